// Merges. The input is a list of two plans, or of three: the version that both come from first. Whatever they hold, the
// laws of merging hold, and of a conflict both sides can be chosen.
#include "core/plan/merge.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <vector>

#include "core/base/things.hpp"
#include "core/plan/file.hpp"
#include "core/plan/revisions.hpp"
#include "tests/fuzz/fuzz.hpp"

namespace elp::fuzz {
namespace {

using Json = nlohmann::ordered_json;

// The plans of an input, in its order; none where one of them cannot be read.
std::vector<Plan> plans_of(std::string_view input) {
    std::vector<Plan> plans;
    const Json list = Json::parse(input.begin(), input.end(), nullptr, false);
    if (!list.is_array()) return plans;
    for (const Json& one : list) {
        auto plan = read_plan(one.dump(-1, ' ', false, Json::error_handler_t::replace));
        if (!plan) return {};
        plans.push_back(*std::move(plan));
    }
    return plans;
}

bool same(const Plan& a, const Plan& b) {
    return write_plan(without_personal(a)) == write_plan(without_personal(b)) && a == b;
}

void gives(const Result<Merged>& merged, const Plan& expected, std::string_view law) {
    require(merged.ok() && merged->conflicts.empty() && same(merged->plan, expected), law,
            merged.ok() ? write_plan(merged->plan) : merged.problems().front().code);
}

// merge(b, a, b) = a, merge(b, b, a) = a, merge(b, a, a) = a.
void keeps_what_one_changed(const Plan& base, const Plan& changed) {
    gives(merge(&base, changed, base), changed, "merging with who changed nothing changes nothing");
    gives(merge(&base, base, changed), changed, "who changed nothing gets what the other changed");
    gives(merge(&base, changed, changed), changed, "merging a version with itself gives itself");
    gives(merge(nullptr, changed, changed), changed, "so it does without a common version");
}

// Nothing is lost: a thing that is gone is gone on one side, and was there before.
void loses_no_thing(const Plan* base, const Plan& ours, const Plan& theirs, const Plan& merged) {
    const auto ids = [](const Plan& plan) { return ids_in(type_of_plan(), &plan); };
    const auto kept = ids(merged);
    const auto before = base == nullptr ? std::vector<Id>{} : ids(*base);
    for (const Plan* side : {&ours, &theirs}) {
        const auto others = ids(side == &ours ? theirs : ours);
        for (const Id& id : ids(*side)) {
            const bool taken_away = std::ranges::binary_search(before, id) && !std::ranges::binary_search(others, id);
            require(std::ranges::binary_search(kept, id) || taken_away, "merging loses no thing", text_of(id));
        }
    }
}

void agrees(const Plan* base, const Plan& ours, const Plan& theirs) {
    const auto one = merge(base, ours, theirs);
    const auto other = merge(base, theirs, ours);
    require(one.ok() == other.ok(), "who merges does not decide whether it can be done");
    if (!one) {
        require_words(one.problems());
        require(!one.problems().empty(), "who gives no plan gives problems");
        return;
    }
    require(one->conflicts.size() == other->conflicts.size(), "both sides see as many conflicts");
    if (one->conflicts.empty()) {
        require(same(one->plan, other->plan), "the order does not matter where nothing conflicts",
                write_plan(one->plan));
    }
    loses_no_thing(base, ours, theirs, one->plan);
    require_keeps(one->plan);
    for (const Conflict& conflict : one->conflicts) {
        require(conflict.place.starts_with('/') || conflict.kind == Conflict::Kind::unknown, "a conflict has a place",
                conflict.place);
    }
    const auto mine = apply(one->plan, choose_all(one->plan, one->conflicts, Side::ours));
    const auto same_side = apply(other->plan, choose_all(other->plan, other->conflicts, Side::theirs));
    require(mine.ok() && same_side.ok(), "any side can be chosen", write_plan(one->plan));
    require(same(*mine, *same_side), "a side is the same whoever merges", write_plan(*mine));
    require_keeps(with_merge(*mine, ours, theirs));
}

}  // namespace
}  // namespace elp::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace elp::fuzz;
    const std::vector<elp::Plan> plans = plans_of(text_of_input(data, size));
    if (plans.size() != 2 && plans.size() != 3) return 0;
    const elp::Plan& ours = plans[plans.size() - 2];
    const elp::Plan& theirs = plans.back();
    agrees(nullptr, ours, theirs);
    // What a file says of its earlier versions is as foreign as the rest of it.
    const auto remembered = elp::common_revision(ours, theirs);
    if (remembered) agrees(&*remembered, ours, theirs);
    if (plans.size() == 2) return 0;
    const elp::Plan& base = plans.front();
    agrees(&base, ours, theirs);
    for (const elp::Plan* changed : {&ours, &theirs}) {
        if (changed->id == base.id) keeps_what_one_changed(base, *changed);
    }
    if (ours.id == base.id && theirs.id == base.id) {
        const elp::Plan mine = elp::with_revision(ours, base);
        const auto common = elp::common_revision(mine, elp::with_revision(theirs, base));
        require(common.has_value(), "two versions of one plan know where they come from");
        require_keeps(mine);
    }
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    return elp::fuzz::mutate_json(data, size, room, seed);
}
