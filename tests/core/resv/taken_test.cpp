// The five main tasks with their growth path, and the facilities (R-20). Sources: S3 and S4, "Een RESV heeft 5
// hoofdtaken"; all tasks from 2030 and contracting from 2027: S4, "Uitgangspunten voor een slagvaardig RESV". The scale
// is this program's own.
#include <doctest/doctest.h>

#include "proef.hpp"

namespace elp {
namespace {

using namespace resvproef;

Hoofdtaak& taak(Resv& resv, std::string_view id) {
    return *std::ranges::find(resv.taken.edit().lijst, id, &Hoofdtaak::taak);
}

TaakOordeel over(const Resv& resv, std::string_view id) {
    const auto uitkomst = oordeel(resv);
    return *std::ranges::find(uitkomst.taken.lijst, id, &TaakOordeel::taak);
}

Faciliteit ict(std::int64_t volledig_gebruik) {
    auto faciliteit = nieuw<Faciliteit>(1);
    faciliteit.faciliteit = "ict";
    faciliteit.beschikbaar_vanaf = Date{2026, 1, 1};
    auto gebruik = nieuw<Gebruik>(1);
    gebruik.zetel = make_id("zetel", 3);
    gebruik.volledig = volledig_gebruik;
    gebruik.deels = 5;
    gebruik.niet = 8;
    faciliteit.gebruik.push_back(gebruik);
    return faciliteit;
}

}  // namespace

TEST_CASE("R-20 five main tasks: ready for contracting in 2027 and carried out in 2030 by the growth path") {
    const auto uitkomst = oordeel(volledig());
    CHECK(uitkomst.taken.lijst.size() == 5);
    CHECK(uitkomst.taken.contracteerbaar == JaNee{5, 0, 0});
    CHECK(uitkomst.taken.op_tijd == JaNee{5, 0, 0});
    CHECK(uitkomst.taken.lijst[0].niveau == 1);
    CHECK(uitkomst.taken.lijst[0].niveau_bij_contract == 2);
    CHECK(uitkomst.taken.lijst[0].jaar_uitgevoerd == 2030);
}

TEST_CASE("R-22 a growth path to 2031 is a year too late, one to 2030 is not") {
    Resv resv = volledig();
    taak(resv, "capaciteit").groeipad.back().jaar = 2031;
    CHECK(codes(resv) == Codes{"resv.groeipad-te-laat-klaar"});
    CHECK(over(resv, "capaciteit").op_tijd_uitgevoerd == Strekking::tegen);
    const auto uitkomst = oordeel(resv);
    const auto* te_laat = vind(uitkomst, "resv.groeipad-te-laat-klaar");
    CHECK(te_laat->datum == Date{2030, 1, 1});
    CHECK(gevuld(*te_laat, "naam") == "Regionaal organiseren van capaciteit en toegankelijkheid");
}

TEST_CASE("R-22 not set up in 2027: no longer ready for contracting, in five points of eight") {
    Resv resv = volledig();
    taak(resv, "zorginhoud").groeipad.front().jaar = 2028;
    taak(resv, "zorginhoud").groeipad.erase(taak(resv, "zorginhoud").groeipad.begin() + 1);
    CHECK(over(resv, "zorginhoud").contracteerbaar == Strekking::tegen);
    CHECK(codes(resv) == Codes{"resv.niet-contracteerbaar"});
}

TEST_CASE("R-20 a year that has passed with a higher level than today's is late since its last day") {
    Resv resv = volledig();
    taak(resv, "mandatering").groeipad.push_back(stap(9, 2025, "inrichten"));
    const auto uitkomst = oordeel(resv);
    const auto* achter = vind(uitkomst, "resv.groeipad-achter");
    REQUIRE(achter != nullptr);
    CHECK(achter->aard == Aard::te_laat);
    CHECK(achter->datum == Date{2025, 12, 31});
    taak(resv, "mandatering").groeipad.back().jaar = 2026;  // this year is not over yet
    CHECK(codes(resv) == Codes{});
    CHECK(codes(resv, Date{2027, 1, 1}).count("resv.groeipad-achter") == 1);
}

TEST_CASE("R-20 a growth path that goes down, names a year twice, lacks a level or is not there") {
    Resv resv = volledig();
    taak(resv, "mandatering").groeipad[1].niveau = "verkennen";
    CHECK(codes(resv) == Codes{"resv.groeipad-daalt"});
    taak(resv, "mandatering") = volle_taak(60, "mandatering");
    taak(resv, "mandatering").groeipad[1].jaar = 2027;
    CHECK(codes(resv) == Codes{"resv.groeipad-jaar-dubbel"});
    taak(resv, "mandatering") = volle_taak(60, "mandatering");
    taak(resv, "mandatering").groeipad[1].jaar = {};
    CHECK(codes(resv) == Codes{"resv.groeistap-onvolledig"});
    taak(resv, "mandatering").groeipad.clear();
    CHECK(codes(resv) == Codes{"resv.niet-contracteerbaar", "resv.taak-zonder-groeipad"});
}

TEST_CASE("R-20 a task declared to be carried out although the plan shows otherwise") {
    Resv resv = volledig();
    taak(resv, "mandatering").niveau = "uitgevoerd";
    taak(resv, "mandatering").groeipad.clear();
    CHECK(codes(resv) == Codes{"resv.gereed-maar-roaz"});  // every seat has a mandate, none for the ROAZ
    zetel(resv, "huisartsen").mandaat.voor.push_back("roaz");
    CHECK(codes(resv) == Codes{});
    taak(resv, "faciliteren").niveau = "uitgevoerd";
    CHECK(codes(resv).count("resv.gereed-maar-faciliteiten") == 1);
}

TEST_CASE("R-20 of the fourth task, support of the wijkverbanden, this part knows nothing") {
    CHECK(over(volledig(), "wijkverbanden").afgeleid == Afgeleid::onbekend);
    CHECK(over(volledig(), "wijkverbanden").aanwijzingen.empty());
}

TEST_CASE("R-20 what is not filled in: no task at all, or two of five") {
    Resv resv = volledig();
    resv.taken.edit().lijst.resize(3);
    CHECK(codes(resv) == Codes{"resv.niet-contracteerbaar", "resv.taken-niet-ingevuld"});
    CHECK(gevuld(*vind(oordeel(resv), "resv.taken-niet-ingevuld"), "aantal") == "2");
    resv.taken.edit().lijst.clear();
    CHECK(codes(resv) == Codes{"resv.niet-contracteerbaar", "resv.taken-leeg"});
}

TEST_CASE("R-20 fifth task: facilities are used fully, partly or not; 7 + 5 + 8 of 20 pharmacists") {
    Resv resv = volledig();
    resv.taken.edit().faciliteiten = {ict(7)};
    const auto uitkomst = oordeel(resv);
    REQUIRE(uitkomst.taken.faciliteiten.size() == 1);
    CHECK(uitkomst.taken.faciliteiten[0].volledig == 7);
    CHECK(uitkomst.taken.faciliteiten[0].deels == 5);
    CHECK(uitkomst.taken.faciliteiten[0].niet == 8);
    CHECK(uitkomst.taken.faciliteiten[0].open == 0);
    CHECK(uitkomst.taken.beschikbaar == JaNee{1, 0, 0});
    CHECK(codes(resv) == Codes{});  // not using one is allowed
}

TEST_CASE("R-20 fifth task: 8 + 5 + 8 = 21 users of 20 cannot be and do not count") {
    Resv resv = volledig();
    resv.taken.edit().faciliteiten = {ict(8)};
    CHECK(codes(resv) == Codes{"resv.gebruik-te-veel"});
    CHECK(oordeel(resv).taken.faciliteiten[0].volledig == 0);
    resv.taken.edit().faciliteiten[0].gebruik[0].volledig = -1;
    CHECK(codes(resv) == Codes{"resv.aantal-negatief"});
    resv.taken.edit().faciliteiten[0].gebruik[0].volledig = {};
    CHECK(oordeel(resv).taken.faciliteiten[0].open == 1);
}

}  // namespace elp
