// The time line. Sources: S0 to S4 and the later sources that the rule file "tijdlijn" names.
#include <doctest/doctest.h>

#include "tests/core/programma/proef.hpp"

namespace elp {
namespace {

using proef::aantal;
using proef::gevonden;
using proef::Proef;
using proef::volledig;

const MijlpaalOordeel& national(const ProgrammaOordeel& oordeel, std::string_view id) {
    const auto found = std::ranges::find(oordeel.tijdlijn, id, &MijlpaalOordeel::landelijk);
    REQUIRE(found != oordeel.tijdlijn.end());
    return *found;
}

Mijlpaal own(std::uint64_t bits, std::string_view landelijk = {}) {
    Mijlpaal mijlpaal;
    mijlpaal.id = make_id("mijl", bits);
    mijlpaal.volgorde = "V01";
    mijlpaal.naam = "Mijlpaal";
    mijlpaal.landelijk = landelijk;
    return mijlpaal;
}

}  // namespace

TEST_CASE("R-70 the national milestones carry the days and the firmness of their sources") {
    const auto& regels = proef::regels();
    const auto day = [&](std::string_view id) { return regels.element("tijdlijn.landelijk", id)->datum; };
    CHECK(day("visie") == Date{2024, 1, 30});
    CHECK(day("azwa") == Date{2025, 8, 31});
    CHECK(day("einde-programma") == Date{2026, 12, 31});
    CHECK(day("contractering") == Date{2027, 1, 1});
    CHECK(day("handreiking-1") == Date{2025, 2, 1});
    CHECK(regels.element("tijdlijn.landelijk", "handreiking-8")->datum_tot == Date{2025, 12, 31});
    CHECK(regels.element("tijdlijn.landelijk", "resv-plan")->status.value == Status::aanname);
    CHECK(regels.element("tijdlijn.landelijk", "tweede-impuls")->status.value == Status::aankondiging);
    CHECK(regels.element("tijdlijn.landelijk", "tweede-impuls")->bron == "S2");
}

TEST_CASE("R-70 the time line by day, periods after days that begin together, what has no day at the end") {
    const auto tijdlijn = Proef{}.oordeel().tijdlijn;
    REQUIRE(tijdlijn.size() == proef::regels().elementen("tijdlijn.landelijk").size());
    CHECK(tijdlijn.back().landelijk == "netwerkfase");
    for (std::size_t i = 1; i + 1 < tijdlijn.size(); ++i) CHECK(tijdlijn[i - 1].begin <= tijdlijn[i].begin);
}

TEST_CASE("R-70 what a day makes of a milestone: to come, under way, past, and past but only announced") {
    const Proef proef;
    const auto stand = [&](std::string_view id, Date dag) { return national(proef.oordeel(dag), id).stand; };
    CHECK(stand("visie", Date{2024, 1, 29}) == MijlpaalStand::komt);
    CHECK(stand("visie", Date{2024, 1, 30}) == MijlpaalStand::loopt);
    CHECK(stand("visie", Date{2024, 1, 31}) == MijlpaalStand::voorbij);
    CHECK(stand("subsidiefase", Date{2026, 12, 31}) == MijlpaalStand::loopt);
    CHECK(stand("subsidiefase", Date{2027, 1, 1}) == MijlpaalStand::voorbij);
    CHECK(stand("tweede-impuls", Date{2026, 4, 1}) == MijlpaalStand::voorbij_onzeker);
    CHECK(stand("netwerkfase", Date{2026, 4, 1}) == MijlpaalStand::zonder_datum);
}

TEST_CASE("R-70 what the region has to do itself is late the day after, until the plan says when it was reached") {
    Proef proef;
    const auto late = [&](Date dag) { return aantal(proef.oordeel(dag), "programma.mijlpaal-te-laat"); };
    CHECK(late(Date{2026, 7, 15}) == 0);
    CHECK(late(Date{2026, 7, 16}) == 1);  // the RESV plan with the insurer
    CHECK(late(Date{2031, 1, 1}) == 2);   // and the five tasks, at the end of 2030
    proef.mijlpalen.lijst = {own(1, "resv-plan")};
    CHECK(gevonden(proef.oordeel(), "programma.mijlpaal-te-laat",
                   "/mijlpalen/lijst/mijl-0000000000000001/gehaald_op") != nullptr);
    proef.mijlpalen.lijst[0].gehaald_op = Date{2026, 7, 10};
    CHECK(late(Date{2026, 7, 16}) == 0);
    CHECK(national(proef.oordeel(), "resv-plan").stand == MijlpaalStand::gehaald);
    CHECK(aantal(proef.oordeel(Date{2026, 7, 9}), "programma.gehaald-in-de-toekomst") == 1);
}

TEST_CASE("R-70 a milestone of the region's own: without a day, late, and with things that wait for it") {
    Proef proef;
    proef.mijlpalen.lijst = {own(1)};
    const std::string place = "/mijlpalen/lijst/mijl-0000000000000001";
    CHECK(gevonden(proef.oordeel(), "programma.mijlpaal-zonder-datum", place + "/datum") != nullptr);
    proef.mijlpalen.lijst[0].datum = Date{2026, 11, 20};
    CHECK(gevonden(proef.oordeel(), "programma.mijlpaal-te-laat", place + "/gehaald_op") != nullptr);
    proef.mijlpalen.lijst[0].afhankelijk = {"act-0000000000000001", "act-0000000000000002"};
    const auto oordeel = proef.oordeel();
    const Bevinding* late = gevonden(oordeel, "programma.mijlpaal-houdt-op", place + "/gehaald_op");
    REQUIRE(late != nullptr);
    CHECK(late->datum == Date{2026, 11, 20});
    CHECK(late->vulling[1].second == "2");
}

TEST_CASE("R-70 an activity cannot begin before the milestone that it depends on") {
    Proef proef;
    proef.activiteiten.lijst = {volledig(1, {"doel-1"}), volledig(2, {"doel-1"})};
    proef.activiteiten.lijst[1].begin = Date{2027, 1, 1};
    proef.mijlpalen.lijst = {own(1, "contractering")};
    proef.mijlpalen.lijst[0].afhankelijk = {"act-0000000000000001", "act-0000000000000002"};
    const auto oordeel = proef.oordeel();
    CHECK(aantal(oordeel, "programma.begint-voor-mijlpaal") == 1);
    CHECK(gevonden(oordeel, "programma.begint-voor-mijlpaal", "/activiteiten/lijst/act-0000000000000001/begin")->aard ==
          Aard::tegenspraak);
}

TEST_CASE("R-70 what was only announced is asked after once something depends on it") {
    Proef proef;
    proef.mijlpalen.lijst = {own(1, "tweede-impuls")};
    CHECK(aantal(proef.oordeel(), "programma.mijlpaal-onzeker") == 0);
    proef.mijlpalen.lijst[0].afhankelijk = {"act-0000000000000001"};
    CHECK(aantal(proef.oordeel(), "programma.mijlpaal-onzeker") == 1);
}

TEST_CASE("R-70 a national milestone that does not exist, or stands in the plan twice") {
    Proef proef;
    proef.mijlpalen.lijst = {own(1, "kerst"), own(2, "visie"), own(3, "visie")};
    const auto oordeel = proef.oordeel();
    CHECK(aantal(oordeel, "programma.mijlpaal-onbekend") == 1);
    CHECK(gevonden(oordeel, "programma.mijlpaal-dubbel", "/mijlpalen/lijst/mijl-0000000000000003/landelijk") !=
          nullptr);
    CHECK(national(oordeel, "visie").eigen == make_id("mijl", 2));
}

}  // namespace elp
