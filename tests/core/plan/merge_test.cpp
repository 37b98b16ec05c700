// Two versions of a plan made into one. What holds for any plan stands in tests/properties; here stand each kind of
// conflict, what stands in the merged plan of it, and what is refused.
#include "core/plan/merge.hpp"

#include <doctest/doctest.h>

#include "assets/assets.hpp"
#include "core/base/things.hpp"
#include "core/plan/difference.hpp"
#include "core/plan/file.hpp"
#include "core/plan/history.hpp"

namespace elp {
namespace {

Plan almere() { return *read_plan(shipped_voorbeeld("almere")); }

const std::string waterwijk = "/wijken/lijst/wijk-a1e0000000000011";
const std::string haven = "/wijken/lijst/wijk-a1e0000000000012";
const std::string extra = R"({"id":"wijk-00000000000000ee","volgorde":"V01V","naam":"Extra"})";

Value text(std::string_view words) { return Value{std::string{words}}; }
Value whole(std::int64_t number) { return Value{number}; }

Plan with(const Plan& plan, std::vector<Change> changes) { return *apply(plan, Command{std::move(changes)}); }

/// Two versions of the example, merged over it.
Merged merged(std::vector<Change> ours, std::vector<Change> theirs) {
    const Plan base = almere();
    const auto result = merge(&base, with(base, std::move(ours)), with(base, std::move(theirs)));
    REQUIRE(result.ok());
    return *result;
}

std::string refusal(const Plan* base, const Plan& ours, const Plan& theirs) {
    const auto result = merge(base, ours, theirs);
    REQUIRE_FALSE(result.ok());
    return std::string{result.problems().front().code};
}

}  // namespace

TEST_CASE("what one side alone changed is taken over, from both sides, in fields, lists and things in things") {
    const std::vector<Change> ours{SetValue{"/regio/inwoners", whole(229'570)}, AddItem{"/wijken/lijst", extra},
                                   SetValue{waterwijk + "/naam", text("Water")}};
    const std::vector<Change> theirs{
        SetValue{"/naam", text("Almere 2027")}, RemoveItem{"/wijken/lijst/wijk-a1e0000000000015"},
        SetValue{waterwijk + "/inwoners", whole(12'000)}, RemoveItem{waterwijk + "/fasen/fase-a1e0000000000031"}};
    const Merged both = merged(ours, theirs);
    CHECK(both.conflicts.empty());
    std::vector<Change> all = ours;
    all.insert(all.end(), theirs.begin(), theirs.end());
    CHECK(write_plan(both.plan) == write_plan(with(almere(), all)));
    CHECK(both.plan == merged(theirs, ours).plan);
    CHECK(both.plan.wijken->lijst[1].naam == "Extra");
}

TEST_CASE("the same change on both sides is no conflict") {
    const std::vector<Change> change{SetValue{"/regio/inwoners", whole(229'570)}, AddItem{"/wijken/lijst", extra},
                                     RemoveItem{haven}};
    const Merged both = merged(change, change);
    CHECK(both.conflicts.empty());
    CHECK(both.plan == with(almere(), change));
}

TEST_CASE("a field that both changed is a conflict: ours stands, and either can be chosen, undone and chosen again") {
    const Merged both = merged({SetValue{"/regio/inwoners", whole(1)}}, {SetValue{"/regio/inwoners", whole(2)}});
    REQUIRE(both.conflicts.size() == 1);
    const Conflict& found = both.conflicts[0];
    CHECK(found == Conflict{.kind = Conflict::Kind::value,
                            .place = "/regio/inwoners",
                            .key = {},
                            .base = whole(226'500),
                            .ours = whole(1),
                            .theirs = whole(2),
                            .kept = Side::ours});
    CHECK(both.plan.regio->inwoners.value == 1);
    History history{.now = both.plan, .done = {}, .undone = {}};
    REQUIRE(perform(history, choose(history.now, found, Side::theirs)).empty());
    CHECK(history.now.regio->inwoners.value == 2);
    REQUIRE(undo(history).has_value());
    CHECK(history.now == both.plan);
    REQUIRE(perform(history, choose(history.now, found, Side::ours)).empty());
    CHECK(history.now == both.plan);
}

TEST_CASE("what one side emptied and the other changed keeps what is filled in") {
    const std::vector<Change> emptied{SetValue{"/regio/inwoners", {}}};
    const std::vector<Change> changed{SetValue{"/regio/inwoners", whole(2)}};
    for (const auto& [both, kept] :
         {std::pair{merged(emptied, changed), Side::theirs}, std::pair{merged(changed, emptied), Side::ours}}) {
        REQUIRE(both.conflicts.size() == 1);
        CHECK(both.conflicts[0].kept == kept);
        CHECK(both.plan.regio->inwoners.value == 2);
    }
}

TEST_CASE("a thing that one side took away and the other changed stays, on whichever side, and can be taken away") {
    const std::vector<Change> gone{RemoveItem{haven}};
    const std::vector<Change> changed{SetValue{haven + "/fasen/fase-a1e0000000000032/bereikt_op", text("2026-01-31")}};
    const Plan whole_haven = with(almere(), changed);
    for (const Side kept : {Side::ours, Side::theirs}) {
        const Merged both = kept == Side::ours ? merged(changed, gone) : merged(gone, changed);
        REQUIRE(both.conflicts.size() == 1);
        const Conflict& found = both.conflicts[0];
        CHECK(found.kind == Conflict::Kind::thing);
        CHECK(found.place == haven);
        CHECK(found.kept == kept);
        CHECK(both.plan == whole_haven);
        const Side other = kept == Side::ours ? Side::theirs : Side::ours;
        CHECK(choose(both.plan, found, kept).changes.empty());
        const Plan without = *apply(both.plan, choose(both.plan, found, other));
        CHECK(without == with(almere(), gone));
        CHECK(*apply(without, choose(without, found, kept)) == whole_haven);
    }
}

TEST_CASE("a thing that both took away is gone, and so is what was in it") {
    const Merged both = merged({RemoveItem{haven}}, {RemoveItem{haven}});
    CHECK(both.conflicts.empty());
    CHECK(both.plan == with(almere(), {RemoveItem{haven}}));
}

TEST_CASE("a thing that moved on one side stands where it went; moved on both sides it is a conflict") {
    const std::vector<Change> up{SetValue{haven + "/volgorde", text("V00V")}};
    const std::vector<Change> down{SetValue{haven + "/volgorde", text("V09")}};
    const Merged one = merged(up, {SetValue{waterwijk + "/naam", text("Water")}});
    CHECK(one.conflicts.empty());
    CHECK(one.plan.wijken->lijst[0].naam == "Haven (deel)");
    const Merged both = merged(up, down);
    REQUIRE(both.conflicts.size() == 1);
    CHECK(both.conflicts[0].place == haven + "/volgorde");
    CHECK(both.plan.wijken->lijst.front().naam == "Haven (deel)");
    const Plan theirs = *apply(both.plan, choose(both.plan, both.conflicts[0], Side::theirs));
    CHECK(theirs.wijken->lijst.back().naam == "Haven (deel)");
}

TEST_CASE("things that both added stand in the order of their keys, and of their ids where those are equal") {
    const std::string other = R"({"id":"wijk-00000000000000ff","volgorde":"V01V","naam":"Ander"})";
    const Merged both = merged({AddItem{"/wijken/lijst", other}}, {AddItem{"/wijken/lijst", extra}});
    CHECK(both.conflicts.empty());
    CHECK(both.plan.wijken->lijst[1].naam == "Extra");
    CHECK(both.plan.wijken->lijst[2].naam == "Ander");
    // The same id out of the same file on both sides: field by field, with nothing known before.
    const std::string again = R"({"id":"wijk-00000000000000ee","volgorde":"V01V","naam":"Anders"})";
    const Merged twice = merged({AddItem{"/wijken/lijst", extra}}, {AddItem{"/wijken/lijst", again}});
    REQUIRE(twice.conflicts.size() == 1);
    CHECK(twice.conflicts[0].theirs == text("Anders"));
}

TEST_CASE("keys that this version does not know are merged one by one, and can be chosen") {
    Plan base = almere();
    base.regio.edit().unknown = {{"a", "1"}, {"b/c", "1"}, {"d", "1"}, {"e", "1"}};
    Plan ours = base;
    ours.regio.edit().unknown = {{"a", "2"}, {"b/c", "2"}, {"e", "1"}, {"mine", "[]"}};
    Plan theirs = base;
    theirs.regio.edit().unknown = {{"a", "1"}, {"b/c", "3"}, {"d", "4"}, {"yours", "{}"}};
    const Merged both = *merge(&base, ours, theirs);
    using Keys = std::vector<UnknownKey>;
    CHECK(both.plan.regio->unknown == Keys{{"a", "2"}, {"b/c", "2"}, {"d", "4"}, {"mine", "[]"}, {"yours", "{}"}});
    REQUIRE(both.conflicts.size() == 2);
    CHECK(both.conflicts[0].kind == Conflict::Kind::unknown);
    CHECK(both.conflicts[0].place == "/regio");
    CHECK(both.conflicts[0].key == "b/c");
    CHECK(both.conflicts[1].kept == Side::theirs);
    const Plan all_theirs = *apply(both.plan, choose_all(both.plan, both.conflicts, Side::theirs));
    CHECK(all_theirs.regio->unknown == Keys{{"a", "2"}, {"b/c", "3"}, {"d", "4"}, {"mine", "[]"}, {"yours", "{}"}});
    const Plan all_ours = *apply(all_theirs, choose_all(all_theirs, both.conflicts, Side::ours));
    CHECK(all_ours.regio->unknown == Keys{{"a", "2"}, {"b/c", "2"}, {"mine", "[]"}, {"yours", "{}"}});
}

TEST_CASE("a key that this version does know is not set as an unknown one") {
    const auto refused = apply(almere(), Command{{SetUnknown{"/regio", "inwoners", "1"}}});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.problems().front().code == "opdracht.past-niet");
    CHECK_FALSE(apply(almere(), Command{{SetUnknown{"/wijken/lijst", "x", "1"}}}).ok());
    CHECK(name_of(almere(), Command{{SetUnknown{"/regio", "x", "1"}}}).subject == "ding.regio");
}

TEST_CASE("without a common version every field that differs is a conflict, and the things of both are there") {
    const Plan ours = with(
        almere(), {SetValue{"/regio/inwoners", whole(1)}, RemoveItem{haven}, SetValue{"/regio/inwoners_bron", {}}});
    const Plan theirs = with(almere(), {SetValue{waterwijk + "/naam", text("Water")}, AddItem{"/wijken/lijst", extra}});
    const Merged both = *merge(nullptr, ours, theirs);
    std::vector<std::string> places;
    for (const Conflict& one : both.conflicts) places.push_back(one.place);
    CHECK(places == std::vector<std::string>{"/regio/inwoners", "/regio/inwoners_bron", waterwijk + "/naam"});
    CHECK(both.plan.regio->inwoners.value == 1);
    CHECK(both.plan.regio->inwoners_bron == almere().regio->inwoners_bron);
    CHECK(both.plan.wijken->lijst.size() == 6);
    CHECK(merge(nullptr, ours, ours)->conflicts.empty());
}

TEST_CASE("sections that their side left alone stay shared with ours") {
    const Plan base = almere();
    const Plan ours = with(base, {SetValue{"/regio/inwoners", whole(1)}});
    const Plan read_again = with(almere(), {SetValue{waterwijk + "/naam", text("Water")}});
    const Merged both = *merge(&base, ours, read_again);
    CHECK(both.plan.regio.same(ours.regio));
    CHECK(both.plan.resv.same(base.resv));
    CHECK_FALSE(both.plan.wijken.same(ours.wijken));
    CHECK(ours.wijken->lijst[0].naam == "Waterwijk");
}

TEST_CASE("a plan with itself gives itself") {
    const Plan plan = almere();
    const Merged both = *merge(&plan, plan, plan);
    CHECK(both.conflicts.empty());
    CHECK(write_plan(both.plan) == write_plan(plan));
}

TEST_CASE("other plans and double ids are refused") {
    const Plan plan = almere();
    Plan other = plan;
    other.id = make_id(plan_prefix, 7);
    CHECK(refusal(&plan, plan, other) == "samenvoegen.ander-plan");
    CHECK(refusal(&other, plan, plan) == "samenvoegen.ander-plan");
    CHECK(refusal(nullptr, plan, other) == "samenvoegen.ander-plan");
    Plan twice = plan;
    twice.wijken.edit().lijst.push_back(twice.wijken->lijst[0]);
    CHECK(refusal(&plan, plan, twice) == "json.dubbele-id");
    CHECK(refusal(&plan, twice, plan) == "json.dubbele-id");
    CHECK(refusal(&twice, plan, plan) == "json.dubbele-id");
    // One side moved a phase to another wijk, under its own id; the other changed it where it was.
    const std::string fase = "/fasen/fase-a1e0000000000032";
    const Plan moved =
        with(plan, {RemoveItem{haven + fase},
                    AddItem{waterwijk + "/fasen", R"({"id":"fase-a1e0000000000032","volgorde":"V02"})"}});
    const Plan changed = with(plan, {SetValue{haven + fase + "/bereikt_op", text("2026-01-31")}});
    CHECK(merge(&plan, plan, moved).ok());
    CHECK(refusal(&plan, changed, moved) == "json.dubbele-id");
}

}  // namespace elp
