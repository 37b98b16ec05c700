// The chapters of a report on one plan that tell of wijkverbanden, knelpunten, SROI-analyses and citizens (R-30 to
// ), with the example of Almere.
#include "core/rapport/plan_rapport.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>

#include "assets/assets.hpp"
#include "core/plan/file.hpp"
#include "core/rapport/landelijk_rapport.hpp"

namespace elp {
namespace {

constexpr Date today{2026, 11, 21};

Plan almere() { return *read_plan(shipped_voorbeeld("almere")); }

Rapport report(const Plan& plan, Language language = Language::nl) {
    const Teksten teksten = *shipped_teksten(language);
    const Assessment assessment = assess(plan, *shipped_regelingen(), today);
    const Woorden woorden{teksten, assessment.regels, language};
    return rapport_plan({plan, assessment, woorden, today});
}

Hoofdstuk chapter(const Plan& plan, std::string_view titel) {
    const Rapport rapport = report(plan);
    const auto found = std::ranges::find(rapport.hoofdstukken, titel, &Hoofdstuk::titel);
    REQUIRE(found != rapport.hoofdstukken.end());
    return *found;
}

std::vector<std::string> texts(const std::vector<Cel>& rij) {
    std::vector<std::string> all;
    for (const Cel& cel : rij) all.push_back(cel.tekst);
    return all;
}

std::vector<std::int64_t> numbers(const std::vector<Cel>& rij) {
    std::vector<std::int64_t> all;
    for (const Cel& cel : rij) {
        if (cel.getal) all.push_back(*cel.getal);
    }
    return all;
}

using Lines = std::vector<std::string>;
using Numbers = std::vector<std::int64_t>;

}  // namespace

TEST_CASE("wijkverbanden: each wijk with what its core team and its tasks lack; unknown coverage is no number") {
    const Hoofdstuk found = chapter(almere(), "Hechte wijkverbanden");
    CHECK(found.alineas == Lines{"Zes rollen, met paramedie en burger, zoals in Almere."});
    REQUIRE(found.tabellen.size() == 4);
    REQUIRE(found.tabellen[0].rijen.size() == 5);
    CHECK(texts(found.tabellen[0].rijen[0])[0] == "Waterwijk");
    CHECK(texts(found.tabellen[0].rijen[0])[1] == "onbekend");
    CHECK(texts(found.tabellen[0].rijen[0])[2].starts_with("Huisarts, "));
    CHECK(texts(found.tabellen[0].rijen[2])[5] == "31 december 2026");
    // Three wijken begin on 31-12-2026, of which the inhabitants are not known; two that were planned for 2025 did not.
    CHECK(found.tabellen[1].rijen[0][0].tekst == "2026");
    CHECK(numbers(found.tabellen[1].rijen[0]) == Numbers{3, 0, 0, 0});
    CHECK(found.tabellen[1].rijen[0][2].tekst == "onbekend");
}

TEST_CASE("wijkverbanden: coverage by year, 20.000 : 226.500 = 8,83 %") {
    Plan plan = almere();
    Wijk& first = plan.wijken.edit().lijst[0];
    first.inwoners = 20'000;
    first.fasen[0].bereikt_op = Date{2026, 3, 1};
    plan.wijken.edit().lijst.resize(1);
    const Hoofdstuk found = chapter(plan, "Hechte wijkverbanden");
    REQUIRE(found.tabellen.size() == 4);
    CHECK(numbers(found.tabellen[1].rijen[0]) == Numbers{1, 20'000, 883, 0, 0, 0});
    CHECK(texts(found.tabellen[1].rijen[0])[3] == "8,83 %");
    CHECK(found.tabellen[2].titel == "Zo is gerekend");
    CHECK(texts(found.tabellen[2].rijen.back())[2] == "226.500");
    // 226.500 : 20.000 = 11,325; : 10.000 = 22,65; : 30.000 = 7,55; started wijken count.
    REQUIRE(found.tabellen[3].rijen.size() == 3);
    CHECK(numbers(found.tabellen[3].rijen[0]) == Numbers{12, 23});
    CHECK(numbers(found.tabellen[3].rijen[2]) == Numbers{8, 8});
}

TEST_CASE("knelpunten: where each is since when, and for which wijk; a plan without any says so") {
    const Hoofdstuk found = chapter(almere(), "Knelpunten");
    REQUIRE(found.tabellen.size() == 1);
    REQUIRE(found.tabellen[0].rijen.size() == 1);
    CHECK(texts(found.tabellen[0].rijen[0]) == Lines{"Vallen bij ouderen thuis (verzonnen)", "Waterwijk", "ja",
                                                     "opgepakt in de wijk", "1 oktober 2026", "30 juni 2027", ""});
    Plan without = almere();
    without.knelpunten.edit().lijst.clear();
    CHECK(chapter(without, "Knelpunten").alineas == Lines{"Het plan noemt geen knelpunten."});
    CHECK(chapter(without, "Knelpunten").tabellen.empty());
}

TEST_CASE("SROI-analyses: net present value and ratio with their range, payback, steps and sensitivity") {
    const Hoofdstuk found = chapter(almere(), "SROI-analyses");
    REQUIRE(found.tabellen.size() == 3);
    // The sums are those of tests/cases/R-41-valpreventie.json.
    CHECK(numbers(found.tabellen[0].rijen.at(0)) == Numbers{1'214'83, 1'020'07, 1'549'82, 108, 107, 111, 33});
    CHECK(texts(found.tabellen[0].rijen[0])[4] == "1,08");
    CHECK(found.tabellen[1].titel.starts_with("Valpreventie in Waterwijk (verzonnen): "));
    const auto& rows = found.tabellen[2].rijen;
    REQUIRE(rows.size() == 16);
    const auto spread = [](const std::vector<Cel>& rij) { return std::abs(*rij[2].getal - *rij[1].getal); };
    for (std::size_t i = 1; i < rows.size(); ++i) CHECK(spread(rows[i - 1]) >= spread(rows[i]));
}

TEST_CASE("SROI-analyses: one that waits for answers says for how many, and has no amount") {
    Plan plan = almere();
    plan.sroi_analyses.edit().lijst[0].uitkomsten[0].hoeveelheid = {};
    const Hoofdstuk found = chapter(plan, "SROI-analyses");
    CHECK(found.alineas.at(0).ends_with("Nog niet te berekenen: antwoorden die ontbreken: 1."));
    REQUIRE(found.tabellen.size() == 1);
    CHECK(numbers(found.tabellen[0].rijen.at(0)).empty());
    plan.sroi_analyses.edit().lijst.clear();
    CHECK(chapter(plan, "SROI-analyses").alineas == Lines{"Het plan heeft geen SROI-analyses."});
}

TEST_CASE("citizens: in the RESV, in each wijk and in each activity, 1 + 5 + 3 places; and informal networks") {
    Plan plan = almere();
    plan.activiteiten.edit().lijst[2].burgers = {};
    InformeelNetwerk network;
    network.id = make_id("netw", 1);
    network.naam = "Buurtkamer";
    network.wijk = plan.wijken->lijst[0].id;
    network.doelen = {"preventie"};
    network.bestaand = true;
    plan.burgers.edit().netwerken = {network};
    const Hoofdstuk found = chapter(plan, "Burgers");
    CHECK(found.alineas == Lines{"Burgers doen mee op 8 van de 9 plekken."});
    REQUIRE(found.tabellen.size() == 2);
    REQUIRE(found.tabellen[0].rijen.size() == 9);
    CHECK(texts(found.tabellen[0].rijen[0]) == Lines{"RESV", "RESV Almere", "doen mee"});
    CHECK(texts(found.tabellen[0].rijen[1]) == Lines{"wijk", "Waterwijk", "doen mee"});
    CHECK(texts(found.tabellen[0].rijen[8])[2] == "niet ingevuld");
    CHECK(texts(found.tabellen[1].rijen.at(0)) == Lines{"Buurtkamer", "Waterwijk", "Preventie", "ja", "onbekend"});
}

TEST_CASE("RESV: criteria with the parts of the first, seats, tasks, principles and readiness; learning with its way") {
    Plan plan = almere();
    Indicator waiting;
    waiting.id = make_id("ind", 1);
    waiting.naam = "Wachttijd";
    waiting.nulmeting = 40;
    waiting.streefwaarde = 20;
    Meting measured;
    measured.datum = Date{2026, 7, 1};
    measured.waarde = 25;
    waiting.metingen = {measured};
    plan.leren.edit().indicatoren = {waiting};
    const Hoofdstuk resv = chapter(plan, "RESV");
    std::vector<std::size_t> rows;
    for (const Tabel& tabel : resv.tabellen) rows.push_back(tabel.rijen.size());
    CHECK(rows == std::vector<std::size_t>{5, 4, 13, 5, 8, 8});
    // From 40 to 20, now 25: 15 of 20 is 75 % of the way.
    const Hoofdstuk leren = chapter(plan, "Leren");
    REQUIRE(leren.tabellen.size() == 1);
    CHECK(texts(leren.tabellen[0].rijen.at(0)) ==
          Lines{"Wachttijd", "40", "25", "1 juli 2026", "20", "75 %", "onderweg"});
    CHECK(chapter(almere(), "Leren").alineas == Lines{"Het plan heeft nog geen indicatoren en geen verbetercycli."});
}

TEST_CASE("what exists: how each collaboration stands, and that two with one purpose in one area overlap") {
    Plan plan = almere();
    std::vector<Samenwerking>& lijst = plan.resv.edit().samenwerkingen.edit().lijst;
    lijst.clear();
    for (const std::uint64_t bits : {1U, 2U}) {
        Samenwerking een;
        een.id = make_id("samenw", bits);
        een.naam = bits == 1 ? "Ketenzorg" : "Ouderennetwerk";
        een.gebied = {"Almere Haven"};
        een.doelen = {"kwetsbare-ouderen"};
        een.soort = SamenwerkingSoort::multi;
        if (bits == 1) een.besluit = SamenwerkingBesluit::behouden;
        lijst.push_back(een);
    }
    const Hoofdstuk found = chapter(plan, "Wat er al samenwerkt");
    REQUIRE(found.tabellen.size() == 2);
    CHECK(texts(found.tabellen[0].rijen.at(0)) == Lines{"Ketenzorg", "multidisciplinair", "", "", "behouden"});
    CHECK(texts(found.tabellen[0].rijen.at(1)) == Lines{"Ouderennetwerk", "multidisciplinair", "", "", ""});
    REQUIRE(found.tabellen[1].rijen.size() == 1);
    CHECK(texts(found.tabellen[1].rijen[0]) ==
          Lines{"Ketenzorg; Ouderennetwerk", "Samenwerking rondom kwetsbare ouderen; Almere Haven", "nee"});
    for (Samenwerking& een : lijst) een.doelen = {"zoals Jan het wil"};
    CHECK(texts(chapter(plan, "Wat er al samenwerkt").tabellen[1].rijen[0])[1] ==
          "Almere Haven; iets in eigen woorden");
    lijst.clear();
    CHECK(chapter(plan, "Wat er al samenwerkt").alineas == Lines{"Het plan noemt geen bestaande samenwerkingen."});
}

TEST_CASE("opgaven: what answers each; agreements: in force and translated by one insurer of two") {
    Plan plan = almere();
    Opgave answered;
    answered.id = make_id("opgave", 1);
    answered.naam = "Ouderen langer thuis";
    Opgave open = answered;
    open.id = make_id("opgave", 2);
    open.naam = "Toegankelijkheid";
    plan.resv.edit().opgaven.edit().lijst = {answered, open};
    plan.activiteiten.edit().lijst[0].opgaven = {text_of(answered.id)};
    std::vector<Verzekeraar>& insurers = plan.resv.edit().contractering.edit().verzekeraars;
    insurers.clear();
    Afspraak agreement;
    agreement.id = make_id("afspr", 1);
    agreement.naam = "Ketenafspraak";
    agreement.stand = AfspraakStand::gemaakt;
    agreement.hele_regio = true;
    agreement.gemaakt_op = Date{2026, 1, 1};
    agreement.geldig_tot = Date{2027, 12, 31};
    for (const std::uint64_t bits : {1U, 2U}) {
        Verzekeraar insurer;
        insurer.id = make_id("verz", bits);
        insurers.push_back(insurer);
        Vertaling translation;
        translation.id = make_id("vert", bits);
        translation.verzekeraar = insurer.id;
        translation.stand = bits == 1 ? VertalingStand::vertaald : VertalingStand::niet;
        agreement.vertalingen.push_back(translation);
    }
    plan.resv.edit().afspraken.edit().lijst = {agreement};
    const Hoofdstuk found = chapter(plan, "Opgaven en afspraken");
    REQUIRE(found.tabellen.size() == 2);
    CHECK(texts(found.tabellen[0].rijen.at(0)) == Lines{"Ouderen langer thuis", "", plan.activiteiten->lijst[0].naam});
    CHECK(texts(found.tabellen[0].rijen.at(1)) == Lines{"Toegankelijkheid", "", "nog geen antwoord"});
    CHECK(texts(found.tabellen[1].rijen.at(0)) ==
          Lines{"Ketenafspraak", "", "gemaakt", "31 december 2027", "ja", "1 van 2"});
}

TEST_CASE("attendance fees: 8 people x 10 meetings x 75 euro is 6.000; one without a fee is unknown") {
    Plan plan = almere();
    Vacatiesom som;
    som.id = make_id("vacatie", 1);
    som.naam = "Kernteams";
    som.personen = 8;
    som.bijeenkomsten = 10;
    som.vergoeding = Money{75'00};
    Vacatiesom open = som;
    open.id = make_id("vacatie", 2);
    open.vergoeding = {};
    plan.subsidies.edit().vacatiegelden = {som, open};
    const Hoofdstuk found = chapter(plan, "Waar het geld vandaan komt");
    const auto fees = std::ranges::find(found.tabellen, "Vacatiegelden", &Tabel::titel);
    REQUIRE(fees != found.tabellen.end());
    CHECK(numbers(fees->rijen.at(0)) == Numbers{8, 10, 75'00, 6'000'00});
    CHECK(numbers(fees->rijen.at(1)) == Numbers{8, 10});
    CHECK(texts(fees->rijen[1])[5] == "onbekend");
}

TEST_CASE("goals: for whom there is value; what names two groups counts for both") {
    Plan plan = almere();
    for (Activiteit& een : plan.activiteiten.edit().lijst) een.voor_wie.clear();
    plan.activiteiten.edit().lijst[0].voor_wie = {"inwoners", "zorgprofessionals"};
    plan.activiteiten.edit().lijst[1].voor_wie = {"inwoners"};
    Les les;
    les.id = make_id("les", 1);
    les.voor_wie = {"zorgverzekeraars"};
    plan.leren.edit().lessen = {les};
    const Hoofdstuk found = chapter(plan, "Doelen van de Visie");
    REQUIRE(found.tabellen.size() == 2);
    REQUIRE(found.tabellen[1].rijen.size() == 3);
    CHECK(texts(found.tabellen[1].rijen[0]) == Lines{"Inwoners", "2", "0", "0"});
    CHECK(numbers(found.tabellen[1].rijen[1]) == Numbers{1, 0, 0});
    CHECK(numbers(found.tabellen[1].rijen[2]) == Numbers{0, 0, 1});
}

TEST_CASE("a report holds no name of a person, no free text and no key of a text, in either language") {
    for (const Language language : {Language::nl, Language::en}) {
        const std::string text = als_markdown(report(almere(), language));
        CHECK(text.find("De wijkcoördinator") == std::string::npos);
        CHECK(text.find("cursus valpreventie") == std::string::npos);
        for (const char* key : {"rapport.", "optie.", "veld.", "stap.", "ding."}) {
            CAPTURE(key);
            CHECK(text.find(std::string{"| "} + key) == std::string::npos);
        }
    }
}

TEST_CASE("a region without a name is called so in the table of regions") {
    const Plan plan = *read_plan(shipped_voorbeeld("leeg"));
    const Assessment assessment = assess(plan, *shipped_regelingen(), today);
    const std::array regios{cijfers_van({plan, assessment}, today)};
    const Teksten teksten = *shipped_teksten(Language::nl);
    const Tabel tabel = tabel_regios(regios, {teksten, assessment.regels, Language::nl});
    CHECK(tabel.rijen.at(0).at(0).tekst == "zonder naam");
}

TEST_CASE("one discipline across regions: only those with a seat for it, and what is not known is no number") {
    const Plan with = almere();
    const Plan without = new_plan(make_id(plan_prefix, 9));
    const Regelingen regelingen = *shipped_regelingen();
    const Assessment one = assess(with, regelingen, today);
    const Assessment other = assess(without, regelingen, today);
    const std::vector<Regiostuk> stukken{{without, other}, {with, one}};
    const Landelijk beeld = landelijk_beeld(stukken, regelingen, today);
    const Teksten teksten = *shipped_teksten(Language::nl);
    const auto found = std::ranges::find(beeld.disciplines, "huisartsen", &DisciplineLandelijk::discipline);
    REQUIRE(found != beeld.disciplines.end());
    const Tabel tabel = tabel_discipline(beeld, static_cast<std::size_t>(found - beeld.disciplines.begin()),
                                         {teksten, regelingen, Language::nl});
    REQUIRE(tabel.rijen.size() == 2);
    CHECK(als_csv(tabel) ==
          "\"regio\";\"vertegenwoordigd\";\"mandaat\";\"voucher\";\"aanbieders\";\"aangesloten\"\r\n"
          "\"zonder naam\";\"onbekend\";\"onbekend\";\"onbekend\";;\r\n"
          "\"Almere\";\"onbekend\";\"geen\";\"onbekend\";;\r\n");
}

}  // namespace elp
