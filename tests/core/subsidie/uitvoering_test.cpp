// The uitvoeringssubsidie, each sum worked out by hand beside it. Source of all amounts: S2, "Welk bedrag?".
#include "core/subsidie/uitvoering.hpp"

#include <doctest/doctest.h>
#include <cstdint>
#include <limits>
#include <vector>

#include "assets/assets.hpp"

namespace elp {
namespace {

UitvoeringRegels rules() {
    const auto regelingen = shipped_regelingen();
    REQUIRE(regelingen.ok());
    const auto regels = uitvoering_regels(*regelingen, Date{2024, 7, 1});
    REQUIRE(regels.ok());
    return *regels;
}

UitvoeringAntwoord ask(std::int64_t inwoners, const Lezing& lezing = {}) {
    return bereken_uitvoering({Answer{inwoners}, {}, {}}, rules(), lezing);
}

UitvoeringUitkomst result(const UitvoeringAntwoord& answer) {
    REQUIRE(std::holds_alternative<UitvoeringUitkomst>(answer));
    return std::get<UitvoeringUitkomst>(answer);
}

std::int64_t total(std::int64_t inwoners, const Lezing& lezing = {}) {
    return result(ask(inwoners, lezing)).totaal.cents;
}

std::string_view code(const UitvoeringAntwoord& answer) {
    REQUIRE(std::holds_alternative<std::string_view>(answer));
    return std::get<std::string_view>(answer);
}

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

}  // namespace

TEST_CASE("R-3 Almere in whole modules: 226.500 : 20.000 = 11,325; 400.000 + 11 x 35.000 = 785.000") {
    const auto almere = result(ask(226'500));
    CHECK(almere.vast.cents == 400'000'00);
    CHECK(almere.modules == 11);
    CHECK(almere.modules_decimals == 0);
    CHECK(almere.modulair.cents == 385'000'00);
    CHECK(almere.totaal.cents == 785'000'00);
}

TEST_CASE("R-3 Almere with started modules: 400.000 + 12 x 35.000 = 820.000") {
    CHECK(total(226'500, {.afronding = Afronding::begonnen}) == 820'000'00);
}

TEST_CASE("R-3 Almere in proportion: 226.500 x 1,75 = 396.375; with 400.000 it is 796.375") {
    const auto almere = result(ask(226'500, {.afronding = Afronding::naar_rato}));
    CHECK(almere.modules == 1'132'500);
    CHECK(almere.modules_decimals == 5);
    CHECK(almere.totaal.cents == 796'375'00);
}

TEST_CASE("R-2 exactly 300.000 is silent: 400.000 or 500.000, with 15 x 35.000 = 525.000") {
    CHECK(total(300'000) == 925'000'00);
    CHECK(total(300'000, {.grens = Grens::hoog}) == 1'025'000'00);
    CHECK(total(299'999, {.grens = Grens::hoog}) == 400'000'00 + 14 * 35'000'00);
    CHECK(total(300'001) == 500'000'00 + 15 * 35'000'00);
}

TEST_CASE("R-3 319.999: 15 whole modules, 15,99995 in proportion = 1.059.998,25, 16 started") {
    CHECK(total(319'999) == 1'025'000'00);
    CHECK(total(319'999, {.afronding = Afronding::naar_rato}) == 1'059'998'25);
    CHECK(total(319'999, {.afronding = Afronding::begonnen}) == 1'060'000'00);
}

TEST_CASE("R-3 rounding changes exactly at a multiple of 20.000") {
    CHECK(total(19'999) == 400'000'00);
    CHECK(total(20'000) == 435'000'00);
    CHECK(total(20'001) == 435'000'00);
    CHECK(total(20'000, {.afronding = Afronding::begonnen}) == 435'000'00);
    CHECK(total(20'001, {.afronding = Afronding::begonnen}) == 470'000'00);
    CHECK(total(1, {.afronding = Afronding::begonnen}) == 435'000'00);
    CHECK(total(1, {.afronding = Afronding::naar_rato}) == 400'001'75);
}

TEST_CASE(
    "the whole of the Netherlands gives a right sum: 18.000.000 : 20.000 = 900; 500.000 + 900 x 35.000 = 32.000.000") {
    CHECK(total(18'000'000) == 32'000'000'00);
}

TEST_CASE("the largest number there is gives a clear problem in every reading, never a wrong sum") {
    for (const auto afronding : {Afronding::hele, Afronding::begonnen, Afronding::naar_rato}) {
        CHECK(code(ask(largest, {.afronding = afronding})) == "bedrag.te-groot");
    }
    // 2^53 - 1 inhabitants still fit in whole modules: 450.359.962.737 x 35.000 + 500.000.
    CHECK(total((std::int64_t{1} << 53) - 1) == 450'359'962'737 * 3'500'000 + 50'000'000);
}

TEST_CASE("no inhabitants is a problem, not a subsidy") {
    CHECK(code(ask(0)) == "uitvoering.inwoners-niet-positief");
    CHECK(code(ask(-1)) == "uitvoering.inwoners-niet-positief");
}

TEST_CASE("unknown is not zero: an unanswered number of inhabitants is asked for") {
    const auto answer = bereken_uitvoering({{}, {}, {}}, rules(), {});
    REQUIRE(std::holds_alternative<Ontbreekt>(answer));
    CHECK(std::get<Ontbreekt>(answer) == Ontbreekt::regio_inwoners);
}

TEST_CASE("counting the wijken: 30.000 and 25.000 are 2 modules together, 1 + 1 when each is rounded on its own") {
    const std::vector<Answer<std::int64_t>> wijken{30'000, 25'000};
    const UitvoeringInvoer invoer{Answer<std::int64_t>{226'500}, wijken, Answer<std::int64_t>{5}};
    const auto sum = [&](Telling telling, Afronding afronding) {
        return result(bereken_uitvoering(invoer, rules(), {afronding, Grens::laag, telling})).totaal.cents;
    };
    CHECK(sum(Telling::wijken, Afronding::hele) == 400'000'00 + 2 * 35'000'00);
    CHECK(sum(Telling::wijken, Afronding::begonnen) == 400'000'00 + 3 * 35'000'00);
    CHECK(sum(Telling::per_wijk, Afronding::hele) == 400'000'00 + 2 * 35'000'00);
    CHECK(sum(Telling::per_wijk, Afronding::begonnen) == 400'000'00 + 4 * 35'000'00);
    CHECK(sum(Telling::wijken, Afronding::naar_rato) == 400'000'00 + 55'000 * 175);
    CHECK(sum(Telling::wijkverbanden, Afronding::naar_rato) == 400'000'00 + 5 * 35'000'00);
}

TEST_CASE("the range of Almere with inhabitants alone runs from 785.000 to 820.000 and names what is open") {
    const auto range = bandbreedte({Answer<std::int64_t>{226'500}, {}, {}}, rules());
    REQUIRE(range.laagste.has_value());
    CHECK(range.laagste->cents == 785'000'00);
    CHECK(range.hoogste->cents == 820'000'00);
    CHECK_FALSE(range.volledig());
    REQUIRE(range.ontbrekend.size() == 3);
    CHECK(range.ontbrekend[0].telling == Telling::wijken);
    CHECK(range.ontbrekend[0].ontbreekt == Ontbreekt::wijk_inwoners);
    CHECK(range.ontbrekend[2].ontbreekt == Ontbreekt::aantal_wijkverbanden);
}

TEST_CASE("the range of exactly 300.000 holds both fixed amounts: 925.000 to 1.025.000") {
    const auto range = bandbreedte({Answer<std::int64_t>{300'000}, {}, {}}, rules());
    CHECK(range.laagste->cents == 925'000'00);
    CHECK(range.hoogste->cents == 1'025'000'00);
}

TEST_CASE("a date outside the scheme is an honest error, not the last known amount") {
    const auto regelingen = shipped_regelingen();
    const auto regels = uitvoering_regels(*regelingen, Date{2027, 1, 1});
    REQUIRE_FALSE(regels.ok());
    CHECK(regels.problems().size() == 5);
    CHECK(regels.problems().front().code == "regels.geen-waarde");
    CHECK(uitvoering_regels(*regelingen, Date{2026, 12, 31}).ok());
    CHECK_FALSE(uitvoering_regels(*regelingen, Date{2023, 12, 31}).ok());
}

TEST_CASE("the trace names rule, source and value of every step") {
    const auto almere = result(ask(226'500));
    REQUIRE(almere.stappen.size() == 9);
    CHECK(almere.stappen[0].origin == Origin::plan);
    CHECK(almere.stappen[0].value == 226'500);
    CHECK(almere.stappen[2].id == "uitvoering.vast-bedrag");
    CHECK(almere.stappen[2].source.refers());
    CHECK(almere.stappen[5].option == "hele");
    CHECK(almere.stappen[8].value == 785'000'00);
}

}  // namespace elp
