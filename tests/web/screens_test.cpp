// The screens through the eyes of their tree: what is on them, and that nothing on them is without meaning.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "core/base/place.hpp"
#include "tests/web/headless.hpp"
#include "web/views/screens.hpp"

namespace elp::test {
namespace {

TEST_CASE("het eerste scherm biedt drie dingen aan") {
    const Program program;
    CHECK(program.named(ui::Role::button, "Nieuw plan").key == "start.nieuw");
    CHECK(program.named(ui::Role::button, "Openen").gesture == ui::Gesture::open_file);
    CHECK(program.named(ui::Role::button, "Voorbeeld Almere").key == "start.voorbeeld");
}

TEST_CASE("het voorbeeld geeft 785.000 euro met bandbreedte en bronnen") {
    Program program;
    program.open_example();
    CHECK(program.node("subsidies.totaal").value == "€\u00a0785.000");
    CHECK(program.node("subsidies.bandbreedte").name ==
          "Laagste lezing €\u00a0785.000 · hoogste lezing €\u00a0820.000");
    CHECK(program.node("subsidies.nog-open").name == "Nog open: inwoners per wijk, aantal wijkverbanden");
    CHECK(program.node("subsidies.inwoners").value == "226.500");
}

std::size_t size_of(const Program& program, std::string_view list) {
    const Spot spot = find(type_of_plan(), &program.plan(), list);
    REQUIRE(spot);
    return spot.type->list.size(spot.at);
}

std::vector<std::string> keys_that_begin(const Program& program, std::string_view begin) {
    std::vector<std::string> keys;
    for (const ui::Node& n : program.nodes()) {
        if (n.key.starts_with(begin)) {
            keys.emplace_back(n.key);
        }
    }
    return keys;
}

TEST_CASE("een geopend plan begint met het overzicht, een nieuw plan met zijn vragen") {
    {
        Program fresh;
        fresh.click("start.nieuw");
        CHECK(fresh.app().screen == views::Screen::subsidies);
    }
    Program program;
    program.click("start.voorbeeld");
    CHECK(program.app().screen == views::Screen::overzicht);
    CHECK(program.node("overzicht.subsidie.getal").value == "€\u00a0785.000");
    CHECK(program.node("overzicht.zetels.getal").value == "0 van 13");
    CHECK(program.shows("Eerst doen"));
}

TEST_CASE("elk scherm staat in de rail en heeft zijn naam als kop") {
    Program program{{1280, 1600, 1}};
    program.click("start.voorbeeld");
    for (const views::ScreenInfo& info : views::screens()) {
        if (info.screen == views::Screen::start || info.screen == views::Screen::subsidies) {
            continue;
        }
        program.click("rail." + std::string{info.key});
        CHECK(program.app().screen == info.screen);
        const std::string_view name = program.app().t("rail." + std::string{info.key});
        CHECK(std::ranges::any_of(program.nodes(), [&](const ui::Node& n) {
            return n.role == ui::Role::heading && n.level == 1 && n.name == name;
        }));
    }
}

TEST_CASE("elke knop die iets toevoegt zet het in zijn lijst en geeft het eerste veld de focus") {
    std::size_t tried = 0;
    for (const views::ScreenInfo& info : views::screens()) {
        Program program;
        program.click("start.voorbeeld");
        program.show(info.screen);
        for (const std::string& key : keys_that_begin(program, "toevoegen./")) {
            INFO(std::string{info.key}, " ", key);
            const std::string list = key.substr(std::string_view{"toevoegen."}.size());
            const std::size_t before = size_of(program, list);
            program.activate(key);
            CHECK(size_of(program, list) == before + 1);
            CHECK(program.focused_key().starts_with(list + "/"));
            CHECK(program.app().screen == info.screen);
            program.activate("balk.ongedaan");
            CHECK(size_of(program, list) == before);
            ++tried;
        }
    }
    CHECK(tried > 20);
}

TEST_CASE("een stap van een knelpunt houdt de focus bij de volgende stappen") {
    Program program;
    program.click("start.voorbeeld");
    program.show(views::Screen::knelpunten);
    const std::string before = program.app().page.right.front().key;
    REQUIRE(before == "knelpunten.stappen");
    const std::string key = keys_that_begin(program, "knelpunten.naar.").front();
    program.activate(key);
    CHECK(program.focused_key().starts_with("knelpunten.naar."));
}

TEST_CASE("waar een SROI-analyse op wacht is een druk weg") {
    Program program;
    program.click("start.nieuw");
    program.show(views::Screen::knelpunten);
    program.activate("toevoegen./sroi_analyses/lijst");
    const std::string analysis = place_of("/sroi_analyses/lijst", program.plan().sroi_analyses->lijst.front().id);
    program.app().intents.emplace_back(views::AddThing{analysis + "/uitkomsten"});
    program.frames();
    const std::vector<std::string> waiting = keys_that_begin(program, "wacht." + analysis + "/uitkomsten/");
    REQUIRE(waiting.size() > 2);
    program.activate(waiting.back());
    CHECK(program.focused_key() == waiting.back().substr(6));
}

TEST_CASE("een nieuw plan begint bovenaan, waar het vorige ook stond") {
    Program program;
    program.click("start.voorbeeld");
    program.show(views::Screen::subsidies);
    const float top = program.node("subsidies.plannaam").box.y;
    ImGui::GetIO().AddMousePosEvent(700, 500);
    program.frames();
    ImGui::GetIO().AddMouseWheelEvent(0, -20);
    program.frames();
    CHECK(program.node("subsidies.plannaam").box.y < top - 400);
    program.show(views::Screen::start);
    program.activate("start.nieuw");
    if (program.has("dialoog.niet-bewaren")) {
        program.activate("dialoog.niet-bewaren");
    }
    CHECK(program.app().screen == views::Screen::subsidies);
    CHECK(std::abs(program.node("subsidies.plannaam").box.y - top) < 1);
}

TEST_CASE("wie een zetel kiest krijgt zijn velden te zien") {
    Program program;
    program.click("start.voorbeeld");
    program.show(views::Screen::mandaat);
    const std::string key = keys_that_begin(program, "kies./resv/zetels/lijst").front();
    program.click(key);
    const std::string card = "ding." + key.substr(5);
    CHECK(program.node(card).box.y < 500);
    CHECK(program.node(key).is(ui::State::focused));
}

TEST_CASE("wat nergens een veld heeft leidt naar het begin van zijn scherm") {
    Program program;
    program.click("start.voorbeeld");
    program.app().intents.emplace_back(views::ShowPlace{"/resv/zetels"});
    program.frames();
    program.frames();
    CHECK(program.app().screen == views::Screen::mandaat);
    CHECK_FALSE(program.focused_key().empty());
    CHECK_FALSE(program.focused_key().starts_with("rail."));
}

TEST_CASE("een kernteam wordt in één druk ingevuld, en in één stap ongedaan gemaakt") {
    Program program;
    program.click("start.nieuw");
    program.show(views::Screen::wijkverbanden);
    program.activate("toevoegen./wijken/lijst");
    program.activate("wijkverbanden.rollen");
    const auto team = [&] { return program.plan().wijken->lijst.front().kernteam; };
    REQUIRE(team().size() > 3);
    CHECK(team().front().rol == "huisarts");
    CHECK(team()[1].volgorde > team()[0].volgorde);
    CHECK(program.focused_key().ends_with(text_of(team().front().id) + "/stand"));
    CHECK_FALSE(program.has("wijkverbanden.rollen"));
    program.activate("verwijderen." +
                     place_of(place_of(place_of("/wijken/lijst", program.plan().wijken->lijst.front().id), "kernteam"),
                              team()[1].id));
    program.activate("wijkverbanden.rollen");
    CHECK(team().back().rol == "wijkverpleegkundige");
    program.activate("balk.ongedaan");
    program.activate("balk.ongedaan");
    program.activate("balk.ongedaan");
    CHECK(team().empty());
}

TEST_CASE("het palet voegt toe op elk scherm") {
    Program program;
    program.click("start.nieuw");
    program.press_with(ImGuiMod_Ctrl, ImGuiKey_K);
    program.type("knelpunt toev");
    program.press(ImGuiKey_Enter);
    CHECK(program.plan().knelpunten->lijst.size() == 1);
    CHECK(program.app().screen == views::Screen::knelpunten);
}

TEST_CASE("letters in een open keuzelijst leiden naar de keuze die zo begint") {
    Program program;
    program.click("start.voorbeeld");
    program.show(views::Screen::instellingen);
    program.click("instellingen.thema");
    program.type("v");
    CHECK(program.focused_key() == "instellingen.thema.0003");
    program.type("d");
    CHECK(program.focused_key() == "instellingen.thema.0003");
    for (int frame = 0; frame < 70; ++frame) {
        program.frame();  // more than a second: a new word begins
    }
    program.type("D");
    CHECK(program.focused_key() == "instellingen.thema.0002");
    program.press(ImGuiKey_Enter);
    CHECK(program.app().settings.theme == app::ThemeChoice::dark);
}

TEST_CASE("wie een zetel aanvult begint bij de vraag of zij meedoet") {
    Program program;
    program.click("start.nieuw");
    program.show(views::Screen::mandaat);
    program.activate("mandaat.zetel.apothekers");
    const std::string seat = place_of("/resv/zetels/lijst", program.plan().resv->zetels->lijst.front().id);
    CHECK(program.focused_key() == seat + "/doet_mee");
}

TEST_CASE("wat nieuw is komt zo hoog te staan dat zijn velden te zien zijn") {
    Program program;
    program.click("start.voorbeeld");
    program.show(views::Screen::samenwerking);
    const std::vector<std::string> keys = keys_that_begin(program, "toevoegen./");
    CHECK(!keys.empty());
    for (const std::string& key : keys) {
        INFO(key);
        program.activate(key);
        CHECK(program.node(program.focused_key()).box.y < 480);
        program.activate("balk.ongedaan");
    }
}

TEST_CASE("wat aandacht vraagt leidt naar het veld waar het te herstellen is") {
    Program program;
    program.click("start.voorbeeld");
    const std::vector<Aandachtspunt> punten = program.app().punten;
    REQUIRE(punten.size() > 20);
    for (const Aandachtspunt& punt : punten) {
        INFO(std::string{punt.place});
        program.app().intents.emplace_back(views::ShowPlace{std::string{punt.place}});
        program.frames();
        CHECK(program.app().screen == views::screen_of(punt.place));
    }
    program.app().intents.emplace_back(views::ShowPlace{"/wijken/lijst/wijk-a1e0000000000013/inwoners"});
    program.frames();
    CHECK(program.focused_key() == "/wijken/lijst/wijk-a1e0000000000013/inwoners");
    program.type("17000");
    program.press(ImGuiKey_Enter);
    CHECK(program.plan().wijken->lijst[2].inwoners.value == 17'000);
}

TEST_CASE("een keuze, een vinkje en een tekst komen in het plan, en ongedaan maken noemt ze") {
    Program program;
    program.click("start.voorbeeld");
    program.show(views::Screen::mandaat);
    const std::string seat = "/resv/zetels/lijst/zetel-a1e0000000000041";
    program.send(platform::NodeTyped{program.node(seat + "/vertegenwoordiger").id, "J. de Vries"});
    program.send(platform::NodeFocused{program.node(seat + "/naam").id});
    program.frames();
    CHECK(program.plan().resv->zetels->lijst[0].vertegenwoordiger.value == "J. de Vries");
    CHECK(program.node("overzicht.zetels.getal").value == "0 van 13");
    CHECK(program.node("balk.ongedaan").description.find("vertegenwoordiger") != std::string_view::npos);
    program.activate(seat + "/mandaat/voor/0");
    CHECK(program.plan().resv->zetels->lijst[0].mandaat.voor.size() == 1);
    CHECK(program.node(seat + "/mandaat/voor/0").is(ui::State::checked));
    program.activate(seat + "/mandaat/voor/0");
    CHECK(program.plan().resv->zetels->lijst[0].mandaat.voor.empty());
    program.activate(seat + "/doet_mee");
    program.activate(program.named(ui::Role::option, "nee").key);
    CHECK(program.plan().resv->zetels->lijst[0].doet_mee.value == false);
}

TEST_CASE("een knelpunt gaat naar het RESV en weer terug, stap voor stap") {
    Program program;
    program.click("start.voorbeeld");
    program.show(views::Screen::knelpunten);
    const std::size_t before = program.plan().knelpunten->lijst.size();
    program.activate("toevoegen./knelpunten/lijst");
    const auto last = [&]() -> const Knelpunt& { return program.plan().knelpunten->lijst.back(); };
    REQUIRE(program.plan().knelpunten->lijst.size() == before + 1);
    program.type("Wachttijd wijkverpleging");
    program.press(ImGuiKey_Enter);
    CHECK(last().naam == "Wachttijd wijkverpleging");
    for (const char* step : {"knelpunten.naar.genoemd", "knelpunten.naar.doorgezet", "knelpunten.naar.bij-resv",
                             "knelpunten.naar.terug", "knelpunten.naar.in-wijk", "knelpunten.naar.opgelost"}) {
        INFO(std::string{step});
        program.activate(step);
    }
    REQUIRE(last().stappen.size() == 6);
    CHECK(last().stappen[1].naar.value == KnelpuntStand::doorgezet);
    CHECK(last().stappen[1].datum.value == program.platform().today);
    CHECK(last().stappen[5].naar.value == KnelpuntStand::opgelost);
    CHECK_FALSE(program.has("knelpunten.naar.doorgezet"));
    // Each of these steps is one that the rules know.
    CHECK(std::ranges::none_of(program.app().punten, [&](const Aandachtspunt& punt) {
        return punt.aard == Aard::fout && punt.place.find(text_of(last().id)) != std::string::npos;
    }));
}

TEST_CASE("een tabel sorteert, keert om en zoekt") {
    Program program;
    program.click("start.voorbeeld");
    program.show(views::Screen::bronnen);
    const auto first = [&] {
        bool in_table = false;
        for (const ui::Node& n : program.nodes()) {
            in_table = in_table || n.key == "bronnen.waarden";
            if (in_table && n.role == ui::Role::row && n.row == 0) {
                return std::string{n.name};
            }
        }
        return std::string{};
    };
    const std::string before = first();
    program.activate("bronnen.waarden.sorteer.b");
    const std::string ascending = first();
    program.activate("bronnen.waarden.sorteer.b");
    const std::string descending = first();
    CHECK(ascending != descending);
    CHECK(ascending < descending);
    CHECK((before != ascending || before != descending));
    program.send(platform::NodeTyped{program.node("bronnen.waarden.zoeken").id, "per module"});
    program.frames();
    const std::string found = first();
    CHECK((found == "Bedrag per module" || found == "Inwoners per module"));
    CHECK_FALSE(program.platform().unsaved);
}

TEST_CASE("een getal met niets erachter laat zien hoe het is berekend, en kopieert dat") {
    Program program;
    program.click("start.voorbeeld");
    program.show(views::Screen::subsidies);
    CHECK_FALSE(program.has("subsidies.samen.spoor.kopieren"));
    program.activate("subsidies.samen.spoor");
    CHECK(program.shows("alle subsidies samen"));
    program.activate("subsidies.samen.spoor.kopieren");
    REQUIRE(program.platform().copied.size() == 1);
    CHECK(program.platform().copied[0].find("1.135.000") != std::string::npos);
}

TEST_CASE("vastleggen met welke regels het plan is bekeken") {
    Program program;
    program.click("start.voorbeeld");
    program.show(views::Screen::bronnen);
    CHECK(program.plan().regelstand->gebruikt.empty());
    program.activate("bronnen.vastleggen");
    CHECK(program.plan().regelstand->gebruikt.size() == program.app().regelingen.files.size());
    CHECK_FALSE(program.has("bronnen.vastleggen"));
    CHECK(program.shows("Het plan is met de regels van nu bekeken."));
}

TEST_CASE("kleuren, grootte en taal zijn van de lezer en blijven bewaard") {
    Program program;
    program.click("rail.instellingen");
    program.activate("instellingen.thema");
    program.activate(program.named(ui::Role::option, "Donker").key);
    CHECK(program.app().ui.palette.card == ui::palette_of(ui::Theme::dark).card);
    program.activate("instellingen.tekst");
    program.activate(program.named(ui::Role::option, "150\u00a0%").key);
    CHECK(program.app().ui.text_scale == 1.5F);
    program.activate("instellingen.taal");
    program.activate(program.named(ui::Role::option, "English").key);
    CHECK(program.shows("Settings"));
    const std::string kept = program.platform().settings;
    CHECK(app::read_settings(kept, {}) == app::Settings{app::ThemeChoice::dark, 3, Language::en});
    CHECK(app::read_settings("thema=9 tekst=x taal=fr", {}) == app::Settings{});
}

TEST_CASE("Bronnen en keuzes noemt de lezing die geldt, en van wie zij is") {
    Program program;
    program.click("start.voorbeeld");
    program.show(views::Screen::bronnen);
    CHECK(program.shows("Alleen hele modules"));
    CHECK(program.shows("keuze in dit plan"));
    CHECK(program.shows("keuze van dit programma"));
    program.activate("bronnen.keuze.uitvoering.afronding");
    CHECK(program.app().screen == views::Screen::subsidies);
}

TEST_CASE("het rapport gaat als bestand de deur uit, en het plan blijft waar het is") {
    Program program;
    program.click("start.voorbeeld");
    program.click("overzicht.rapport");
    const auto& exports = program.platform().exports;
    REQUIRE(exports.size() == 1);
    CHECK(exports[0].first == "almere-rapport.html");
    CHECK(exports[0].second.starts_with("<!doctype html>"));
    CHECK(exports[0].second.find("785.000") != std::string::npos);
    program.send(
        platform::FileFailed{exports[0].first, std::string{platform::reason::file_unwritable}, "schijf vol", true});
    program.click("dialoog.niet-bewaard.opnieuw");
    REQUIRE(exports.size() == 2);
    CHECK(program.platform().saves.empty());
    program.send(platform::FileExported{exports[0].first});
    CHECK(program.shows("almere-rapport.html is bewaard"));
}

TEST_CASE("een tabel gaat als cellen naar het klembord, zoals zij op het scherm staat") {
    Program program;
    program.click("start.voorbeeld");
    program.show(views::Screen::wijkverbanden);
    const auto& nodes = program.nodes();
    const auto copy = std::ranges::find_if(nodes, [](const ui::Node& n) { return n.key.ends_with(".kopieren"); });
    REQUIRE(copy != nodes.end());
    program.activate(std::string{copy->key});
    REQUIRE(program.platform().copied.size() == 1);
    const std::string& text = program.platform().copied[0];
    CHECK(text.find("Haven (deel)\t") != std::string::npos);
    CHECK(std::ranges::count(text, '\n') == 6);
    CHECK(program.shows("De tabel staat op het klembord"));
}

namespace {

void ask_for_absent_english(Program& program) {
    program.platform().english_there = false;
    program.click("rail.instellingen");
    program.activate("instellingen.taal");
    program.activate(program.named(ui::Role::option, "English").key);
}

}  // namespace

TEST_CASE("een taal die nog gehaald moet worden komt als zij er is") {
    Program program;
    ask_for_absent_english(program);
    CHECK(program.shows("Instellingen"));
    program.platform().english_there = true;
    program.send(platform::TextsArrived{.there = true});
    CHECK(program.shows("Settings"));
}

TEST_CASE("een taal die niet te halen is wordt gezegd, en het blijft Nederlands") {
    Program program;
    ask_for_absent_english(program);
    program.send(platform::TextsArrived{.there = false});
    CHECK(program.shows("De Engelse teksten kwamen niet binnen"));
    CHECK(app::read_settings(program.platform().settings, {}).language == Language::nl);
}

TEST_CASE("het programma volgt de kleuren van het systeem tot de lezer kiest") {
    using app::ThemeChoice;
    using platform::Colours;
    CHECK(app::theme_of(ThemeChoice::system, Colours::dark) == ui::Theme::dark);
    CHECK(app::theme_of(ThemeChoice::system, Colours::high_contrast) == ui::Theme::high_contrast);
    CHECK(app::theme_of(ThemeChoice::light, Colours::dark) == ui::Theme::light);
}

TEST_CASE("Ctrl+K vindt een scherm, een opdracht en een ding van het plan") {
    Program program;
    program.click("start.voorbeeld");
    program.press_with(ImGuiMod_Ctrl, ImGuiKey_K);
    REQUIRE(program.has("palet.zoeken"));
    program.type("haven");
    REQUIRE(program.has("palet.0"));
    CHECK(program.node("palet.0").name == "Haven (deel)");
    program.press(ImGuiKey_Enter);
    CHECK_FALSE(program.has("palet.zoeken"));
    CHECK(program.app().screen == views::Screen::wijkverbanden);
    CHECK(program.has("/wijken/lijst/wijk-a1e0000000000012/naam"));
    program.press_with(ImGuiMod_Ctrl, ImGuiKey_K);
    program.type("begroting");
    program.click("palet.0");
    CHECK(program.app().screen == views::Screen::begroting);
    program.press_with(ImGuiMod_Ctrl, ImGuiKey_K);
    program.press(ImGuiKey_Escape);
    program.frames();
    CHECK_FALSE(program.has("palet.zoeken"));
    CHECK_FALSE(program.platform().unsaved);
}

TEST_CASE("een vraagteken toont de toetsen") {
    Program program;
    program.click("start.voorbeeld");
    program.type("?");
    CHECK(program.app().screen == views::Screen::help);
    CHECK(program.shows("Ctrl of Cmd + K"));
}

}  // namespace
}  // namespace elp::test
