// Properties of SROI-analyses and coverage that hold for plans of every kind.
#include <doctest/doctest.h>

#include "assets/assets.hpp"
#include "core/beoordeling/assess.hpp"
#include "tests/generator/grow.hpp"

namespace elp {
namespace {

constexpr Date today{2026, 11, 21};

Plan grown(std::uint64_t seed, const Regelingen& regelingen) {
    return generator::grow({.seed = seed, .counts = {{"wijk", 8}, {"knelpunt", 12}, {"sroi_analyse", 10}}}, regelingen);
}

void check_sum(const SroiAnalyse& analyse, const SroiOordeel& oordeel, const Regelingen& regelingen) {
    const sroi::Som& som = *oordeel.som;
    CHECK(som.netto.cents == som.effecten_contant.cents - som.inzet_contant.cents);
    REQUIRE(oordeel.bandbreedte.has_value());
    CHECK(oordeel.bandbreedte->netto_laagste <= som.netto);
    CHECK(som.netto <= oordeel.bandbreedte->netto_hoogste);
    Money effects;
    for (const auto& rij : sroi_jaren(analyse, regelingen, today)) {
        effects.cents += rij.effect_contant.cents;
        CHECK(rij.effect_contant.cents <= rij.effect.cents);
    }
    CHECK(effects == som.effecten_contant);
    CHECK(som.terugverdien_maanden.has_value() == (som.netto >= Money{}));
}

}  // namespace

TEST_CASE("grown analyses: most can be calculated, years add up, the range holds the sum, what pays is paid back") {
    const Regelingen regelingen = *shipped_regelingen();
    std::size_t calculated = 0;
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const Plan plan = grown(seed, regelingen);
        const Assessment assessment = assess(plan, regelingen, today);
        REQUIRE(assessment.wijkverband.sroi.size() == 10);
        REQUIRE(assessment.wijkverband.knelpunten.size() == 12);
        for (std::size_t i = 0; i < 10; ++i) {
            const SroiOordeel& oordeel = assessment.wijkverband.sroi[i];
            if (!oordeel.som) continue;
            ++calculated;
            check_sum(plan.sroi_analyses->lijst[i], oordeel, assessment.regels);
        }
    }
    CHECK(calculated >= 40);
}

TEST_CASE("grown wijken: coverage never goes down from one year to the next, and never above what has begun") {
    const Regelingen regelingen = *shipped_regelingen();
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const Plan plan = grown(seed, regelingen);
        const auto jaren = assess(plan, regelingen, today).wijkverband.dekking.jaren;
        REQUIRE_FALSE(jaren.empty());
        for (std::size_t i = 0; i < jaren.size(); ++i) {
            CHECK(jaren[i].dekkend.wijken <= jaren[i].begonnen.wijken);
            if (i == 0) continue;
            CHECK(jaren[i - 1].begonnen.wijken <= jaren[i].begonnen.wijken);
            CHECK(jaren[i - 1].dekkend.inwoners <= jaren[i].dekkend.inwoners);
        }
    }
}

}  // namespace elp
