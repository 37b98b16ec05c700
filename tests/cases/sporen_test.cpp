// How figures come about, as people read it: tests/documents/*-spoor.txt hold each step with its value and where it
// comes from. A step that is added, moved or worded otherwise shows here as the line that differs.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "assets/assets.hpp"
#include "cli/stappen.hpp"
#include "core/beoordeling/assess.hpp"
#include "core/plan/file.hpp"
#include "embedded/gevallen.hpp"
#include "embedded/sporen.hpp"
#include "tests/cases/geval.hpp"

namespace elp {
namespace {

constexpr Date today{2026, 11, 21};

const Regelingen& rules() {
    static const Regelingen regelingen = *shipped_regelingen();
    return regelingen;
}

std::string in_words(const std::string& title, const Steps& steps) {
    static const Teksten teksten = *shipped_teksten(Language::nl);
    static const cli::Arguments arguments;
    const cli::Context context{arguments, teksten, rules(), Language::nl, today};
    return "== " + title + "\n" + cli::steps_text(steps, context) + "\n";
}

Plan almere(Afronding afronding) {
    Plan plan = *read_plan(shipped_voorbeeld("almere"));
    plan.subsidies.edit().uitvoering.afronding = afronding;
    return plan;
}

// The plan of a case.
Plan plan_of(std::string_view name) {
    for (const auto& file : embedded::gevallen::files()) {
        std::vector<std::string> faults;
        if (file.name == name) return geval::read(file.bytes, faults).plannen.front();
    }
    FAIL("no such case");
    return {};
}

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

// The lines that differ, as "line 3: expected ..., found ...".
std::vector<std::string> differences(std::string_view expected, std::string_view actual) {
    const auto wanted = lines_of(expected);
    const auto found = lines_of(actual);
    std::vector<std::string> differing;
    for (std::size_t i = 0; i < std::max(wanted.size(), found.size()); ++i) {
        const std::string none = "nothing";
        const std::string& here = i < wanted.size() ? wanted[i] : none;
        const std::string& there = i < found.size() ? found[i] : none;
        if (here != there)
            differing.push_back("line " + std::to_string(i + 1) + ": expected " + here + ", found " + there);
    }
    return differing;
}

void check(std::string_view golden, const std::string& actual) {
    for (const std::string& difference : differences(golden, actual)) FAIL_CHECK(difference);
}

}  // namespace

TEST_CASE("R-2 R-3 the uitvoeringssubsidie of Almere in three roundings") {
    std::string text;
    for (const Afronding afronding : {Afronding::hele, Afronding::begonnen, Afronding::naar_rato}) {
        const auto assessment = assess(almere(afronding), rules(), today);
        text += in_words(std::string{Words<Afronding>::list[static_cast<std::size_t>(afronding)]},
                         assessment.uitvoering.uitkomst->stappen);
    }
    check(embedded::sporen::uitvoering_spoor_txt, text);
}

TEST_CASE("R-13 all grants of Almere together") {
    const auto assessment = assess(almere(Afronding::hele), rules(), today);
    check(embedded::sporen::samen_spoor_txt, in_words("samen", assessment.subsidie.samen.stappen));
}

TEST_CASE("R-41 an SROI-analyse, and how its first outcome came about") {
    const Plan plan = plan_of("R-41-valpreventie.json");
    const auto assessment = assess(plan, rules(), today);
    const SroiUitkomst& first = plan.sroi_analyses->lijst[0].uitkomsten[0];
    check(embedded::sporen::sroi_spoor_txt,
          in_words("analyse", assessment.wijkverband.sroi[0].stappen) + in_words(first.naam, sroi_spoor(first)));
}

TEST_CASE("R-33 the coverage of a region in the year of the goal") {
    const auto assessment = assess(plan_of("R-33-dekking-per-jaar.json"), rules(), today);
    check(embedded::sporen::dekking_spoor_txt, in_words("dekking", assessment.wijkverband.dekking.stappen));
}

TEST_CASE("a trace that differs is told by its line") {
    CHECK(differences("a\nb\n", "a\nb\n").empty());
    CHECK(differences("a\nb\n", "a\nc\n") == std::vector<std::string>{"line 2: expected b, found c"});
    CHECK(differences("a\n", "a\nb\n") == std::vector<std::string>{"line 2: expected nothing, found b"});
}

}  // namespace elp
