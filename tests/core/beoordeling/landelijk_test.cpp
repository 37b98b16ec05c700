// The national picture: sums, shares against stated numbers, one discipline everywhere, copies, likeness.
#include "core/beoordeling/landelijk.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <deque>
#include <limits>

#include "assets/assets.hpp"
#include "core/beoordeling/gelijkenis.hpp"
#include "tests/generator/grow.hpp"

namespace elp {
namespace {

constexpr Date today{2026, 11, 21};

const Regelingen& rules() {
    static const Regelingen regelingen = *shipped_regelingen();
    return regelingen;
}

// Plans with their assessments, which stay where they are.
class Land {
  public:
    void add(const Plan& plan) {
        plans_.push_back(plan);
        assessments_.push_back(assess(plans_.back(), rules(), today));
    }
    [[nodiscard]] std::vector<Regiostuk> stukken() const {
        std::vector<Regiostuk> all;
        for (std::size_t i = 0; i < plans_.size(); ++i) all.push_back({plans_[i], assessments_[i]});
        return all;
    }
    [[nodiscard]] Landelijk beeld() const { return landelijk_beeld(stukken(), rules(), today); }

  private:
    std::deque<Plan> plans_;
    std::deque<Assessment> assessments_;
};

Plan region(std::uint64_t bits, std::string naam, Answer<std::int64_t> inwoners) {
    Plan plan = new_plan(make_id(plan_prefix, bits));
    plan.regio.edit().naam = std::move(naam);
    plan.regio.edit().inwoners = inwoners;
    return plan;
}

Voucher voucher(std::uint64_t bits, std::string discipline, SubsidieStand stand, Answer<Money> bedrag) {
    Voucher one;
    one.id = make_id("voucher", bits);
    one.volgorde = "V01";
    one.discipline = std::move(discipline);
    one.stand = stand;
    one.bedrag = bedrag;
    return one;
}

const Landaandeel& share(const Landelijk& beeld, Noemer noemer) {
    const auto found = std::ranges::find(beeld.aandelen, noemer, &Landaandeel::noemer);
    REQUIRE(found != beeld.aandelen.end());
    return *found;
}

}  // namespace

TEST_CASE("R-90 two regions: 785.000 and 1.025.000 in whole modules are 1.810.000; the ranges add up too") {
    Land land;
    land.add(region(1, "Almere", std::int64_t{226'500}));
    land.add(region(2, "Groot", std::int64_t{319'999}));
    const LandelijkTotaal totaal = land.beeld().totaal;
    CHECK(totaal.regios == 2);
    CHECK(totaal.inwoners.som == 546'499);
    CHECK(totaal.uitvoering.som == 1'810'000'00);
    CHECK(totaal.uitvoering_laag.som == 785'000'00 + 1'025'000'00);
    CHECK(totaal.uitvoering_hoog.som == 820'000'00 + 1'060'000'00);
}

TEST_CASE("R-90 an unknown number of inhabitants is counted as unknown, not as zero") {
    Land land;
    land.add(region(1, "Almere", std::int64_t{226'500}));
    land.add(region(2, "Leeg", {}));
    const Landelijk beeld = land.beeld();
    CHECK(beeld.totaal.inwoners.som == 226'500);
    CHECK(beeld.totaal.inwoners.bekend == 1);
    CHECK(beeld.totaal.inwoners.onbekend == 1);
    CHECK(beeld.totaal.uitvoering.onbekend == 1);
    CHECK(share(beeld, Noemer::inwoners).onbekend == 1);
}

TEST_CASE("R-11 R-13 grants without an amount and months without a budget are unknown, not nothing") {
    Plan plan = region(1, "Almere", std::int64_t{226'500});
    auto& uitvoering = plan.subsidies.edit().uitvoering;
    uitvoering.stand = SubsidieStand::toegekend;
    uitvoering.toegekend_op = Date{2025, 3, 1};
    uitvoering.duur_maanden = 24;  // to the end of February 2027: two months after the programme
    Land land;
    land.add(plan);
    const Landelijk beeld = land.beeld();
    CHECK_FALSE(beeld.regios[0].subsidies_in_plan.has_value());
    CHECK_FALSE(beeld.regios[0].ongedekt_na_programma.has_value());
    CHECK(beeld.totaal.subsidies_in_plan.onbekend == 1);
    CHECK(beeld.totaal.subsidies_in_plan.bekend == 0);
    CHECK(beeld.totaal.ongedekt_na_programma.onbekend == 1);

    land.add(region(2, "Leeg", {}));
    CHECK(land.beeld().totaal.ongedekt_na_programma.onbekend == 2);
}

TEST_CASE("R-90 what was granted wins from what is calculated, and has no range") {
    Plan plan = region(1, "Almere", std::int64_t{226'500});
    plan.subsidies.edit().uitvoering.toegekend_vast = Money{400'000'00};
    plan.subsidies.edit().uitvoering.toegekend_modulair = Money{420'000'00};
    Land land;
    land.add(plan);
    const Landelijk beeld = land.beeld();
    CHECK(beeld.regios[0].uitvoering->cents == 820'000'00);
    CHECK(beeld.totaal.uitvoering_laag.som == 820'000'00);
    CHECK(beeld.totaal.uitvoering_hoog.som == 820'000'00);
}

TEST_CASE("R-90 never 43 as the whole country: each share has a stated number, its source and what it counts") {
    Land land;
    for (std::uint64_t i = 1; i <= 3; ++i) {
        Plan plan = region(i, "Regio", std::int64_t{200'000});
        if (i < 3) plan.subsidies.edit().voorbereiding.stand = SubsidieStand::vastgesteld;
        land.add(plan);
    }
    const Landelijk beeld = land.beeld();
    // Two of the three had a voorbereidingssubsidie: 2 of 43 is 4,65 %. All three are 3 of 50 and 3 of 55.
    CHECK(share(beeld, Noemer::regios_met_voorbereiding).van.value == 43);
    CHECK(share(beeld, Noemer::regios_met_voorbereiding).teller == 2);
    CHECK(share(beeld, Noemer::regios_met_voorbereiding).basispunten == 465);
    CHECK(share(beeld, Noemer::regios_laagste).basispunten == 600);
    CHECK(share(beeld, Noemer::regios_hoogste).basispunten == 545);
    // 600.000 of 17.942.942 inhabitants is 3,34 %.
    CHECK(share(beeld, Noemer::inwoners).basispunten == 334);
    for (const Landaandeel& aandeel : beeld.aandelen) CHECK(rules().bron(aandeel.van.ref) != nullptr);
}

TEST_CASE("R-90 vouchers: granted ones count, with their amounts; asked ones apart, those without amount too") {
    Plan plan = region(1, "Almere", std::int64_t{226'500});
    plan.subsidies.edit().vouchers = {voucher(1, "apothekers", SubsidieStand::toegekend, Money{20'000'00}),
                                      voucher(2, "dietisten", SubsidieStand::vastgesteld, Money{18'500'00}),
                                      voucher(3, "logopedisten", SubsidieStand::toegekend, {}),
                                      voucher(4, "optometristen", SubsidieStand::aangevraagd, Money{20'000'00}),
                                      voucher(5, "ergotherapeuten", SubsidieStand::afgewezen, Money{20'000'00})};
    Land land;
    land.add(plan);
    const Landelijk beeld = land.beeld();
    CHECK(beeld.regios[0].vouchers == 3);
    CHECK(beeld.regios[0].vouchers_gevraagd == 1);
    CHECK(beeld.totaal.voucherbedrag.som == 38'500'00);
    CHECK(beeld.totaal.voucherbedrag.onbekend == 1);
    const auto apothekers = std::ranges::find(beeld.disciplines, "apothekers", &DisciplineLandelijk::discipline);
    REQUIRE(apothekers != beeld.disciplines.end());
    CHECK(apothekers->vouchers == 1);
}

TEST_CASE("R-90 one discipline across all regions: seats, mandates, providers; a region without that seat shows") {
    const auto with_seat = [](std::uint64_t bits, bool doet_mee, Answer<MandaatStand> stand) {
        Plan plan = region(bits, "Regio", std::int64_t{100'000});
        Zetel zetel;
        zetel.id = make_id("zetel", bits);
        zetel.volgorde = "V01";
        zetel.zetel = "apothekers";
        zetel.doet_mee = doet_mee;
        zetel.mandaat.stand = stand;
        zetel.mandaat.voor = {"multidisciplinaire-afspraken"};
        zetel.mandaat.van = Date{2026, 1, 1};
        zetel.aansluiting.aanbieders = 40;
        zetel.aansluiting.aangesloten = 30;
        plan.resv.edit().zetels.edit().lijst = {zetel};
        return plan;
    };
    Land land;
    land.add(with_seat(1, true, MandaatStand::verleend));
    land.add(with_seat(2, true, MandaatStand::in_voorbereiding));
    land.add(with_seat(3, false, MandaatStand::niet));
    land.add(region(4, "Leeg", {}));
    const Landelijk beeld = land.beeld();
    const auto apothekers = std::ranges::find(beeld.disciplines, "apothekers", &DisciplineLandelijk::discipline);
    REQUIRE(apothekers != beeld.disciplines.end());
    CHECK(apothekers->regios == 3);
    CHECK(apothekers->mandaten == 1);
    CHECK(apothekers->onbekend == 1);
    CHECK(apothekers->aanbieders.som == 80);
    CHECK(apothekers->aangesloten.som == 60);
    CHECK(apothekers->aangesloten.onbekend == 1);
    CHECK(apothekers->per_regio[2] == DisciplineLandelijk::no_seat);
    CHECK(beeld.regios[0].mandaten == 1);
    CHECK(beeld.totaal.mandaten.som == 1);
    CHECK(beeld.totaal.mandaten_onbekend == beeld.regios[0].mandaten_onbekend + beeld.regios[1].mandaten_onbekend +
                                                beeld.regios[2].mandaten_onbekend + beeld.regios[3].mandaten_onbekend);
    CHECK(beeld.totaal.mandaten_onbekend > 0);
    CHECK(beeld.regios[0].zetels == 13);
    CHECK(beeld.regios[2].zetels == 12);
}

TEST_CASE("R-90 copies of one plan count once: equal, newer, other answers, gone separate ways") {
    const Plan plan = generator::grow({.seed = 5, .counts = {}, .other = 2}, rules());
    Plan newer = plan;
    newer.wijken.edit().lijst.emplace_back().id = make_id("wijk", 99);
    Plan answered = plan;
    answered.toelichting = "anders";
    Plan apart = plan;
    apart.activiteiten.edit().lijst.emplace_back().id = make_id("act", 99);
    const auto kopie = [](const Plan& first, const Plan& second) {
        Land land;
        land.add(first);
        land.add(region(1, "Andere", std::int64_t{1'000}));
        land.add(second);
        const Landelijk beeld = land.beeld();
        REQUIRE(beeld.kopieen.size() == 1);
        CHECK(beeld.regios.size() == 2);
        CHECK(beeld.totaal.regios == 2);
        return beeld.kopieen.front();
    };
    CHECK(kopie(plan, plan).soort == Kopiesoort::gelijk);
    CHECK(kopie(plan, newer).soort == Kopiesoort::nieuwer);
    CHECK(kopie(plan, newer).geteld == 2);
    CHECK(kopie(newer, plan).geteld == 0);
    CHECK(kopie(plan, answered).soort == Kopiesoort::verschillend);
    CHECK(kopie(plan, answered).geteld == 0);
    CHECK(kopie(newer, apart).soort == Kopiesoort::uiteen);
    CHECK(kopie(newer, apart).alleen_geteld == 1);
    CHECK(kopie(newer, apart).alleen_weggelaten == 1);
}

TEST_CASE("R-90 three copies of one plan: the one with most counts, two are left out") {
    const Plan plan = region(1, "Almere", std::int64_t{226'500});
    Plan more = plan;
    more.wijken.edit().lijst.emplace_back().id = make_id("wijk", 1);
    Plan most = more;
    most.wijken.edit().lijst.emplace_back().id = make_id("wijk", 2);
    Land land;
    land.add(more);
    land.add(most);
    land.add(plan);
    const Landelijk beeld = land.beeld();
    REQUIRE(beeld.regios.size() == 1);
    CHECK(beeld.herkomst.front() == 1);
    CHECK(beeld.kopieen.size() == 2);
}

TEST_CASE("R-90 sums that do not fit say so") {
    Land land;
    land.add(region(1, "Veel", whole_max));
    for (std::uint64_t i = 2; i <= 1'100; ++i) land.add(region(i, "Veel", whole_max));
    const Landelijk beeld = land.beeld();
    CHECK(beeld.totaal.inwoners.te_groot);
}

TEST_CASE("R-90 regions alike: 100.000 and 80.000 inhabitants are 20 % apart; what is not known does not count") {
    RegioCijfers one;
    one.inwoners = 100'000;
    one.fase = Regiofase::uitvoering;
    one.zetels = 10;
    one.mandaten = 5;
    RegioCijfers near = one;
    near.inwoners = 80'000;
    near.mandaten = 6;
    RegioCijfers far = one;
    far.inwoners = 400'000;
    far.fase = Regiofase::voorbereiding;
    RegioCijfers unknown;
    const std::vector<RegioCijfers> regios{one, far, unknown, near};
    const auto alike = gelijkenissen(regios, 0);
    REQUIRE(alike.size() == 3);
    // near: inhabitants 2.000, phase 0, mandate 60 % - 50 % = 1.000; the mean is 1.000.
    CHECK(alike[0].regio == 3);
    CHECK(alike[0].afstand == 1'000);
    CHECK(alike[0].bekend() == 3);
    // far: inhabitants 7.500, phase two steps of four = 5.000, mandate 0; the mean is 4.167 rounded.
    CHECK(alike[1].regio == 1);
    CHECK(alike[1].afstand == 4'167);
    CHECK(alike[1].delen[0].deze == 100'000);
    CHECK(alike[1].delen[0].afstand == 7'500);
    CHECK_FALSE(alike[1].delen[2].afstand.has_value());
    CHECK(alike[1].delen[3].afstand == 0);
    CHECK(alike[2].regio == 2);
    CHECK_FALSE(alike[2].afstand.has_value());
    REQUIRE(meest_gelijk(regios, 0).has_value());
    CHECK(meest_gelijk(regios, 0)->regio == 3);
    CHECK_FALSE(meest_gelijk(regios, 2).has_value());
}

TEST_CASE("R-90 likeness holds for the largest numbers there are") {
    RegioCijfers one;
    one.inwoners = std::numeric_limits<std::int64_t>::max();
    RegioCijfers small;
    small.inwoners = 1;
    const std::vector<RegioCijfers> regios{one, small};
    CHECK(gelijkenissen(regios, 0)[0].afstand == 10'000);
    CHECK(gelijkenissen(regios, 1)[0].afstand == 10'000);
}

}  // namespace elp
