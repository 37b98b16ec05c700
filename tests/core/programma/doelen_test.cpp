// Goals and their coverage (R-60), documents (R-61), citizens in activities (R-50). Sources: S1 "De doelen", S4 "Doelen
// visie eerstelijnszorg".
#include <doctest/doctest.h>

#include <array>

#include "tests/core/programma/proef.hpp"

namespace elp {
namespace {

using proef::aantal;
using proef::gevonden;
using proef::Proef;
using proef::volledig;

constexpr std::string_view place = "/activiteiten/lijst/act-0000000000000001";

std::string at(std::string_view key) { return std::string{place} + "/" + std::string{key}; }

std::vector<std::string_view> uncovered(const std::vector<DoelDekking>& doelen) {
    std::vector<std::string_view> open;
    for (const auto& doel : doelen) {
        if (!doel.gedekt()) open.push_back(doel.doel);
    }
    return open;
}

}  // namespace

TEST_CASE("R-60 the rule file holds the eight goals of S1 and the six of S4, and every one of the eight is mapped") {
    const auto& regels = proef::regels();
    CHECK(regels.elementen("visie.doelen").size() == 8);
    CHECK(regels.elementen("visie.doelen-samengevat").size() == 6);
    CHECK(regels.lijst("visie.doelen-samenhang")->status == Status::aanname);
    // By hand: 1 to 5 are the same goal in both; 6, 7 and 8 of the Visie are together the sixth of S4.
    constexpr std::array<std::string_view, 8> to{"samengevat-1", "samengevat-2", "samengevat-3", "samengevat-4",
                                                 "samengevat-5", "samengevat-6", "samengevat-6", "samengevat-6"};
    const auto mapping = regels.elementen("visie.doelen-samenhang");
    REQUIRE(mapping.size() == to.size());
    for (std::size_t i = 0; i < to.size(); ++i) {
        CHECK(mapping[i].id == regels.elementen("visie.doelen")[i].id);
        REQUIRE(mapping[i].kenmerken.size() == 1);
        CHECK(mapping[i].kenmerken.front() == to[i]);
    }
}

TEST_CASE("R-60 one activity for goals 5 and 7: six of the eight and four of the six are left without") {
    Proef proef;
    proef.activiteiten.lijst = {volledig(1, {"doel-5", "doel-7"})};
    const auto oordeel = proef.oordeel();
    CHECK(uncovered(oordeel.doelen) ==
          std::vector<std::string_view>{"doel-1", "doel-2", "doel-3", "doel-4", "doel-6", "doel-8"});
    CHECK(uncovered(oordeel.doelen_samengevat) ==
          std::vector<std::string_view>{"samengevat-1", "samengevat-2", "samengevat-3", "samengevat-4"});
    CHECK(oordeel.doelen_samengevat[5].activiteiten == std::vector<Id>{make_id("act", 1)});
    CHECK(aantal(oordeel, "programma.doel-ongedekt") == 5);
    // The uitvoeringssubsidie is about the fifth and the sixth: of those the sixth is left.
    CHECK(aantal(oordeel, "programma.subsidiedoel-ongedekt") == 1);
    CHECK(oordeel.doelen[4].subsidie);
    CHECK(oordeel.doelen[5].subsidie);
    CHECK(std::ranges::count(oordeel.doelen, true, &DoelDekking::subsidie) == 2);
}

TEST_CASE("R-60 an activity that serves 6, 7 and 8 counts once for the sixth of S4") {
    Proef proef;
    proef.activiteiten.lijst = {volledig(1, {"doel-6", "doel-7", "doel-8"})};
    CHECK(proef.oordeel().doelen_samengevat[5].activiteiten.size() == 1);
}

TEST_CASE("R-60 without activities one finding says so, instead of eight") {
    const auto oordeel = Proef{}.oordeel();
    CHECK(aantal(oordeel, "programma.geen-activiteiten") == 1);
    CHECK(aantal(oordeel, "programma.doel-ongedekt") == 0);
    CHECK(uncovered(oordeel.doelen).size() == 8);
}

TEST_CASE("R-60 an activity without goal, and one with a goal that does not exist") {
    Proef proef;
    proef.activiteiten.lijst = {volledig(1, {})};
    CHECK(gevonden(proef.oordeel(), "programma.activiteit-zonder-doel", at("doelen")) != nullptr);
    proef.activiteiten.lijst = {volledig(1, {"doel-9"})};
    const auto oordeel = proef.oordeel();
    const Bevinding* wrong = gevonden(oordeel, "programma.doel-onbekend", at("doelen"));
    REQUIRE(wrong != nullptr);
    CHECK(wrong->aard == Aard::fout);
    CHECK(wrong->vulling.front().second == "doel-9");
}

TEST_CASE("R-7 the part of the subsidy is asked for, may be none, and must exist") {
    Proef proef;
    proef.activiteiten.lijst = {volledig(1, {"doel-1"})};
    CHECK(aantal(proef.oordeel(), "programma.subsidiedoel-open") == 0);
    proef.activiteiten.lijst[0].subsidiedoel = {};
    CHECK(gevonden(proef.oordeel(), "programma.subsidiedoel-open", at("subsidiedoel")) != nullptr);
    proef.activiteiten.lijst[0].subsidiedoel = Answer<std::string>{AnswerState::none};
    CHECK(aantal(proef.oordeel(), "programma.subsidiedoel-open") == 0);
    proef.activiteiten.lijst[0].subsidiedoel = std::string{"feest"};
    CHECK(gevonden(proef.oordeel(), "programma.subsidiedoel-onbekend", at("subsidiedoel")) != nullptr);
}

TEST_CASE("R-50 how citizens take part: told, not asked yet, or not at all") {
    Proef proef;
    proef.activiteiten.lijst = {volledig(1, {"doel-1"})};
    CHECK(aantal(proef.oordeel(), "programma.burgers-open") == 0);
    proef.activiteiten.lijst[0].burgers = {};
    CHECK(gevonden(proef.oordeel(), "programma.burgers-open", at("burgers"))->aard == Aard::open);
    proef.activiteiten.lijst[0].burgers = Answer<std::string>{AnswerState::none};
    CHECK(gevonden(proef.oordeel(), "programma.activiteit-zonder-burgers", at("burgers"))->aard == Aard::ongedekt);
    proef.activiteiten.lijst[0].burgers = Answer<std::string>{AnswerState::not_applicable};
    CHECK(aantal(proef.oordeel(), "programma.activiteit-zonder-burgers") == 0);
}

TEST_CASE("R-70 an activity is late the day after its last day, and not when it is finished or stopped") {
    Proef proef;
    proef.activiteiten.lijst = {volledig(1, {"doel-1"})};
    Activiteit& activiteit = proef.activiteiten.lijst[0];
    activiteit.einde = Date{2026, 11, 20};
    CHECK(aantal(proef.oordeel(Date{2026, 11, 20}), "programma.activiteit-niet-klaar") == 0);
    const auto oordeel = proef.oordeel(Date{2026, 11, 21});
    REQUIRE(gevonden(oordeel, "programma.activiteit-niet-klaar", at("einde")) != nullptr);
    CHECK(gevonden(oordeel, "programma.activiteit-niet-klaar", at("einde"))->datum == Date{2026, 11, 20});
    for (const auto stand : {ActiviteitStand::klaar, ActiviteitStand::gestopt}) {
        activiteit.stand = stand;
        CHECK(aantal(proef.oordeel(), "programma.activiteit-niet-klaar") == 0);
    }
    activiteit.stand = ActiviteitStand::gepland;
    activiteit.einde = Date{2027, 1, 1};
    CHECK(gevonden(proef.oordeel(), "programma.activiteit-niet-begonnen", at("begin")) != nullptr);
    activiteit.einde = Date{2025, 2, 28};
    CHECK(gevonden(proef.oordeel(), "programma.einde-voor-begin", at("einde")) != nullptr);
    activiteit.einde = {};
    CHECK(gevonden(proef.oordeel(), "programma.activiteit-zonder-dagen", at("einde")) != nullptr);
}

TEST_CASE("R-61 six kinds of documents; the plan must be in line with all but its own") {
    Proef proef;
    CHECK(aantal(proef.oordeel(), "programma.document-ontbreekt") == 6);
    Regiodocument own;
    own.id = make_id("doc", 1);
    own.soort = "regionaal-plan";
    Regiodocument picture;
    picture.id = make_id("doc", 2);
    picture.soort = "regiobeeld";
    proef.documenten.lijst = {own, picture};
    CHECK(aantal(proef.oordeel(), "programma.document-ontbreekt") == 4);
    CHECK(aantal(proef.oordeel(), "programma.aansluiting-open") == 1);
    proef.documenten.lijst[1].aangesloten = false;
    const auto oordeel = proef.oordeel();
    CHECK(gevonden(oordeel, "programma.niet-aangesloten", "/documenten/lijst/doc-0000000000000002/aangesloten") !=
          nullptr);
    proef.documenten.lijst[1].soort = "krant";
    CHECK(aantal(proef.oordeel(), "programma.documentsoort-onbekend") == 1);
}

}  // namespace elp
