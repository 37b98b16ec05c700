// The application: who may apply, on behalf of whom, who may receive money, what to hand in.
#include "tests/core/subsidie/proef.hpp"

namespace elp {
namespace {

using namespace proef;

// All six mandatory parties of R-5, the first of them the main applicant.
Plan with_all_parties() {
    Plan plan = almere();
    plan.partijen.edit().lijst = {party(1, "RHO", "huisartsenorganisatie", {"huisartsenorganisatie"}),
                                  party(2, "VVT", "vvt-organisatie", {"wijkverpleging-vvt"}),
                                  party(3, "Verzekeraar", "zorgverzekeraar", {"marktleider"}),
                                  party(4, "Apothekers", "apothekersorganisatie", {"apothekersorganisatie"}),
                                  party(5, "Paramedici", "paramedische-organisatie", {"paramedische-organisatie"}),
                                  party(6, "Gemeente", "gemeente", {"gemeenten"})};
    auto& aanvraag = plan.subsidies.edit().aanvraag;
    aanvraag.hoofdaanvrager = plan.partijen->lijst[0].id;
    aanvraag.vvt_grondslag = std::string{"organisaties"};
    aanvraag.vvt_bereikt = 80'00;
    aanvraag.vvt_bron = "telling 2025";
    return plan;
}

void make_applicant(Plan& plan, std::size_t party_index) {
    plan.subsidies.edit().aanvraag.hoofdaanvrager = plan.partijen->lijst[party_index].id;
}

EisStand stand_of(const Plan& plan, std::string_view eis) {
    const auto eisen = judge(plan).aanvraag.eisen;
    const auto found = std::ranges::find(eisen, eis, &PartijEis::eis);
    REQUIRE(found != eisen.end());
    return found->stand;
}

}  // namespace

TEST_CASE("R-4 an eerstelijnszorgorganisatie, a VVT organisation and a ROS may apply; an insurer and a gemeente not") {
    Plan plan = with_all_parties();
    CHECK(judge(plan).aanvraag.aanvrager_goed == true);
    make_applicant(plan, 1);
    CHECK(judge(plan).aanvraag.aanvrager_goed == true);
    make_applicant(plan, 2);
    CHECK(judge(plan).aanvraag.aanvrager_goed == false);
    CHECK(finds(plan, "aanvraag.aanvrager-soort"));
    make_applicant(plan, 5);
    CHECK(judge(plan).aanvraag.aanvrager_goed == false);
    plan.partijen.edit().lijst[5].soort = std::string{"ros"};
    CHECK(judge(plan).aanvraag.aanvrager_goed == true);
    CHECK_FALSE(finds(plan, "aanvraag.aanvrager-soort"));
}

TEST_CASE("R-4 an applicant that is not named, not a party or of an unknown kind") {
    Plan plan = with_all_parties();
    plan.partijen.edit().lijst[0].soort = {};
    CHECK_FALSE(judge(plan).aanvraag.aanvrager_goed.has_value());
    CHECK(finds(plan, "partij.soort-open"));
    plan.partijen.edit().lijst[0].soort = std::string{"bakkerij"};
    CHECK(finds(plan, "partij.soort-onbekend"));
    plan.subsidies.edit().aanvraag.hoofdaanvrager = make_id("partij", 99);
    CHECK(finds(plan, "aanvraag.geen-aanvrager"));
    plan.subsidies.edit().aanvraag.hoofdaanvrager = {};
    CHECK(finds(plan, "aanvraag.geen-aanvrager"));
}

TEST_CASE("R-5 with all six parties and 80 % of the organisations the application is whole") {
    const auto aanvraag = judge(with_all_parties()).aanvraag;
    REQUIRE(aanvraag.eisen.size() == 6);
    CHECK(aanvraag.voldoet());
    CHECK_FALSE(finds(with_all_parties(), "aanvraag.partij-ontbreekt"));
}

TEST_CASE("R-5 each of the six parties is missed when it is not there") {
    for (std::size_t i = 0; i < 6; ++i) {
        CAPTURE(i);
        Plan plan = with_all_parties();
        plan.partijen.edit().lijst[i].vervult.clear();
        CHECK(found(plan, "aanvraag.partij-ontbreekt").size() == 1);
        CHECK_FALSE(judge(plan).aanvraag.voldoet());
    }
}

TEST_CASE("R-5 a party that is only approached does not count yet, and one that left does not count at all") {
    Plan plan = with_all_parties();
    plan.partijen.edit().lijst[2].deelname = Deelname::benaderd;
    CHECK(stand_of(plan, "marktleider") == EisStand::benaderd);
    CHECK(finds(plan, "aanvraag.partij-niet-toegezegd"));
    plan.partijen.edit().lijst[2].deelname = {};
    CHECK(stand_of(plan, "marktleider") == EisStand::genoemd);
    CHECK(finds(plan, "aanvraag.partij-niet-toegezegd"));
    plan.partijen.edit().lijst[2].deelname = Deelname::toegezegd;
    CHECK(stand_of(plan, "marktleider") == EisStand::toegezegd);
    plan.partijen.edit().lijst[2].deelname = Deelname::afgezien;
    CHECK(stand_of(plan, "marktleider") == EisStand::ontbreekt);
    CHECK(finds(plan, "aanvraag.partij-ontbreekt"));
}

TEST_CASE("R-5 one party may stand for two, and two parties for one") {
    Plan plan = with_all_parties();
    plan.partijen.edit().lijst[4].vervult.clear();
    plan.partijen.edit().lijst[3].vervult = {"apothekersorganisatie", "paramedische-organisatie"};
    CHECK(judge(plan).aanvraag.voldoet());
    plan.partijen.edit().lijst[4].vervult = {"huisartsenorganisatie"};
    const auto eisen = judge(plan).aanvraag.eisen;
    CHECK(eisen[0].partijen.size() == 2);
}

TEST_CASE("R-5 the exception is for the pharmacists only, and needs its ground") {
    Plan plan = with_all_parties();
    plan.partijen.edit().lijst[3].vervult.clear();
    plan.subsidies.edit().aanvraag.apothekers_uitzondering = true;
    CHECK(stand_of(plan, "apothekersorganisatie") == EisStand::ontbreekt);
    CHECK(finds(plan, "aanvraag.uitzondering-zonder-grond"));
    plan.subsidies.edit().aanvraag.apothekers_grond = "er is geen regionale organisatie";
    CHECK(stand_of(plan, "apothekersorganisatie") == EisStand::uitzondering);
    CHECK(judge(plan).aanvraag.voldoet());
    plan.partijen.edit().lijst[4].vervult.clear();
    CHECK(stand_of(plan, "paramedische-organisatie") == EisStand::ontbreekt);
}

TEST_CASE("R-5 75 % of what is silent: the share alone says nothing, and neither does its basis alone") {
    Plan plan = with_all_parties();
    plan.subsidies.edit().aanvraag.vvt_grondslag = {};
    CHECK_FALSE(judge(plan).aanvraag.vvt.gehaald.has_value());
    CHECK(finds(plan, "aanvraag.vvt-grondslag-open"));
    CHECK_FALSE(judge(plan).aanvraag.voldoet());
    plan.subsidies.edit().aanvraag.vvt_grondslag = std::string{"omzet"};
    plan.subsidies.edit().aanvraag.vvt_bereikt = {};
    CHECK_FALSE(judge(plan).aanvraag.vvt.gehaald.has_value());
    CHECK(finds(plan, "aanvraag.vvt-bereikt-open"));
}

TEST_CASE("R-5 exactly 75 % is enough, 74,99 % is not") {
    Plan plan = with_all_parties();
    plan.subsidies.edit().aanvraag.vvt_bereikt = 75'00;
    CHECK(judge(plan).aanvraag.vvt.gehaald == true);
    plan.subsidies.edit().aanvraag.vvt_bereikt = 74'99;
    CHECK(judge(plan).aanvraag.vvt.gehaald == false);
    CHECK(finds(plan, "aanvraag.vvt-te-laag"));
    const auto steps = judge(plan).aanvraag.vvt.stappen;
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].value == 74'99);
    CHECK(steps[1].value == 75'00);
    plan.subsidies.edit().aanvraag.vvt_bereikt = 100'01;
    CHECK(finds(plan, "aanvraag.vvt-onmogelijk"));
}

TEST_CASE("R-6 the division: 300.000 of 400.000 to the applicant is 75 %, the rest to a partner") {
    Plan plan = with_all_parties();
    plan.begroting.edit().posten = {line(1, euro(300'000), {2025, 3, 1}, {2026, 2, 28}),
                                    line(2, euro(100'000), {2025, 3, 1}, {2026, 2, 28})};
    plan.begroting.edit().posten[1].partij = plan.partijen->lijst[4].id;
    const auto verdeling = judge(plan).verdeling;
    REQUIRE(verdeling.partijen.size() == 2);
    CHECK(verdeling.partijen[0].partij == plan.partijen->lijst[0].id);
    CHECK(verdeling.partijen[0].vast == euro(300'000));
    CHECK(verdeling.partijen[0].aandeel_basispunten == 75'00);
    CHECK(verdeling.partijen[1].aandeel_basispunten == 25'00);
}

TEST_CASE("R-6 the source's list of who may receive is missing: each reading tells what falls outside it") {
    Plan plan = with_all_parties();
    plan.partijen.edit().lijst.push_back(party(7, "Welzijn", "sociaal-domein"));
    plan.begroting.edit().posten = {line(1, euro(300'000), {2025, 3, 1}, {2026, 2, 28}),
                                    line(2, euro(60'000), {2025, 3, 1}, {2026, 2, 28}),
                                    line(3, euro(40'000), {2025, 3, 1}, {2026, 2, 28})};
    plan.begroting.edit().posten[1].partij = plan.partijen->lijst[4].id;  // on whose behalf the application is made
    plan.begroting.edit().posten[2].partij = plan.partijen->lijst[6].id;  // another partner
    const auto verdeling = judge(plan).verdeling;
    CHECK(verdeling.lezing == Ontvangers::namens_partijen);
    CHECK_FALSE(verdeling.gekozen);
    CHECK(verdeling.buiten[0] == euro(100'000));
    CHECK(verdeling.buiten[1] == euro(40'000));
    CHECK(verdeling.buiten[2] == euro(0));
    REQUIRE(found(plan, "verdeling.buiten-lezing").size() == 1);
    CHECK(found(plan, "verdeling.buiten-lezing")[0].aard == Aard::open);
    plan.subsidies.edit().aanvraag.ontvangers = Ontvangers::hoofdaanvrager;
    CHECK(found(plan, "verdeling.buiten-lezing").at(0).aard == Aard::tegenspraak);
    CHECK(found(plan, "verdeling.buiten-lezing").at(0).bedrag == euro(100'000));
    plan.subsidies.edit().aanvraag.ontvangers = Ontvangers::alle_partners;
    CHECK_FALSE(finds(plan, "verdeling.buiten-lezing"));
}

TEST_CASE("the checklist shows what is ticked off beside what the plan's data say, and names contradictions") {
    Plan plan = with_all_parties();
    plan.subsidies.edit().aanvraag.gereed = {"partijen", "begroting", "projectplan"};
    const auto checklist = judge(plan).aanvraag.checklist;
    const auto point = [&](std::string_view id) { return *std::ranges::find(checklist, id, &ChecklistPunt::id); };
    CHECK(point("partijen").steun == Steun::klaar);
    CHECK(point("begroting").steun == Steun::niet_klaar);
    CHECK(point("begroting").aangevinkt);
    CHECK(point("projectplan").steun == Steun::onbekend);
    CHECK_FALSE(point("looptijd").aangevinkt);
    REQUIRE(found(plan, "aanvraag.punt-niet-klaar").size() == 1);
    CHECK(found(plan, "aanvraag.punt-open").size() == checklist.size() - 3);
    plan.subsidies.edit().aanvraag.gereed = {"toverspreuk"};
    CHECK(finds(plan, "aanvraag.punt-onbekend"));
}

TEST_CASE("R-70 an application that is only intended after the last round that is known (4-12-2024) is late") {
    Plan plan = with_all_parties();
    plan.subsidies.edit().uitvoering.stand = SubsidieStand::voorgenomen;
    CHECK_FALSE(finds(plan, "aanvraag.rondes-voorbij", {2024, 12, 4}));
    CHECK(finds(plan, "aanvraag.rondes-voorbij", {2024, 12, 5}));
    plan.subsidies.edit().aanvraag.ingediend = Date{2024, 12, 3};
    CHECK_FALSE(finds(plan, "aanvraag.rondes-voorbij", {2024, 12, 5}));
}

}  // namespace elp
