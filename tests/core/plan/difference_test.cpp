// What differs between two versions of a plan. That a command differs in what it names alone is held for any plan in
// tests/properties; here stand the kinds of difference and their order.
#include "core/plan/difference.hpp"

#include <doctest/doctest.h>

#include "assets/assets.hpp"
#include "core/plan/command.hpp"
#include "core/plan/file.hpp"

namespace elp {
namespace {

Plan almere() { return *read_plan(shipped_voorbeeld("almere")); }

Plan after(const Command& command) { return *apply(almere(), command); }

constexpr std::string_view waterwijk = "/wijken/lijst/wijk-a1e0000000000011";

std::string in_waterwijk(std::string_view rest) { return std::string{waterwijk} + std::string{rest}; }

}  // namespace

TEST_CASE("equal plans differ in nothing, and so does a plan that was read again") {
    CHECK(difference(almere(), almere()).empty());
    const Plan plan = almere();
    CHECK(difference(plan, plan).empty());
}

TEST_CASE("a field that was filled in, changed or emptied, with what it was and is") {
    const auto set = difference(almere(), after(set_value("/regio/inwoners", Value{std::int64_t{229'570}})));
    REQUIRE(set.size() == 1);
    CHECK(set[0] == Difference{.kind = Difference::Kind::changed,
                               .place = "/regio/inwoners",
                               .thing = {},
                               .before = Value{std::int64_t{226'500}},
                               .after = Value{std::int64_t{229'570}}});
    const auto emptied = difference(almere(), after(set_value("/regio/inwoners", {})));
    REQUIRE(emptied.size() == 1);
    CHECK(emptied[0].after == Value{});
    const auto none = difference(almere(), after(set_value(in_waterwijk("/inwoners"), AnswerState::none)));
    REQUIRE(none.size() == 1);
    CHECK(none[0].before == Value{});
    CHECK(none[0].after == Value{AnswerState::none});
}

TEST_CASE("a thing that came or went is one difference with all that it holds; a thing that moved has another key") {
    const auto gone = difference(almere(), after(remove_item(std::string{waterwijk})));
    REQUIRE(gone.size() == 1);
    CHECK(gone[0] == Difference{.kind = Difference::Kind::removed, .place = std::string{waterwijk}, .thing = "wijk"});
    const auto back = difference(after(remove_item(std::string{waterwijk})), almere());
    REQUIRE(back.size() == 1);
    CHECK(back[0].kind == Difference::Kind::added);
    const auto moved = difference(almere(), after(set_value(in_waterwijk("/volgorde"), Value{std::string{"V99"}})));
    REQUIRE(moved.size() == 1);
    CHECK(moved[0].place == in_waterwijk("/volgorde"));
}

TEST_CASE("many differences stand in the order of the fields, what is gone before what is there") {
    Plan now = after({{SetValue{"/burgers/vanaf_begin", Value{false}}, SetValue{"/naam", Value{std::string{"Ander"}}},
                       RemoveItem{"/wijken/lijst/wijk-a1e0000000000015"},
                       SetValue{in_waterwijk("/naam"), Value{std::string{"Water"}}}}});
    std::vector<std::string> places;
    for (const Difference& one : difference(almere(), now)) places.push_back(one.place);
    CHECK(places == std::vector<std::string>{"/naam", "/wijken/lijst/wijk-a1e0000000000015", in_waterwijk("/naam"),
                                             "/burgers/vanaf_begin"});
}

TEST_CASE("keys that this version does not know are compared as their JSON") {
    Plan before = almere();
    Plan now = almere();
    before.regio.edit().unknown = {{"a", "1"}, {"b", "2"}};
    now.regio.edit().unknown = {{"b", "3"}, {"c", "[]"}};
    const auto found = difference(before, now);
    REQUIRE(found.size() == 3);
    CHECK(found[0] == Difference{.kind = Difference::Kind::unknown,
                                 .place = "/regio",
                                 .thing = {},
                                 .before = Value{std::string{"1"}},
                                 .after = {},
                                 .key = "a"});
    CHECK(found[1].before == Value{std::string{"2"}});
    CHECK(found[1].after == Value{std::string{"3"}});
    CHECK(found[2].key == "c");
    CHECK(found[2].before == Value{});
}

}  // namespace elp
