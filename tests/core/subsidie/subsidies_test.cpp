// Voorbereidingssubsidie, vouchers, attendance fees, all grants together and the region.
#include "tests/core/subsidie/proef.hpp"

namespace elp {
namespace {

using namespace proef;

Plan with_preparation(Money bedrag, Date begin, Date einde) {
    Plan plan = almere();
    auto& voorbereiding = plan.subsidies.edit().voorbereiding;
    voorbereiding.stand = SubsidieStand::toegekend;
    voorbereiding.bedrag = bedrag;
    voorbereiding.begin = begin;
    voorbereiding.einde = einde;
    return plan;
}

Plan with_voucher(Voucher made) {
    Plan plan = almere();
    plan.subsidies.edit().vouchers.push_back(std::move(made));
    return plan;
}

}  // namespace

TEST_CASE("R-1 at most 150.000 a region: 150.000 is right, 150.001 is 1 euro too much (S2, Voorbereidingssubsidie)") {
    CHECK_FALSE(finds(with_preparation(euro(150'000), {2023, 12, 1}, {2024, 11, 30}), "voorbereiding.boven-maximum"));
    const auto over =
        found(with_preparation(euro(150'001), {2023, 12, 1}, {2024, 11, 30}), "voorbereiding.boven-maximum");
    REQUIRE(over.size() == 1);
    CHECK(over[0].bedrag == euro(1));
    CHECK(over[0].regel == "R-1");
    CHECK(over[0].place == "/subsidies/voorbereiding/bedrag_cent");
}

TEST_CASE("R-1 at most one year: from 1-12-2023 to 30-11-2024 is a year, one day more is too long (facts 1b)") {
    CHECK_FALSE(finds(with_preparation(euro(1), {2023, 12, 1}, {2024, 11, 30}), "voorbereiding.te-lang"));
    const Plan longer = with_preparation(euro(1), {2023, 12, 1}, {2024, 12, 1});
    REQUIRE(found(longer, "voorbereiding.te-lang").size() == 1);
    CHECK(found(longer, "voorbereiding.te-lang")[0].datum == Date{2024, 11, 30});
}

TEST_CASE("R-1 three aims: after the last day an aim that is not reached is late, before it it is open") {
    Plan plan = with_preparation(euro(1), {2024, 12, 1}, {2025, 11, 30});
    plan.subsidies.edit().voorbereiding.doelen = {"samenbrengen"};
    CHECK(judge(plan).voorbereiding.open_doelen == std::vector<std::string>{"aansluiten", "plannen"});
    for (const auto& open : found(plan, "voorbereiding.doel-open", {2025, 11, 30})) CHECK(open.aard == Aard::open);
    const auto late = found(plan, "voorbereiding.doel-open", {2025, 12, 1});
    REQUIRE(late.size() == 2);
    CHECK(late[0].aard == Aard::te_laat);
}

TEST_CASE("R-8 at most 20.000 for each voucher (S2, Voucherregeling)") {
    CHECK_FALSE(finds(with_voucher(voucher(1, "dietisten", euro(20'000))), "voucher.boven-maximum"));
    const auto over = found(with_voucher(voucher(1, "dietisten", euro(20'500))), "voucher.boven-maximum");
    REQUIRE(over.size() == 1);
    CHECK(over[0].bedrag == euro(500));
    CHECK(over[0].place == "/subsidies/vouchers/voucher-0000000000000001/bedrag_cent");
}

TEST_CASE("R-8 ten disciplines, in the order of the source; huisartsen have none") {
    const auto disciplines = judge(almere()).vouchers.disciplines;
    REQUIRE(disciplines.size() == 10);
    CHECK(disciplines.front().discipline == "apothekers");
    CHECK(disciplines.back().discipline == "specialisten-ouderengeneeskunde");
    CHECK(finds(with_voucher(voucher(1, "huisartsen", euro(1))), "voucher.discipline-zonder"));
    CHECK(finds(with_voucher(voucher(1, "tandartsen", euro(1))), "voucher.discipline-onbekend"));
    CHECK_FALSE(finds(with_voucher(voucher(1, "logopedisten", euro(1))), "voucher.discipline-onbekend"));
}

TEST_CASE("R-8 one voucher for each discipline and region; a refused one does not count") {
    Plan plan = with_voucher(voucher(1, "dietisten", euro(20'000)));
    plan.subsidies.edit().vouchers.push_back(voucher(2, "dietisten", euro(20'000)));
    CHECK(finds(plan, "voucher.discipline-dubbel"));
    plan.subsidies.edit().vouchers[1].stand = SubsidieStand::afgewezen;
    CHECK_FALSE(finds(plan, "voucher.discipline-dubbel"));
    plan.subsidies.edit().vouchers[1].stand = SubsidieStand::toegekend;
    plan.subsidies.edit().vouchers[1].discipline = "logopedisten";
    CHECK_FALSE(finds(plan, "voucher.discipline-dubbel"));
}

TEST_CASE("R-8 until December 2026 at the latest: 31-12-2026 is right, 1-1-2027 is not") {
    Voucher made = voucher(1, "dietisten", euro(20'000));
    made.begin = Date{2025, 1, 1};
    made.einde = Date{2026, 12, 31};
    CHECK_FALSE(finds(with_voucher(made), "voucher.na-einde"));
    made.einde = Date{2027, 1, 1};
    CHECK(found(with_voucher(made), "voucher.na-einde").at(0).datum == Date{2026, 12, 31});
    made.einde = Date{2024, 12, 31};
    CHECK(finds(with_voucher(made), "voucher.einde-voor-begin"));
}

TEST_CASE("R-8 a voucher that is still waiting after the last day is late") {
    Voucher made = voucher(1, "dietisten", euro(20'000));
    made.stand = SubsidieStand::aangevraagd;
    CHECK_FALSE(finds(with_voucher(made), "voucher.te-laat", {2026, 12, 31}));
    CHECK(finds(with_voucher(made), "voucher.te-laat", {2027, 1, 1}));
    made.stand = SubsidieStand::toegekend;
    CHECK_FALSE(finds(with_voucher(made), "voucher.te-laat", {2027, 1, 1}));
}

TEST_CASE("R-9 four purposes, and none other (S2, Wat kan je met de voucher doen)") {
    Voucher made = voucher(1, "dietisten", euro(1));
    made.doelen = {"inrichten", "professionaliseren", "vacatiegelden", "notariskosten"};
    CHECK_FALSE(finds(with_voucher(made), "voucher.doel-onbekend"));
    made.doelen = {"scholing"};
    CHECK(found(with_voucher(made), "voucher.doel-onbekend").at(0).regel == "R-9");
    made.doelen = {};
    CHECK(finds(with_voucher(made), "voucher.doelen-open"));
}

TEST_CASE("R-9 attendance fees: 6 people x 10 meetings x 85,50 = 5.130") {
    Plan plan = almere();
    auto som = numbered<Vacatiesom>(1);
    som.personen = 6;
    som.bijeenkomsten = 10;
    som.vergoeding = Money{85'50};
    som.vergoeding_bron = "afspraak van het bestuur, 2025";
    plan.subsidies.edit().vacatiegelden.push_back(som);
    const auto sums = judge(plan).vacatiegelden;
    REQUIRE(sums.size() == 1);
    CHECK(sums[0].bedrag == euro(5'130));
    REQUIRE(sums[0].stappen.size() == 5);
    CHECK(sums[0].stappen[3].value == 855'00);
    CHECK(sums[0].stappen[4].value == 5'130'00);
    CHECK_FALSE(finds(plan, "vacatiegeld.zonder-bron"));
}

TEST_CASE(
    "R-9 attendance fees: unknown is not zero, none is not known, too large is no wrong sum, a fee has a source") {
    Plan plan = almere();
    auto& som = plan.subsidies.edit().vacatiegelden.emplace_back(numbered<Vacatiesom>(1));
    som.personen = 6;
    som.vergoeding = euro(100);
    CHECK_FALSE(judge(plan).vacatiegelden[0].bedrag.has_value());
    CHECK(found(plan, "vacatiegeld.open").at(0).place ==
          "/subsidies/vacatiegelden/vacatie-0000000000000001/bijeenkomsten");
    CHECK(finds(plan, "vacatiegeld.zonder-bron"));
    plan.subsidies.edit().vacatiegelden[0].bijeenkomsten = whole_max;
    plan.subsidies.edit().vacatiegelden[0].personen = whole_max;
    CHECK(finds(plan, "vacatiegeld.te-groot"));
    plan.subsidies.edit().vacatiegelden[0].personen = -1;
    CHECK(finds(plan, "vacatiegeld.negatief"));
}

TEST_CASE("R-13 Almere together at most: 150.000 + 785.000 + 10 x 20.000 = 1.135.000 in whole modules") {
    const auto samen = judge(almere()).samen;
    CHECK(samen.hoogste == euro(1'135'000));
    // The range: 150.000 + 785.000 + 200.000 up to 150.000 + 820.000 (started modules) + 200.000.
    CHECK(samen.bereik_laag == euro(1'135'000));
    CHECK(samen.bereik_hoog == euro(1'170'000));
    REQUIRE(samen.stappen.size() == 7);
    CHECK(samen.stappen[0].value == 150'000'00);
    CHECK(samen.stappen[4].value == 200'000'00);
    CHECK(samen.stappen[6].value == 1'135'000'00);
    CHECK(samen.stappen[6].rule == "R-13");
}

TEST_CASE("R-13 in proportion Almere together is 150.000 + 796.375 + 200.000 = 1.146.375") {
    Plan plan = almere();
    plan.subsidies.edit().uitvoering.afronding = Afronding::naar_rato;
    CHECK(judge(plan).samen.hoogste == euro(1'146'375));
}

TEST_CASE("R-13 what the plan names: 100.000 + 400.000 + 300.000 + 15.000, without the refused voucher") {
    Plan plan = with_preparation(euro(100'000), {2023, 12, 1}, {2024, 11, 30});
    auto& subsidies = plan.subsidies.edit();
    subsidies.uitvoering.stand = SubsidieStand::toegekend;
    subsidies.uitvoering.toegekend_vast = euro(400'000);
    subsidies.vouchers = {voucher(1, "dietisten", euro(15'000)), voucher(2, "logopedisten", euro(20'000))};
    subsidies.vouchers[1].stand = SubsidieStand::afgewezen;
    CHECK(judge(plan).samen.in_plan == euro(515'000));
    CHECK_FALSE(judge(plan).samen.in_plan_volledig);
    plan.subsidies.edit().uitvoering.toegekend_modulair = euro(300'000);
    CHECK(judge(plan).samen.in_plan == euro(815'000));
    CHECK(judge(plan).samen.in_plan_volledig);
}

TEST_CASE("an own value of the voucher counts for each discipline: 150.000 + 785.000 + 10 x 25.000 = 1.185.000") {
    Plan plan = almere();
    auto own = numbered<EigenWaarde>(1);
    own.parameter = "voucher.bedrag";
    own.waarde = 25'000'00;
    own.geldig_van = Date{2024, 1, 1};
    own.bron = "Voucherregeling 2025-2026";
    own.plaats = "artikel 3";
    plan.eigen_waarden.edit().lijst.push_back(own);
    CHECK(judge(plan).samen.hoogste == euro(1'185'000));
}

TEST_CASE("R-10 both readings of the region are shown; the one without inhabitants has no amount") {
    Plan plan = almere();
    const auto open = judge(plan).regio;
    CHECK(open.indeling == Indeling::samenwerking);
    CHECK_FALSE(open.gekozen);
    REQUIRE(open.lezingen.size() == 2);
    CHECK(open.lezingen[0].totaal == euro(785'000));
    CHECK_FALSE(open.lezingen[1].totaal.has_value());
    // 320.000 inhabitants: 500.000 + 16 x 35.000 = 1.060.000.
    plan.regio.edit().zorgkantoor_inwoners = 320'000;
    CHECK(judge(plan).regio.lezingen[1].totaal == euro(1'060'000));
    CHECK(assess(plan, rules(), today).uitvoering.uitkomst->totaal == euro(785'000));
    plan.regio.edit().indeling = Indeling::zorgkantoor;
    CHECK(assess(plan, rules(), today).uitvoering.uitkomst->totaal == euro(1'060'000));
}

TEST_CASE("R-10 a zorgkantoorregio that counts and has no inhabitants is asked for, at its own place") {
    Plan plan = almere();
    plan.regio.edit().indeling = Indeling::zorgkantoor;
    const auto assessment = assess(plan, rules(), today);
    CHECK_FALSE(assessment.uitvoering.uitkomst.has_value());
    CHECK(std::ranges::any_of(assessment.problems, [](const Problem& problem) {
        return problem.code == "uitvoering.inwoners-open" && problem.place == "/regio/zorgkantoor_inwoners";
    }));
    plan.regio.edit().afbakening = {};
    CHECK(finds(plan, "regio.afbakening-open"));
    plan.regio.edit().afbakening = std::string{"subregio"};
    CHECK_FALSE(finds(plan, "regio.afbakening-open"));
}

}  // namespace elp
