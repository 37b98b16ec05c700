// The seats of the RESV: mandate, payment and providers (R-24, R-25, R-28). Sources: S3, "In dit RESV zitten 13
// disciplines"; S4, "Afvaardiging en mandaat"; S2 for which disciplines have a voucher.
#include <doctest/doctest.h>

#include "proef.hpp"

namespace elp {
namespace {

using namespace resvproef;

void geen_mandaat(Resv& resv, int zetels) {
    for (int i = 0; i < zetels; ++i) {
        resv.zetels.edit().lijst[static_cast<std::size_t>(i)].mandaat.stand = MandaatStand::in_voorbereiding;
    }
}

}  // namespace

TEST_CASE("a RESV in which all is arranged gives no finding") { CHECK(codes(volledig()) == Codes{}); }

TEST_CASE(
    "R-25 twelve disciplines and citizens by default; 13 - 10 vouchers = 3 seats without: huisartsen, artsen VG, "
    "citizens") {
    const auto zetels = oordeel(Resv{}).zetels;
    REQUIRE(zetels.lijst.size() == 13);
    CHECK(zetels.zonder_voucher == 3);
    std::set<std::string> zonder;
    for (const ZetelOordeel& zetel : zetels.lijst) {
        if (!zetel.voucher_bestaat) zonder.insert(zetel.zetel);
    }
    CHECK(zonder == std::set<std::string>{"artsen-vg", "burgers", "huisartsen"});
    CHECK(zetels.mandaat == JaNee{0, 0, 13});
}

TEST_CASE("R-25 a seat that this region does not have leaves 12, a seat of its own makes 14") {
    Resv minder = volledig();
    zetel(minder, "huidtherapeuten").doet_mee = false;
    CHECK(codes(minder) == Codes{"resv.zetel-zonder-reden"});
    zetel(minder, "huidtherapeuten").reden = "geen praktijk in de regio";
    CHECK(codes(minder) == Codes{});
    CHECK(oordeel(minder).zetels.mandaat == JaNee{12, 0, 0});
    Resv meer = volledig();
    auto eigen = volle_zetel(77, "");
    eigen.naam = "Verloskundigen";
    meer.zetels.edit().lijst.push_back(eigen);
    CHECK(oordeel(meer).zetels.mandaat == JaNee{14, 0, 0});
    CHECK(codes(meer) == Codes{});
}

TEST_CASE("R-24 seven of thirteen seats without mandate: six count for the criterion, seven against it") {
    Resv resv = volledig();
    geen_mandaat(resv, 7);
    const auto uitkomst = oordeel(resv);
    CHECK(uitkomst.zetels.mandaat == JaNee{6, 7, 0});
    CHECK(std::ranges::count(uitkomst.bevindingen, "resv.zetel-zonder-mandaat", &Bevinding::code) == 7);
    const auto* tegenspraak = vind(uitkomst, "resv.gereed-maar-mandaat");
    REQUIRE(tegenspraak != nullptr);
    CHECK(tegenspraak->aard == Aard::tegenspraak);
    CHECK(gevuld(*tegenspraak, "aantal") == "7");
    CHECK(gevuld(*tegenspraak, "totaal") == "13");
}

TEST_CASE("R-24 a mandate that is not filled in is unknown, never without") {
    Resv resv = volledig();
    zetel(resv, "logopedisten").mandaat.stand = {};
    const auto uitkomst = oordeel(resv);
    CHECK(uitkomst.zetels.mandaat == JaNee{12, 0, 1});
    CHECK(codes(resv) == Codes{"resv.gereed-niet-te-toetsen", "resv.mandaat-open", "resv.niet-contracteerbaar"});
}

TEST_CASE("R-24 a mandate counts on its days and for multidisciplinary agreements only") {
    const auto uitkomst = [](auto&& verander) {
        Resv resv = volledig();
        verander(zetel(resv, "apothekers").mandaat);
        return oordeel(resv).zetels.lijst[2].mandaat;
    };
    CHECK(uitkomst([](ZetelMandaat&) {}) == MandaatUitkomst::geldig);
    CHECK(uitkomst([](ZetelMandaat& m) { m.tot = Date{2026, 11, 20}; }) == MandaatUitkomst::verlopen);
    CHECK(uitkomst([](ZetelMandaat& m) { m.tot = Date{2026, 11, 21}; }) == MandaatUitkomst::geldig);
    CHECK(uitkomst([](ZetelMandaat& m) { m.van = Date{2026, 11, 22}; }) == MandaatUitkomst::nog_niet);
    CHECK(uitkomst([](ZetelMandaat& m) { m.voor = {"gemeenten"}; }) == MandaatUitkomst::ander_doel);
    CHECK(uitkomst([](ZetelMandaat& m) { m.voor = {}; }) == MandaatUitkomst::doel_onbekend);
    CHECK(uitkomst([](ZetelMandaat& m) { m.stand = Answer<MandaatStand>{AnswerState::none}; }) ==
          MandaatUitkomst::geen);
}

TEST_CASE("R-24 a mandate that has ended is late since its last day, and its place can be found") {
    Resv resv = volledig();
    zetel(resv, "apothekers").mandaat.tot = Date{2026, 10, 31};
    const auto uitkomst = oordeel(resv);
    const auto* verlopen = vind(uitkomst, "resv.mandaat-verlopen");
    REQUIRE(verlopen != nullptr);
    CHECK(verlopen->aard == Aard::te_laat);
    CHECK(verlopen->datum == Date{2026, 10, 31});
    CHECK(verlopen->place == "/resv/zetels/lijst/zetel-0000000000000003/mandaat/tot");
}

TEST_CASE("R-24 a mandate that is not asked of a seat leaves the count: 12 of 12") {
    Resv resv = volledig();
    zetel(resv, "burgers").mandaat.stand = Answer<MandaatStand>{AnswerState::not_applicable};
    CHECK(oordeel(resv).zetels.mandaat == JaNee{12, 0, 0});
    CHECK(codes(resv) == Codes{});
}

TEST_CASE("R-24 what makes a mandate work: a factor that is missing, or that is both") {
    Resv resv = volledig();
    zetel(resv, "optometristen").mandaat.factoren_ontbreken = {"tijd"};
    CHECK(codes(resv) == Codes{"resv.mandaat-factor-ontbreekt"});
    zetel(resv, "optometristen").mandaat.factoren_geregeld = {"tijd", "motivatie"};
    CHECK(codes(resv) == Codes{"resv.mandaat-factor-tegenspraak"});
}

TEST_CASE("R-24 a seat is paid by voucher except where a payment exists: both is twice") {
    Resv resv = volledig();
    zetel(resv, "apothekers").betaald_uit = {"voucher", "bestaande-vergoeding"};
    const auto uitkomst = oordeel(resv);
    CHECK(uitkomst.zetels.enkel_betaald == JaNee{12, 1, 0});
    CHECK(codes(resv) == Codes{"resv.niet-contracteerbaar", "resv.zetel-dubbel-betaald"});
}

TEST_CASE("R-25 huisartsen have no voucher: paying from one is a contradiction, paying from nothing is uncovered") {
    Resv resv = volledig();
    zetel(resv, "huisartsen").betaald_uit = {"voucher", "resv-afspraken"};
    CHECK(codes(resv) == Codes{"resv.zetel-krijgt-geen-voucher"});
    zetel(resv, "huisartsen").betaald_uit = {};
    CHECK(codes(resv) == Codes{"resv.zetel-zonder-dekking"});
    zetel(resv, "huisartsen").voucher = make_id("voucher", 1);
    CHECK(codes(resv) == Codes{"resv.zetel-krijgt-geen-voucher", "resv.zetel-zonder-dekking"});
}

TEST_CASE("R-24 a seat that only a voucher pays for has nothing after the subsidy phase, which ends on 31-12-2026") {
    Resv resv = volledig();
    zetel(resv, "dietisten").betaald_uit = {"voucher"};
    const auto uitkomst = oordeel(resv);
    const auto* tijdelijk = vind(uitkomst, "resv.zetel-tijdelijk-betaald");
    REQUIRE(tijdelijk != nullptr);
    CHECK(tijdelijk->aard == Aard::ongedekt);
    CHECK(tijdelijk->datum == Date{2026, 12, 31});
}

TEST_CASE("R-28 joined providers by discipline; more than there are cannot be and does not count") {
    Resv resv = volledig();
    zetel(resv, "fysiotherapeuten").aansluiting.aangesloten = 21;
    CHECK(codes(resv) == Codes{"resv.aanbieders-open", "resv.aangesloten-te-veel", "resv.gereed-niet-te-toetsen"});
    zetel(resv, "fysiotherapeuten").aansluiting.aangesloten = -1;
    CHECK(codes(resv) == Codes{"resv.aanbieders-open", "resv.aantal-negatief", "resv.gereed-niet-te-toetsen"});
    zetel(resv, "fysiotherapeuten").aansluiting.aangesloten = Answer<std::int64_t>{AnswerState::none};
    CHECK(oordeel(resv).zetels.lijst[6].aangesloten == 0);
}

TEST_CASE("R-25 the same seat twice, and a seat that the rules do not know") {
    Resv resv = volledig();
    resv.zetels.edit().lijst.push_back(volle_zetel(50, "apothekers"));
    CHECK(codes(resv) == Codes{"resv.zetel-dubbel"});
    resv.zetels.edit().lijst.back().zetel = "tandartsen";
    CHECK(codes(resv) == Codes{"plan.element-onbekend"});
    CHECK(vind(oordeel(resv), "plan.element-onbekend")->place == "/resv/zetels/lijst/zetel-0000000000000032/zetel");
    resv.zetels.edit().lijst.pop_back();
    zetel(resv, "apothekers").mandaat.voor.push_back("alles");
    CHECK(vind(oordeel(resv), "plan.element-onbekend")->place ==
          "/resv/zetels/lijst/zetel-0000000000000003/mandaat/voor");
}

TEST_CASE("what is not filled in is told once for all seats, nothing at all once for the whole part") {
    CHECK(codes(Resv{}) == Codes{"resv.leeg"});
    Resv resv = volledig();
    auto& lijst = resv.zetels.edit().lijst;
    lijst.resize(11);
    lijst[0].vertegenwoordiger = {};
    lijst[1].vertegenwoordiger = {};
    lijst[2].vertegenwoordiger = Answer<std::string>{AnswerState::none};
    const auto uitkomst = oordeel(resv);
    CHECK(gevuld(*vind(uitkomst, "resv.zetels-niet-ingevuld"), "aantal") == "2");
    CHECK(gevuld(*vind(uitkomst, "resv.vertegenwoordiger-open"), "aantal") == "2");
    CHECK(gevuld(*vind(uitkomst, "resv.zetel-zonder-vertegenwoordiger"), "naam") == "Apothekers");
    CHECK(uitkomst.zetels.vertegenwoordiging == JaNee{8, 1, 4});
}

}  // namespace elp
