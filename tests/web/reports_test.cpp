// The screen of reports, and what happens while a file is made or when that fails.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "core/plan/file.hpp"
#include "tests/web/headless.hpp"
#include "web/ui/tree.hpp"

namespace elp::test {
namespace {

void choose(Program& program, std::string_view key, std::string_view option) {
    program.activate(key);
    program.activate(program.named(ui::Role::option, option).key);
}

void open_reports(Program& program) {
    program.click("start.voorbeeld");
    program.show(views::Screen::rapporten);
}

const std::pair<std::string, std::string>& last_export(Program& program) {
    REQUIRE_FALSE(program.platform().exports.empty());
    return program.platform().exports.back();
}

}  // namespace

TEST_CASE("rapporten: soort en vorm kiezen, en het bestand is dat rapport") {
    Program program;
    open_reports(program);
    CHECK(program.shows("Alles wat het plan zegt en wat daaruit volgt"));
    choose(program, "rapporten.soort", "Twee pagina's voor het bestuur");
    CHECK(program.shows("De belangrijkste cijfers, wat het eerst aandacht vraagt"));
    program.activate("rapporten.opslaan");
    CHECK(last_export(program).first == "almere-bestuur.html");
    CHECK(last_export(program).second.find("<h2>Belangrijkste cijfers</h2>") != std::string::npos);
    choose(program, "rapporten.vorm", "Tabellen (CSV)");
    program.activate("rapporten.opslaan");
    CHECK(last_export(program).first == "almere-bestuur.csv");
    choose(program, "rapporten.vorm", "Excel (XLSX)");
    program.activate("rapporten.opslaan");
    CHECK(last_export(program).first == "almere-bestuur.xlsx");
    CHECK(last_export(program).second.starts_with("PK\x03\x04"));
    program.send(platform::FileExported{"almere-bestuur.csv"});
    CHECK(program.shows("almere-bestuur.csv is bewaard"));
}

TEST_CASE("afdrukken: het gekozen rapport als het een pagina is, en met de toets het hele plan") {
    Program program;
    open_reports(program);
    choose(program, "rapporten.soort", "Twee pagina's voor het bestuur");
    program.activate("rapporten.afdrukken");
    REQUIRE(program.platform().printed.size() == 1);
    CHECK(program.platform().printed[0].find("<h2>Belangrijkste cijfers</h2>") != std::string::npos);
    choose(program, "rapporten.vorm", "Tabellen (CSV)");
    CHECK_FALSE(program.has("rapporten.afdrukken"));
    program.send(platform::Wished{platform::Wish::print});
    REQUIRE(program.platform().printed.size() == 2);
    CHECK(program.platform().printed[1].find("<h1>Plan: Almere</h1>") != std::string::npos);
    CHECK(program.platform().exports.empty());
}

TEST_CASE("afdrukken zonder plan zegt dat er eerst een plan moet zijn") {
    Program program;
    program.send(platform::Wished{platform::Wish::print});
    CHECK(program.shows("Er is geen plan open"));
    CHECK(program.platform().printed.empty());
}

TEST_CASE("rapporten: een wijkpagina gaat over de gekozen wijk, een voucher over alle disciplines of een") {
    Program program;
    open_reports(program);
    CHECK_FALSE(program.has("rapporten.wijk"));
    choose(program, "rapporten.soort", "Wijkpagina");
    program.activate("rapporten.opslaan");
    CHECK(last_export(program).second.find("Wijkpagina: Waterwijk, Almere") != std::string::npos);
    choose(program, "rapporten.wijk", "Haven (deel)");
    program.activate("rapporten.opslaan");
    CHECK(last_export(program).second.find("Wijkpagina: Haven (deel), Almere") != std::string::npos);
    choose(program, "rapporten.soort", "Voucheraanvraag per discipline");
    CHECK_FALSE(program.has("rapporten.wijk"));
    program.activate("rapporten.opslaan");
    CHECK(last_export(program).second.find("<h2>Logopedisten</h2>") != std::string::npos);
    CHECK(last_export(program).second.find("<h2>Apothekers</h2>") != std::string::npos);
    choose(program, "rapporten.discipline", "Logopedisten");
    program.activate("rapporten.opslaan");
    CHECK(last_export(program).second.find("<h2>Apothekers</h2>") == std::string::npos);
}

TEST_CASE("rapporten: zonder wijken is er geen wijkpagina, en dat staat er") {
    Program program;
    program.click("start.nieuw");
    program.show(views::Screen::rapporten);
    choose(program, "rapporten.soort", "Wijkpagina");
    CHECK(program.shows("Het plan heeft nog geen wijken."));
    CHECK_FALSE(program.has("rapporten.opslaan"));
}

TEST_CASE("een bestand dat gemaakt wordt: het programma zegt het, blijft werken, en maakt er geen tweede") {
    Program program;
    open_reports(program);
    program.platform().answers_exports = false;
    program.activate("rapporten.opslaan");
    CHECK(program.shows("Het bestand wordt gemaakt."));
    program.activate("rapporten.opslaan");
    CHECK(program.platform().orders.size() == 1);
    program.show(views::Screen::doelen);
    CHECK(program.app().screen == views::Screen::doelen);
    program.send(platform::ExportMade{"almere-rapport.html", "text/html", "<!doctype html>"});
    CHECK(last_export(program).first == "almere-rapport.html");
    CHECK_FALSE(program.shows("Het bestand wordt gemaakt."));
    program.platform().answers_exports = true;
    program.show(views::Screen::rapporten);
    program.activate("rapporten.opslaan");
    CHECK(program.platform().orders.size() == 2);
}

TEST_CASE("wat bestanden maakt kan niet gehaald worden: wat te doen, en opnieuw hetzelfde") {
    Program program;
    open_reports(program);
    choose(program, "rapporten.soort", "Twee pagina's voor het bestuur");
    program.platform().makes_exports = false;
    program.activate("rapporten.opslaan");
    CHECK(program.platform().exports.empty());
    CHECK(program.shows("Maak verbinding met internet en probeer het opnieuw."));
    program.click("dialoog.uitvoer.opnieuw");
    CHECK(program.platform().orders.size() == 2);
    CHECK(program.platform().orders[0] == program.platform().orders[1]);
    program.platform().makes_exports = true;
    program.click("dialoog.uitvoer.opnieuw");
    CHECK(last_export(program).first == "almere-bestuur.html");
    CHECK_FALSE(program.has("dialoog.uitvoer.opnieuw"));
}

TEST_CASE("dat maken mislukt neemt een vraag die openstaat niet weg") {
    Program program;
    open_reports(program);
    program.platform().answers_exports = false;
    program.activate("rapporten.opslaan");
    program.send(platform::FileFailed{"x.json", std::string{platform::reason::file_unreadable}, "weg", false});
    REQUIRE(program.has("dialoog.bestand.ander"));
    program.send(platform::ExportNotMade{std::string{platform::reason::export_failed}, "Vol."});
    CHECK(program.has("dialoog.bestand.ander"));
    CHECK(program.platform().announced.back().starts_with("Het bestand kon niet worden gemaakt. Vol."));
}

TEST_CASE("het plan zonder namen: wat wordt weggelaten staat op het scherm en in het bestand") {
    Program program;
    open_reports(program);
    CHECK(program.shows("Knelpunt: eigenaar"));
    program.activate("rapporten.zonder-namen.opslaan");
    CHECK(last_export(program).first == "almere-zonder-namen.json");
    const auto plan = read_plan(last_export(program).second);
    REQUIRE(plan.ok());
    CHECK(plan->toelichting.find("Knelpunt: eigenaar (1)") != std::string::npos);
    CHECK(last_export(program).second.find("De wijkcoördinator") == std::string::npos);
    CHECK(program.plan().toelichting.starts_with("Voorbeeld"));
}

}  // namespace elp::test
