// Rows out of a spreadsheet: asked about, added as one step, and taken back as one.
#include <doctest/doctest.h>

#include "tests/web/headless.hpp"

namespace elp::test {
namespace {

TEST_CASE("geplakte rijen worden na een vraag wijken, in een stap die terug kan") {
    Program program;
    program.open_example();
    program.show(views::Screen::wijkverbanden);
    const Plan before = program.plan();
    program.send(platform::Pasted{"Poort\t12.500\nHout\tveel\n"});
    CHECK(program.shows("Het zijn er 2."));
    CHECK(program.plan() == before);
    SUBCASE("toevoegen") {
        program.click("dialoog.plakken.toevoegen");
        CHECK(program.plan().wijken->lijst.size() == before.wijken->lijst.size() + 2);
        CHECK(program.plan().wijken->lijst.back().naam == "Hout");
        CHECK(program.shows("Rijen toegevoegd: 2"));
        program.press_with(ImGuiMod_Ctrl, ImGuiKey_Z);
        CHECK(program.plan() == before);
    }
    SUBCASE("annuleren") {
        program.press(ImGuiKey_Escape);
        CHECK_FALSE(program.has("dialoog.plakken"));
        CHECK(program.plan() == before);
    }
}

TEST_CASE("plakken waar geen tabel is zegt waar het wel kan, en op een vraag gebeurt er niets") {
    Program program;
    program.open_example();
    program.show(views::Screen::overzicht);
    program.send(platform::Pasted{"a\tb"});
    CHECK(program.shows("Op dit blad is geen tabel die rijen aanneemt."));
    program.show(views::Screen::knelpunten);
    program.send(platform::Pasted{"a\tb"});
    REQUIRE(program.has("dialoog.plakken"));
    program.send(platform::Pasted{"c\td\ne\tf"});
    CHECK(program.shows("Het zijn er 1."));
}

TEST_CASE("een ding gaat een plaats omhoog en weer omlaag") {
    Program program;
    program.open_example();
    program.show(views::Screen::wijkverbanden);
    const Plan before = program.plan();
    const std::string place = "/wijken/lijst/" + text_of(before.wijken->lijst[0].id);
    CHECK_FALSE(program.has("pagina.omhoog." + place));
    program.send(platform::NodeActivated{program.node("pagina.omlaag." + place).id});
    CHECK(program.plan().wijken->lijst[1].naam == before.wijken->lijst[0].naam);
    CHECK(program.shows("verplaatst"));
    program.send(platform::NodeActivated{program.node("pagina.omhoog." + place).id});
    CHECK(program.plan().wijken->lijst[0].naam == before.wijken->lijst[0].naam);
}

}  // namespace
}  // namespace elp::test
