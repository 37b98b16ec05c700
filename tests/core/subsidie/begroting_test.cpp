// The budget: it closes or says by how much not, by source, year and purpose, to the cent.
#include "tests/core/subsidie/proef.hpp"

namespace elp {
namespace {

using namespace proef;

constexpr Date begin{2025, 3, 1};
constexpr Date einde{2026, 12, 31};

Plan with_lines(std::vector<Kostenpost> posten) {
    Plan plan = almere_project();
    plan.begroting.edit().posten = std::move(posten);
    return plan;
}

Kostenpost modular(std::uint64_t number, Money bedrag) {
    Kostenpost post = line(number, bedrag, begin, einde);
    post.bron = Geldbron::uitvoering_modulair;
    post.niveau = Niveau::wijk;
    return post;
}

Kostenpost paid_by(std::uint64_t number, Money bedrag, Geldbron bron, const Id& geld) {
    Kostenpost post = line(number, bedrag, begin, einde);
    post.bron = bron;
    post.geld = geld;
    post.soort = "vacatiegelden";
    return post;
}

const BronStand& source(const BegrotingOordeel& oordeel, std::size_t index) {
    REQUIRE(index < oordeel.bronnen.size());
    return oordeel.bronnen[index];
}

}  // namespace

TEST_CASE("a budget of 400.000 from the fixed and 385.000 from the modular part closes for Almere (785.000)") {
    const Plan plan = with_lines({line(1, euro(400'000), begin, einde), modular(2, euro(385'000))});
    const auto begroting = judge(plan).begroting;
    CHECK(begroting.totaal == euro(785'000));
    CHECK(begroting.ongedekt == euro(0));
    CHECK(begroting.sluit);
    CHECK_FALSE(finds(plan, "begroting.bron-over"));
    CHECK_FALSE(finds(plan, "begroting.bron-te-klein"));
}

TEST_CASE("one euro too little leaves money, one euro too much is uncovered: by part") {
    const Plan less = with_lines({line(1, euro(399'999), begin, einde), modular(2, euro(385'000))});
    CHECK_FALSE(judge(less).begroting.sluit);
    REQUIRE(found(less, "begroting.bron-over").size() == 1);
    CHECK(found(less, "begroting.bron-over")[0].bedrag == euro(1));
    const Plan more = with_lines({line(1, euro(400'000), begin, einde), modular(2, euro(385'001))});
    CHECK_FALSE(judge(more).begroting.sluit);
    CHECK(judge(more).begroting.ongedekt == euro(1));
    REQUIRE(found(more, "begroting.bron-te-klein").size() == 1);
    CHECK(found(more, "begroting.bron-te-klein")[0].bedrag == euro(1));
}

TEST_CASE("what was granted wins from what is calculated: 390.000 granted, 400.000 budgeted, 10.000 uncovered") {
    Plan plan = with_lines({line(1, euro(400'000), begin, einde)});
    plan.subsidies.edit().uitvoering.toegekend_vast = euro(390'000);
    CHECK(source(judge(plan).begroting, 1).bron.herkomst == BedragHerkomst::plan);
    CHECK(source(judge(plan).begroting, 2).bron.herkomst == BedragHerkomst::berekend);
    CHECK(found(plan, "begroting.bron-te-klein").at(0).bedrag == euro(10'000));
}

TEST_CASE(
    "R-7 the parts keep their purposes: a cost of the wijk does not go out of the fixed part, nor the other way") {
    Plan plan = with_lines({line(1, euro(100), begin, einde), modular(2, euro(200))});
    CHECK_FALSE(finds(plan, "begroting.wijk-uit-vast-deel"));
    plan.begroting.edit().posten[0].niveau = Niveau::wijk;
    CHECK(found(plan, "begroting.wijk-uit-vast-deel").at(0).bedrag == euro(100));
    plan.begroting.edit().posten[1].niveau = Niveau::regio;
    CHECK(found(plan, "begroting.regio-uit-modulair-deel").at(0).bedrag == euro(200));
    const auto doel = judge(plan).begroting.doel;
    CHECK(doel[0][1] == euro(100));
    CHECK(doel[1][0] == euro(200));
    CHECK(doel[0][0] == euro(0));
    plan.begroting.edit().posten[0].niveau = {};
    CHECK(finds(plan, "begroting.niveau-open"));
}

TEST_CASE("by year: 730 from 1-1-2025 to 31-12-2026 is 365 in each year, and leap days count") {
    const auto even = judge(with_lines({line(1, euro(730), {2025, 1, 1}, {2026, 12, 31})})).begroting.jaren;
    REQUIRE(even.size() == 2);
    CHECK(even[0].jaar == 2025);
    CHECK(even[0].kosten == euro(365));
    CHECK(even[1].kosten == euro(365));
    // 2023 has 365 days, 2024 has 366.
    const auto leap = judge(with_lines({line(1, euro(731), {2023, 1, 1}, {2024, 12, 31})})).begroting.jaren;
    CHECK(leap[0].kosten == euro(365));
    CHECK(leap[1].kosten == euro(366));
}

TEST_CASE("years add up to the cent: 100,00 over three years is 33,33 + 33,34 + 33,33 by days") {
    // 1-1-2025 to 31-12-2027 is 1.095 days: 36.500/1.095 = 33,33 after a year, 66,67 after two.
    const auto jaren = judge(with_lines({line(1, Money{100'00}, {2025, 1, 1}, {2027, 12, 31})})).begroting.jaren;
    REQUIRE(jaren.size() == 3);
    CHECK(jaren[0].kosten == Money{33'33});
    CHECK(jaren[1].kosten == Money{33'34});
    CHECK(jaren[2].kosten == Money{33'33});
}

TEST_CASE("for many odd amounts and periods, years, causes and what has no days make the whole, to the cent") {
    std::vector<Kostenpost> posten;
    std::uint64_t seed = 20'250'601;
    const auto next = [&seed](std::uint64_t below) {
        seed = seed * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        return static_cast<std::int64_t>((seed >> 33U) % below);
    };
    for (std::uint64_t i = 0; i < 300; ++i) {
        const Date first = add_months({2023, 1, static_cast<std::int8_t>(1 + next(28))}, static_cast<int>(next(60)));
        Kostenpost post = line(i, Money{next(100'000'000)}, first, add_months(first, static_cast<int>(next(50))));
        post.bron = static_cast<Geldbron>(next(3));
        if (next(7) == 0) post.bron = Answer<Geldbron>{AnswerState::none};
        if (next(9) == 0) post.einde = {};
        posten.push_back(post);
    }
    const auto begroting = judge(with_lines(posten)).begroting;
    std::int64_t sum = begroting.zonder_periode.cents;
    std::int64_t by_cause = 0;
    std::int64_t by_source = 0;
    for (const auto& jaar : begroting.jaren) {
        sum += jaar.kosten.cents;
        for (const Money& amount : jaar.per_oorzaak) by_cause += amount.cents;
        for (const Money& amount : jaar.per_bron) by_source += amount.cents;
    }
    std::int64_t lines = 0;
    for (const auto& post : posten) lines += post.bedrag.value.cents;
    CHECK(begroting.totaal.cents == lines);
    CHECK(sum == lines);
    CHECK(by_cause == lines - begroting.zonder_periode.cents);
    CHECK(by_source == by_cause);
}

TEST_CASE("unknown is not zero: lines without amount, source or days are named, and are not counted as paid") {
    Kostenpost bare = numbered<Kostenpost>(1);
    bare.naam = "kaal";
    const Plan plan = with_lines({bare, line(2, euro(100), begin, einde)});
    CHECK(finds(plan, "begroting.post-zonder-bedrag"));
    CHECK(finds(plan, "begroting.post-zonder-bron"));
    CHECK(finds(plan, "begroting.post-zonder-dagen"));
    CHECK(judge(plan).begroting.onvolledig == 1);
    CHECK(judge(plan).begroting.totaal == euro(100));
    CHECK_FALSE(judge(plan).begroting.sluit);
}

TEST_CASE("a line that nobody pays is uncovered with its amount; one whose source is open is open") {
    Kostenpost nobody = line(1, euro(5'000), begin, einde);
    nobody.bron = Answer<Geldbron>{AnswerState::none};
    const Plan plan = with_lines({nobody});
    REQUIRE(found(plan, "begroting.post-ongedekt").size() == 1);
    CHECK(found(plan, "begroting.post-ongedekt")[0].aard == Aard::ongedekt);
    CHECK(found(plan, "begroting.post-ongedekt")[0].bedrag == euro(5'000));
    CHECK(judge(plan).begroting.ongedekt == euro(5'000));
    nobody.bron = {};
    CHECK(found(with_lines({nobody}), "begroting.post-zonder-bron").at(0).aard == Aard::open);
}

TEST_CASE("R-9 a voucher pays its four kinds of cost only, and no more than its amount") {
    Plan plan = almere_project();
    plan.subsidies.edit().vouchers = {voucher(1, "dietisten", euro(20'000))};
    const Id id = plan.subsidies->vouchers[0].id;
    plan.begroting.edit().posten = {paid_by(1, euro(20'001), Geldbron::voucher, id)};
    CHECK_FALSE(finds(plan, "begroting.niet-uit-voucher"));
    REQUIRE(found(plan, "begroting.bron-te-klein").size() == 1);
    CHECK(found(plan, "begroting.bron-te-klein")[0].bedrag == euro(1));
    CHECK(found(plan, "begroting.bron-te-klein")[0].place == "/subsidies/vouchers/voucher-0000000000000001");
    plan.begroting.edit().posten[0].soort = "ict";
    CHECK(finds(plan, "begroting.niet-uit-voucher"));
    plan.begroting.edit().posten[0].soort.clear();
    CHECK(finds(plan, "begroting.post-zonder-soort"));
}

TEST_CASE("a sum of attendance fees is the amount of its line: 6 x 10 x 85,50 = 5.130; another amount contradicts it") {
    Plan plan = almere_project();
    auto som = numbered<Vacatiesom>(1);
    som.personen = 6;
    som.bijeenkomsten = 10;
    som.vergoeding = Money{85'50};
    plan.subsidies.edit().vacatiegelden = {som};
    Kostenpost post = line(1, euro(0), begin, einde);
    post.bedrag = {};
    post.vacatiesom = som.id;
    plan.begroting.edit().posten = {post};
    CHECK(judge(plan).begroting.totaal == euro(5'130));
    plan.begroting.edit().posten[0].bedrag = euro(5'000);
    CHECK(judge(plan).begroting.totaal == euro(5'000));
    CHECK(found(plan, "begroting.vacatiesom-anders").at(0).bedrag == euro(5'130));
}

TEST_CASE("a funder's tariff for 200.000 insured people at 1,25 is 250.000; half known is not known") {
    Plan plan = almere_project();
    Financier insurer = funder(1, 2027, euro(0));
    insurer.bedrag = {};
    insurer.tarief = Money{1'25};
    insurer.verzekerden = 200'000;
    plan.begroting.edit().financiers = {insurer};
    CHECK(source(judge(plan).begroting, 3).bron.beschikbaar == euro(250'000));
    plan.begroting.edit().financiers[0].verzekerden = {};
    CHECK_FALSE(source(judge(plan).begroting, 3).bron.beschikbaar.has_value());
    CHECK(finds(plan, "financier.bedrag-open"));
    plan.begroting.edit().financiers[0].verzekerden = 200'000;
    plan.begroting.edit().financiers[0].bron.clear();
    CHECK(finds(plan, "financier.zonder-bron"));
}

TEST_CASE("a reference to nothing gives no amount and no source, and is told once") {
    Kostenpost post = paid_by(1, euro(1), Geldbron::financier, make_id("geld", 99));
    post.bedrag = {};
    post.vacatiesom = make_id("vacatie", 99);
    const Plan plan = with_lines({post});
    CHECK(finds(plan, "begroting.post-zonder-bedrag"));
    CHECK(finds(plan, "begroting.post-zonder-geld"));
    const auto problems = assess(plan, rules(), today).problems;
    CHECK(std::ranges::count(problems, std::string_view{"plan.verwijzing-weg"}, &Problem::code) == 2);
    // A voucher is there, but a funder was asked for.
    Plan other = with_lines({post});
    other.subsidies.edit().vouchers = {voucher(1, "dietisten", euro(1))};
    other.begroting.edit().posten[0].geld = other.subsidies->vouchers[0].id;
    CHECK(finds(other, "begroting.post-zonder-geld"));
}

TEST_CASE("costs before the project, of another year and on a refused subsidy are not covered, each with its amount") {
    // 2-1-2025 to 1-3-2025 is 59 days, of which one lies in the project.
    const Plan early = with_lines({line(1, euro(59), {2025, 1, 2}, {2025, 3, 1})});
    CHECK(found(early, "begroting.voor-begin").at(0).bedrag == euro(58));

    Plan year = almere_project();
    year.begroting.edit().financiers = {funder(1, 2026, euro(1'000))};
    year.begroting.edit().posten = {paid_by(1, euro(730), Geldbron::financier, year.begroting->financiers[0].id)};
    year.begroting.edit().posten[0].begin = Date{2026, 1, 1};
    year.begroting.edit().posten[0].einde = Date{2027, 12, 31};
    CHECK(found(year, "begroting.ander-jaar").at(0).bedrag == euro(365));

    Plan refused = with_lines({line(1, euro(10), begin, einde)});
    refused.subsidies.edit().uitvoering.stand = SubsidieStand::afgewezen;
    CHECK(found(refused, "begroting.bron-afgewezen").at(0).bedrag == euro(10));
    CHECK(judge(refused).begroting.ongedekt == euro(10));
    CHECK_FALSE(finds(refused, "begroting.bron-te-klein"));
}

TEST_CASE("costs by activity: lines of one activity are one sum, lines without are another") {
    Kostenpost a = line(1, euro(10), begin, einde);
    Kostenpost b = line(2, euro(20), begin, einde);
    Kostenpost c = line(3, euro(40), begin, einde);
    a.activiteit = c.activiteit = make_id("act", 1);
    const auto activiteiten = judge(with_lines({a, b, c})).begroting.activiteiten;
    REQUIRE(activiteiten.size() == 2);
    CHECK(activiteiten[0].activiteit.empty());
    CHECK(activiteiten[0].kosten == euro(20));
    CHECK(activiteiten[1].kosten == euro(50));
}

TEST_CASE("amounts that do not fit together give a problem, never a wrong sum") {
    std::vector<Kostenpost> posten;
    for (std::uint64_t i = 0; i < 2'000; ++i) posten.push_back(line(i, Money{whole_max}, begin, einde));
    const Plan plan = with_lines(posten);
    CHECK(finds(plan, "begroting.te-groot"));
    CHECK(judge(plan).begroting.te_groot);
    CHECK(judge(plan).begroting.jaren.empty());
}

TEST_CASE("a negative amount and days the wrong way round are faults with their place") {
    Plan plan = with_lines({line(1, Money{-1}, begin, einde), line(2, euro(1), einde, begin)});
    CHECK(found(plan, "begroting.bedrag-negatief").at(0).place ==
          "/begroting/posten/post-0000000000000001/bedrag_cent");
    CHECK(found(plan, "begroting.einde-voor-begin").at(0).place == "/begroting/posten/post-0000000000000002/einde");
}

TEST_CASE("parties, subsidies, budget and funders go through a plan file unchanged") {
    Plan plan = almere_project();
    plan.partijen.edit().lijst = {party(1, "ReHA", "huisartsenorganisatie", {"huisartsenorganisatie"})};
    plan.partijen.edit().lijst[0].contactpersoon = "N. N.";
    plan.subsidies.edit().vouchers = {voucher(1, "dietisten", euro(20'000))};
    plan.subsidies.edit().vacatiegelden = {numbered<Vacatiesom>(1)};
    plan.subsidies.edit().aanvraag.vvt_bereikt = 75'00;
    plan.subsidies.edit().aanvraag.ontvangers = Ontvangers::alle_partners;
    plan.subsidies.edit().voorbereiding.stand = Answer<SubsidieStand>{AnswerState::none};
    plan.regio.edit().gemeenten = {"Almere"};
    plan.begroting.edit().posten = {line(1, euro(1), begin, einde)};
    plan.begroting.edit().financiers = {funder(1, 2027, euro(2))};
    plan.begroting.edit().vergoedingen = {numbered<Vergoeding>(1)};
    const std::string bytes = write_plan(plan);
    const auto again = read_plan(bytes);
    REQUIRE(again.ok());
    CHECK(*again == plan);
    CHECK(write_plan(*again) == bytes);
}

}  // namespace elp
