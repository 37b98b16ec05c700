// Core teams, tasks and phases of wijkverbanden (R-30 to R-33). Sources: S1 "Veranderstrategie", S3 "Opzet van hechte
// wijkverbanden", S4 "Hecht wijkverband met minimale taken".
#include "tests/core/wijkverband/proef.hpp"

namespace elp {
namespace {

using namespace proef;

const Answer<std::int64_t> region{std::int64_t{226'500}};

WijkverbandOordeel judge(const Wijken& wijken, Date today = dag) {
    return beoordeel_wijkverband({wijken, region, {}, {}}, regels(), today);
}

Wijken one(Wijk wijk) {
    Wijken wijken;
    wijken.lijst = {std::move(wijk)};
    return wijken;
}

}  // namespace

TEST_CASE("R-30 the national core team has four roles, that of Almere six: paramedie and burger come with it") {
    Wijken wijken = one(hele_wijk(1, 23'000));
    CHECK(judge(wijken).kernteam == Kernteam::landelijk);
    CHECK(judge(wijken).wijken[0].heel());
    wijken.kernteam_lezing = Kernteam::almere;
    const auto almere = judge(wijken);
    CHECK(almere.wijken[0].ontbreekt == Texts{"paramedie", "burger"});
    CHECK(gevuld(enige(almere.bevindingen, "wijk.kernteam-onvolledig"), "rollen") == "Paramedie, Burger");
}

TEST_CASE("R-30 who is sought or has promised does not take part yet") {
    Wijken wijken = one(hele_wijk(1, 23'000));
    wijken.lijst[0].kernteam[2].stand = LidStand::toegezegd;
    CHECK(judge(wijken).wijken[0].ontbreekt == Texts{"apotheker"});
    wijken.lijst[0].kernteam[2].stand = {};
    CHECK(judge(wijken).wijken[0].ontbreekt == Texts{"apotheker"});
}

TEST_CASE("R-30 which paramedical discipline takes part depends on the wijk, and is asked for") {
    Wijken wijken = one(hele_wijk(1, 23'000));
    wijken.lijst[0].kernteam.push_back(lid(5, "paramedie"));
    CHECK(enige(judge(wijken).bevindingen, "wijk.paramedie-open").place ==
          "/wijken/lijst/wijk-0000000000000001/kernteam/kern-0000000000000005/discipline");
    wijken.lijst[0].kernteam.back().discipline = "fysiotherapeuten";
    CHECK(aantal(judge(wijken).bevindingen, "wijk.paramedie-open") == 0);
}

TEST_CASE("R-30 roles and second ring come from the lists") {
    Wijken wijken = one(hele_wijk(1, 23'000));
    wijken.lijst[0].kernteam.push_back(lid(5, "tandarts"));
    wijken.lijst[0].tweede_ring = {"artsen-vg", "tandartsen"};
    const auto oordeel = judge(wijken);
    CHECK(gevuld(enige(oordeel.bevindingen, "wijk.kernrol-onbekend"), "gevonden") == "tandarts");
    CHECK(gevuld(enige(oordeel.bevindingen, "wijk.ring-onbekend"), "gevonden") == "tandartsen");
    wijken.lijst[0].kernteam.back().rol.clear();
    CHECK(enige(judge(wijken).bevindingen, "wijk.kernrol-open").aard == Aard::open);
    CHECK(aantal(judge(wijken).bevindingen, "wijk.kernrol-onbekend") == 0);
}

TEST_CASE("R-31 two minimum tasks: each is taken up by a part that is agreed or under way, the list of parts is open") {
    Wijken wijken = one(hele_wijk(1, 23'000));
    CHECK(judge(wijken).wijken[0].open_taken.empty());
    wijken.lijst[0].taken[1].stand = TaakStand::niet;
    CHECK(judge(wijken).wijken[0].open_taken == Texts{"knelpunten"});
    wijken.lijst[0].taken[1].stand = {};
    CHECK(judge(wijken).wijken[0].open_taken == Texts{"knelpunten"});
    wijken.lijst[0].taken[1].onderdeel = "een avond in de week";
    wijken.lijst[0].taken[1].stand = TaakStand::loopt;
    CHECK(aantal(judge(wijken).bevindingen, "wijk.taak-onbekend") == 1);
    wijken.lijst[0].taken[1].taak = "knelpunten";
    CHECK(judge(wijken).wijken[0].open_taken.empty());
    CHECK(aantal(judge(wijken).bevindingen, "wijk.taak-onbekend") == 0);
}

TEST_CASE("R-33 a phase: late after its day, not on it; reached in the future cannot be; the furthest reached counts") {
    Wijken wijken = one(hele_wijk(1, 23'000));
    wijken.lijst[0].fasen = {fase(1, "gestart", Date{2025, 3, 1}, Date{2025, 4, 1}),
                             fase(2, "kernteam", Date{2026, 11, 21}), fase(3, "werkt", Date{2027, 6, 1})};
    auto oordeel = judge(wijken);
    CHECK(oordeel.wijken[0].fase == "gestart");
    CHECK(oordeel.wijken[0].begonnen_op == Date{2025, 4, 1});
    CHECK(oordeel.wijken[0].dekkend_op == Date{2027, 6, 1});
    CHECK(aantal(oordeel.bevindingen, "wijk.fase-te-laat") == 0);
    oordeel = judge(wijken, {2026, 11, 22});
    CHECK(enige(oordeel.bevindingen, "wijk.fase-te-laat").datum == Date{2026, 11, 21});
    wijken.lijst[0].fasen[1].bereikt_op = Date{2026, 12, 1};
    CHECK(aantal(judge(wijken).bevindingen, "wijk.fase-in-toekomst") == 1);
    wijken.lijst[0].fasen[1].bereikt_op = Date{2026, 10, 1};
    CHECK(judge(wijken).wijken[0].fase == "kernteam");
    CHECK(aantal(judge(wijken).bevindingen, "wijk.fase-volgorde") == 0);
    wijken.lijst[0].fasen[1].bereikt_op = Date{2025, 3, 1};
    CHECK(aantal(judge(wijken).bevindingen, "wijk.fase-volgorde") == 1);
    wijken.lijst[0].fasen[1].fase = "klaar";
    CHECK(gevuld(enige(judge(wijken).bevindingen, "wijk.fase-onbekend"), "gevonden") == "klaar");
}

TEST_CASE("R-30 R-31 a phase that is declared reached is held against core team and tasks") {
    Wijken wijken = one(hele_wijk(1, 23'000));
    wijken.lijst[0].fasen = {fase(1, "werkt", {}, Date{2026, 1, 1})};
    CHECK(aantal(judge(wijken).bevindingen, "wijk.fase-zonder-kernteam") == 0);
    CHECK(aantal(judge(wijken).bevindingen, "wijk.fase-zonder-taken") == 0);
    wijken.lijst[0].kernteam.pop_back();
    wijken.lijst[0].taken.pop_back();
    CHECK(aantal(judge(wijken).bevindingen, "wijk.fase-zonder-kernteam") == 1);
    CHECK(aantal(judge(wijken).bevindingen, "wijk.fase-zonder-taken") == 1);
}

TEST_CASE("R-32 R-33 what is not answered is one finding for each question, with how many wijken it is about") {
    Wijken wijken;
    wijken.lijst = {hele_wijk(1, 1), genummerd<Wijk>(2), genummerd<Wijk>(3)};
    wijken.lijst[2].coordinator = Answer<std::string>{AnswerState::none};
    wijken.lijst[2].geld = Geldafspraak::niet;
    const auto found = judge(wijken).bevindingen;
    const auto& coordinator = enige(found, "wijk.coordinator-open");
    CHECK(gevuld(coordinator, "aantal") == "1");
    CHECK(coordinator.place == "/wijken/lijst/wijk-0000000000000002/coordinator");
    CHECK(gevuld(enige(found, "wijk.zonder-coordinator"), "aantal") == "1");
    CHECK(gevuld(enige(found, "wijk.bouwt-op-open"), "aantal") == "2");
    CHECK(gevuld(enige(found, "wijk.geld-open"), "aantal") == "1");
    CHECK(gevuld(enige(found, "wijk.geld-niet-afgesproken"), "aantal") == "1");
    CHECK(gevuld(enige(found, "wijk.afstemming-open"), "aantal") == "2");
    CHECK(gevuld(enige(found, "wijk.zonder-planning"), "aantal") == "3");
}

}  // namespace elp
