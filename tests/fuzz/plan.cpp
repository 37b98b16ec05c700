// Plan files. What is read can be written, read, judged, stripped and compared; what is not is told with its place.
#include "core/plan/file.hpp"

#include "core/base/write.hpp"
#include "core/beoordeling/assess.hpp"
#include "core/plan/difference.hpp"
#include "core/plan/revisions.hpp"
#include "tests/fuzz/fuzz.hpp"

namespace elp::fuzz {
namespace {

constexpr Date today{2026, 11, 21};

void judge(const Plan& plan) {
    const Assessment assessment = assess(plan, rules(), today);
    require_words(assessment.problems);
    for (const Problem& problem : assessment.problems) {
        require(problem.place.starts_with('/'), "a problem of a plan has a place", problem.code);
    }
    for (const Bevinding& bevinding : assessment.bevindingen) {
        for (const Language language : {Language::nl, Language::en}) {
            require(!what_is_found(bevinding, texts(language), language).empty(), "a finding has words",
                    bevinding.code);
        }
    }
}

void strip(const Plan& plan) {
    const Plan bare = without_personal(plan);
    require_keeps(bare);
    require(without_personal(bare) == bare, "what is stripped has nothing more to strip", write_plan(bare));
}

void compare(const Plan& plan) {
    const Plan empty = new_plan(plan.id);
    const auto made = apply(empty, changes_between(empty, plan));
    require(made.ok() && *made == plan, "the differences make the plan", write_plan(plan));
    require(difference(plan, plan).empty(), "a plan does not differ from itself", write_plan(plan));
    const auto common = common_revision(plan, plan);
    require(common.has_value() && *common == plan, "a plan comes from itself", write_plan(plan));
}

}  // namespace
}  // namespace elp::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace elp::fuzz;
    const std::string_view file = text_of_input(data, size);
    const auto plan = elp::read_plan(file);
    if (!plan) {
        require_told(plan.problems(), file);
        return 0;
    }
    require_keeps(*plan);
    judge(*plan);
    strip(*plan);
    compare(*plan);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    return elp::fuzz::mutate_json(data, size, room, seed);
}
