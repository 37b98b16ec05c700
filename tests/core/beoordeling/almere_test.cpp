// What a reader who knows the programme finds in the example of Almere: tests/documents/almere-bevindingen.txt, written
// by hand. A check that is added or changed shows here.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "assets/assets.hpp"
#include "core/beoordeling/eerst_doen.hpp"
#include "core/plan/file.hpp"

namespace elp {
namespace {

constexpr Date today{2026, 11, 21};

using Lines = std::vector<std::string>;

Lines golden() {
    std::ifstream file{std::string{ELP_TESTS_DIR} + "/documents/almere-bevindingen.txt"};
    Lines lines;
    for (std::string line; std::getline(file, line);) {
        if (!line.empty() && !line.starts_with('#')) lines.push_back(line);
    }
    std::ranges::sort(lines);
    return lines;
}

Lines found() {
    const Assessment assessment = assess(*read_plan(shipped_voorbeeld("almere")), *shipped_regelingen(), today);
    Lines lines;
    for (const Aandachtspunt& punt : eerst_doen(assessment)) {
        std::string line{Words<Aard>::list[static_cast<std::size_t>(punt.aard)]};
        line += ' ';
        line += punt.code;
        line += ' ';
        line += punt.place;
        lines.push_back(std::move(line));
    }
    std::ranges::sort(lines);
    return lines;
}

Lines only_in(const Lines& these, const Lines& those) {
    Lines only;
    std::ranges::set_difference(these, those, std::back_inserter(only));
    return only;
}

}  // namespace

TEST_CASE("the example of Almere: all that the list names is found, and nothing else") {
    const Lines expected = golden();
    const Lines actual = found();
    REQUIRE(expected.size() > 50);
    for (const std::string& line : only_in(expected, actual)) FAIL_CHECK("not found: " << line);
    for (const std::string& line : only_in(actual, expected)) FAIL_CHECK("not in the list: " << line);
    CHECK(expected.size() == actual.size());
}

TEST_CASE("the examples are files as the program writes them, and each can be read and judged") {
    CHECK(shipped_voorbeelden().size() == 3);
    for (const std::string_view name : shipped_voorbeelden()) {
        CAPTURE(name);
        const auto plan = read_plan(shipped_voorbeeld(name));
        REQUIRE(plan.ok());
        CHECK(write_plan(*plan) == shipped_voorbeeld(name));
        CHECK_FALSE(assess(*plan, *shipped_regelingen(), today).spoiled());
    }
}

TEST_CASE("R-2 R-3 the large example: 500.000 + 20 × 35.000 = 1.200.000; the range holds all four ways of counting") {
    const Assessment assessment = assess(*read_plan(shipped_voorbeeld("grote-regio")), *shipped_regelingen(), today);
    REQUIRE(assessment.uitvoering.uitkomst.has_value());
    CHECK(assessment.uitvoering.uitkomst->totaal == Money{1'200'000'00});
    // The lowest reading rounds each wijk on its own: 24.000, 18.500, 21.000 and 30.500 hold 1 + 0 + 1 + 1 modules.
    CHECK(assessment.uitvoering.bandbreedte.laagste == Money{605'000'00});
    // The highest counts begun modules of the region: 412.000 is 20,6 of 20.000, so 21.
    CHECK(assessment.uitvoering.bandbreedte.hoogste == Money{1'235'000'00});
    CHECK(assessment.uitvoering.bandbreedte.volledig());
}

}  // namespace elp
