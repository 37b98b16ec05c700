// A day in the Gregorian calendar, without time or time zone. Today always comes in as an argument.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace elp {

/// A day from 1-1-1900 to 31-12-2199; the default is no valid day.
struct Date {
    std::int16_t year = 0;
    std::int8_t month = 0;
    std::int8_t day = 0;
    auto operator<=>(const Date&) const = default;
};

/// The last day of the month, 28 to 31. `month` is 1 to 12.
[[nodiscard]] int days_in_month(int year, int month);

/// The last day that there is.
[[nodiscard]] Date last_date();

/// A valid day, or nothing.
[[nodiscard]] std::optional<Date> make_date(int year, int month, int day);

/// Reads "2024-07-01"; nothing when the form or the day is wrong.
[[nodiscard]] std::optional<Date> parse_iso_date(std::string_view text);

/// "2024-07-01".
[[nodiscard]] std::string iso_date(Date date);

/// The day of a whole number as rule files hold it: 20261231; nothing where there is no such day.
[[nodiscard]] std::optional<Date> date_of_whole(std::int64_t whole);

/// 20261231.
[[nodiscard]] std::int64_t whole_of_date(Date date);

/// Days since 1-1-1970, negative before it.
[[nodiscard]] std::int32_t days_since_epoch(Date date);

/// The same day `months` later (or earlier), moved back to the month's last day where the month is shorter.
[[nodiscard]] Date add_months(Date date, int months);

/// The day after.
[[nodiscard]] Date next_day(Date date);

/// The day before.
[[nodiscard]] Date day_before(Date date);

}  // namespace elp
