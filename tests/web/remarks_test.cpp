// Remarks: left from the card of a thing, found from there again, closed, and signed by who typed a name last.
#include <doctest/doctest.h>

#include <string>

#include "core/base/place.hpp"
#include "tests/web/headless.hpp"

namespace elp::test {
namespace {

const std::string haven = "/wijken/lijst/wijk-a1e0000000000012";
const std::string waterwijk = "/wijken/lijst/wijk-a1e0000000000011";

const std::vector<Opmerking>& remarks(const Program& program) { return program.plan().opmerkingen->lijst; }

std::string last(const Program& program, std::string_view key) {
    return place_of(opmerkingen_lijst, {remarks(program).back().id, key});
}

void fill(Program& program, const std::string& place, std::string_view words) {
    program.send(platform::NodeTyped{program.node(place).id, std::string{words}});
    program.press(ImGuiKey_Enter);
}

/// The way from a remark to what it is about.
std::string over(std::string_view place) { return "over." + std::string{last_step(place)}; }

/// The example with this wijk on the screen.
void show_wijk(Program& program, const std::string& place) {
    program.click("start.voorbeeld");
    program.show(views::Screen::wijkverbanden);
    program.activate("kies." + place);
}

TEST_CASE("een opmerking begint bij het ding zelf, met de plaats ingevuld en de focus in haar tekst") {
    Program program;
    show_wijk(program, haven);
    CHECK_FALSE(program.has("opmerkingen." + haven));
    CHECK(program.node("opmerking." + haven).name == "Opmerking over Haven (deel)");
    const std::size_t before = remarks(program).size();
    program.activate("opmerking." + haven);
    REQUIRE(remarks(program).size() == before + 1);
    CHECK(program.app().screen == views::Screen::opmerkingen);
    CHECK(program.focused_key() == last(program, "tekst"));
    CHECK(remarks(program).back().over == haven);
    CHECK(remarks(program).back().datum.has_value());
    CHECK(program.app().undo_words == "opmerking toegevoegd");
    program.activate("balk.ongedaan");
    CHECK(remarks(program).size() == before);
}

TEST_CASE("een ding zegt hoeveel opmerkingen er open staan, en leidt erheen en weer terug") {
    Program program;
    show_wijk(program, waterwijk);
    CHECK(program.node("opmerkingen." + waterwijk).name == "Open opmerkingen: 1");
    program.activate("opmerkingen." + waterwijk);
    CHECK(program.app().screen == views::Screen::opmerkingen);
    const std::string place = place_of(opmerkingen_lijst, remarks(program).front().id);
    CHECK(program.has("ding." + place));
    program.activate(place + "/stand");
    program.activate(program.named(ui::Role::option, "afgehandeld").key);
    CHECK(remarks(program).front().stand == OpmerkingStand::afgehandeld);
    program.activate(over(place));
    CHECK(program.app().screen == views::Screen::wijkverbanden);
    CHECK(program.has("ding." + waterwijk));
    CHECK_FALSE(program.has("opmerkingen." + waterwijk));
}

TEST_CASE("wie zijn naam typt tekent de volgende opmerking ook; rijen van een ander tekenen niets") {
    Program program;
    program.click("start.nieuw");
    program.show(views::Screen::opmerkingen);
    program.activate("toevoegen./opmerkingen/lijst");
    CHECK(remarks(program).back().auteur.empty());
    CHECK(remarks(program).back().over.empty());
    CHECK(program.shows("Het hele plan"));
    fill(program, last(program, "auteur"), "Roos");
    program.activate("toevoegen./opmerkingen/lijst");
    CHECK(remarks(program).back().auteur == "Roos");
    program.send(platform::Pasted{"Opmerking\tVan wie\nMooi\tPiet\n"});
    program.activate("dialoog.plakken.toevoegen");
    REQUIRE(remarks(program).back().auteur == "Piet");
    program.activate("toevoegen./opmerkingen/lijst");
    CHECK(remarks(program).back().auteur == "Roos");
}

TEST_CASE("het palet laat een opmerking achter, met de dag") {
    Program program;
    program.click("start.nieuw");
    program.press_with(ImGuiMod_Ctrl, ImGuiKey_K);
    program.type("opmerking toev");
    program.press(ImGuiKey_Enter);
    REQUIRE(remarks(program).size() == 1);
    CHECK(remarks(program).front().datum.has_value());
    CHECK(program.app().screen == views::Screen::opmerkingen);
    CHECK(program.focused_key() == last(program, "tekst"));
}

TEST_CASE("wat open staat staat bovenaan") {
    Program program;
    program.click("start.voorbeeld");
    program.show(views::Screen::opmerkingen);
    const std::string open = place_of(opmerkingen_lijst, remarks(program)[0].id);
    const std::string other = place_of(opmerkingen_lijst, remarks(program)[1].id);
    CHECK(program.node("kies." + open).box.y < program.node("kies." + other).box.y);
    program.app().intents.emplace_back(views::Change{{{SetValue{open + "/stand", Value{std::string{"afgehandeld"}}},
                                                       SetValue{other + "/stand", Value{std::string{"open"}}}}}});
    program.frames();
    CHECK(program.node("kies." + open).box.y > program.node("kies." + other).box.y);
}

TEST_CASE("waarover een opmerking gaat is te kiezen; wat weg is blijft staan, zonder weg erheen") {
    Program program;
    show_wijk(program, haven);
    program.activate("opmerking." + haven);
    const std::string place = place_of(opmerkingen_lijst, remarks(program).back().id);
    CHECK(program.node(place + "/over").value == "Haven (deel)");
    program.app().intents.emplace_back(views::Change{remove_item(haven)});
    program.frames();
    CHECK(program.node(place + "/over").value == "weggehaald uit: Wijken");
    CHECK_FALSE(program.has(over(place)));
    program.activate(place + "/over");
    program.activate(program.named(ui::Role::option, "Begroting").key);
    CHECK(remarks(program).back().over == "/begroting");
    program.activate(over(place));
    CHECK(program.app().screen == views::Screen::begroting);
}

TEST_CASE("over een opmerking zelf wordt geen opmerking gemaakt") {
    Program program;
    program.click("start.voorbeeld");
    program.show(views::Screen::opmerkingen);
    const std::string place = place_of(opmerkingen_lijst, remarks(program).front().id);
    CHECK(program.has("verwijderen." + place));
    CHECK_FALSE(program.has("opmerking." + place));
}

}  // namespace
}  // namespace elp::test
