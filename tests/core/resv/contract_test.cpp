// Insurers, contracting from 2027, readiness for it, and the form of organisation. Sources: S4,
// "Uitgangspunten voor een slagvaardig RESV", "Verschillende verschijningsvormen van RESV"; S3, "Ook het RESV moet gaan
// nadenken over de bestaansvorm". The points of readiness are this program's own.
#include <doctest/doctest.h>

#include "proef.hpp"

namespace elp {
namespace {

using namespace resvproef;

Verzekeraar& leider(Resv& resv) { return resv.contractering.edit().verzekeraars.front(); }

Verzekeraar volger(bool volgt) {
    auto verzekeraar = nieuw<Verzekeraar>(2);
    verzekeraar.naam = "Andere verzekeraar";
    verzekeraar.rol = VerzekeraarRol::volger;
    verzekeraar.volgt_marktleider = volgt;
    verzekeraar.stand = ContractStand::geen_gesprek;
    return verzekeraar;
}

Strekking punt(const Resv& resv, std::string_view id) {
    const auto uitkomst = oordeel(resv);
    return std::ranges::find(uitkomst.gereedheid, id, &Gereedheidspunt::punt)->strekking;
}

}  // namespace

TEST_CASE("R-22 insurers follow the market leader: one that does not is a contradiction") {
    Resv resv = volledig();
    resv.afspraken.edit().lijst.clear();
    resv.contractering.edit().verzekeraars.push_back(volger(false));
    const auto uitkomst = oordeel(resv);
    CHECK(vind(uitkomst, "resv.verzekeraar-volgt-niet")->aard == Aard::tegenspraak);
    CHECK(uitkomst.contractering.volgt == JaNee{0, 1, 0});
    CHECK(uitkomst.contractering.gesprek == JaNee{1, 1, 0});
    CHECK(uitkomst.contractering.leider_gesprek == JaNee{1, 0, 0});
}

TEST_CASE("R-22 insurers can contract from 1-1-2027: a day before is too early, a day that passed without is late") {
    Resv resv = volledig();
    leider(resv).contract_vanaf = Date{2026, 12, 31};
    CHECK(codes(resv) == Codes{"resv.contract-te-vroeg"});
    leider(resv).contract_vanaf = Date{2027, 1, 1};
    CHECK(codes(resv) == Codes{});
    CHECK(codes(resv, Date{2027, 1, 2}).count("resv.contract-te-laat") == 1);
    leider(resv).stand = ContractStand::gecontracteerd;
    CHECK(codes(resv, Date{2027, 1, 2}).count("resv.contract-te-laat") == 0);
}

TEST_CASE("R-22 without a market leader, without a role or status, with shares above the whole") {
    Resv resv = volledig();
    leider(resv).rol = {};
    CHECK(codes(resv) == Codes{"resv.marktleider-ontbreekt", "resv.niet-contracteerbaar", "resv.verzekeraar-rol-open"});
    leider(resv).rol = VerzekeraarRol::marktleider;
    leider(resv).stand = {};
    CHECK(codes(resv) == Codes{"resv.niet-contracteerbaar", "resv.verzekeraar-stand-open"});
    leider(resv).stand = ContractStand::in_gesprek;
    leider(resv).marktaandeel_basispunten = 10'000;
    CHECK(codes(resv) == Codes{});
    leider(resv).marktaandeel_basispunten = 10'001;
    CHECK(codes(resv) == Codes{"resv.marktaandeel-onmogelijk"});
    leider(resv).marktaandeel_basispunten = -1;
    CHECK(codes(resv) == Codes{"resv.marktaandeel-onmogelijk"});
}

TEST_CASE("readiness for contracting: 8 of 8 points, and without an agreement on the form 7 of 8 before 1-1-2027") {
    Resv resv = volledig();
    CHECK(oordeel(resv).gereed == JaNee{8, 0, 0});
    CHECK(oordeel(resv).gereed_voor == Date{2027, 1, 1});
    resv.vormbesluit.stand = VormStand::voorgelegd;
    resv.vormbesluit.besluit_op = Date{2026, 12, 1};
    const auto uitkomst = oordeel(resv);
    CHECK(uitkomst.gereed == JaNee{7, 1, 0});
    CHECK(punt(resv, "vorm") == Strekking::tegen);
    const auto* niet = vind(uitkomst, "resv.niet-contracteerbaar");
    REQUIRE(niet != nullptr);
    CHECK(gevuld(*niet, "aantal") == "7");
    CHECK(gevuld(*niet, "totaal") == "8");
    CHECK(niet->datum == Date{2027, 1, 1});
    leider(resv).contract_vanaf = Date{2028, 1, 1};
    CHECK(oordeel(resv).gereed_voor == Date{2028, 1, 1});
}

TEST_CASE("readiness of a RESV about which nothing is known is unknown in each point, never met") {
    const auto uitkomst = oordeel(Resv{});
    CHECK(uitkomst.gereed.ja == 0);
    CHECK(uitkomst.gereed.totaal() == 8);
}

TEST_CASE("R-29 a decision has options with arguments, a choice among them and a day") {
    Resv resv = volledig();
    resv.vormbesluit.gekozen = {};
    CHECK(codes(resv) == Codes{"resv.niet-contracteerbaar", "resv.vorm-besloten-zonder-keuze"});
    resv.vormbesluit.gekozen = make_id("optie", 5);
    CHECK(codes(resv) == Codes{"resv.niet-contracteerbaar", "resv.vorm-keuze-onbekend"});
    resv.vormbesluit = besloten_vorm(9000);
    resv.vormbesluit.opties[1].voor = "";
    CHECK(codes(resv) == Codes{"resv.vorm-zonder-argumenten"});
    resv.vormbesluit.opties[1].tegen = "te zwaar";
    resv.vormbesluit.besluit_op = Date{2026, 12, 1};
    CHECK(codes(resv) == Codes{"resv.vorm-besloten-in-toekomst"});
    resv.vormbesluit.stand = VormStand::voorgelegd;
    CHECK(codes(resv) == Codes{"resv.niet-contracteerbaar"});
    CHECK(codes(resv, Date{2026, 12, 2}).count("resv.vorm-te-laat") == 1);
    resv.vormbesluit.opties.clear();
    resv.vormbesluit.gekozen = {};
    resv.vormbesluit.besluit_op = {};
    CHECK(codes(resv) == Codes{"resv.niet-contracteerbaar", "resv.vorm-zonder-datum", "resv.vorm-zonder-opties"});
    resv.vormbesluit = {};
    CHECK(codes(resv) == Codes{"resv.niet-contracteerbaar", "resv.vorm-open"});
}

TEST_CASE("R-29 each discipline's network has a decision of its own; none about it is told once for all") {
    Resv resv = volledig();
    zetel(resv, "apothekers").vormbesluit.gekozen = {};
    const auto uitkomst = oordeel(resv);
    const auto* zonder = vind(uitkomst, "resv.vorm-besloten-zonder-keuze");
    REQUIRE(zonder != nullptr);
    CHECK(gevuld(*zonder, "naam") == "Apothekers");
    CHECK(zonder->place == "/resv/zetels/lijst/zetel-0000000000000003/vormbesluit/gekozen");
    for (Zetel& een : resv.zetels.edit().lijst) een.vormbesluit = {};
    CHECK(codes(resv) == Codes{"resv.vorm-netwerken-open"});
    CHECK(gevuld(*vind(oordeel(resv), "resv.vorm-netwerken-open"), "aantal") == "12");  // citizens have no network
}

}  // namespace elp
