// Commands make the next plan and leave the old one alone; undo and redo give equal bytes.
#include "core/plan/command.hpp"

#include <doctest/doctest.h>

#include "assets/assets.hpp"
#include "core/plan/file.hpp"
#include "core/plan/history.hpp"

namespace elp {
namespace {

Plan almere() { return *read_plan(shipped_voorbeeld("almere")); }

Wijk new_wijk(std::uint64_t bits, std::string naam) {
    Wijk wijk;
    wijk.id = make_id("wijk", bits);
    wijk.volgorde = "V99";
    wijk.naam = std::move(naam);
    return wijk;
}

std::string_view refusal(const Command& command) {
    const auto plan = apply(almere(), command);
    REQUIRE_FALSE(plan.ok());
    return plan.problems().front().code;
}

}  // namespace

TEST_CASE("setting a field changes that field alone, and shares what did not change") {
    const Plan before = almere();
    const auto after = apply(before, set_value("/regio/inwoners", Value{std::int64_t{300'000}}));
    REQUIRE(after.ok());
    CHECK(after->regio->inwoners == Answer<std::int64_t>{300'000});
    CHECK(before.regio->inwoners == Answer<std::int64_t>{226'500});
    CHECK(after->wijken.same(before.wijken));
    CHECK_FALSE(after->regio.same(before.regio));
}

TEST_CASE("a field becomes unanswered, none or not applicable") {
    const auto with = [](Value value) {
        return (*apply(almere(), set_value("/regio/inwoners", std::move(value)))).regio->inwoners;
    };
    CHECK(with({}).is_open());
    CHECK(with(AnswerState::none).state == AnswerState::none);
    CHECK(with(AnswerState::not_applicable).state == AnswerState::not_applicable);
}

TEST_CASE("what does not fit is refused") {
    CHECK(refusal(set_value("/regio/inwoner", Value{std::int64_t{1}})) == "opdracht.geen-plaats");
    CHECK(refusal(set_value("/regio", Value{std::int64_t{1}})) == "opdracht.geen-plaats");
    CHECK(refusal(set_value("", Value{std::int64_t{1}})) == "opdracht.geen-plaats");
    CHECK(refusal(set_value("regio", Value{std::int64_t{1}})) == "opdracht.geen-plaats");
    CHECK(refusal(set_value("/regio/inwoners/x", Value{std::int64_t{1}})) == "opdracht.geen-plaats");
    CHECK(refusal(set_value("/regio/inwoners", Value{std::string{"1"}})) == "opdracht.past-niet");
    CHECK(refusal(set_value("/regio/inwoners", Value{std::int64_t{1} << 53})) == "opdracht.past-niet");
    CHECK(refusal(set_value("/regio/naam", AnswerState::none)) == "opdracht.past-niet");
    CHECK(refusal(set_value("/subsidies/uitvoering/grens", Value{std::string{"midden"}})) == "opdracht.past-niet");
    for (const std::string& text : {std::string(20'001, 'a'), std::string{"a\rb"}, std::string{"\xC3"}}) {
        CHECK(refusal(set_value("/naam", Value{text})) == "opdracht.past-niet");
        CHECK(refusal(set_value("/regelstand/gebruikt", Value{Texts{"x", text}})) == "opdracht.past-niet");
    }
    CHECK(refusal(set_value("/id", Value{std::string{"plan-0000000000000009"}})) == "opdracht.past-niet");
    CHECK(refusal(set_value("/wijken/lijst/wijk-a1e0000000000011/volgorde", Value{std::string{"V0"}})) ==
          "opdracht.past-niet");
    CHECK(refusal(set_value("/wijken/lijst/wijk-ffffffffffffffff/naam", Value{std::string{"x"}})) ==
          "opdracht.geen-plaats");
    CHECK(refusal(remove_item("/regio")) == "opdracht.geen-plaats");
    CHECK(refusal(remove_item("/wijken/lijst/wijk-ffffffffffffffff")) == "opdracht.geen-plaats");
    CHECK(refusal(add_item("/wijken", new_wijk(1, "x"))) == "opdracht.geen-plaats");
    CHECK(refusal(add_item("/wijken/lijst", new_wijk(0xa1e0000000000011U, "x"))) == "json.dubbele-id");
    CHECK(refusal({{AddItem{"/wijken/lijst", "{\"id\": 5}"}}}) == "json.verwacht-tekst");
}

TEST_CASE("a thing is added at the place of its key, moved and removed") {
    const auto added = apply(almere(), add_item("/wijken/lijst", new_wijk(7, "Poort")));
    REQUIRE(added.ok());
    REQUIRE(added->wijken->lijst.size() == 6);
    CHECK(added->wijken->lijst[5].naam == "Poort");
    const auto moved =
        apply(*added, set_value("/wijken/lijst/wijk-0000000000000007/volgorde", Value{std::string{"A1"}}));
    REQUIRE(moved.ok());
    CHECK(moved->wijken->lijst[0].naam == "Poort");
    const auto removed = apply(*moved, remove_item("/wijken/lijst/wijk-0000000000000007"));
    REQUIRE(removed.ok());
    CHECK(*removed == almere());
}

TEST_CASE("a thing goes one place up or down, not past an end, and down after up brings it back") {
    const Plan plan = almere();
    const auto place = [&](std::size_t i) { return "/wijken/lijst/" + text_of(plan.wijken->lijst[i].id); };
    const auto names = [](const Plan& in) {
        std::vector<std::string> all;
        for (const Wijk& wijk : in.wijken->lijst) all.push_back(wijk.naam);
        return all;
    };
    auto wanted = names(plan);
    REQUIRE(wanted.size() == 5);
    CHECK_FALSE(move_item(plan, place(0), Move::up));
    CHECK_FALSE(move_item(plan, place(4), Move::down));
    CHECK_FALSE(move_item(plan, "/regio/naam", Move::up));
    for (const std::size_t from : {1U, 2U, 4U}) {
        CAPTURE(from);
        const auto up = apply(plan, *move_item(plan, place(from), Move::up));
        REQUIRE(up.ok());
        auto swapped = wanted;
        std::swap(swapped[from - 1], swapped[from]);
        CHECK(names(*up) == swapped);
        const auto back = apply(*up, *move_item(*up, place(from), Move::down));
        REQUIRE(back.ok());
        CHECK(names(*back) == wanted);
    }
}

TEST_CASE("a command of several changes is made whole or not at all") {
    Command both = set_value("/regio/naam", Value{std::string{"Nieuw"}});
    both.changes.push_back(SetValue{"/regio/onbekend", Value{std::string{"x"}}});
    History history{.now = almere(), .done = {}, .undone = {}};
    CHECK_FALSE(perform(history, both).empty());
    CHECK(history.now == almere());
    CHECK(history.done.empty());
}

TEST_CASE("undo and redo give equal bytes and say what they did") {
    History history{.now = almere(), .done = {}, .undone = {}};
    CHECK(perform(history, set_value("/regio/inwoners", Value{std::int64_t{300'000}})).empty());
    CHECK(perform(history, add_item("/wijken/lijst", new_wijk(7, "Poort"))).empty());
    CHECK(perform(history, remove_item("/wijken/lijst/wijk-a1e0000000000012")).empty());
    const std::string last = write_plan(history.now);
    const auto removed = undo(history);
    REQUIRE(removed.has_value());
    CHECK(removed->key == "opdracht.verwijderd-van");
    CHECK(removed->subject == "ding.wijk");
    CHECK(removed->name == "Haven (deel)");
    const auto added = undo(history);
    CHECK(added->key == "opdracht.toegevoegd-van");
    CHECK(added->name == "Poort");
    const auto changed = undo(history);
    CHECK(changed->key == "opdracht.gewijzigd");
    CHECK(changed->subject == "veld.regio.inwoners");
    CHECK_FALSE(undo(history).has_value());
    CHECK(write_plan(history.now) == shipped_voorbeeld("almere"));
    for (int i = 0; i < 3; ++i) CHECK(redo(history).has_value());
    CHECK_FALSE(redo(history).has_value());
    CHECK(write_plan(history.now) == last);
}

TEST_CASE("a field of a named thing is named with it") {
    const CommandName name =
        name_of(almere(), set_value("/wijken/lijst/wijk-a1e0000000000011/inwoners", Value{std::int64_t{5}}));
    CHECK(name.key == "opdracht.gewijzigd-van");
    CHECK(name.subject == "veld.wijk.inwoners");
    CHECK(name.name == "Waterwijk");
}

TEST_CASE("a thing without a name is not named, and several are counted") {
    Plan plan = almere();
    plan.wijken.edit().lijst[0].kernteam.emplace_back().id = make_id("kern", 5);
    const Command one = remove_item("/wijken/lijst/wijk-a1e0000000000011/kernteam/kern-0000000000000005");
    CHECK(name_of(plan, one).key == "opdracht.verwijderd");
    CHECK(name_of(plan, one).name.empty());
    Command two = one;
    two.changes.push_back(one.changes.front());
    CHECK(name_of(plan, two).key == "opdracht.verwijderd-van");
    CHECK(name_of(plan, two).name == "2\u00d7");
}

TEST_CASE("typing in one field is one step; another field, or a step after undo, is a new one") {
    History history{.now = almere(), .done = {}, .undone = {}};
    for (const std::int64_t inwoners : {3, 30, 300}) {
        CHECK(perform_joined(history, set_value("/regio/inwoners", Value{inwoners})).empty());
    }
    CHECK(history.done.size() == 1);
    CHECK(perform_joined(history, set_value("/regio/naam", Value{std::string{"N"}})).empty());
    CHECK(history.done.size() == 2);
    (void)undo(history);
    CHECK(history.now.regio->inwoners == Answer<std::int64_t>{300});
    (void)undo(history);
    CHECK(history.now == almere());
}

TEST_CASE("a command that changes nothing makes no step, and a new one forgets what was undone") {
    History history{.now = almere(), .done = {}, .undone = {}};
    CHECK(perform(history, set_value("/regio/naam", Value{std::string{"Almere"}})).empty());
    CHECK(history.done.empty());
    CHECK(perform(history, set_value("/regio/naam", Value{std::string{"A"}})).empty());
    (void)undo(history);
    CHECK(history.undone.size() == 1);
    CHECK(perform(history, set_value("/regio/naam", Value{std::string{"B"}})).empty());
    CHECK(history.undone.empty());
}

TEST_CASE("undo keeps at most two hundred steps") {
    History history{.now = almere(), .done = {}, .undone = {}};
    for (std::int64_t i = 1; i <= 250; ++i) CHECK(perform(history, set_value("/regio/inwoners", Value{i})).empty());
    CHECK(history.done.size() == History::steps_max);
}

TEST_CASE("every name of a command has its texts") {
    const auto teksten = *shipped_teksten(Language::nl);
    for (const auto* key :
         {"opdracht.gewijzigd", "opdracht.gewijzigd-van", "opdracht.toegevoegd", "opdracht.toegevoegd-van",
          "opdracht.verwijderd", "opdracht.verwijderd-van", "opdracht.verplaatst", "opdracht.verplaatst-van"}) {
        CHECK(teksten.has(key));
    }
}

}  // namespace elp
