// Typing in fields: drafts, what is wrong with them, and the commands that they become.
#include <doctest/doctest.h>

#include <cmath>

#include "tests/web/headless.hpp"

namespace elp::test {
namespace {

constexpr const char* inwoners = "subsidies.inwoners";

std::int64_t inwoners_of(const Program& program) { return program.plan().regio->inwoners.value; }

TEST_CASE("typen en Enter maakt één opdracht; de caret blijft in het veld") {
    Program program;
    program.open_example();
    program.fill(inwoners, "300.000");
    CHECK(inwoners_of(program) == 226'500);
    CHECK(program.node(inwoners).value == "300.000");
    program.press(ImGuiKey_Enter);
    CHECK(inwoners_of(program) == 300'000);
    CHECK(program.node("subsidies.totaal").value == "€\u00a0925.000");
    CHECK(program.node(inwoners).is(ui::State::editing));
    CHECK(program.app().open->done.size() == 1);
}

TEST_CASE("wat getypt is staat na Enter in de gewone notatie") {
    Program program;
    program.open_example();
    program.fill(inwoners, "€ 200000");
    program.press(ImGuiKey_Enter);
    CHECK(program.node(inwoners).value == "200.000");
    program.type("7");
    CHECK(program.node(inwoners).value == "7");
}

TEST_CASE("een lange tekst die in een keer komt staat er heel") {
    Program program;
    program.open_example();
    std::string text;
    while (text.size() < 9'000) {
        text += "Samen met de wijk. ";
    }
    program.fill("subsidies.plannaam", text);
    program.press(ImGuiKey_Enter);
    CHECK(program.plan().naam.size() + 1 == text.size());
}

TEST_CASE("Tab en een klik ernaast maken ook een opdracht") {
    Program program;
    program.open_example();
    program.fill(inwoners, "100000");
    program.press(ImGuiKey_Tab);
    CHECK(inwoners_of(program) == 100'000);
    CHECK(program.node("subsidies.inwoners-bron").is(ui::State::editing));
    program.fill(inwoners, "120000");
    program.click("rail.subsidies");
    CHECK(inwoners_of(program) == 120'000);
}

TEST_CASE("een klik na typen komt aan, ook als het antwoord het blad doet verschuiven") {
    const char* const below = "subsidies.wijk.toevoegen";
    constexpr Size high{1280, 2000, 1};
    const auto type = [&](Program& program) {
        program.click("start.nieuw");
        program.fill(inwoners, "300000");
        return program.node(below).box.y;
    };
    {
        Program program{high};
        const float before = type(program);
        program.press(ImGuiKey_Enter);
        REQUIRE(std::abs(program.node(below).box.y - before) > 40);
    }
    Program program{high};
    type(program);
    program.click(below);
    CHECK(inwoners_of(program) == 300'000);
    CHECK(program.plan().wijken->lijst.size() == 1);
}

TEST_CASE("wie na Tab meteen doortypt verliest geen letter") {
    Program program;
    program.open_example();
    SUBCASE("uit een veld") { program.click(inwoners); }
    SUBCASE("uit een veld, na een letter") {
        program.fill(inwoners, "1000");
        ImGui::GetIO().AddInputCharactersUTF8("99");
    }
    ImGuiIO& io = ImGui::GetIO();
    io.AddKeyEvent(ImGuiKey_Tab, true);
    io.AddInputCharactersUTF8("CBS");
    io.AddKeyEvent(ImGuiKey_Tab, false);
    io.AddInputCharactersUTF8(" 2025");
    program.frames();
    program.frames();
    CHECK(program.node("subsidies.inwoners-bron").value == "CBS 2025");
    CHECK((inwoners_of(program) == 226'500 || inwoners_of(program) == 100'099));
}

TEST_CASE("Escape zet de oude waarde terug") {
    Program program;
    program.open_example();
    program.fill(inwoners, "12");
    program.press(ImGuiKey_Escape);
    CHECK(program.node(inwoners).value == "226.500");
    CHECK(program.app().ui.drafts.empty());
    CHECK(program.app().open->done.empty());
    program.type("45");
    CHECK(program.node(inwoners).value == "45");
}

TEST_CASE("Escape in een leeggemaakt of fout veld geeft de waarde van het plan terug") {
    Program program;
    program.open_example();
    program.fill(inwoners, "abc");
    program.press(ImGuiKey_Tab);
    CHECK(program.node(inwoners).is(ui::State::invalid));
    program.click(inwoners);
    program.press(ImGuiKey_Escape);
    CHECK(program.node(inwoners).value == "226.500");
    CHECK_FALSE(program.node(inwoners).is(ui::State::invalid));
}

TEST_CASE("een fout concept blijft staan, zegt waarom, en verandert het plan niet") {
    struct Case {
        const char* typed;
        const char* says;
    };
    for (const Case& c :
         {Case{"-1", "te klein"}, Case{"abc", "geen getal"}, Case{"1,5", "geen heel getal"},
          Case{"9999999999999999999", "te groot"}, Case{"1234.56", "Bedoelt u"}, Case{"0", "te klein"}}) {
        Program program;
        program.open_example();
        INFO("getypt: ", std::string(c.typed));
        program.fill(inwoners, c.typed);
        CHECK(program.node(inwoners).is(ui::State::invalid));
        program.press(ImGuiKey_Tab);
        const ui::Node& field = program.node(inwoners);
        CHECK(field.value == c.typed);
        CHECK(field.is(ui::State::invalid));
        CHECK(field.description.find(c.says) != std::string_view::npos);
        CHECK(inwoners_of(program) == 226'500);
        CHECK(program.platform().recovery.find(c.typed) != std::string::npos);
        CHECK(program.platform().unsaved);
    }
}

TEST_CASE("een leeg veld is nog niet beantwoord, niet nul") {
    Program program;
    program.open_example();
    program.fill(inwoners, "");
    program.press(ImGuiKey_Enter);
    CHECK(program.plan().regio->inwoners.is_open());
    CHECK_FALSE(program.has("subsidies.totaal"));
    CHECK(program.shows("Vul eerst in: inwoners van de regio"));
    // Said once, not again at every reading.
    CHECK_FALSE(program.shows("vraagt inwoners van de regio"));
}

TEST_CASE("datums zoals mensen ze schrijven") {
    for (const char* typed : {"1 maart 2025", "1-3-2025", "2025-03-01"}) {
        Program program;
        program.open_example();
        program.fill("subsidies.peildatum", typed);
        program.press(ImGuiKey_Enter);
        CHECK(program.plan().subsidies->uitvoering.peildatum.value == Date{2025, 3, 1});
        CHECK(program.node("subsidies.peildatum").value == "1 maart 2025");
    }
    Program program;
    program.open_example();
    program.fill("subsidies.peildatum", "31 juni 2025");
    CHECK(program.node("subsidies.peildatum").is(ui::State::invalid));
}

TEST_CASE("een schermlezer zet de waarde van een veld") {
    Program program;
    program.open_example();
    program.send(platform::NodeTyped{program.node(inwoners).id, "100.000"});
    CHECK(inwoners_of(program) == 100'000);
    program.send(platform::NodeFocused{program.node(inwoners).id});
    CHECK(program.node(inwoners).is(ui::State::editing));
    program.send(platform::NodeTyped{program.node(inwoners).id, "110.000"});
    CHECK(program.node(inwoners).value == "110.000");
    CHECK(inwoners_of(program) == 100'000);
    program.press(ImGuiKey_Enter);
    CHECK(inwoners_of(program) == 110'000);
}

TEST_CASE("Ctrl+Z haalt eerst het typen terug, dan de stap in het plan") {
    Program program;
    program.open_example();
    program.fill(inwoners, "100000");
    program.press(ImGuiKey_Enter);
    program.press_with(ImGuiMod_Ctrl, ImGuiKey_A);
    program.type("5");
    CHECK(program.node(inwoners).value == "5");
    program.press_with(ImGuiMod_Ctrl, ImGuiKey_Z);
    CHECK(inwoners_of(program) == 100'000);
    CHECK(program.node(inwoners).value == "100.000");
    program.press_with(ImGuiMod_Ctrl, ImGuiKey_Z);
    CHECK(inwoners_of(program) == 226'500);
    CHECK(program.node(inwoners).value == "226.500");
    CHECK(program.node("melding").name == "Ongedaan gemaakt: inwoners van de regio gewijzigd");
    CHECK(program.platform().announced.back() == "Ongedaan gemaakt: inwoners van de regio gewijzigd");
    program.press_with(ImGuiMod_Ctrl, ImGuiKey_Y);
    CHECK(inwoners_of(program) == 100'000);
}

TEST_CASE("een keuze waar de bron zwijgt verandert het bedrag") {
    Program program;
    program.open_example();
    program.click("subsidies.uitvoering.afronding");
    CHECK(program.node("subsidies.uitvoering.afronding").is(ui::State::expanded));
    const ui::Node& option = program.named(ui::Role::option, "Elke begonnen module (+ €\u00a035.000)");
    program.click(std::string(option.key));
    CHECK(program.plan().subsidies->uitvoering.afronding.value == Afronding::begonnen);
    CHECK(program.node("subsidies.totaal").value == "€\u00a0820.000");
    CHECK_FALSE(program.node("subsidies.uitvoering.afronding").is(ui::State::expanded));
}

TEST_CASE("een wijk toevoegen, invullen en weghalen") {
    Program program{{1280, 2400, 1}};
    program.open_example();
    program.click("subsidies.wijk.toevoegen");
    REQUIRE(program.plan().wijken->lijst.size() == 6);
    const std::string key = "wijken." + text_of(program.plan().wijken->lijst.back().id);
    CHECK(program.node(key + ".naam").is(ui::State::editing));
    program.type("Poort");
    program.press(ImGuiKey_Tab);
    program.type("17000");
    program.press(ImGuiKey_Enter);
    CHECK(program.plan().wijken->lijst.back().naam == "Poort");
    CHECK(program.plan().wijken->lijst.back().inwoners.value == 17'000);
    program.click(key + ".verwijder");
    CHECK(program.plan().wijken->lijst.size() == 5);
    program.click("balk.ongedaan");
    CHECK(program.plan().wijken->lijst.size() == 6);
}

TEST_CASE("een fout concept verdwijnt met de wijk waar het bij hoort") {
    Program program{{1280, 2400, 1}};
    program.open_example();
    const std::string key = "wijken." + text_of(program.plan().wijken->lijst.front().id);
    program.fill(key + ".inwoners", "veel");
    program.press(ImGuiKey_Tab);
    CHECK(program.platform().unsaved);
    program.click(key + ".verwijder");
    CHECK(program.app().ui.drafts.empty());
}

TEST_CASE("een nieuw totaal wordt voorgelezen") {
    Program program;
    program.open_example();
    program.fill(inwoners, "300000");
    program.press(ImGuiKey_Enter);
    CHECK(program.platform().announced.back() == "Totaal €\u00a0925.000");
}

TEST_CASE("een aantal uit een bestand dat niet kan geeft een melding en geen bedrag") {
    Program program;
    program.send(platform::FileOpened{
        "nul.json",
        R"({"type":"eerstelijnsplan","schemaversie":1,"id":"plan-0000000000000001","regio":{"inwoners":0}})"});
    CHECK_FALSE(program.has("subsidies.totaal"));
    CHECK(program.shows("Een regio met 0 inwoners kan geen subsidie krijgen."));
}

}  // namespace
}  // namespace elp::test
