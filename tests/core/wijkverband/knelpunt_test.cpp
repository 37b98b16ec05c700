// The life of a knelpunt. Source: S3 "Opzet van hechte wijkverbanden": named by the core team, taken up in
// the wijk or passed on to the RESV. Terms and states are this program's own.
#include <utility>
#include <vector>

#include "tests/core/wijkverband/proef.hpp"

namespace elp {
namespace {

using namespace proef;
using Steps = std::vector<std::pair<KnelpuntStand, Date>>;

// A knelpunt in which nothing is missing, with these steps.
Knelpunt with(const Steps& steps) {
    auto knelpunt = genummerd<Knelpunt>(1);
    knelpunt.naam = "Wachttijd";
    knelpunt.wijk = make_id("wijk", 1);
    knelpunt.door_kernteam = true;
    knelpunt.actie = std::string{"spreekuur"};
    knelpunt.eigenaar = std::string{"huisarts"};
    knelpunt.gereed_op = Date{2027, 6, 1};
    for (const auto& [naar, datum] : steps) {
        auto stap = genummerd<KnelpuntStap>(knelpunt.stappen.size() + 1);
        stap.naar = naar;
        stap.datum = datum;
        knelpunt.stappen.push_back(stap);
    }
    return knelpunt;
}

WijkverbandOordeel judge(std::vector<Knelpunt> lijst, const Wijken& wijken = {}, Date today = dag) {
    Knelpunten knelpunten;
    knelpunten.lijst = std::move(lijst);
    return beoordeel_wijkverband({wijken, {}, knelpunten, {}}, regels(), today);
}

std::ptrdiff_t impossible(const Steps& steps) {
    return aantal(judge({with(steps)}).bevindingen, "knelpunt.stap-onmogelijk");
}

constexpr Date d1{2026, 9, 1};
constexpr Date d2{2026, 10, 1};
constexpr Date d3{2026, 11, 1};
using enum KnelpuntStand;

}  // namespace

TEST_CASE("R-40 to the RESV and back: named, passed on, taken up, handed back, taken up in the wijk, solved") {
    const Date d{2026, 10, 1};
    Knelpunt knelpunt = with({{genoemd, d1}, {doorgezet, d1}, {bij_resv, d}, {terug, d}, {in_wijk, d}, {opgelost, d3}});
    knelpunt.resultaat = std::string{"De wachttijd is twee weken korter."};
    const auto oordeel = judge({knelpunt});
    CHECK(oordeel.bevindingen.empty());
    REQUIRE(oordeel.knelpunten.size() == 1);
    CHECK(oordeel.knelpunten[0].stand == opgelost);
    CHECK(oordeel.knelpunten[0].sinds == d3);
    CHECK(oordeel.knelpunten[0].keren_doorgezet == 1);
    CHECK_FALSE(oordeel.knelpunten[0].open());
    CHECK(oordeel.per_stand[static_cast<std::size_t>(opgelost)] == 1);
}

TEST_CASE(
    "R-40 what cannot follow: a life begins with being named, the RESV answers, what is closed is not passed on") {
    CHECK(impossible({{genoemd, d1}, {in_wijk, d2}, {doorgezet, d3}}) == 0);
    CHECK(impossible({{in_wijk, d1}}) == 1);
    CHECK(impossible({{genoemd, d1}, {genoemd, d2}}) == 1);
    CHECK(impossible({{genoemd, d1}, {bij_resv, d2}}) == 1);
    CHECK(impossible({{genoemd, d1}, {opgelost, d2}}) == 1);
    CHECK(impossible({{genoemd, d1}, {doorgezet, d2}, {opgelost, d3}}) == 1);
    CHECK(impossible({{genoemd, d1}, {in_wijk, d2}, {gestopt, d3}, {doorgezet, d3}}) == 1);
    CHECK(impossible({{genoemd, d1}, {in_wijk, d2}, {opgelost, d3}, {in_wijk, d3}}) == 0);
}

TEST_CASE("R-40 days of steps: none in the future, none before the one before, each with its day") {
    CHECK(aantal(judge({with({{genoemd, {2026, 11, 22}}})}).bevindingen, "knelpunt.stap-in-toekomst") == 1);
    CHECK(aantal(judge({with({{genoemd, dag}})}).bevindingen, "knelpunt.stap-in-toekomst") == 0);
    CHECK(aantal(judge({with({{genoemd, d2}, {in_wijk, d1}})}).bevindingen, "knelpunt.stap-eerder") == 1);
    Knelpunt open = with({{genoemd, d1}, {in_wijk, d2}});
    open.stappen[1].datum = {};
    CHECK(enige(judge({open}).bevindingen, "knelpunt.stap-open").place ==
          "/knelpunten/lijst/knel-0000000000000001/stappen/stap-0000000000000002/datum");
}

TEST_CASE("R-40 late: the day has passed and it is not solved") {
    Knelpunt knelpunt = with({{genoemd, d1}, {in_wijk, d3}});
    knelpunt.gereed_op = Date{2026, 11, 20};
    CHECK(enige(judge({knelpunt}).bevindingen, "knelpunt.te-laat").datum == Date{2026, 11, 20});
    knelpunt.gereed_op = dag;
    CHECK(aantal(judge({knelpunt}).bevindingen, "knelpunt.te-laat") == 0);
}

TEST_CASE(
    "R-40 the RESV has six weeks to answer: 1 October + 42 days = 12 November; the plan's own day goes before it") {
    Knelpunt knelpunt = with({{genoemd, d1}, {doorgezet, d2}});
    const auto on = [&](Date today) {
        return aantal(judge({knelpunt}, {}, today).bevindingen, "knelpunt.resv-antwoordt-niet");
    };
    CHECK(judge({knelpunt}).knelpunten[0].antwoord_voor == Date{2026, 11, 12});
    CHECK(on({2026, 11, 12}) == 0);
    CHECK(on({2026, 11, 13}) == 1);
    knelpunt.antwoord_voor = Date{2026, 12, 1};
    CHECK(on({2026, 11, 13}) == 0);
    CHECK(on({2026, 12, 2}) == 1);
}

TEST_CASE("R-40 a knelpunt without a new step: 1 September + 91 days = 1 December") {
    const Knelpunt knelpunt = with({{genoemd, d1}, {in_wijk, d1}});
    const auto on = [&](Date today) { return aantal(judge({knelpunt}, {}, today).bevindingen, "knelpunt.stilstand"); };
    CHECK(on({2026, 12, 1}) == 0);
    CHECK(on({2026, 12, 2}) == 1);
}

TEST_CASE("R-40 solved means that there is a result") {
    CHECK(aantal(judge({with({{genoemd, d1}, {in_wijk, d2}, {opgelost, d3}})}).bevindingen,
                 "knelpunt.opgelost-zonder-resultaat") == 1);
}

TEST_CASE("R-40 what is missing is counted: wijk, core team, steps, owner, action, day") {
    Knelpunt bare = genummerd<Knelpunt>(2);
    bare.door_kernteam = false;
    Knelpunt begun = with({{genoemd, d1}, {in_wijk, d3}});
    begun.actie = {};
    begun.eigenaar = Answer<std::string>{AnswerState::none};
    begun.gereed_op = {};
    const auto found = judge({bare, begun}).bevindingen;
    for (const std::string_view code : {"knelpunt.wijk-open", "knelpunt.niet-door-kernteam", "knelpunt.stand-open"}) {
        CHECK(enige(found, code).place.starts_with("/knelpunten/lijst/knel-0000000000000002/"));
    }
    CHECK(gevuld(enige(found, "knelpunt.zonder-eigenaar"), "aantal") == "2");
    CHECK(gevuld(enige(found, "knelpunt.zonder-actie"), "aantal") == "1");
    CHECK(gevuld(enige(found, "knelpunt.zonder-dag"), "aantal") == "1");
}

TEST_CASE("R-33 each wijkverband that has begun solves one knelpunt") {
    Wijken wijken;
    wijken.lijst = {hele_wijk(1, 20'000), hele_wijk(2, 20'000), hele_wijk(3, 20'000)};
    wijken.lijst[0].fasen = {fase(1, "gestart", {}, Date{2025, 3, 1})};
    wijken.lijst[1].fasen = {fase(2, "gestart", {}, Date{2025, 3, 1})};
    wijken.lijst[2].fasen = {fase(3, "gestart", Date{2027, 3, 1})};
    Knelpunt chosen = with({{genoemd, d1}, {in_wijk, d3}});
    chosen.gekozen = true;
    CHECK(gevuld(enige(judge({chosen}, wijken).bevindingen, "wijk.zonder-knelpunt"), "aantal") == "1");
    chosen.gekozen = false;
    CHECK(gevuld(enige(judge({chosen}, wijken).bevindingen, "wijk.zonder-knelpunt"), "aantal") == "2");
}

}  // namespace elp
