// Rule files of a user's own. What is read can be laid over the shipped rules and taken into a plan.
#include "core/base/read.hpp"
#include "core/base/write.hpp"
#include "core/beoordeling/assess.hpp"
#include "core/regels/regeling.hpp"
#include "tests/fuzz/fuzz.hpp"

namespace elp::fuzz {
namespace {

constexpr Date today{2026, 11, 21};
constexpr Envelope envelope{"regeling", 1};

void keeps(const Regeling& regeling) {
    const std::string bytes = write_json(type_of<Regeling>, &regeling, envelope);
    const auto again = read_regeling(bytes);
    require(again.ok(), "what is written can be read", bytes);
    require(*again == regeling, "what is read equals what was written, fingerprint too", bytes);
    require(write_json(type_of<Regeling>, &*again, envelope) == bytes, "equal rules give equal bytes", bytes);
}

// As the import does: every value under an id of its own.
void goes_into_a_plan(const Regeling& regeling) {
    std::vector<Id> ids;
    for (std::size_t i = 0; i < aantal_waarden(regeling); ++i) ids.push_back(make_id("waarde", i));
    Plan plan = new_plan(make_id(plan_prefix, 1));
    plan.eigen_waarden.edit().lijst = eigen_waarden_uit(regeling, ids);
    require(plan.eigen_waarden->lijst.size() == ids.size(), "every value is taken over");
    require_keeps(plan);
    const Assessment assessment = assess(plan, rules(), today);
    require(assessment.eigen_waarden.size() == ids.size(), "every own value is judged");
    require_words(assessment.problems);
}

}  // namespace
}  // namespace elp::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace elp::fuzz;
    const std::string_view file = text_of_input(data, size);
    const auto regeling = elp::read_regeling(file);
    if (!regeling) {
        require_told(regeling.problems(), file);
        return 0;
    }
    keeps(*regeling);
    const elp::Problems unknown = elp::controleer_parameters(*regeling, rules());
    if (!unknown.empty()) require_told(unknown, file);
    goes_into_a_plan(*regeling);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    return elp::fuzz::mutate_json(data, size, room, seed);
}
