// Files made out of plans: what an order asks for, on its way as JSON too, and a plan without names and free text.
#include "core/rapport/uitvoer.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "assets/assets.hpp"
#include "core/plan/file.hpp"
#include "core/plan/revisions.hpp"
#include "core/rapport/zonder_namen.hpp"
#include "tests/core/rapport/workbook.hpp"
#include "tests/generator/grow.hpp"

namespace elp {
namespace {

Uitvoeropdracht order(std::string_view plan = "almere") {
    Uitvoeropdracht opdracht;
    opdracht.vandaag = Date{2026, 11, 21};
    opdracht.naam = "almere";
    opdracht.plannen = {std::string{shipped_voorbeeld(plan)}};
    return opdracht;
}

Result<Uitvoer> make(const Uitvoeropdracht& opdracht) {
    return maak_uitvoer(opdracht, *shipped_regelingen(), *shipped_teksten(opdracht.taal.value_or(Language::nl)));
}

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

}  // namespace

TEST_CASE("an order is the same on the other side, plans and all, however strange their texts") {
    Uitvoeropdracht opdracht = order();
    opdracht.wat = Uitvoerwat::landelijk;
    opdracht.soort = Rapportsoort::wijk;
    opdracht.deel = "\"Haven\" \\ \u202E\n";
    opdracht.vorm = Uitvoervorm::csv;
    opdracht.taal = Language::en;
    opdracht.plannen.push_back(write_plan(generator::grow({.seed = 2, .counts = {}}, *shipped_regelingen())));
    opdracht.namen = {"a.json", "b.json"};
    const auto read = read_opdracht(write_opdracht(opdracht));
    REQUIRE(read.ok());
    CHECK(*read == opdracht);
    CHECK_FALSE(read_opdracht("{}").ok());
    CHECK_FALSE(read_opdracht("{\"type\":\"eerstelijnsplan\",\"schemaversie\":1}").ok());
}

TEST_CASE("a file has a name, a type and the report of its kind; without a choice it is the whole plan as a page") {
    const auto page = make(order());
    REQUIRE(page.ok());
    CHECK(page->naam == "almere-rapport.html");
    CHECK(page->type == "text/html");
    CHECK(has(page->bytes, "<title>Plan: Almere</title>"));
    Uitvoeropdracht board = order();
    board.soort = Rapportsoort::bestuur;
    board.vorm = Uitvoervorm::markdown;
    CHECK(make(board)->naam == "almere-bestuur.md");
    CHECK(make(board)->type == "text/markdown");
    CHECK(make(board)->bytes.starts_with("# Twee pagina's voor het bestuur: Almere\n"));
    board.vorm = Uitvoervorm::csv;
    board.taal = Language::en;
    CHECK(make(board)->naam == "almere-bestuur.csv");
    CHECK(make(board)->bytes.starts_with("\xEF\xBB\xBF\"Key figures\"\r\n"));
    board.vorm = Uitvoervorm::xlsx;
    CHECK(make(board)->naam == "almere-bestuur.xlsx");
    CHECK(make(board)->type == "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    const auto sheets = test::read_workbook(make(board)->bytes);
    REQUIRE(sheets.size() > 2);
    CHECK(sheets[0].name == "Contents");
    CHECK(sheets[1].name == "1 Key figures");
    CHECK(sheets[1].cells.at("B3").value == "785000");
    CHECK(make(board)->bytes == make(board)->bytes);
}

TEST_CASE("many plans make the national picture, each by its name") {
    Uitvoeropdracht opdracht = order();
    opdracht.wat = Uitvoerwat::landelijk;
    opdracht.plannen.emplace_back(shipped_voorbeeld("grote-regio"));
    opdracht.namen = {"almere.json", "groot.json"};
    const auto made = make(opdracht);
    REQUIRE(made.ok());
    CHECK(made->naam == "almere.html");
    CHECK(has(made->bytes, "uit 2 plannen"));
}

TEST_CASE("an order that cannot be carried out says why and gives no file") {
    Uitvoeropdracht opdracht = order();
    opdracht.plannen.clear();
    CHECK(make(opdracht).problems().at(0).code == "uitvoer.geen-plan");
    opdracht.plannen = {"{"};
    CHECK_FALSE(make(opdracht).ok());
    opdracht = order();
    opdracht.soort = Rapportsoort::wijk;
    opdracht.deel = "Poort";
    CHECK(make(opdracht).problems().at(0).code == "rapport.wijk-onbekend");
}

TEST_CASE("a plan without names and free text: what is left out is counted, named, and written in the plan itself") {
    Plan plan = *read_plan(shipped_voorbeeld("almere"));
    plan.unknown = {{"eigen", "\"iets over een persoon\""}};
    const Teksten teksten = *shipped_teksten(Language::nl);
    const Regelingen regelingen = *shipped_regelingen();
    const Woorden woorden{teksten, regelingen, Language::nl};
    const auto left_out = weggelaten(plan, woorden);
    const auto times = [&](std::string_view wat) {
        const auto found = std::ranges::find(left_out, wat, &Weggelaten::wat);
        return found == left_out.end() ? 0 : found->keren;
    };
    CHECK(times("Plan: toelichting") == 1);
    CHECK(times("Wijk: afstemming met anderen") == 2);
    CHECK(times("Wijk: hoe burgers meedoen") == 5);
    CHECK(times("Knelpunt: eigenaar") == 1);
    CHECK(times("Zetel: omschrijving van het mandaat") == 12);
    CHECK(times("Sleutels die deze versie niet kent") == 1);
    const Plan without = zonder_namen(plan, woorden);
    CHECK(without.wijken->lijst[0].naam == "Waterwijk");
    CHECK(without.subsidies->uitvoering.duur_maanden == plan.subsidies->uitvoering.duur_maanden);
    CHECK(has(without.toelichting, "Knelpunt: eigenaar (1)"));
    const std::string bytes = write_plan(without);
    CHECK_FALSE(has(bytes, "De wijkcoördinator"));
    CHECK_FALSE(has(bytes, "iets over een persoon"));
    CHECK_FALSE(has(bytes, "Verzonnen voor dit voorbeeld"));
    Uitvoeropdracht opdracht = order();
    opdracht.wat = Uitvoerwat::zonder_namen;
    CHECK(make(opdracht)->naam == "almere-zonder-namen.json");
    CHECK(make(opdracht)->type == "application/json");
    CHECK(read_plan(make(opdracht)->bytes).ok());
}

TEST_CASE("earlier versions are left out and said to be; a plan with nothing to leave out says so") {
    const Teksten teksten = *shipped_teksten(Language::nl);
    const Regelingen regelingen = *shipped_regelingen();
    const Woorden woorden{teksten, regelingen, Language::nl};
    Plan before = *read_plan(shipped_voorbeeld("leeg"));
    CHECK(weggelaten(before, woorden).empty());
    CHECK(zonder_namen(before, woorden).toelichting.ends_with("met het aantal keren: geen."));
    Plan after = before;
    after.naam = "Later";
    after = with_revision(after, before);
    REQUIRE(weggelaten(after, woorden).size() == 1);
    CHECK(weggelaten(after, woorden)[0].wat == "Eerdere versies in het bestand");
    CHECK(zonder_namen(after, woorden).revisies.json == nullptr);
}

TEST_CASE("every thing that may hold something about a person has a name in the list, never the key of a text") {
    const Plan plan = generator::grow({.seed = 5, .counts = {}}, *shipped_regelingen());
    const Regelingen regelingen = *shipped_regelingen();
    for (const Language language : {Language::nl, Language::en}) {
        const Teksten teksten = *shipped_teksten(language);
        for (const Weggelaten& een : weggelaten(plan, {teksten, regelingen, language})) {
            CAPTURE(een.wat);
            CHECK_FALSE(has(een.wat, "ding."));
            CHECK_FALSE(has(een.wat, "veld."));
            CHECK_FALSE(een.wat.starts_with(":"));
        }
    }
}

}  // namespace elp
