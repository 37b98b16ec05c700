// What answers a regio-opgave over all parts of a plan, and seats against vouchers.
#include "core/beoordeling/opgaven.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "assets/assets.hpp"
#include "core/beoordeling/assess.hpp"
#include "core/beoordeling/zetels.hpp"

namespace elp {
namespace {

const Regelingen& regels() {
    static const Regelingen regelingen = *shipped_regelingen();
    return regelingen;
}

Plan plan_met_opgave() {
    Plan plan = new_plan(make_id("plan", 1));
    Regiodocument document;
    document.id = make_id("doc", 1);
    document.soort = "regiobeeld";
    document.naam = "Regiobeeld Flevoland";
    document.aangesloten = true;
    plan.documenten.edit().lijst.push_back(document);
    Opgave opgave;
    opgave.id = make_id("opgave", 1);
    opgave.naam = "Te weinig huisartsen";
    opgave.document = document.id;
    opgave.plaats = "hoofdstuk 3";
    plan.resv.edit().opgaven.edit().lijst.push_back(opgave);
    return plan;
}

void voeg_activiteit_toe(Plan& plan, ActiviteitStand stand, std::string_view opgave) {
    Activiteit activiteit;
    activiteit.id = make_id("act", plan.activiteiten->lijst.size() + 1);
    activiteit.stand = stand;
    activiteit.opgaven = {std::string{opgave}};
    plan.activiteiten.edit().lijst.push_back(activiteit);
}

Assessment beoordeel(const Plan& plan) { return assess(plan, regels(), Date{2026, 11, 21}); }

const Bevinding* vind(const Bevindingen& bevindingen, std::string_view code) {
    const auto found = std::ranges::find(bevindingen, code, &Bevinding::code);
    return found == bevindingen.end() ? nullptr : &*found;
}

Zetel zetel_met(std::string_view element, const Id& voucher, Texts betaald_uit) {
    Zetel zetel;
    zetel.id = make_id("zetel", 1);
    zetel.zetel = element;
    zetel.voucher = voucher;
    zetel.betaald_uit = std::move(betaald_uit);
    return zetel;
}

Plan plan_met_voucher(const Zetel& zetel) {
    Plan plan = new_plan(make_id("plan", 1));
    Voucher voucher;
    voucher.id = make_id("voucher", 1);
    voucher.discipline = "apothekers";
    plan.subsidies.edit().vouchers.push_back(voucher);
    plan.resv.edit().zetels.edit().lijst.push_back(zetel);
    return plan;
}

std::size_t bevindingen_bij(const Plan& plan) { return vergelijk_zetels_met_vouchers(plan, regels()).size(); }

}  // namespace

TEST_CASE("R-62 an opgave that nothing answers is uncovered, and an activity that runs answers it") {
    Plan plan = plan_met_opgave();
    auto uitkomst = beoordeel(plan);
    REQUIRE(uitkomst.opgaven.lijst.size() == 1);
    CHECK_FALSE(uitkomst.opgaven.lijst[0].beantwoord());
    const auto* open = vind(uitkomst.bevindingen, "opgaven.onbeantwoord");
    REQUIRE(open != nullptr);
    CHECK(open->aard == Aard::ongedekt);
    CHECK(open->place == "/resv/opgaven/lijst/opgave-0000000000000001");
    voeg_activiteit_toe(plan, ActiviteitStand::bezig, "opgave-0000000000000001");
    uitkomst = beoordeel(plan);
    CHECK(uitkomst.opgaven.lijst[0].activiteiten == std::vector<Id>{make_id("act", 1)});
    CHECK(vind(uitkomst.bevindingen, "opgaven.onbeantwoord") == nullptr);
}

TEST_CASE("R-62 an activity that was stopped does not answer, a capacity action does") {
    Plan plan = plan_met_opgave();
    voeg_activiteit_toe(plan, ActiviteitStand::gestopt, "opgave-0000000000000001");
    CHECK(vind(beoordeel(plan).bevindingen, "opgaven.onbeantwoord") != nullptr);
    Capaciteitsactie actie;
    actie.id = make_id("capac", 1);
    actie.opgaven = {"opgave-0000000000000001"};
    plan.resv.edit().opgaven.edit().acties.push_back(actie);
    const auto uitkomst = beoordeel(plan);
    CHECK(uitkomst.opgaven.lijst[0].acties == std::vector<Id>{make_id("capac", 1)});
    CHECK(vind(uitkomst.bevindingen, "opgaven.onbeantwoord") == nullptr);
}

TEST_CASE("R-61 in line with a document that nothing is taken from is a contradiction; not said to be in line is not") {
    Plan plan = plan_met_opgave();
    Regiodocument tweede = plan.documenten->lijst[0];
    tweede.id = make_id("doc", 2);
    tweede.naam = "Regioplan";
    plan.documenten.edit().lijst.push_back(tweede);
    const auto uitkomst = beoordeel(plan);
    const auto* zonder = vind(uitkomst.bevindingen, "opgaven.document-zonder-opgave");
    REQUIRE(zonder != nullptr);
    CHECK(zonder->aard == Aard::tegenspraak);
    CHECK(zonder->place == "/documenten/lijst/doc-0000000000000002/aangesloten");
    plan.documenten.edit().lijst[1].aangesloten = {};
    CHECK(vind(beoordeel(plan).bevindingen, "opgaven.document-zonder-opgave") == nullptr);
}

TEST_CASE("R-24 a seat and its voucher: the same discipline, in the plan, and not refused") {
    const Id voucher = make_id("voucher", 1);
    CHECK(bevindingen_bij(plan_met_voucher(zetel_met("apothekers", voucher, {}))) == 0);
    CHECK(bevindingen_bij(plan_met_voucher(zetel_met("apothekers", {}, {"voucher"}))) == 0);
    CHECK(bevindingen_bij(plan_met_voucher(zetel_met("logopedisten", {}, {}))) == 0);
    const auto code = [](const Plan& plan) { return vergelijk_zetels_met_vouchers(plan, regels()).at(0).code; };
    CHECK(code(plan_met_voucher(zetel_met("logopedisten", voucher, {}))) == "zetels.voucher-andere-discipline");
    CHECK(code(plan_met_voucher(zetel_met("logopedisten", {}, {"voucher"}))) == "zetels.voucher-niet-in-plan");
    Plan afgewezen = plan_met_voucher(zetel_met("apothekers", voucher, {}));
    afgewezen.subsidies.edit().vouchers[0].stand = SubsidieStand::afgewezen;
    CHECK(code(afgewezen) == "zetels.voucher-afgewezen");
}

TEST_CASE("R-62 a knelpunt answers an opgave, unless it was stopped; R-26 the RESV acts on what it has taken up") {
    Plan plan = plan_met_opgave();
    Knelpunt knelpunt;
    knelpunt.id = make_id("knel", 1);
    knelpunt.opgaven = {text_of(make_id("opgave", 1))};
    for (const auto naar : {KnelpuntStand::genoemd, KnelpuntStand::doorgezet, KnelpuntStand::bij_resv}) {
        KnelpuntStap stap;
        stap.id = make_id("stap", knelpunt.stappen.size() + 1);
        stap.naar = naar;
        stap.datum = Date{2026, 11, 1};
        knelpunt.stappen.push_back(stap);
    }
    plan.knelpunten.edit().lijst = {knelpunt};
    CHECK(vind(beoordeel(plan).bevindingen, "opgaven.onbeantwoord") == nullptr);
    CHECK(vind(beoordeel(plan).bevindingen, "knelpunt.resv-zonder-actie") != nullptr);
    Capaciteitsactie actie;
    actie.id = make_id("capac", 1);
    actie.knelpunten = {text_of(knelpunt.id)};
    plan.resv.edit().opgaven.edit().acties = {actie};
    CHECK(vind(beoordeel(plan).bevindingen, "knelpunt.resv-zonder-actie") == nullptr);
    plan.resv.edit().opgaven.edit().acties[0].stand = CapaciteitStand::gestopt;
    CHECK(vind(beoordeel(plan).bevindingen, "knelpunt.resv-zonder-actie") != nullptr);
    plan.knelpunten.edit().lijst[0].stappen.back().naar = KnelpuntStand::doorgezet;
    CHECK(vind(beoordeel(plan).bevindingen, "knelpunt.resv-zonder-actie") == nullptr);
    plan.knelpunten.edit().lijst[0].stappen.back().naar = KnelpuntStand::gestopt;
    CHECK(vind(beoordeel(plan).bevindingen, "opgaven.onbeantwoord") != nullptr);
}

}  // namespace elp
