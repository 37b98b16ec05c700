// The sums of an SROI-analyse, worked out by hand in sroi_proef.hpp. Sources: the SROI Guide, stages 4 and 5;
// discount rates RWS, Richtlijn 2024, Green Book; prices of the Kostenhandleiding 2024.
#include <limits>

#include "core/base/read.hpp"
#include "core/base/write.hpp"
#include "tests/core/wijkverband/sroi_proef.hpp"

namespace elp {
namespace {

using namespace proef;

std::vector<Money> cents(std::initializer_list<std::int64_t> amounts) {
    std::vector<Money> list;
    for (const std::int64_t amount : amounts) list.push_back({amount});
    return list;
}

std::vector<Money> of(const std::vector<sroi::Jaarrij>& rijen, Money sroi::Jaarrij::* member) {
    std::vector<Money> list;
    for (const auto& rij : rijen) list.push_back(rij.*member);
    return list;
}

SroiAnalyse with(Disconto disconto, EersteJaar eerste_jaar) {
    SroiAnalyse analyse = valpreventie();
    analyse.disconto = disconto;
    analyse.eerste_jaar = eerste_jaar;
    return analyse;
}

}  // namespace

TEST_CASE("R-41 golden: 16.148,82 against 14.933,99, net 1.214,83, 1,08 for each euro, paid back in 33 months") {
    const auto result = som(valpreventie());
    CHECK(result.effecten.cents == 16'514'95);
    CHECK(result.inzet.cents == 15'000'00);
    CHECK(result.effecten_contant.cents == 16'148'82);
    CHECK(result.inzet_contant.cents == 14'933'99);
    CHECK(result.netto.cents == 1'214'83);
    CHECK(result.verhouding == 108);
    CHECK(result.omslag == 9'248);
    CHECK(result.terugverdien_maanden == 33);
}

TEST_CASE("R-41 golden by year, and how the first outcome came to 4.820,40") {
    const auto jaren = sroi_jaren(valpreventie(), regels(), dag);
    CHECK(of(jaren, &sroi::Jaarrij::effect) == cents({4'820'40, 6'639'47, 5'055'08}));
    CHECK(of(jaren, &sroi::Jaarrij::inzet) == cents({12'000'00, 3'000'00, 0}));
    CHECK(of(jaren, &sroi::Jaarrij::effect_contant) == cents({4'820'40, 6'493'37, 4'835'05}));
    CHECK(of(jaren, &sroi::Jaarrij::inzet_contant) == cents({12'000'00, 2'933'99, 0}));
    const Steps steps = sroi_spoor(valpreventie().uitkomsten[0]);
    REQUIRE(steps.size() == 10);
    CHECK(steps[2].value == 8'034'00);
    CHECK(steps[4].value == 6'025'50);
    CHECK(steps[6].value == 6'025'50);
    CHECK(steps[8].value == 4'820'40);
}

TEST_CASE(
    "R-41 the readings: rates of RWS, of health economics, of the Green Book and none; year 1 discounted or not") {
    // Net, worked out in the same way: effects less inputs.
    CHECK(som(with(Disconto::mkba, EersteJaar::wel)).netto.cents == 15'793'47 - 14'605'36);
    CHECK(som(with(Disconto::gezondheid, EersteJaar::niet)).netto.cents == 16'268'52 - 14'912'62);
    CHECK(som(with(Disconto::gezondheid, EersteJaar::wel)).netto.cents == 16'028'10 - 14'478'28);
    CHECK(som(with(Disconto::groenboek, EersteJaar::niet)).netto.cents == 15'954'32 - 14'898'55);
    CHECK(som(with(Disconto::geen, EersteJaar::wel)).netto.cents == 16'514'95 - 15'000'00);
    SroiAnalyse own = with(Disconto::eigen, EersteJaar::niet);
    CHECK_FALSE(oordeel(own).som.has_value());
    own.disconto_kosten = 300;
    own.disconto_effecten = 150;
    CHECK(som(own).netto.cents == 16'268'52 - 14'912'62);
    own.disconto_kosten = -1;
    CHECK_FALSE(oordeel(own).som.has_value());
}

TEST_CASE(
    "R-41 the range holds every reading: from 1.020,07 (3,5 %, year 1 too) to 1.549,82 (3 % and 1,5 %, year 1 too)") {
    const auto range = oordeel(valpreventie()).bandbreedte;
    REQUIRE(range.has_value());
    CHECK(range->netto_laagste.cents == 15'414'80 - 14'394'73);
    CHECK(range->netto_hoogste.cents == 16'028'10 - 14'478'28);
    CHECK(range->verhouding_laagste == 107);
    CHECK(range->verhouding_hoogste == 111);
}

TEST_CASE("R-41 own bounds widen the range: 20 instead of 30 visits at the low end, 15.000 instead of 12.000 put in") {
    SroiAnalyse analyse = valpreventie();
    analyse.uitkomsten[0].hoeveelheid_laag = 20'00;
    analyse.inzet[0].hoog = Money{15'000'00};
    const auto range = oordeel(analyse).bandbreedte;
    REQUIRE(range.has_value());
    CHECK(range->netto_hoogste.cents == 1'549'82);
    // The lowest is that of an analysis with those two values, in the reading that is lowest for it.
    SroiAnalyse low = valpreventie();
    low.uitkomsten[0].hoeveelheid = 20'00;
    low.inzet[0].bedrag = Money{15'000'00};
    CHECK(range->netto_laagste == oordeel(low).bandbreedte->netto_laagste);
    CHECK(range->netto_laagste < Money{});
}

TEST_CASE(
    "R-41 with all corrections zero it is the plain present value: 100 a year for 3 years at 2,25 %, undiscounted "
    "start") {
    SroiAnalyse analyse = valpreventie();
    analyse.uitkomsten = {uitkomst(1, 1, 100'00, {}, 1, 3)};
    // 100 + 100 : 1,0225 = 97,80 + 100 : 1,04550625 = 95,65.
    CHECK(som(analyse).effecten_contant.cents == 100'00 + 97'80 + 95'65);
    for (const auto& answer : {AnswerState::none, AnswerState::not_applicable}) {
        analyse.uitkomsten[0].deadweight = Answer<std::int64_t>{answer};
        CHECK(som(analyse).effecten_contant.cents == 293'45);
    }
}

TEST_CASE("R-41 attribution is the share caused by others: 100 % of it, or of any correction, leaves nothing") {
    for (const auto member : {&SroiUitkomst::deadweight, &SroiUitkomst::verdringing, &SroiUitkomst::attributie}) {
        SroiAnalyse analyse = valpreventie();
        for (auto& one : analyse.uitkomsten) one.*member = 10'000;
        CHECK(som(analyse).effecten == Money{});
        CHECK_FALSE(som(analyse).omslag.has_value());
        CHECK_FALSE(som(analyse).terugverdien_maanden.has_value());
        CHECK(som(analyse).verhouding == 0);
    }
}

TEST_CASE("unknown is not zero: each open answer stops the sum, an outcome without amount does not count and is told") {
    const auto stops = [](auto change) {
        SroiAnalyse analyse = valpreventie();
        change(analyse);
        return !oordeel(analyse).som && oordeel(analyse).wacht_op.size() == 1 &&
               sroi_jaren(analyse, regels(), dag).empty() && sroi_gevoeligheid(analyse, regels(), dag).empty();
    };
    CHECK(stops([](SroiAnalyse& a) { a.uitkomsten[0].hoeveelheid = {}; }));
    CHECK(stops([](SroiAnalyse& a) { a.uitkomsten[0].proxy = {}; }));
    CHECK(stops([](SroiAnalyse& a) { a.uitkomsten[0].deadweight = {}; }));
    CHECK(stops([](SroiAnalyse& a) { a.uitkomsten[0].verdringing = {}; }));
    CHECK(stops([](SroiAnalyse& a) { a.uitkomsten[0].attributie = {}; }));
    CHECK(stops([](SroiAnalyse& a) { a.uitkomsten[0].afname = {}; }));
    CHECK(stops([](SroiAnalyse& a) { a.uitkomsten[0].vanaf_jaar = {}; }));
    CHECK(stops([](SroiAnalyse& a) { a.uitkomsten[0].jaren = {}; }));
    CHECK(stops([](SroiAnalyse& a) { a.inzet[0].bedrag = {}; }));
    CHECK(stops([](SroiAnalyse& a) { a.inzet[0].jaar = {}; }));
    SroiAnalyse analyse = valpreventie();
    analyse.uitkomsten[1].proxy = Answer<Money>{AnswerState::none};
    CHECK(oordeel(analyse).niet_in_geld == 1);
    CHECK(som(analyse).effecten.cents == 4'820'40 + 4'338'36 + 3'904'52);
    analyse.uitkomsten[0].jaren = 1;
    analyse.uitkomsten[0].afname = {};
    CHECK(som(analyse).effecten.cents == 4'820'40);
}

TEST_CASE("a loss counts below zero, rounded away from zero alike") {
    SroiAnalyse analyse = valpreventie();
    analyse.uitkomsten = {uitkomst(1, 30, -267'80, {2'500, 0, 2'000, 1'000}, 1, 3)};
    CHECK(som(analyse).effecten.cents == -(4'820'40 + 4'338'36 + 3'904'52));
    CHECK(som(analyse).netto.cents < -14'933'99);
}

TEST_CASE("payback: inputs count from the beginning of their year, effects come evenly over it") {
    SroiAnalyse analyse = with(Disconto::geen, EersteJaar::niet);
    analyse.inzet = {inzet(1, 1, 600'00)};
    analyse.uitkomsten = {uitkomst(1, 1, 1'200'00, {}, 1, 2)};
    CHECK(som(analyse).terugverdien_maanden == 6);
    // 601 of 1.200 is 6,01 months: it is there in the seventh.
    analyse.inzet[0].bedrag = Money{601'00};
    CHECK(som(analyse).terugverdien_maanden == 7);
    // 1.000 more in year 2: after year 1 599 over, then 401 of 1.200 is 4,01 months.
    analyse.inzet.push_back(inzet(2, 2, 1'000'00));
    CHECK(som(analyse).terugverdien_maanden == 17);
    analyse.inzet[1].bedrag = Money{1'800'00};
    CHECK_FALSE(som(analyse).terugverdien_maanden.has_value());
    analyse.inzet = {inzet(1, 1, 0)};
    CHECK(som(analyse).terugverdien_maanden == 0);
    CHECK_FALSE(som(analyse).verhouding.has_value());
}

TEST_CASE("amounts that do not fit are told, never wrong; the longest analysis works") {
    SroiAnalyse analyse = valpreventie();
    analyse.uitkomsten[0].proxy = Money{whole_max};
    CHECK_FALSE(oordeel(analyse).som.has_value());
    CHECK(aantal(beoordeel({analyse}).bevindingen, "sroi.te-groot") == 1);
    analyse = valpreventie();
    analyse.inzet[0].bedrag = Money{whole_max};
    CHECK_FALSE(oordeel(analyse).som.has_value());
    analyse = with(Disconto::geen, EersteJaar::wel);
    analyse.uitkomsten = {uitkomst(1, 1, 1'000'000'000'00, {}, 1, 50)};
    CHECK(som(analyse).effecten_contant.cents == 50'000'000'000'00);
    CHECK_FALSE(sroi::schaal(std::numeric_limits<std::int64_t>::max(), 2, 1).has_value());
    CHECK_FALSE(sroi::schaal(std::numeric_limits<std::int64_t>::min(), 1, 1).has_value());
    CHECK(sroi::schaal(-5, 1, 2) == -3);
    CHECK(sroi::schaal(5, 1, 2) == 3);
}

TEST_CASE("R-41 tornado: one thing at a time, the largest effect first, bounds of the plan before those of the rules") {
    SroiAnalyse analyse = valpreventie();
    analyse.uitkomsten[1].proxy_laag = Money{30'00};
    const auto rows = sroi_gevoeligheid(analyse, regels(), dag);
    // Two outcomes with six things each, two inputs, the rate and the first year.
    REQUIRE(rows.size() == 16);
    for (std::size_t i = 1; i < rows.size(); ++i) CHECK(rows[i - 1].spreiding() >= rows[i].spreiding());
    const auto row = [&](std::string_view wat, const Id& deel) {
        return *std::ranges::find_if(rows, [&](const auto& r) { return r.wat == wat && r.deel == deel; });
    };
    const Id seh = analyse.uitkomsten[0].id;
    // 24 visits: 24 x 267,80 x 0,75 x 0,8 = 3.856,32; 3.470,69; 3.123,62. With the consultations 3.856,32; 5.771,80;
    // 4.274,18, worth 3.856,32 + 5.644,79 + 4.088,14 = 13.589,25, less 14.933,99.
    const auto visits = row("hoeveelheid_honderdsten", seh);
    CHECK(visits.laag == 24'00);
    CHECK(visits.hoog == 36'00);
    CHECK_FALSE(visits.eigen_grenzen);
    CHECK(visits.netto_laag.cents == -1'344'74);
    // Deadweight one step of 25 points down and up: 0 and 50 %.
    CHECK(row("deadweight_basispunten", seh).laag == 0);
    CHECK(row("deadweight_basispunten", seh).hoog == 5'000);
    CHECK(row("verdringing_basispunten", seh).laag == 0);
    const auto price = row("proxy_cent", analyse.uitkomsten[1].id);
    CHECK(price.eigen_grenzen);
    CHECK(price.laag == 30'00);
    CHECK(price.hoog == 32'04);
    const auto rate = row("disconto", {});
    CHECK(rate.netto_laag.cents == 15'954'32 - 14'898'55);
    CHECK(rate.netto_hoog.cents == 16'514'95 - 15'000'00);
    CHECK(row("eerste_jaar", {}).netto_hoog.cents == 15'793'47 - 14'605'36);
}

TEST_CASE("R-41 the trace names the choice of rate with its source, and both ends of the sum") {
    const SroiOordeel judged = oordeel(valpreventie());
    REQUIRE(judged.stappen.size() == 10);
    CHECK(judged.stappen[2].value == 225);
    CHECK(judged.stappen[2].option == "mkba");
    CHECK(regels().waarde(judged.stappen[2].source).bron == "RWS");
    CHECK(judged.stappen[4].option == "niet");
    CHECK(judged.stappen[6].value == 1'214'83);
    CHECK(judged.gekozen);
    SroiAnalyse silent = valpreventie();
    silent.disconto = {};
    CHECK_FALSE(oordeel(silent).gekozen);
    CHECK(oordeel(silent).disconto == Disconto::mkba);
}

TEST_CASE("analyses are written and read back byte for byte") {
    SroiAnalyses before;
    before.lijst = {valpreventie()};
    before.lijst[0].uitkomsten[0].afname = Answer<std::int64_t>{AnswerState::not_applicable};
    constexpr Envelope envelope{"proef", 1};
    const std::string bytes = write_json(type_of<SroiAnalyses>, &before, envelope);
    SroiAnalyses after;
    CHECK(read_json(bytes, type_of<SroiAnalyses>, &after, {.envelope = envelope}).problems.empty());
    CHECK(after == before);
    CHECK(write_json(type_of<SroiAnalyses>, &after, envelope) == bytes);
}

}  // namespace elp
