// Opening, saving and the safety copy: what the user is asked, told, and never loses.
#include <doctest/doctest.h>

#include "core/plan/file.hpp"
#include "core/plan/revisions.hpp"
#include "tests/web/headless.hpp"
#include "web/app/recovery.hpp"

namespace elp::test {
namespace {

std::string plan_bytes(std::string_view name) {
    Plan plan = new_plan(make_id(plan_prefix, 42));
    plan.naam = name;
    return write_plan(plan);
}

void change_something(Program& program) {
    program.fill("subsidies.inwoners", "300000");
    program.press(ImGuiKey_Enter);
}

TEST_CASE("een concept dat in geen bestand past bederft de reservekopie niet") {
    Program program;
    program.open_example();
    program.send(platform::NodeTyped{program.node("subsidies.inwoners").id, "3\x01"});
    program.send(platform::NodeTyped{program.node("subsidies.inwoners-bron").id, "CBS"});
    const auto copy = app::read_recovery(program.platform().recovery);
    REQUIRE(copy.ok());
    CHECK(copy->plan == program.plan());
    CHECK(program.node("subsidies.inwoners").is(ui::State::invalid));
}

TEST_CASE("wat eerder open was staat op het eerste scherm en in het palet, en de lijst kan weg") {
    Program program;
    CHECK_FALSE(program.has("start.vergeten"));
    program.send(platform::RecentFiles{{{"almere.json", "/home/jo/plannen"}, {"haven.json", {}}}});
    CHECK(program.shows("/home/jo/plannen"));
    program.click("start.eerder.1");
    CHECK(program.platform().recent_opened == std::vector<std::size_t>{1});
    program.press_with(ImGuiMod_Ctrl, ImGuiKey_K);
    program.type("almere.j");
    program.press(ImGuiKey_Enter);
    CHECK(program.platform().recent_opened == std::vector<std::size_t>{1, 0});
    program.click("start.vergeten");
    CHECK(program.platform().recent_forgotten == 1);
    program.send(platform::RecentFiles{});
    CHECK_FALSE(program.has("start.vergeten"));
}

TEST_CASE("een bestand dat klopt komt open te staan") {
    Program program;
    program.send(platform::FileOpened{"gooi.json", plan_bytes("Gooi")});
    CHECK(program.plan().naam == "Gooi");
    CHECK(program.node("balk.plan").name == "Gooi");
    CHECK(program.node("balk.bestand").name == "gooi.json · geopend om 21:04");
    CHECK(program.platform().accepted == 1);
    CHECK(program.platform().title == "Gooi \u2013 Eerstelijnsplanner");
    CHECK_FALSE(program.platform().unsaved);
}

TEST_CASE("een bestand met fouten laat het open plan zoals het is en zegt wat te doen") {
    const std::string deep(1'000'000, '[');
    const std::string cut = plan_bytes("Gooi").substr(0, 60);
    for (const std::string& bytes :
         {std::string{}, std::string{"{"}, cut, deep, std::string{"\xff\xfe"},
          std::string{R"({"type":"eerstelijnsplan","schemaversie":99})"}, std::string(17U << 20U, ' ')}) {
        Program program;
        program.open_example();
        program.send(platform::FileOpened{"kapot.json", bytes});
        CHECK(program.node("dialoog.bestand").role == ui::Role::alert);
        CHECK(program.shows("kapot.json kan niet worden geopend"));
        CHECK(program.shows("Almere is nog open en niet veranderd."));
        CHECK(program.platform().refused == 1);
        CHECK(program.plan().naam == "Almere");
        program.press(ImGuiKey_Escape);
        CHECK_FALSE(program.has("dialoog.bestand"));
        CHECK(program.plan().naam == "Almere");
    }
}

TEST_CASE("een nieuwere versie noemt beide getallen") {
    Program program;
    program.send(platform::FileOpened{"later.json", R"({"type":"eerstelijnsplan","schemaversie":99})"});
    CHECK(program.shows("99"));
    CHECK(program.shows("versie 1"));
}

TEST_CASE("onbewaard werk gaat niet stil verloren") {
    Program program;
    program.open_example();
    change_something(program);
    SUBCASE("annuleren") {
        program.send(platform::FileOpened{"gooi.json", plan_bytes("Gooi")});
        CHECK(program.node("dialoog.onbewaard").role == ui::Role::dialog);
        CHECK_FALSE(program.has("balk.openen"));
        program.click("dialoog.annuleren");
        CHECK(program.plan().naam == "Almere");
        CHECK(program.platform().refused == 1);
    }
    SUBCASE("doorgaan") {
        program.send(platform::FileOpened{"gooi.json", plan_bytes("Gooi")});
        program.click("dialoog.onbewaard.doorgaan");
        CHECK(program.plan().naam == "Gooi");
        CHECK(program.platform().accepted == 1);
    }
    SUBCASE("eerst opslaan") {
        program.send(platform::FileOpened{"gooi.json", plan_bytes("Gooi")});
        program.click("dialoog.onbewaard.opslaan");
        REQUIRE(program.platform().saves.size() == 1);
        CHECK(program.plan().naam == "Almere");
        program.send(platform::FileSaved{"almere.json", program.platform().saves[0].revision});
        CHECK(program.plan().naam == "Gooi");
    }
    SUBCASE("eerst opslaan, en dat toch niet doen") {
        program.send(platform::FileOpened{"gooi.json", plan_bytes("Gooi")});
        program.click("dialoog.onbewaard.opslaan");
        CHECK(program.has("dialoog.onbewaard"));
        program.click("dialoog.annuleren");
        program.send(platform::FileSaved{"almere.json", program.platform().saves[0].revision});
        CHECK(program.plan().naam == "Almere");
    }
    SUBCASE("nog een bestand op de vraag laten vallen") {
        program.send(platform::FileOpened{"gooi.json", plan_bytes("Gooi")});
        program.send(platform::FileOpened{"eemland.json", plan_bytes("Eemland")});
        program.click("dialoog.onbewaard.doorgaan");
        CHECK(program.plan().naam == "Gooi");
    }
    SUBCASE("nieuw plan") {
        program.click("rail.start");
        program.click("start.nieuw");
        CHECK(program.has("dialoog.onbewaard"));
        program.press(ImGuiKey_Escape);
        CHECK(program.plan().naam == "Almere");
    }
}

TEST_CASE("opslaan geeft het plan, en de balk zegt wanneer") {
    Program program;
    program.open_example();
    CHECK(program.node("balk.bestand").name == "nog niet als bestand bewaard");
    change_something(program);
    CHECK(program.platform().unsaved);
    program.click("balk.opslaan");
    REQUIRE(program.platform().saves.size() == 1);
    const platform::SaveRequest& save = program.platform().saves[0];
    CHECK(save.name == "almere.json");
    CHECK(save.bytes == write_plan(program.plan()));
    program.send(platform::FileSaved{"almere.json", save.revision});
    CHECK(program.node("balk.bestand").name == "almere.json · als bestand bewaard om 21:04");
    CHECK_FALSE(program.platform().unsaved);
    CHECK(program.platform().recovery.empty());
    change_something(program);
    program.click("balk.ongedaan");
    CHECK(program.node("balk.bestand").name == "almere.json · wijzigingen nog niet bewaard");
}

TEST_CASE("een bestand onthoudt wat er eerder in stond, en dat is geen wijziging") {
    Program program;
    program.open_example();
    program.click("balk.opslaan");
    program.send(platform::FileSaved{"almere.json", program.platform().saves[0].revision});
    const Plan first = program.plan();
    CHECK(program.platform().saves[0].bytes.find("revisies") == std::string::npos);
    change_something(program);
    program.click("balk.opslaan");
    REQUIRE(program.platform().saves.size() == 2);
    const auto second = read_plan(program.platform().saves[1].bytes);
    REQUIRE(second.ok());
    CHECK(common_revision(*second, first) == first);
    program.send(platform::FileSaved{"almere.json", program.platform().saves[1].revision});
    CHECK_FALSE(program.platform().unsaved);
    program.fill("subsidies.inwoners", "310000");
    program.press(ImGuiKey_Enter);
    program.click("balk.opslaan");
    REQUIRE(program.platform().saves.size() == 3);
    const auto third = read_plan(program.platform().saves[2].bytes);
    CHECK(common_revision(*third, first) == first);
    CHECK(common_revision(*third, *second) == *second);
}

TEST_CASE("opslaan neemt mee wat in het veld met de caret staat") {
    Program program;
    program.open_example();
    program.fill("subsidies.inwoners", "111111");
    program.send(platform::Wished{platform::Wish::save});
    REQUIRE(program.platform().saves.size() == 1);
    CHECK(program.platform().saves[0].bytes.find("111111") != std::string::npos);
}

TEST_CASE("opslaan dat mislukt zegt waarom") {
    Program program;
    program.open_example();
    program.click("balk.opslaan");
    program.send(platform::FileFailed{"almere.json", std::string{platform::reason::file_unwritable}, "schijf vol"});
    CHECK(program.shows("almere.json is niet bewaard"));
    CHECK(program.shows("schijf vol"));
    program.click("dialoog.niet-bewaard.opnieuw");
    REQUIRE(program.platform().saves.size() == 2);
    CHECK(program.platform().saves[1].elsewhere);
}

TEST_CASE("een bestand dat een ander intussen bewaarde wordt niet overschreven") {
    Program program;
    program.open_example();
    program.click("balk.opslaan");
    program.send(platform::FileFailed{"almere.json", std::string{platform::reason::file_changed}, ""});
    CHECK(program.shows("almere.json is veranderd sinds u het opende of bewaarde"));
    program.click("dialoog.niet-bewaard.opnieuw");
    REQUIRE(program.platform().saves.size() == 2);
    CHECK(program.platform().saves[1].elsewhere);
}

TEST_CASE("een reservekopie brengt plan en concepten terug") {
    std::string copy;
    {
        Program program;
        program.open_example();
        change_something(program);
        program.fill("subsidies.peildatum", "31 juni");
        program.press(ImGuiKey_Tab);
        copy = program.platform().recovery;
    }
    REQUIRE_FALSE(copy.empty());
    Program program;
    program.send(platform::RecoveryFound{copy});
    CHECK(program.shows("Er is een reservekopie van Almere"));
    SUBCASE("verder werken") {
        program.click("dialoog.herstel.verder");
        CHECK(program.plan().regio->inwoners.value == 300'000);
        CHECK(program.node("subsidies.peildatum").value == "31 juni");
        CHECK(program.node("subsidies.peildatum").is(ui::State::invalid));
        CHECK(program.platform().unsaved);
        CHECK_FALSE(program.platform().recovery.empty());
    }
    SUBCASE("weggooien") {
        program.platform().recovery = copy;
        program.click("dialoog.herstel.weg");
        CHECK_FALSE(program.app().open.has_value());
        CHECK(program.platform().recovery.empty());
    }
}

TEST_CASE("een bestand dat op de vraag over de reservekopie valt haalt die niet weg") {
    Program program;
    program.send(platform::RecoveryFound{"{\"type\":\"iets anders\"}"});
    program.send(platform::FileFailed{"groot.json", std::string{platform::reason::file_too_large}, "99999999"});
    CHECK(program.has("dialoog.herstel.kapot"));
    program.send(platform::FileOpened{"gooi.json", plan_bytes("Gooi")});
    CHECK(program.has("dialoog.herstel.kapot"));
    CHECK_FALSE(program.app().open.has_value());
}

TEST_CASE("een reservekopie die niet te lezen is kan als bestand worden bewaard") {
    Program program;
    program.send(platform::RecoveryFound{"{\"type\":\"iets anders\"}"});
    CHECK(program.node("dialoog.herstel.kapot").role == ui::Role::alert);
    program.click("dialoog.herstel.bewaren");
    REQUIRE(program.platform().saves.size() == 1);
    CHECK(program.platform().saves[0].bytes == "{\"type\":\"iets anders\"}");
    program.send(platform::FileSaved{"reservekopie.json", 0});
    CHECK_FALSE(program.has("dialoog.herstel.kapot"));
}

TEST_CASE("de berekening gaat als tekst naar het klembord") {
    Program program;
    program.open_example();
    program.send(platform::NodeActivated{program.node("subsidies.kopieren").id});
    REQUIRE(program.platform().copied.size() == 1);
    const std::string& text = program.platform().copied[0];
    CHECK(text.find("785.000") != std::string::npos);
    CHECK(text.find("KNMP") != std::string::npos);
    CHECK(program.node("melding").name == "De berekening staat op het klembord");
}

}  // namespace
}  // namespace elp::test
