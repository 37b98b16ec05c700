// A user's own values beside the shipped ones: they win on their days, keep their source, and are refused when
// something is missing.
#include "core/regels/eigen_waarden.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <string>

#include "assets/assets.hpp"
#include "core/beoordeling/assess.hpp"
#include "core/beoordeling/zinnen.hpp"
#include "core/plan/file.hpp"

namespace elp {
namespace {

constexpr Date today{2025, 1, 1};

Regelingen shipped() {
    const auto regelingen = shipped_regelingen();
    REQUIRE(regelingen.ok());
    return *regelingen;
}

EigenWaarde module_amount(std::int64_t cents) {
    EigenWaarde own;
    own.id = make_id("waarde", 1);
    own.volgorde = "V01";
    own.parameter = "uitvoering.module.bedrag";
    own.waarde = cents;
    own.geldig_van = Date{2024, 6, 1};
    own.bron = "Oproep uitvoeringssubsidie";
    own.plaats = "artikel 4";
    own.status = Status::vastgesteld;
    return own;
}

std::vector<std::string_view> codes(const Bevindingen& bevindingen) {
    std::vector<std::string_view> found;
    for (const auto& bevinding : bevindingen) found.push_back(bevinding.code);
    return found;
}

EigenRegels with(const std::vector<EigenWaarde>& own) {
    EigenWaarden section;
    section.lijst = own;
    return met_eigen_waarden(shipped(), section, "/eigen_waarden");
}

Plan almere() {
    auto plan = read_plan(shipped_voorbeeld("almere"));
    REQUIRE(plan.ok());
    return *plan;
}

}  // namespace

TEST_CASE("an own amount of 36.000 for a module: Almere in whole modules is 400.000 + 11 x 36.000 = 796.000") {
    Plan plan = almere();
    plan.eigen_waarden.edit().lijst.push_back(module_amount(36'000'00));
    const Assessment assessment = assess(plan, shipped(), today);
    REQUIRE(assessment.uitvoering.uitkomst.has_value());
    CHECK(assessment.uitvoering.uitkomst->totaal.cents == 796'000'00);
    CHECK(std::ranges::none_of(assessment.bevindingen,
                               [](const Bevinding& b) { return b.code.starts_with("eigen-waarde."); }));
    REQUIRE(assessment.eigen_waarden.size() == 1);
    CHECK(assessment.eigen_waarden[0].geldt);
    REQUIRE(assessment.eigen_waarden[0].geleverd.has_value());
    CHECK(assessment.eigen_waarden[0].geleverd->value == 35'000'00);
}

TEST_CASE("the trace names the user's source for the own value and the shipped source for the others") {
    Plan plan = almere();
    plan.eigen_waarden.edit().lijst.push_back(module_amount(36'000'00));
    const Assessment assessment = assess(plan, shipped(), today);
    const auto& steps = assessment.uitvoering.uitkomst->stappen;
    CHECK(steps[2].id == "uitvoering.vast-bedrag");
    CHECK(source_name(steps[2].source, assessment.regels) == "S2");
    CHECK(steps[6].id == "uitvoering.module-bedrag");
    CHECK(source_name(steps[6].source, assessment.regels) == "Oproep uitvoeringssubsidie");
    CHECK(assessment.regels.waarde(steps[6].source).plaats == "artikel 4");
    CHECK(assessment.regels.waarde(steps[6].source).status == Status::vastgesteld);
}

TEST_CASE("an own value holds on its own days only; on other days the shipped value does") {
    EigenWaarde own = module_amount(36'000'00);
    own.geldig_tot = Date{2024, 6, 30};
    const EigenRegels regels = with({own});
    const auto on = [&](Date day) { return regels.regelingen.at("uitvoering.module.bedrag", day)->value; };
    CHECK(on({2024, 5, 31}) == 35'000'00);
    CHECK(on({2024, 6, 1}) == 36'000'00);
    CHECK(on({2024, 6, 30}) == 36'000'00);
    CHECK(on({2024, 7, 1}) == 35'000'00);
}

TEST_CASE("an own value may hold after the shipped scheme has ended") {
    EigenWaarde own = module_amount(36'000'00);
    own.geldig_van = Date{2027, 1, 1};
    const EigenRegels regels = with({own});
    CHECK(regels.regelingen.at("uitvoering.module.bedrag", {2027, 5, 1})->value == 36'000'00);
    CHECK_FALSE(regels.waarden[0].geleverd.has_value());
    CHECK_FALSE(shipped().at("uitvoering.module.bedrag", {2027, 5, 1}).ok());
}

TEST_CASE("an own value without source, place, first day or value is a finding and is not used") {
    for (const std::string_view field : {"waarde", "geldig_van", "bron", "plaats"}) {
        CAPTURE(field);
        EigenWaarde own = module_amount(36'000'00);
        if (field == "waarde") own.waarde = {};
        if (field == "geldig_van") own.geldig_van = {};
        if (field == "bron") own.bron.clear();
        if (field == "plaats") own.plaats.clear();
        const EigenRegels regels = with({own});
        REQUIRE(codes(regels.bevindingen) == std::vector<std::string_view>{"eigen-waarde.onvolledig"});
        CHECK(regels.bevindingen[0].place == "/eigen_waarden/lijst/waarde-0000000000000001/" + std::string{field});
        CHECK_FALSE(regels.waarden[0].geldt);
        CHECK(regels.regelingen.at("uitvoering.module.bedrag", {2024, 7, 1})->value == 35'000'00);
    }
}

TEST_CASE("an own value that cannot be is refused: unknown parameter, negative, days the wrong way round, overlap") {
    EigenWaarde unknown = module_amount(1);
    unknown.parameter = "uitvoering.module.prijs";
    EigenWaarde negative = module_amount(-1);
    EigenWaarde reversed = module_amount(1);
    reversed.geldig_tot = Date{2024, 5, 31};
    EigenWaarde again = module_amount(1);
    again.id = make_id("waarde", 2);
    CHECK(codes(with({unknown}).bevindingen) == std::vector<std::string_view>{"eigen-waarde.parameter-onbekend"});
    CHECK(codes(with({negative}).bevindingen) == std::vector<std::string_view>{"eigen-waarde.onmogelijk"});
    CHECK(codes(with({reversed}).bevindingen) == std::vector<std::string_view>{"eigen-waarde.geldigheid-omgekeerd"});
    const EigenRegels twice = with({module_amount(36'000'00), again});
    CHECK(codes(twice.bevindingen) == std::vector<std::string_view>{"eigen-waarde.overlapt"});
    CHECK(twice.regelingen.at("uitvoering.module.bedrag", {2024, 7, 1})->value == 36'000'00);
}

TEST_CASE("the values of a rule file become own values, one for each id that is handed in") {
    const Regelingen regelingen = shipped();
    const Regeling& file = *regelingen.regeling("zonmw-uitvoering");
    CHECK(aantal_waarden(file) == 5);
    const std::array ids{make_id("waarde", 1), make_id("waarde", 2)};
    const auto own = eigen_waarden_uit(file, ids);
    REQUIRE(own.size() == 2);
    CHECK(own[0].id == ids[0]);
    CHECK(own[0].parameter == "uitvoering.vast.onder-grens");
    CHECK(own[0].waarde == Answer<std::int64_t>{400'000'00});
    CHECK(own[0].bron == "Presentatie over het ZonMw-programma Versterking organisatie eerstelijnszorg");
    CHECK(own[0].volgorde < own[1].volgorde);
    CHECK(with(own).bevindingen.empty());
}

TEST_CASE("own values go through a plan file unchanged") {
    Plan plan = almere();
    plan.eigen_waarden.edit().lijst.push_back(module_amount(36'000'00));
    const std::string bytes = write_plan(plan);
    const auto again = read_plan(bytes);
    REQUIRE(again.ok());
    CHECK(*again == plan);
    CHECK(write_plan(*again) == bytes);
}

}  // namespace elp
