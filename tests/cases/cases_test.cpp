// Every rule of the domain has a sum worked out by hand, and elp's answer is that sum, to the cent.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

#include "assets/assets.hpp"
#include "embedded/gevallen.hpp"
#include "tests/cases/geval.hpp"

namespace elp {
namespace {

// The rules of the domain.
constexpr std::array<std::string_view, 36> regels{
    "R-1",  "R-2",  "R-3",  "R-4",  "R-5",  "R-6",  "R-7",  "R-8",  "R-9",  "R-10", "R-11", "R-12",
    "R-13", "R-20", "R-21", "R-22", "R-23", "R-24", "R-25", "R-26", "R-27", "R-28", "R-29", "R-30",
    "R-31", "R-32", "R-33", "R-40", "R-41", "R-50", "R-60", "R-61", "R-62", "R-70", "R-80", "R-90"};

std::vector<std::string> faults_of(std::string_view bytes) {
    std::vector<std::string> faults;
    const geval::Geval read = geval::read(bytes, faults);
    if (faults.empty()) geval::check(read, faults);
    return faults;
}

// "R-2" of "R-02-op-de-grens.json".
std::string rule_in_name(std::string_view name) {
    std::string rule{name.substr(0, 4)};
    if (rule[2] == '0') rule.erase(2, 1);
    return rule;
}

std::vector<std::string> rules_with_case() {
    std::vector<std::string> rules;
    for (const auto& file : embedded::gevallen::files()) rules.push_back(rule_in_name(file.name));
    return rules;
}

// A case with this expectation: a region of 226.500 inhabitants, of which the totals are known.
std::vector<std::string> faults_when_expected(const std::string& verwacht) {
    return faults_of(R"({"regel": "R-2", "bron": "S2", "uitwerking": "400.000 + 11 x 35.000", "vandaag": "2026-11-21",
        "plan": {"type": "eerstelijnsplan", "schemaversie": 1, "id": "plan-0000000000000001", "regio": {"inwoners": 226500}},
        "verwacht": )" +
                     verwacht + "}");
}

}  // namespace

TEST_CASE("each case: what elp answers is what was worked out by hand") {
    REQUIRE(embedded::gevallen::files().size() >= regels.size());
    for (const auto& file : embedded::gevallen::files()) {
        CAPTURE(file.name);
        for (const std::string& fault : faults_of(file.bytes)) FAIL_CHECK(fault);
    }
}

TEST_CASE("each rule has a case, and each case names the rule that its file is called after") {
    const auto with = rules_with_case();
    for (const std::string_view regel : regels) {
        CAPTURE(regel);
        CHECK(std::ranges::find(with, regel) != with.end());
    }
    for (const auto& file : embedded::gevallen::files()) {
        std::vector<std::string> faults;
        CHECK(geval::read(file.bytes, faults).regel == rule_in_name(file.name));
        CHECK(std::ranges::find(regels, rule_in_name(file.name)) != regels.end());
    }
}

TEST_CASE("the list of rules holds every rule that a rule file names") {
    std::set<std::string> named;
    const Regelingen rules = *shipped_regelingen();
    for (const auto& file : rules.files) {
        for (const Parameter& parameter : file->parameters) named.insert(parameter.regel);
        for (const Keuze& keuze : file->keuzes) named.insert(keuze.regel);
        for (const Lijst& lijst : file->lijsten) named.insert(lijst.regel);
    }
    REQUIRE(named.size() > 20);
    for (const std::string& regel : named) {
        CAPTURE(regel);
        CHECK(std::ranges::find(regels, regel) != regels.end());
    }
}

TEST_CASE("a case fails for another amount, an unknown key, a finding that is not there, and one that must not be") {
    CHECK(faults_when_expected(R"({"bereken": {"totaal_cent": 78500000}})").empty());
    CHECK(faults_when_expected(R"({"bereken": {"totaal_cent": 78500001}})").size() == 1);
    CHECK(faults_when_expected(R"({"bereken": {"totaal": 78500000}})").size() == 1);
    CHECK(faults_when_expected(R"({"reken": {"totaal_cent": 78500000}})").size() == 1);
    CHECK(faults_when_expected(R"({"controleer": {"bevindingen": [{"code": "wijk.geld-open"}]}})").size() == 1);
    CHECK(faults_when_expected(R"({"controleer": {"problemen": [{"code": "wijken.geen"}]}})").empty());
    // The same finding cannot stand for two.
    CHECK(faults_when_expected(R"({"controleer": {"problemen": [{"code": "wijken.geen"}, {"code": "wijken.geen"}]}})")
              .size() == 1);
    CHECK(faults_when_expected(R"({"zonder": ["wijken.geen"]})").size() == 1);
    CHECK(faults_when_expected(R"({"zonder": ["wijk.geld-open"]})").empty());
}

TEST_CASE("a case that is not whole, or has a key of its own, is refused") {
    CHECK(faults_of(R"({"regel": "R-2"})").size() == 4);
    CHECK(faults_when_expected(R"({}, "opmerking": "anders")").size() == 2);
    const std::string head = R"({"regel": "R-2", "bron": "S2", "uitwerking": "x", "verwacht": {"zonder": ["x"]}, )";
    CHECK(faults_of(head + R"("vandaag": "2026-11-21"})").size() == 1);
    CHECK(faults_of(head + R"("vandaag": "morgen", "plan": {}})").size() >= 2);
}

}  // namespace elp
