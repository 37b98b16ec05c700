// One cost claimed twice (R-22, section 11).
#include "tests/core/subsidie/proef.hpp"

namespace elp {
namespace {

using namespace proef;

constexpr Date begin{2025, 3, 1};
constexpr Date einde{2025, 12, 31};

Kostenpost cost(std::uint64_t number, Money bedrag, Date from, Date to) {
    Kostenpost post = line(number, bedrag, from, to);
    post.activiteit = make_id("act", 1);
    post.soort = "vacatiegelden";
    return post;
}

// Two lines for the same cost on the same days, one on the fixed part and one on a voucher.
Plan twice() {
    Plan plan = almere_project();
    plan.subsidies.edit().vouchers = {voucher(1, "dietisten", euro(20'000))};
    Kostenpost other = cost(2, euro(3'000), begin, einde);
    other.bron = Geldbron::voucher;
    other.geld = plan.subsidies->vouchers[0].id;
    plan.begroting.edit().posten = {cost(1, euro(5'000), begin, einde), other};
    return plan;
}

std::size_t doubles(const Plan& plan) { return judge(plan).dubbel.size(); }

}  // namespace

TEST_CASE("R-22 the same cost from grant and voucher: the smaller of 5.000 and 3.000 is claimed twice") {
    const auto dubbel = found(twice(), "begroting.dubbel");
    REQUIRE(dubbel.size() == 1);
    CHECK(dubbel[0].aard == Aard::tegenspraak);
    CHECK(dubbel[0].regel == "R-22");
    CHECK(dubbel[0].bedrag == euro(3'000));
    CHECK(doubles(twice()) == 1);
}

TEST_CASE("R-22 another activity, party, kind of cost or period is another cost; so is the same source") {
    Plan plan = twice();
    plan.begroting.edit().posten[1].activiteit = make_id("act", 2);
    CHECK(doubles(plan) == 0);
    plan = twice();
    plan.begroting.edit().posten[1].partij = make_id("partij", 2);
    CHECK(doubles(plan) == 0);
    plan = twice();
    plan.begroting.edit().posten[1].soort = "notariskosten";
    CHECK(doubles(plan) == 0);
    plan = twice();
    plan.begroting.edit().posten[1].begin = Date{2026, 1, 1};
    plan.begroting.edit().posten[1].einde = Date{2026, 12, 31};
    CHECK(doubles(plan) == 0);
    plan = twice();
    plan.begroting.edit().posten[1].bron = Geldbron::uitvoering_vast;
    CHECK(doubles(plan) == 0);
}

TEST_CASE("R-22 one day together is enough") {
    Plan plan = twice();
    plan.begroting.edit().posten[1].begin = einde;
    plan.begroting.edit().posten[1].einde = Date{2026, 6, 30};
    CHECK(doubles(plan) == 1);
}

TEST_CASE("R-22 a cost that two sources share, each a part of it, is not the same cost twice") {
    Plan plan = twice();
    plan.begroting.edit().posten[1].gedeeld = true;
    CHECK(doubles(plan) == 0);
}

TEST_CASE("R-24 what an existing payment pays already may not be claimed: the whole 5.000 of the line") {
    Plan plan = twice();
    plan.begroting.edit().posten.pop_back();
    auto paid = numbered<Vergoeding>(1);
    paid.naam = "bestaande vergoeding";
    paid.activiteit = make_id("act", 1);
    paid.soort = "vacatiegelden";
    plan.begroting.edit().vergoedingen = {paid};
    const auto already = found(plan, "begroting.al-betaald");
    REQUIRE(already.size() == 1);
    CHECK(already[0].bedrag == euro(5'000));
    CHECK(already[0].place == "/begroting/posten/post-0000000000000001");
    plan.begroting.edit().vergoedingen[0].einde = Date{2024, 12, 31};
    CHECK(doubles(plan) == 0);
}

TEST_CASE("R-22 a long claim far back in the list is not forgotten behind shorter ones of its own source") {
    Plan plan = twice();
    auto& posten = plan.begroting.edit().posten;
    const Kostenpost on_voucher = posten[1];
    posten = {cost(1, euro(1'000), {2025, 3, 1}, {2026, 12, 31})};
    for (std::uint64_t i = 2; i < 8; ++i) {
        const auto month = static_cast<std::int8_t>(i + 2);
        posten.push_back(cost(i, euro(1), {2025, month, 1}, {2025, month, 2}));
    }
    posten.push_back(on_voucher);
    posten.back().id = make_id("post", 90);
    posten.back().begin = Date{2026, 11, 1};
    posten.back().einde = Date{2026, 11, 30};
    const auto dubbel = judge(plan).dubbel;
    REQUIRE(dubbel.size() == 1);
    CHECK(dubbel[0].een == make_id("post", 90));
    CHECK(dubbel[0].ander == make_id("post", 1));
}

TEST_CASE("R-22 the same sum of attendance fees behind two lines is claimed twice") {
    Plan plan = almere_project();
    auto som = numbered<Vacatiesom>(1);
    som.personen = 1;
    som.bijeenkomsten = 1;
    som.vergoeding = euro(100);
    plan.subsidies.edit().vacatiegelden = {som};
    Kostenpost first = line(1, euro(100), begin, einde);
    first.vacatiesom = som.id;
    Kostenpost second = first;
    second.id = make_id("post", 2);
    plan.begroting.edit().posten = {first, second};
    REQUIRE(found(plan, "begroting.vacatiesom-dubbel").size() == 1);
    CHECK(found(plan, "begroting.vacatiesom-dubbel")[0].bedrag == euro(100));
    plan.begroting.edit().posten.pop_back();
    CHECK_FALSE(finds(plan, "begroting.vacatiesom-dubbel"));
}

}  // namespace elp
