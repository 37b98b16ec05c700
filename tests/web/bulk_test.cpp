// Several things of a list at once: chosen in the table, given one value or taken out, in one step of undo.
#include <doctest/doctest.h>

#include <string>

#include "tests/web/headless.hpp"

namespace elp::test {
namespace {

constexpr std::string_view list = "/wijken/lijst";

std::string box_of(const Program& program, std::size_t row) {
    return "samen." + std::string{list} + "." + text_of(program.plan().wijken->lijst.at(row).id);
}

/// The example at its wijken, with the boxes in the table.
void open_bulk(Program& program) {
    program.click("start.voorbeeld");
    program.show(views::Screen::wijkverbanden);
    program.activate("samen./wijken/lijst");
}

TEST_CASE("meer tegelijk: een veld van de gekozen wijken in een stap, en in een stap terug") {
    Program program;
    open_bulk(program);
    CHECK_FALSE(program.has("samen./wijken/lijst.veld"));
    program.activate(box_of(program, 0));
    program.activate(box_of(program, 2));
    CHECK(program.shows("Gekozen: 2"));

    program.activate("samen./wijken/lijst.veld");
    const Plan before = program.plan();
    program.activate(program.named(ui::Role::option, "Inwoners").key);
    program.send(platform::NodeTyped{program.node("samen./wijken/lijst/inwoners").id, "15000"});
    program.press(ImGuiKey_Enter);
    const auto& wijken = program.plan().wijken->lijst;
    CHECK(wijken[0].inwoners == Answer<std::int64_t>{15'000});
    CHECK(wijken[1].inwoners == before.wijken->lijst[1].inwoners);
    CHECK(wijken[2].inwoners == Answer<std::int64_t>{15'000});
    CHECK(program.app().undo_words == "2\u00d7: inwoners gewijzigd");

    program.activate("balk.ongedaan");
    CHECK(program.plan() == before);
}

TEST_CASE("meer tegelijk: wat verschilt heeft geen waarde, en leeg verlaten wijzigt niets") {
    Program program;
    open_bulk(program);
    program.activate("samen./wijken/lijst.alle");
    CHECK(program.node("samen./wijken/lijst/naam").value.empty());
    CHECK(program.shows("Nu verschillend"));
    const Plan before = program.plan();
    program.send(platform::NodeFocused{program.node("samen./wijken/lijst/naam").id});
    CHECK(program.node("samen./wijken/lijst/naam").is(ui::State::editing));
    program.press(ImGuiKey_Enter);
    CHECK(program.plan() == before);
}

TEST_CASE("meer tegelijk: wie zoekt kiest wat er staat, en wat weggezocht is blijft gekozen") {
    Program program;
    open_bulk(program);
    program.activate(box_of(program, 0));
    const std::string other{program.plan().wijken->lijst.at(1).naam};
    program.app().session.tables["wijkverbanden.tabel"].search = other;
    program.show(views::Screen::wijkverbanden);
    CHECK_FALSE(program.has(box_of(program, 0)));
    REQUIRE(program.has(box_of(program, 1)));
    CHECK(program.named(ui::Role::button, "Alle kiezen").key == "samen./wijken/lijst.alle");
    program.activate("samen./wijken/lijst.alle");
    CHECK(program.shows("Gekozen: 2"));
    CHECK(program.named(ui::Role::button, "Geen kiezen").key == "samen./wijken/lijst.alle");
}

TEST_CASE("meer tegelijk: de gekozen wijken verwijderen, ook als er daarna geen meer is") {
    Program program;
    open_bulk(program);
    const Plan before = program.plan();
    program.activate("samen./wijken/lijst.alle");
    CHECK(program.node(box_of(program, 0)).is(ui::State::checked));
    program.activate("samen./wijken/lijst.weg");
    CHECK(program.plan().wijken->lijst.empty());
    program.activate("balk.ongedaan");
    CHECK(program.plan() == before);
    program.activate("samen./wijken/lijst.alle");
    CHECK_FALSE(program.node(box_of(program, 0)).is(ui::State::checked));
}

}  // namespace
}  // namespace elp::test
