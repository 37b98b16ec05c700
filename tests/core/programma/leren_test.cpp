// Learning (R-80): indicators, cycles, value for whom, and what a region hands over. Source: S0, programmalijn 2 and 3.
#include <doctest/doctest.h>

#include <limits>

#include "core/base/read.hpp"
#include "core/base/write.hpp"
#include "core/programma/overdracht.hpp"
#include "tests/core/programma/proef.hpp"

namespace elp {
namespace {

using proef::aantal;
using proef::gevonden;
using proef::Proef;

Meting measured(std::uint64_t bits, Date dag, std::int64_t waarde) {
    Meting meting;
    meting.id = make_id("meting", bits);
    meting.volgorde = "V01";
    meting.datum = dag;
    meting.waarde = waarde;
    meting.bron = "opgave van mevrouw De Vries";
    return meting;
}

Indicator waiting_time() {
    Indicator indicator;
    indicator.id = make_id("ind", 1);
    indicator.volgorde = "V01";
    indicator.naam = "Wachttijd";
    indicator.toelichting = "Vraag Jan";
    indicator.eenheid = IndicatorEenheid::dagen;
    indicator.richting = Richting::lager;
    indicator.nulmeting = 40;
    indicator.nulmeting_op = Date{2025, 6, 1};
    indicator.streefwaarde = 20;
    indicator.streefdatum = Date{2026, 12, 31};
    indicator.metingen = {measured(1, Date{2026, 1, 1}, 38), measured(2, Date{2026, 7, 1}, 25)};
    return indicator;
}

Proef with(Indicator indicator) {
    Proef proef;
    proef.leren.indicatoren = {std::move(indicator)};
    return proef;
}

constexpr std::string_view place = "/leren/indicatoren/ind-0000000000000001";

std::string at(std::string_view key) { return std::string{place} + "/" + std::string{key}; }

}  // namespace

TEST_CASE("R-80 from 40 to 20 days, now 25: 15 of 20 is 75 % of the way") {
    const auto oordeel = with(waiting_time()).oordeel();
    REQUIRE(oordeel.indicatoren.size() == 1);
    CHECK(oordeel.indicatoren[0].laatste == 25);
    CHECK(oordeel.indicatoren[0].laatste_op == Date{2026, 7, 1});
    CHECK(oordeel.indicatoren[0].afgelegd_basispunten == 7'500);
    CHECK(oordeel.indicatoren[0].stand == IndicatorStand::onderweg);
}

TEST_CASE("R-80 the order of measurements in the file does not matter, those to come do not count") {
    Indicator indicator = waiting_time();
    std::ranges::reverse(indicator.metingen);
    indicator.metingen.push_back(measured(3, Date{2026, 11, 22}, 1));
    const auto oordeel = with(indicator).oordeel();
    CHECK(oordeel.indicatoren[0].laatste == 25);
    CHECK(gevonden(oordeel, "programma.meting-in-de-toekomst", at("metingen/meting-0000000000000003/datum")) !=
          nullptr);
}

TEST_CASE("R-80 reached, worse than before, and not measured; lower is better here") {
    Indicator indicator = waiting_time();
    const auto stand = [&] { return with(indicator).oordeel().indicatoren[0].stand; };
    indicator.metingen = {measured(1, Date{2026, 1, 1}, 20)};
    CHECK(stand() == IndicatorStand::gehaald);
    indicator.metingen = {measured(1, Date{2026, 1, 1}, 44)};
    CHECK(stand() == IndicatorStand::achteruit);
    // (44 - 40) : (20 - 40) = -0,2
    CHECK(with(indicator).oordeel().indicatoren[0].afgelegd_basispunten == -2'000);
    indicator.metingen.clear();
    CHECK(stand() == IndicatorStand::ongemeten);
    indicator.metingen = {measured(1, Date{2026, 1, 1}, 10)};
    indicator.nulmeting = {};
    CHECK(stand() == IndicatorStand::gehaald);
    indicator.richting = {};
    CHECK(stand() == IndicatorStand::onvolledig);  // nothing tells which way is better
}

TEST_CASE("R-80 baseline and target are asked for; a target on the wrong side contradicts the direction") {
    Indicator indicator = waiting_time();
    indicator.richting = Richting::hoger;
    CHECK(gevonden(with(indicator).oordeel(), "programma.streefwaarde-tegen-richting", at("streefwaarde")) != nullptr);
    indicator.nulmeting = {};
    indicator.streefwaarde = {};
    const auto oordeel = with(indicator).oordeel();
    CHECK(gevonden(oordeel, "programma.indicator-zonder-nulmeting", at("nulmeting")) != nullptr);
    CHECK(gevonden(oordeel, "programma.indicator-zonder-streefwaarde", at("streefwaarde")) != nullptr);
}

TEST_CASE("R-80 the target day, and the next measurement: every six months after 1 July is 1 January") {
    Indicator indicator = waiting_time();
    indicator.elke_maanden = 6;
    const Proef proef = with(indicator);
    CHECK(aantal(proef.oordeel(Date{2026, 12, 31}), "programma.streefdatum-voorbij") == 0);
    CHECK(aantal(proef.oordeel(Date{2027, 1, 1}), "programma.streefdatum-voorbij") == 1);
    CHECK(proef.oordeel().indicatoren[0].volgende_meting == Date{2027, 1, 1});
    CHECK(aantal(proef.oordeel(Date{2027, 1, 1}), "programma.meting-te-laat") == 0);
    CHECK(aantal(proef.oordeel(Date{2027, 1, 2}), "programma.meting-te-laat") == 1);
    indicator.elke_maanden = 0;
    CHECK(aantal(with(indicator).oordeel(), "programma.meetritme-onmogelijk") == 1);
}

TEST_CASE("R-80 numbers of any size give a share or none, never a wrong one") {
    Indicator indicator = waiting_time();
    indicator.nulmeting = -whole_max;
    indicator.streefwaarde = whole_max;
    indicator.richting = Richting::hoger;
    indicator.metingen = {measured(1, Date{2026, 1, 1}, 0)};
    CHECK_FALSE(with(indicator).oordeel().indicatoren[0].afgelegd_basispunten.has_value());
    indicator.nulmeting = 20;
    indicator.streefwaarde = 20;
    CHECK_FALSE(with(indicator).oordeel().indicatoren[0].afgelegd_basispunten.has_value());
}

TEST_CASE("R-80 a cycle: the first step that is not done, late steps, steps out of order") {
    Proef proef;
    Cyclus cyclus;
    cyclus.id = make_id("cyclus", 1);
    cyclus.plan.gedaan_op = Date{2026, 1, 1};
    cyclus.doen.gepland_op = Date{2026, 11, 20};
    proef.leren.cycli = {cyclus};
    const std::string doen = "/leren/cycli/cyclus-0000000000000001/doen";
    CHECK(proef.oordeel().cycli[0].fase == CyclusFase::doen);
    CHECK(gevonden(proef.oordeel(), "programma.cyclusstap-te-laat", doen + "/gepland_op") != nullptr);
    CHECK(aantal(proef.oordeel(), "programma.cyclus-zonder-indicator") == 1);
    proef.leren.cycli[0].doen.gedaan_op = Date{2025, 12, 31};
    CHECK(gevonden(proef.oordeel(), "programma.stap-voor-zijn-beurt", doen + "/gedaan_op") != nullptr);
    proef.leren.cycli[0].doen.gedaan_op = Date{2026, 2, 1};
    proef.leren.cycli[0].controleren.gedaan_op = Date{2026, 3, 1};
    proef.leren.cycli[0].bijstellen.gedaan_op = Date{2026, 4, 1};
    CHECK(proef.oordeel().cycli[0].fase == CyclusFase::rond);
    CHECK(aantal(proef.oordeel(), "programma.stap-voor-zijn-beurt") == 0);
}

TEST_CASE("R-80 value for inhabitants, professionals and insurers: who is left out shows once there is anything") {
    Proef proef;
    CHECK(aantal(proef.oordeel(), "programma.waarde-voor-niemand") == 0);
    Les les;
    les.id = make_id("les", 1);
    les.voor_wie = {"inwoners", "gemeente"};
    proef.leren.lessen = {les};
    const auto oordeel = proef.oordeel();
    CHECK(aantal(oordeel, "programma.waarde-voor-niemand") == 2);
    CHECK(aantal(oordeel, "programma.groep-onbekend") == 1);
    CHECK(oordeel.waarde_voor[0].wat == std::vector<Id>{make_id("les", 1)});
}

TEST_CASE("R-80 what is handed over holds figures and days, no names, no free text, no unknown keys") {
    Leren leren;
    leren.indicatoren = {waiting_time()};
    leren.indicatoren[0].unknown = {{"contact", R"("06-12345678")"}};
    Cyclus cyclus;
    cyclus.id = make_id("cyclus", 1);
    cyclus.plan.wat = "Piet belt";
    cyclus.plan.gedaan_op = Date{2026, 1, 1};
    leren.cycli = {cyclus};
    Les told;
    told.id = make_id("les", 1);
    told.naam = "Begin klein";
    told.les = "Eén wijk tegelijk werkt";
    told.mag_gedeeld = true;
    Les secret = told;
    secret.id = make_id("les", 2);
    secret.les = "Karel haakte af";
    secret.mag_gedeeld = false;
    Les unasked = secret;
    unasked.id = make_id("les", 3);
    unasked.mag_gedeeld = {};
    leren.lessen = {told, secret, unasked};
    const Leren uit = zonder_personen(leren);
    const std::string json = write_compact(type_of<Leren>, &uit);
    for (const std::string_view gone :
         {"De Vries", "Jan", "Piet", "Karel", "06-12345678", "contact", "les-0000000000000002"}) {
        CAPTURE(gone);
        CHECK(json.find(gone) == std::string::npos);
    }
    CHECK(uit.indicatoren[0].metingen[1].waarde.value == 25);
    CHECK(uit.cycli[0].plan.gedaan_op.value == Date{2026, 1, 1});
    REQUIRE(uit.lessen.size() == 1);
    CHECK(uit.lessen[0].les == "Eén wijk tegelijk werkt");
    CHECK(leren.lessen.size() == 3);
}

TEST_CASE("the programme's sections are read back as they were written") {
    Leren leren;
    leren.indicatoren = {waiting_time()};
    Leren again;
    const std::string json = write_compact(type_of<Leren>, &leren);
    CHECK(read_compact(json, type_of<Leren>, &again).empty());
    CHECK(again == leren);
    CHECK(write_compact(type_of<Leren>, &again) == json);
    Activiteiten activiteiten;
    activiteiten.lijst = {proef::volledig(1, {"doel-1"})};
    activiteiten.lijst[0].burgers = Answer<std::string>{AnswerState::none};
    Activiteiten same;
    CHECK(read_compact(write_compact(type_of<Activiteiten>, &activiteiten), type_of<Activiteiten>, &same).empty());
    CHECK(same == activiteiten);
}

}  // namespace elp
