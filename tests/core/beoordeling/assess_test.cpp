// The assessment of a whole plan.
#include "core/beoordeling/assess.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "assets/assets.hpp"
#include "core/plan/command.hpp"
#include "core/plan/file.hpp"

namespace elp {
namespace {

constexpr Date today{2026, 11, 21};

const Regelingen& rules() {
    static const Regelingen regelingen = *shipped_regelingen();
    return regelingen;
}

Plan almere() { return *read_plan(shipped_voorbeeld("almere")); }

Plan almere_with(std::string place, Value value) {
    return *apply(almere(), set_value(std::move(place), std::move(value)));
}

bool has(const Assessment& assessment, std::string_view code, std::string_view place) {
    return std::ranges::any_of(assessment.problems,
                               [&](const Problem& p) { return p.code == code && p.place == place; });
}

// The points on which no reading is chosen while the amount depends on it: place and how much.
std::vector<std::pair<std::string, std::int64_t>> open_readings(const Plan& plan) {
    std::vector<std::pair<std::string, std::int64_t>> found;
    for (const Bevinding& bevinding : assess(plan, rules(), today).bevindingen) {
        if (bevinding.code == "uitvoering.lezing-open") found.emplace_back(bevinding.place, bevinding.bedrag.cents);
    }
    return found;
}

}  // namespace

TEST_CASE("Almere: 785.000, from 785.000 to 820.000, with the readings by wijk open") {
    const Assessment assessment = assess(almere(), rules(), today);
    REQUIRE(assessment.uitvoering.uitkomst.has_value());
    CHECK(assessment.uitvoering.uitkomst->totaal.cents == 785'000'00);
    CHECK(assessment.uitvoering.bandbreedte.laagste->cents == 785'000'00);
    CHECK(assessment.uitvoering.bandbreedte.hoogste->cents == 820'000'00);
    CHECK_FALSE(assessment.uitvoering.bandbreedte.volledig());
    CHECK(assessment.uitvoering.peildatum == Date{2024, 7, 1});
    CHECK_FALSE(assessment.uitvoering.peildatum_gekozen);
    CHECK_FALSE(assessment.spoiled());
    CHECK(has(assessment, "wijk.inwoners-open", "/wijken/lijst/wijk-a1e0000000000011/inwoners"));
}

TEST_CASE("each silent point shows what its other options would give") {
    const Assessment assessment = assess(almere(), rules(), today);
    REQUIRE(assessment.uitvoering.stille_punten.size() == 3);
    const StilPunt& afronding = assessment.uitvoering.stille_punten[0];
    CHECK(afronding.optie == "hele");
    CHECK_FALSE(afronding.chosen);
    REQUIRE(afronding.gevolgen.size() == 3);
    CHECK(afronding.gevolgen[0].verschil->cents == 0);
    CHECK(afronding.gevolgen[1].verschil->cents == 35'000'00);
    CHECK(afronding.gevolgen[2].verschil->cents == 11'375'00);
    const StilPunt& telling = assessment.uitvoering.stille_punten[2];
    CHECK(telling.gevolgen[1].ontbreekt == Ontbreekt::wijk_inwoners);
    CHECK_FALSE(telling.gevolgen[1].totaal.has_value());
}

TEST_CASE("the plan's own readings and peildatum go first") {
    Plan plan = almere_with("/subsidies/uitvoering/afronding", Value{std::string{"begonnen"}});
    CHECK(assess(plan, rules(), today).uitvoering.uitkomst->totaal.cents == 820'000'00);
    CHECK(assess(plan, rules(), today).uitvoering.stille_punten[0].chosen);
    plan = almere_with("/subsidies/uitvoering/peildatum", Value{std::string{"2027-01-01"}});
    const Assessment late = assess(plan, rules(), today);
    CHECK_FALSE(late.uitvoering.uitkomst.has_value());
    CHECK(has(late, "uitvoering.geen-regels", "/subsidies/uitvoering/peildatum"));
    CHECK(late.spoiled());
}

TEST_CASE("an empty plan asks; it has no figure and no error") {
    const Assessment assessment = assess(new_plan(make_id("plan", 1)), rules(), today);
    CHECK_FALSE(assessment.uitvoering.uitkomst.has_value());
    CHECK(assessment.uitvoering.wacht_op == Ontbreekt::regio_inwoners);
    CHECK_FALSE(assessment.spoiled());
    CHECK(has(assessment, "uitvoering.inwoners-open", "/regio/inwoners"));
    CHECK(has(assessment, "wijken.geen", "/wijken/lijst"));
}

TEST_CASE("what cannot be is an error at its place, and stands first") {
    const auto first = [](const Plan& plan) { return assess(plan, rules(), today).problems.front(); };
    CHECK(first(almere_with("/regio/inwoners", Value{std::int64_t{0}})).code == "uitvoering.inwoners-niet-positief");
    CHECK(first(almere_with("/regio/inwoners", Value{whole_max})).severity != Severity::error);
    Plan plan = almere_with("/wijken/lijst/wijk-a1e0000000000013/inwoners", Value{std::int64_t{-5}});
    CHECK(assess(plan, rules(), today).uitvoering.uitkomst->totaal.cents == 785'000'00);
}

TEST_CASE("wijken with more inhabitants than their region are noticed") {
    const Plan plan = almere_with("/wijken/lijst/wijk-a1e0000000000011/inwoners", Value{std::int64_t{226'501}});
    CHECK(has(assess(plan, rules(), today), "wijken.meer-dan-regio", "/wijken/lijst"));
    const Plan fits = almere_with("/wijken/lijst/wijk-a1e0000000000011/inwoners", Value{std::int64_t{226'500}});
    CHECK_FALSE(has(assess(fits, rules(), today), "wijken.meer-dan-regio", "/wijken/lijst"));
}

TEST_CASE("R-2 R-3 a reading that is not chosen is open where the amount depends on it: 820.000 - 785.000 = 35.000") {
    using Open = std::vector<std::pair<std::string, std::int64_t>>;
    const std::string rounding = "/subsidies/uitvoering/afronding";
    const std::string counting = "/subsidies/uitvoering/telling";
    // What the modules count has no amount: of the other readings none can be calculated.
    CHECK(open_readings(almere()) == Open{{rounding, 35'000'00}, {counting, 0}});
    CHECK(open_readings(almere_with(rounding, Value{std::string{"hele"}})) == Open{{counting, 0}});
    // 220.000 inhabitants are eleven modules in every rounding.
    CHECK(open_readings(almere_with("/regio/inwoners", Value{std::int64_t{220'000}})) == Open{{counting, 0}});
    CHECK(open_readings(almere_with("/regio/inwoners", {})).empty());
    Plan granted = almere();
    granted.subsidies.edit().uitvoering.toegekend_vast = Money{400'000'00};
    granted.subsidies.edit().uitvoering.toegekend_modulair = Money{385'000'00};
    CHECK(open_readings(granted).empty());
}

}  // namespace elp
