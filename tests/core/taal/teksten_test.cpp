// The text tables: filling, and that both languages say the same things.
#include "core/taal/teksten.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "assets/assets.hpp"
#include "core/taal/zinnen.hpp"

namespace elp {
namespace {

// The placeholders of a text, such as {gevonden}.
std::set<std::string> placeholders(std::string_view text) {
    std::set<std::string> names;
    for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
        const std::size_t close = text.find('}', open);
        const std::string_view name = text.substr(open + 1, close - open - 1);
        const bool is_name = close != std::string_view::npos && !name.empty() &&
                             std::ranges::all_of(name, [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
        if (is_name) names.emplace(name);
    }
    return names;
}

}  // namespace

TEST_CASE("filling a text") {
    const auto teksten = Teksten::read(R"({"a": "{x} van {y}", "b": "open { haak", "c": ""})");
    REQUIRE(teksten.ok());
    CHECK(teksten->fill("a", {{"x", "2"}, {"y", "{x}"}}) == "2 van {x}");
    CHECK(teksten->fill("a", {{"x", "2"}}) == "2 van {y}");
    CHECK(teksten->fill("b", {{"x", "2"}}) == "open { haak");
    CHECK((*teksten)("c").empty());
    CHECK((*teksten)("ontbreekt") == "ontbreekt");
    CHECK_FALSE(teksten->has("ontbreekt"));
}

TEST_CASE("what is no text table is refused") {
    for (const auto* wrong : {"", "[]", "{\"a\": 1}", "{\"a\": \"b\"", "null"}) CHECK_FALSE(Teksten::read(wrong).ok());
}

TEST_CASE("Dutch and English have the same keys, and the same placeholders in each") {
    const auto nl = shipped_teksten(Language::nl);
    const auto en = shipped_teksten(Language::en);
    REQUIRE(nl.ok());
    REQUIRE(en.ok());
    CHECK(nl->keys() == en->keys());
    for (const auto key : nl->keys()) {
        CAPTURE(key);
        CHECK_FALSE((*nl)(key).empty());
        CHECK(placeholders((*nl)(key)) == placeholders((*en)(key)));
    }
}

TEST_CASE("numbers and dates that were found are written as people write them") {
    const auto nl = *shipped_teksten(Language::nl);
    const Problem problem{Severity::error, "uitvoering.inwoners-niet-positief", "/regio/inwoners", "-12000", ""};
    CHECK(what_is_wrong(problem, nl, Language::nl) == "Een regio met -12.000 inwoners kan geen subsidie krijgen.");
    const Problem late{Severity::error, "uitvoering.geen-regels", "", "2027-01-01", ""};
    CHECK(what_is_wrong(late, nl, Language::nl) == "Op 1 januari 2027 geldt de regeling niet.");
    CHECK(next_step(late, nl, Language::nl) == "Kies een peildatum waarop de regeling geldt.");
}

}  // namespace elp
