// Coverage of the region by wijkverbanden against the goal of 2030 (R-20, R-22, R-33). Sources: S4 "Een RESV heeft 5
// hoofdtaken", "Hoe sturen we op totstandkoming van RESV's?"; S3 for two wijken in 2025 and three the year after.
#include <limits>

#include "core/base/read.hpp"
#include "core/base/write.hpp"
#include "tests/core/wijkverband/proef.hpp"

namespace elp {
namespace {

using namespace proef;

WijkverbandOordeel judge(const Wijken& wijken, const Answer<std::int64_t>& region) {
    return beoordeel_wijkverband({wijken, region, {}, {}}, regels(), dag);
}

// Five wijken of 20.000: two begin in 2025, three in 2026; the first works since 2026, the second from 2028 on.
Wijken five() {
    Wijken wijken;
    for (std::uint64_t i = 1; i <= 5; ++i) {
        wijken.lijst.push_back(hele_wijk(i, 20'000));
        wijken.lijst.back().fasen = {
            fase(1, "gestart", {}, Date{static_cast<std::int16_t>(i <= 2 ? 2025 : 2026), 3, 1})};
    }
    wijken.lijst[0].fasen.push_back(fase(2, "werkt", {}, Date{2026, 5, 1}));
    wijken.lijst[1].fasen.push_back(fase(2, "werkt", Date{2028, 1, 1}));
    return wijken;
}

const Answer<std::int64_t> almere{std::int64_t{226'500}};

}  // namespace

TEST_CASE("R-33 coverage by year: 40.000 : 226.500 = 17,66 % begun in 2025, 100.000 = 44,15 % in 2026") {
    const auto dekking = judge(five(), almere).dekking;
    REQUIRE(dekking.jaren.size() == 6);
    CHECK(dekking.jaren.front().jaar == 2025);
    CHECK(dekking.jaren.back().jaar == 2030);
    CHECK(dekking.jaren[0].begonnen.wijken == 2);
    CHECK(dekking.jaren[0].begonnen.basispunten == 1'766);
    CHECK(dekking.jaren[1].begonnen.basispunten == 4'415);
    // Working: 20.000 = 8,83 % from 2026, 40.000 = 17,66 % from 2028.
    CHECK(dekking.jaren[0].dekkend.basispunten == 0);
    CHECK(dekking.jaren[1].dekkend.basispunten == 883);
    CHECK(dekking.jaren[2].dekkend.basispunten == 883);
    CHECK(dekking.jaren[3].dekkend.basispunten == 1'766);
}

TEST_CASE("R-20 R-22 the goal is every wijk in 2030: 226.500 - 40.000 = 186.500 inhabitants to go") {
    const auto oordeel = judge(five(), almere);
    CHECK(oordeel.dekking.tekort_inwoners == 186'500);
    const auto& short_of = enige(oordeel.bevindingen, "wijkverband.doel-niet-gehaald");
    CHECK(gevuld(short_of, "aantal") == "186500");
    CHECK(short_of.datum == Date{2030, 12, 31});
    REQUIRE(oordeel.dekking.stappen.size() == 5);
    CHECK(oordeel.dekking.stappen[2].value == 1'766);
    CHECK(regels().waarde(oordeel.dekking.stappen[3].source).bron == "S4");
    // All five work in 2030 and the region has no others: 100.000 of 100.000.
    Wijken all = five();
    for (Wijk& wijk : all.lijst) wijk.fasen.push_back(fase(3, "werkt", Date{2030, 12, 31}));
    const auto whole = judge(all, std::int64_t{100'000});
    CHECK(whole.dekking.tekort_inwoners == 0);
    CHECK(aantal(whole.bevindingen, "wijkverband.doel-niet-gehaald") == 0);
    all.lijst[4].fasen.back().gepland_op = Date{2031, 1, 1};
    CHECK(judge(all, std::int64_t{100'000}).dekking.tekort_inwoners == 20'000);
}

TEST_CASE("unknown is not zero: a wijk without inhabitants, or a region without, leaves the share open") {
    Wijken wijken = five();
    wijken.lijst[0].inwoners = {};
    const auto oordeel = judge(wijken, almere);
    CHECK_FALSE(oordeel.dekking.jaren[1].dekkend.basispunten.has_value());
    CHECK(oordeel.dekking.jaren[1].dekkend.zonder_inwoners == 1);
    CHECK_FALSE(oordeel.dekking.tekort_inwoners.has_value());
    CHECK(gevuld(enige(oordeel.bevindingen, "wijkverband.dekking-open"), "aantal") == "1");
    CHECK(aantal(oordeel.bevindingen, "wijkverband.doel-niet-gehaald") == 0);
    CHECK_FALSE(judge(five(), {}).dekking.tekort_inwoners.has_value());
    CHECK(judge(five(), {}).dekking.jaren[1].dekkend.inwoners == 20'000);
}

TEST_CASE("a planned day that has passed counts for nothing") {
    Wijken wijken = five();
    wijken.lijst[1].fasen.back().gepland_op = Date{2026, 11, 20};
    CHECK(judge(wijken, almere).dekking.tekort_inwoners == 206'500);
    wijken.lijst[1].fasen.back().gepland_op = Date{2026, 11, 21};
    CHECK(judge(wijken, almere).dekking.tekort_inwoners == 186'500);
}

TEST_CASE("sums that do not fit are not known, never wrong") {
    Wijken wijken = five();
    wijken.lijst[0].inwoners = std::numeric_limits<std::int64_t>::max();
    wijken.lijst[1].inwoners = std::numeric_limits<std::int64_t>::max();
    const auto dekking = judge(wijken, almere).dekking;
    CHECK(dekking.jaren.back().dekkend.zonder_inwoners == 1);
    CHECK_FALSE(dekking.tekort_inwoners.has_value());
}

TEST_CASE("R-33 sizes of a wijk: Almere has 12 to 23 in the Visie's, 12 of a module, 8 as in RHOGO") {
    // 226.500 : 20.000 = 11,325; : 10.000 = 22,65; : 30.000 = 7,55; started wijken count.
    const auto nodig = judge({}, almere).nodig;
    REQUIRE(nodig.size() == 3);
    CHECK(nodig[0].optie == "visie");
    CHECK(nodig[0].laagste == 12);
    CHECK(nodig[0].hoogste == 23);
    CHECK(nodig[1].laagste == 12);
    CHECK(nodig[1].hoogste == 12);
    CHECK(nodig[2].laagste == 8);
    CHECK_FALSE(judge({}, {}).nodig[0].laagste.has_value());
}

TEST_CASE("wijken are written and read back byte for byte") {
    Wijken before;
    before.kernteam_lezing = Kernteam::almere;
    before.grootte = Answer<Wijkgrootte>{AnswerState::not_applicable};
    before.lijst = {five().lijst[1]};
    before.lijst[0].tweede_ring = {"artsen-vg"};
    before.lijst[0].stimulans = {"gemeente"};
    before.lijst[0].burgers = std::string{"één burger"};
    constexpr Envelope envelope{"proef", 1};
    const std::string bytes = write_json(type_of<Wijken>, &before, envelope);
    Wijken after;
    CHECK(read_json(bytes, type_of<Wijken>, &after, {.envelope = envelope}).problems.empty());
    CHECK(after == before);
    CHECK(write_json(type_of<Wijken>, &after, envelope) == bytes);
}

}  // namespace elp
