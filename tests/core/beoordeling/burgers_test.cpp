// Citizens in everything (R-50, R-21), and wijken against the grant (R-33). Sources: S3 "Integratie van
// burgerparticipatie", S4 "Ontwerpcriteria voor RESV".
#include "core/beoordeling/burgers.hpp"

#include <doctest/doctest.h>
#include <algorithm>
#include <string>

#include "assets/assets.hpp"
#include "core/beoordeling/assess.hpp"

namespace elp {
namespace {

template <class T>
T numbered(std::uint64_t bits) {
    T thing;
    thing.id = make_id(Describe<T>::id_prefix, bits);
    thing.volgorde = "V";
    return thing;
}

Assessment judge(const Plan& plan) {
    static const Regelingen regelingen = *shipped_regelingen();
    return assess(plan, regelingen, Date{2026, 11, 21});
}

const Bevinding* find(const Assessment& assessment, std::string_view code) {
    const auto found = std::ranges::find(assessment.bevindingen, code, &Bevinding::code);
    return found == assessment.bevindingen.end() ? nullptr : &*found;
}

std::string count_of(const Assessment& assessment, std::string_view code) {
    const Bevinding* found = find(assessment, code);
    return found == nullptr ? "0" : found->vulling.front().second;
}

// Two wijken, one with a citizen in the core team, the other as it says itself; one activity; a network for the region.
Plan plan_with_citizens() {
    Plan plan = new_plan(make_id("plan", 1));
    Kernlid citizen = numbered<Kernlid>(1);
    citizen.rol = "burger";
    citizen.stand = LidStand::doet_mee;
    Wijk first = numbered<Wijk>(1);
    first.kernteam = {citizen};
    Wijk second = numbered<Wijk>(2);
    second.burgers = std::string{"bewonersavond"};
    plan.wijken.edit().lijst = {first, second};
    Activiteit activiteit = numbered<Activiteit>(1);
    activiteit.burgers = std::string{"panel"};
    plan.activiteiten.edit().lijst = {activiteit};
    InformeelNetwerk network = numbered<InformeelNetwerk>(1);
    network.doelen = {"zelfredzaamheid", "preventie"};
    network.bestaand = true;
    network.verbonden = true;
    plan.burgers.edit() = {};
    plan.burgers.edit().resv = std::string{"zetel"};
    plan.burgers.edit().vanaf_begin = true;
    plan.burgers.edit().netwerken = {network};
    return plan;
}

}  // namespace

TEST_CASE("R-50 citizens in the RESV, each core team and each activity: 4 of 4 places") {
    const Assessment whole = judge(plan_with_citizens());
    CHECK(whole.burgers.plekken == 4);
    CHECK(whole.burgers.mee == 4);
    CHECK(std::ranges::none_of(whole.bevindingen, [](const auto& b) { return b.code.starts_with("burgers."); }));
    Plan plan = plan_with_citizens();
    plan.wijken.edit().lijst[0].kernteam[0].stand = LidStand::gezocht;
    plan.wijken.edit().lijst[1].burgers = Answer<std::string>{AnswerState::none};
    plan.activiteiten.edit().lijst[0].burgers = {};
    const Assessment less = judge(plan);
    CHECK(less.burgers.mee == 1);
    CHECK(less.burgers.wijken[0].deel == BurgerDeel::open);
    CHECK(less.burgers.wijken[1].deel == BurgerDeel::geen);
    CHECK(less.burgers.activiteiten[0].deel == BurgerDeel::open);
    CHECK(count_of(less, "burgers.wijk-open") == "1");
    CHECK(count_of(less, "burgers.wijk-zonder") == "1");
}

TEST_CASE("R-50 in the RESV by their seat, or as the plan says") {
    Plan plan = plan_with_citizens();
    plan.burgers.edit().resv = {};
    CHECK(find(judge(plan), "burgers.resv-open") != nullptr);
    plan.burgers.edit().resv = Answer<std::string>{AnswerState::none};
    CHECK(find(judge(plan), "burgers.resv-zonder") != nullptr);
    Zetel seat = numbered<Zetel>(1);
    seat.zetel = "burgers";
    seat.doet_mee = true;
    seat.vertegenwoordiger = std::string{"bewoner"};
    plan.resv.edit().zetels.edit().lijst = {seat};
    CHECK(judge(plan).burgers.resv == BurgerDeel::wel);
    CHECK(find(judge(plan), "burgers.resv-zonder") == nullptr);
}

TEST_CASE("R-50 from the start") {
    Plan plan = plan_with_citizens();
    plan.burgers.edit().vanaf_begin = {};
    CHECK(find(judge(plan), "burgers.begin-open") != nullptr);
    plan.burgers.edit().vanaf_begin = false;
    CHECK(find(judge(plan), "burgers.niet-vanaf-begin") != nullptr);
}

TEST_CASE(
    "R-50 informal networks: both purposes served, each wijk has one or the region has, joined to the core team") {
    Plan plan = plan_with_citizens();
    auto& network = plan.burgers.edit().netwerken[0];
    network.doelen = {"preventie"};
    network.verbonden = {};
    network.wijk = make_id("wijk", 1);
    const Assessment some = judge(plan);
    CHECK(find(some, "burgers.doel-ongedekt")->vulling.front().second == "Zelfredzaamheid");
    CHECK(count_of(some, "burgers.wijk-zonder-netwerk") == "1");
    CHECK(count_of(some, "burgers.netwerk-los") == "1");
    plan.burgers.edit().netwerken.clear();
    CHECK(find(judge(plan), "burgers.geen-netwerken") != nullptr);
}

TEST_CASE("R-21 the criterion of participation declared met while one of four places has no citizens") {
    Plan plan = plan_with_citizens();
    Verklaring declared = numbered<Verklaring>(1);
    declared.over = "participatie";
    declared.verklaard = Voldaan::voldaan;
    plan.resv.edit().criteria.edit().lijst = {declared};
    CHECK(find(judge(plan), "burgers.participatie-verklaard") == nullptr);
    plan.wijken.edit().lijst[1].burgers = {};
    CHECK(count_of(judge(plan), "burgers.participatie-verklaard") == "1");
    plan.resv.edit().criteria.edit().lijst[0].verklaard = Voldaan::deels;
    CHECK(find(judge(plan), "burgers.participatie-verklaard") == nullptr);
}

TEST_CASE("R-33 modules for five wijkverbanden and two wijken in the plan do not agree") {
    Plan plan = plan_with_citizens();
    CHECK(find(judge(plan), "wijken.ander-aantal") == nullptr);
    plan.subsidies.edit().uitvoering.wijkverbanden = 5;
    CHECK(count_of(judge(plan), "wijken.ander-aantal") == "5");
    plan.subsidies.edit().uitvoering.wijkverbanden = 2;
    CHECK(find(judge(plan), "wijken.ander-aantal") == nullptr);
}

}  // namespace elp
