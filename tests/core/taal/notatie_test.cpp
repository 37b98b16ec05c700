// Dutch and English notation, writing and reading.
#include "core/taal/notatie.hpp"

#include <doctest/doctest.h>

#include <limits>

namespace elp {
namespace {

constexpr auto nl = Language::nl;
constexpr auto en = Language::en;

struct Typed {
    const char* text;
    std::int64_t cents;
};

std::string_view code_of(std::string_view typed, const NumberLimits& limits, Language language = nl) {
    const auto number = read_number(typed, language, limits);
    REQUIRE_FALSE(number.ok());
    return number.problems().front().code;
}

}  // namespace

TEST_CASE("whole numbers are grouped by three") {
    CHECK(write_whole(0, nl) == "0");
    CHECK(write_whole(999, nl) == "999");
    CHECK(write_whole(226'500, nl) == "226.500");
    CHECK(write_whole(226'500, en) == "226,500");
    CHECK(write_whole(-1'234'567, nl) == "-1.234.567");
    CHECK(write_whole(std::numeric_limits<std::int64_t>::min(), nl) == "-9.223.372.036.854.775.808");
}

TEST_CASE("money shows cents only where there are any") {
    CHECK(write_money({78'500'000}, nl) == "€\u00A0785.000");
    CHECK(write_money({79'637'550}, nl) == "€\u00A0796.375,50");
    CHECK(write_money({79'637'505}, en) == "€\u00A0796,375.05");
    CHECK(write_money({-1'200}, nl) == "€\u00A0-12");
}

TEST_CASE("decimals end without zeros") {
    CHECK(write_decimal(1'132'500, 5, nl) == "11,325");
    CHECK(write_decimal(1'132'500, 5, en) == "11.325");
    CHECK(write_decimal(1'100'000, 5, nl) == "11");
    CHECK(write_decimal(5, 5, nl) == "0,00005");
    CHECK(write_decimal(11, 0, nl) == "11");
}

TEST_CASE("dates in words") {
    CHECK(write_date({2024, 7, 1}, nl) == "1 juli 2024");
    CHECK(write_date({2026, 12, 31}, en) == "31 December 2026");
    CHECK(write_date({}, nl).empty());
    CHECK(write_short_date({2024, 7, 1}, nl) == "01-07-2024");
    CHECK(write_short_date({2024, 7, 1}, en) == "2024-07-01");
    CHECK(write_short_date({}, nl).empty());
}

TEST_CASE("Dutch numbers as people type them") {
    for (const auto& [text, cents] :
         {Typed{"226500", 22'650'000}, Typed{"226.500", 22'650'000}, Typed{"1234,56", 123'456},
          Typed{"1.234,56", 123'456}, Typed{"€ 1.234,56", 123'456}, Typed{"1234,5", 123'450}, Typed{"  12 ", 1'200},
          Typed{"€12", 1'200}, Typed{"12 €", 1'200}, Typed{"226 500", 22'650'000}, Typed{"-5", -500},
          Typed{"€\u00A0785.000", 78'500'000}, Typed{"0", 0}, Typed{"007", 700}, Typed{"1234,560", 123'456}}) {
        CAPTURE(text);
        const auto number = read_number(text, nl, {.decimals = 2});
        REQUIRE(number.ok());
        CHECK(*number == cents);
    }
}

TEST_CASE("another notation is refused, and the Dutch form is proposed") {
    for (const auto& [text, meant] :
         {std::pair{"1234.56", "1.234,56"}, std::pair{"12.34", "12,34"}, std::pair{"1,234.56", "1.234,56"},
          std::pair{"1.2345", "1,2345"}, std::pair{"-12.5", "-12,5"}, std::pair{"12345.678", "12.345,678"}}) {
        CAPTURE(text);
        const auto number = read_number(text, nl, {.decimals = 2});
        REQUIRE_FALSE(number.ok());
        CHECK(number.problems().front().code == "getal.andere-notatie");
        CHECK(number.problems().front().expected == meant);
        CHECK(number.problems().front().found == text);
    }
}

TEST_CASE("English numbers are the mirror image") {
    CHECK(*read_number("1,234.56", en, {.decimals = 2}) == 123'456);
    CHECK(read_number("1.234,56", en, {.decimals = 2}).problems().front().expected == "1,234.56");
}

TEST_CASE("what is no number says so") {
    const NumberLimits whole{.decimals = 0, .min = 1, .max = 1'000'000};
    CHECK(code_of("", whole) == "getal.leeg");
    CHECK(code_of("  ", whole) == "getal.leeg");
    CHECK(code_of("€", whole) == "getal.leeg");
    for (const auto* text :
         {"abc", "12a", "1 2 3", "--5", "1,,2", ",5", "5,", "1..000", "1,2,3", "+5", "1e5", "0x10", "٣", "12-3", "."}) {
        CAPTURE(text);
        const auto number = read_number(text, nl, {.decimals = 2});
        CHECK_FALSE(number.ok());
    }
    CHECK(code_of("1,5", whole) == "getal.niet-heel");
    CHECK(code_of("-1", whole) == "getal.te-klein");
    CHECK(code_of("0", whole) == "getal.te-klein");
    CHECK(code_of("1000001", whole) == "getal.te-groot");
    CHECK(code_of("9999999999999999999", whole) == "getal.te-groot");
    CHECK(code_of("1,234", {.decimals = 2}) == "getal.te-veel-decimalen");
}

TEST_CASE("1,50 is a whole number of half euros but not a whole number; 12,00 is whole") {
    CHECK(*read_number("12,00", nl, {}) == 12);
    CHECK(code_of("1,50", {}) == "getal.niet-heel");
}

TEST_CASE("dates as people type them") {
    for (const auto* text : {"1 juli 2024", "1 jul 2024", "1 jul. 2024", "01-07-2024", "1-7-2024", "1/7/2024",
                             "2024-07-01", "1 July 2024", " 1 JULI 2024 "}) {
        CAPTURE(text);
        const auto date = read_date(text);
        REQUIRE(date.ok());
        CHECK(*date == Date{2024, 7, 1});
    }
    CHECK(*read_date("5 mrt 2025") == Date{2025, 3, 5});
    CHECK(*read_date("5 mei 2025") == Date{2025, 5, 5});
}

TEST_CASE("what is no date says so") {
    CHECK(read_date("").problems().front().code == "datum.leeg");
    CHECK(read_date("31 juni 2024").problems().front().code == "datum.bestaat-niet");
    CHECK(read_date("30-2-2024").problems().front().code == "datum.bestaat-niet");
    for (const auto* text : {"juli 2024", "1-7-24", "morgen", "1 j 2024", "1 2 3 4", "32-13-2024x", "1 juli 20245"}) {
        CAPTURE(text);
        CHECK(read_date(text).problems().front().code == "datum.geen-datum");
    }
}

}  // namespace elp
