// "Eerst doen": the order by kind, day, amount and place, and what put each entry where it stands.
#include "core/beoordeling/eerst_doen.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "assets/assets.hpp"
#include "core/base/place.hpp"
#include "core/plan/file.hpp"
#include "tests/generator/grow.hpp"

namespace elp {
namespace {

constexpr Date today{2026, 11, 21};

Bevinding found(Aard aard, std::string place, Date datum = {}, std::int64_t cents = 0) {
    return {
        .aard = aard, .code = "proef", .regel = "R-0", .place = std::move(place), .datum = datum, .bedrag = {cents}};
}

std::vector<std::string_view> places(const std::vector<Aandachtspunt>& punten) {
    std::vector<std::string_view> all;
    for (const auto& punt : punten) all.push_back(punt.place);
    return all;
}

}  // namespace

TEST_CASE("by kind first, then the earliest day, then the largest amount, then the place") {
    Assessment assessment;
    assessment.bevindingen = {
        found(Aard::open, "/k"),
        found(Aard::ongedekt, "/i", {}, 100),
        found(Aard::te_laat, "/e"),
        found(Aard::te_laat, "/c", Date{2026, 5, 1}),
        found(Aard::ongedekt, "/h", {}, 5'000),
        found(Aard::ontbreekt, "/j"),
        found(Aard::te_laat, "/b", Date{2026, 4, 30}),
        found(Aard::fout, "/a"),
        found(Aard::tegenspraak, "/g"),
        found(Aard::tegenspraak, "/f"),
        found(Aard::te_laat, "/d", Date{2026, 5, 1}),
    };
    const auto punten = eerst_doen(assessment);
    CHECK(places(punten) ==
          std::vector<std::string_view>{"/a", "/b", "/c", "/d", "/e", "/f", "/g", "/h", "/i", "/j", "/k"});
    const std::vector<Volgordegrond> grounds{Volgordegrond::aard,   Volgordegrond::aard,  Volgordegrond::datum,
                                             Volgordegrond::plaats, Volgordegrond::datum, Volgordegrond::aard,
                                             Volgordegrond::plaats, Volgordegrond::aard,  Volgordegrond::bedrag,
                                             Volgordegrond::aard,   Volgordegrond::aard};
    for (std::size_t i = 0; i < punten.size(); ++i) {
        CAPTURE(punten[i].place);
        CHECK(punten[i].door == grounds[i]);
    }
    CHECK(tel_per_aard(punten) == Tellingen{1, 4, 2, 2, 1, 1});
}

TEST_CASE("weights: 6 for what cannot be, down to 1 for an open answer") {
    CHECK(gewicht_van(Aard::fout) == 6);
    CHECK(gewicht_van(Aard::te_laat) == 5);
    CHECK(gewicht_van(Aard::tegenspraak) == 4);
    CHECK(gewicht_van(Aard::ongedekt) == 3);
    CHECK(gewicht_van(Aard::ontbreekt) == 2);
    CHECK(gewicht_van(Aard::open) == 1);
}

TEST_CASE("problems stand among the findings: an error cannot be, a warning contradicts") {
    Assessment assessment;
    assessment.problems = {{Severity::error, "uitvoering.inwoners-niet-positief", "/regio/inwoners", "0", ""},
                           {Severity::warning, "wijken.meer-dan-regio", "/wijken/lijst", "9", "8"},
                           {Severity::open, "wijken.geen", "/wijken", "", ""}};
    assessment.bevindingen = {found(Aard::te_laat, "/mijlpalen")};
    const auto punten = eerst_doen(assessment);
    CHECK(places(punten) == std::vector<std::string_view>{"/regio/inwoners", "/mijlpalen", "/wijken/lijst", "/wijken"});
    CHECK(punten[0].herkomst == Herkomst::probleem);
    CHECK(punten[0].aard == Aard::fout);
    CHECK(assessment.problems[punten[2].index].code == "wijken.meer-dan-regio");
    CHECK(punten[1].herkomst == Herkomst::bevinding);
}

TEST_CASE("nothing is lost and nothing stands twice, whatever the order in which it was found") {
    const Regelingen regelingen = *shipped_regelingen();
    const Plan plan = generator::grow({.seed = 7, .counts = {}, .other = 3}, regelingen);
    Assessment assessment = assess(plan, regelingen, today);
    const auto punten = eerst_doen(assessment);
    REQUIRE(punten.size() == assessment.bevindingen.size() + assessment.problems.size());
    std::vector<std::pair<std::string, std::string>> order;
    for (const auto& punt : punten) order.emplace_back(punt.place, punt.code);
    std::ranges::reverse(assessment.bevindingen);
    const auto again = eerst_doen(assessment);
    for (std::size_t i = 0; i < again.size(); ++i) {
        CHECK(again[i].place == order[i].first);
        CHECK(again[i].code == order[i].second);
    }
}

TEST_CASE("every entry of Almere names a rule and a place; the plan has what the place names") {
    const Regelingen regelingen = *shipped_regelingen();
    const Plan plan = *read_plan(shipped_voorbeeld("almere"));
    const Assessment assessment = assess(plan, regelingen, today);
    for (const auto& punt : eerst_doen(assessment)) {
        CAPTURE(punt.code);
        CAPTURE(punt.place);
        if (punt.herkomst == Herkomst::bevinding) CHECK(punt.regel.starts_with("R-"));
        CHECK(find(type_of_plan(), &plan, punt.place).at != nullptr);
    }
}

}  // namespace elp
