// Days: valid ones, the end of a month, leap years, and arithmetic.
#include "core/base/date.hpp"

#include <doctest/doctest.h>

namespace elp {

TEST_CASE("a date is read as written and refused when it does not exist") {
    CHECK(parse_iso_date("2024-07-01") == Date{2024, 7, 1});
    CHECK(parse_iso_date("2024-02-29") == Date{2024, 2, 29});
    for (const auto* wrong : {"", "2024-7-1", "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31",
                              "2024-07-01 ", "24-07-2001", "2024/07/01", "abcd-ef-gh", "1899-12-31", "2200-01-01"}) {
        CAPTURE(wrong);
        CHECK_FALSE(parse_iso_date(wrong).has_value());
    }
}

TEST_CASE("writing gives back what was read") {
    CHECK(iso_date({2026, 12, 31}) == "2026-12-31");
    CHECK(iso_date({2026, 1, 2}) == "2026-01-02");
}

TEST_CASE("days are counted from 1970: 19.905 days to 1 July 2024 (54 years, 13 leap days, 182 days)") {
    CHECK(days_since_epoch({1970, 1, 1}) == 0);
    CHECK(days_since_epoch({1969, 12, 31}) == -1);
    CHECK(days_since_epoch({2024, 7, 1}) == 54 * 365 + 13 + 182);
    CHECK(days_since_epoch({2000, 3, 1}) - days_since_epoch({2000, 2, 28}) == 2);
    CHECK(days_since_epoch({2100, 3, 1}) - days_since_epoch({2100, 2, 28}) == 1);
}

TEST_CASE("months later stays within the month") {
    CHECK(add_months({2025, 3, 1}, 24) == Date{2027, 3, 1});
    CHECK(add_months({2024, 1, 31}, 1) == Date{2024, 2, 29});
    CHECK(add_months({2023, 1, 31}, 1) == Date{2023, 2, 28});
    CHECK(add_months({2024, 12, 15}, 1) == Date{2025, 1, 15});
    CHECK(add_months({2025, 1, 15}, -1) == Date{2024, 12, 15});
}

TEST_CASE("the day after the last of a month is the first of the next") {
    CHECK(next_day({2026, 12, 31}) == Date{2027, 1, 1});
    CHECK(next_day({2024, 2, 28}) == Date{2024, 2, 29});
    CHECK(next_day({2024, 2, 29}) == Date{2024, 3, 1});
}

}  // namespace elp
