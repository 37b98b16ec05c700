#include "core/base/date.hpp"

#include <array>

namespace elp {
namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2199;

bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

}  // namespace

int days_in_month(int year, int month) {
    constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : days.at(static_cast<std::size_t>(month - 1));
}

Date last_date() { return {last_year, 12, 31}; }

std::optional<Date> make_date(int year, int month, int day) {
    if (year < first_year || year > last_year || month < 1 || month > 12) return std::nullopt;
    if (day < 1 || day > days_in_month(year, month)) return std::nullopt;
    return Date{static_cast<std::int16_t>(year), static_cast<std::int8_t>(month), static_cast<std::int8_t>(day)};
}

std::optional<Date> parse_iso_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    return make_date(*year, *month, *day);
}

std::string iso_date(Date date) {
    std::string text = "0000-00-00";
    const auto put = [&text](std::size_t last, std::size_t count, int value) {
        for (std::size_t i = 0; i < count; ++i, value /= 10) text[last - i] = static_cast<char>('0' + value % 10);
    };
    put(3, 4, date.year);
    put(6, 2, date.month);
    put(9, 2, date.day);
    return text;
}

std::optional<Date> date_of_whole(std::int64_t whole) {
    if (whole < 0 || whole > 99'991'231) return std::nullopt;
    return make_date(static_cast<int>(whole / 10'000), static_cast<int>(whole / 100 % 100),
                     static_cast<int>(whole % 100));
}

std::int64_t whole_of_date(Date date) {
    return std::int64_t{date.year} * 10'000 + std::int64_t{date.month} * 100 + date.day;
}

std::int32_t days_since_epoch(Date date) {
    // Counts from 1 March, so that a leap day is the last of its year; 719468 is 1-1-1970 in that count.
    const int year = date.month <= 2 ? date.year - 1 : date.year;
    const int era = year / 400;
    const int year_of_era = year - era * 400;
    const int month_from_march = (date.month + 9) % 12;
    const int day_of_year = (153 * month_from_march + 2) / 5 + date.day - 1;
    const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

Date add_months(Date date, int months) {
    const int counted = date.year * 12 + (date.month - 1) + months;
    const int year = counted / 12;
    const int month = counted % 12 + 1;
    const int last = days_in_month(year, month);
    const int day = date.day < last ? date.day : last;
    return {static_cast<std::int16_t>(year), static_cast<std::int8_t>(month), static_cast<std::int8_t>(day)};
}

Date next_day(Date date) {
    if (date.day < days_in_month(date.year, date.month)) {
        return {date.year, date.month, static_cast<std::int8_t>(date.day + 1)};
    }
    const Date next = add_months(date, 1);
    return {next.year, next.month, 1};
}

Date day_before(Date date) {
    if (date.day > 1) return {date.year, date.month, static_cast<std::int8_t>(date.day - 1)};
    const Date before = add_months(date, -1);
    return {before.year, before.month, static_cast<std::int8_t>(days_in_month(before.year, before.month))};
}

}  // namespace elp
