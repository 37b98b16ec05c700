// Agreements by patient group and their translation into contracts (R-20, R-23). Source: S4, "Zorginhoudelijke
// afspraken".
#include <doctest/doctest.h>

#include "proef.hpp"

namespace elp {
namespace {

using namespace resvproef;

Afspraak& eerste(Resv& resv) { return resv.afspraken.edit().lijst.front(); }

void tweede_verzekeraar(Resv& resv) {
    auto ander = nieuw<Verzekeraar>(2);
    ander.naam = "Andere verzekeraar";
    ander.rol = VerzekeraarRol::volger;
    ander.volgt_marktleider = true;
    ander.stand = ContractStand::in_gesprek;
    resv.contractering.edit().verzekeraars.push_back(ander);
}

}  // namespace

TEST_CASE("R-23 each insurer translates: with a second insurer 1 of 2 has, for each of four agreements") {
    Resv resv = volledig();
    tweede_verzekeraar(resv);
    const auto uitkomst = oordeel(resv);
    CHECK(uitkomst.afspraken.lijst[0].vertaald == JaNee{1, 0, 1});
    CHECK(std::ranges::count(uitkomst.bevindingen, "resv.afspraak-niet-vertaald", &Bevinding::code) == 4);
    const auto* een = vind(uitkomst, "resv.afspraak-niet-vertaald");
    CHECK(gevuld(*een, "aantal") == "1");
    CHECK(gevuld(*een, "totaal") == "2");
}

TEST_CASE(
    "R-23 a translation that is due is late, one by an unknown insurer refers to nothing, two by one are double") {
    Resv resv = volledig();
    eerste(resv).vertalingen[0].stand = VertalingStand::in_voorbereiding;
    eerste(resv).vertalingen[0].per = Date{2026, 1, 1};
    CHECK(codes(resv) == Codes{"resv.afspraak-niet-vertaald", "resv.vertaling-te-laat"});
    eerste(resv).vertalingen[0].stand = VertalingStand::vertaald;
    eerste(resv).vertalingen.push_back(eerste(resv).vertalingen[0]);
    CHECK(codes(resv) == Codes{"resv.vertaling-dubbel"});
    CHECK(oordeel(resv).afspraken.lijst[0].vertaald == JaNee{1, 0, 0});
    eerste(resv).vertalingen.back().verzekeraar = make_id("verz", 9);
    CHECK(codes(resv) == Codes{});  // one that the plan does not have counts for nobody
}

TEST_CASE("R-23 care content through the RESV is an exception that asks for a ground; organisation is not") {
    Resv resv = volledig();
    eerste(resv).contract = Contractweg::via_resv;
    CHECK(codes(resv) == Codes{"resv.afspraak-zonder-grond"});
    CHECK(oordeel(resv).afspraken.lijst[0].uitzondering);
    eerste(resv).uitzondering = "meerwaarde";
    CHECK(codes(resv) == Codes{});
    eerste(resv).uitzondering = "gemak";
    CHECK(codes(resv) == Codes{"plan.element-onbekend"});
    eerste(resv).uitzondering = "";
    eerste(resv).soort = AfspraakSoort::organisatie;
    CHECK(codes(resv) == Codes{});
    CHECK(oordeel(resv).afspraken.lijst[0].vertaald == JaNee{});  // nothing to translate
}

TEST_CASE("R-20 an agreement holds for the whole region, from the day it was made to its last day") {
    const auto van_kracht = [](auto&& verander) {
        Resv resv = volledig();
        verander(eerste(resv));
        return oordeel(resv).afspraken.lijst[0].van_kracht;
    };
    CHECK(van_kracht([](Afspraak&) {}) == Strekking::voor);
    CHECK(van_kracht([](Afspraak& a) { a.hele_regio = false; }) == Strekking::tegen);
    CHECK(van_kracht([](Afspraak& a) { a.hele_regio = {}; }) == Strekking::onbekend);
    CHECK(van_kracht([](Afspraak& a) { a.stand = {}; }) == Strekking::onbekend);
    CHECK(van_kracht([](Afspraak& a) { a.stand = AfspraakStand::in_voorbereiding; }) == Strekking::tegen);
    CHECK(van_kracht([](Afspraak& a) { a.geldig_tot = Date{2026, 11, 20}; }) == Strekking::tegen);
    CHECK(van_kracht([](Afspraak& a) { a.geldig_tot = vandaag; }) == Strekking::voor);
    CHECK(van_kracht([](Afspraak& a) { a.gemaakt_op = Date{2026, 11, 22}; }) == Strekking::tegen);
}

TEST_CASE("R-20 an agreement that has ended, is due, is dated in the future or is not for the whole region is told") {
    const auto gevonden = [](auto&& verander, std::string_view code) {
        Resv resv = volledig();
        verander(eerste(resv));
        return codes(resv).count(code) == 1;
    };
    CHECK(gevonden([](Afspraak& a) { a.geldig_tot = Date{2026, 11, 20}; }, "resv.afspraak-verlopen"));
    CHECK(gevonden([](Afspraak& a) { a.gemaakt_op = Date{2026, 11, 22}; }, "resv.afspraak-in-toekomst"));
    CHECK(gevonden([](Afspraak& a) { a.stand = AfspraakStand::in_voorbereiding; }, "resv.afspraak-te-laat"));
    CHECK(gevonden([](Afspraak& a) { a.hele_regio = false; }, "resv.afspraak-niet-hele-regio"));
    CHECK(gevonden([](Afspraak& a) { a.hele_regio = {}; }, "resv.afspraak-gebied-open"));
    CHECK(gevonden([](Afspraak& a) { a.stand = {}; }, "resv.afspraak-stand-open"));
    CHECK(gevonden([](Afspraak& a) { a.contract = {}; }, "resv.afspraak-contract-open"));
}

TEST_CASE("R-23 no agreement at all, and topics and patient groups in own words are fine") {
    Resv resv = volledig();
    eerste(resv).patientgroep = "mensen met long covid";
    eerste(resv).onderwerpen = {"valpreventie", "eigen onderwerp"};
    CHECK(codes(resv) == Codes{});
    resv.afspraken.edit().lijst.clear();
    CHECK(codes(resv).count("resv.afspraken-leeg") == 1);
    CHECK(oordeel(resv).afspraken.delen_gedekt == JaNee{0, 4, 0});
}

}  // namespace elp
