// Regio-opgaven and actions on capacity and accessibility (R-26, R-61, R-62). Source: S4, "Capaciteit &
// toegankelijkheid"; S1, "Regionaal plan van aanpak eerstelijn".
#include <doctest/doctest.h>

#include "proef.hpp"

namespace elp {
namespace {

using namespace resvproef;

Capaciteitsactie& actie(Resv& resv, std::size_t index) { return resv.opgaven.edit().acties[index]; }

}  // namespace

TEST_CASE("R-62 an opgave names the document that it comes from and its place in it") {
    Resv resv = volledig();
    resv.opgaven.edit().lijst[0].document = {};
    CHECK(codes(resv) == Codes{"resv.opgave-zonder-document"});
    resv.opgaven.edit().lijst[0] = volledig().opgaven->lijst[0];
    resv.opgaven.edit().lijst[0].plaats = "";
    CHECK(codes(resv) == Codes{"resv.opgave-zonder-plaats"});
}

TEST_CASE("R-62 an opgave knows the capacity actions that answer it, each once, without those that were stopped") {
    Resv resv = volledig();
    actie(resv, 0).opgaven.push_back(actie(resv, 0).opgaven.front());
    CHECK(oordeel(resv).opgaven.lijst[0].acties.size() == 3);
    actie(resv, 2).stand = CapaciteitStand::gestopt;
    const auto uitkomst = oordeel(resv);
    REQUIRE(uitkomst.opgaven.lijst.size() == 1);
    CHECK(uitkomst.opgaven.lijst[0].acties == std::vector<Id>{make_id("capac", 1), make_id("capac", 2)});
}

TEST_CASE("R-26 acting ahead asks for a mandated action plan") {
    Resv resv = volledig();
    actie(resv, 1).gemandateerd = false;
    CHECK(codes(resv) == Codes{"resv.actie-zonder-mandaat"});
    CHECK(vind(oordeel(resv), "resv.actie-zonder-mandaat")->aard == Aard::ontbreekt);
    actie(resv, 1).gemandateerd = {};
    CHECK(vind(oordeel(resv), "resv.actie-zonder-mandaat")->aard == Aard::open);
    actie(resv, 0).gemandateerd = false;  // making a question visible needs none
    actie(resv, 1).gemandateerd = true;
    CHECK(codes(resv) == Codes{});
}

TEST_CASE("R-26 a question that is made visible is linked to regiobeeld or regioplan through an opgave") {
    Resv resv = volledig();
    actie(resv, 0).opgaven.clear();
    CHECK(codes(resv) == Codes{"resv.actie-zonder-opgave"});
    actie(resv, 0) = volledig().opgaven->acties[0];
    actie(resv, 2).opgaven.clear();  // reacting to a bottleneck of today need not be
    CHECK(codes(resv) == Codes{});
}

TEST_CASE("R-26 three ways of working on capacity: one without any action is told, and 2 of 3 run") {
    Resv resv = volledig();
    resv.opgaven.edit().acties.pop_back();
    const auto uitkomst = oordeel(resv);
    CHECK(codes(resv) == Codes{"resv.aanpak-ongebruikt"});
    CHECK(gevuld(*vind(uitkomst, "resv.aanpak-ongebruikt"), "naam") == "Reactief inspelen op actuele knelpunten");
    CHECK(uitkomst.opgaven.aanpak_gebruikt == JaNee{2, 1, 0});
    resv.opgaven.edit().acties[0].stand = CapaciteitStand::voorbereiding;
    CHECK(oordeel(resv).opgaven.aanpak_gebruikt == JaNee{1, 2, 0});
}

TEST_CASE("R-26 an action that should have been done is late, a day later than its day, and not when it is done") {
    Resv resv = volledig();
    actie(resv, 1).gereed_op = vandaag;
    CHECK(codes(resv) == Codes{});
    CHECK(codes(resv, Date{2026, 11, 22}) == Codes{"resv.actie-te-laat"});
    actie(resv, 1).stand = CapaciteitStand::klaar;
    CHECK(codes(resv, Date{2026, 11, 22}) == Codes{});
    actie(resv, 1).aanpak = "";
    actie(resv, 1).eigenaar = {};
    CHECK(codes(resv) == Codes{"resv.aanpak-ongebruikt", "resv.actie-aanpak-open", "resv.actie-zonder-eigenaar"});
}

TEST_CASE("R-26 R-62 no opgave and no action at all are missing") {
    Resv resv = volledig();
    resv.opgaven.edit() = {};
    CHECK(codes(resv) == Codes{"resv.acties-leeg", "resv.opgaven-leeg"});
}

}  // namespace elp
