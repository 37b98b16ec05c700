// Numbers, money and dates as people write them: "226.500", "€ 796.375,50", "1 juli 2024". Both ways: writing what the
// program holds, and reading what a person typed (DESIGN: a number in another notation is refused with a proposal).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/date.hpp"
#include "core/base/money.hpp"
#include "core/base/problem.hpp"

namespace elp {

enum class Language : std::uint8_t { nl, en };

/// "226.500" in Dutch, "226,500" in English.
[[nodiscard]] std::string write_whole(std::int64_t number, Language language);

/// A number that counts units of 10^-decimals, without zeros at the end: 1132500 with 5 decimals is "11,325".
[[nodiscard]] std::string write_decimal(std::int64_t scaled, int decimals, Language language);

/// "€ 785.000", with cents only where there are any: "€ 796.375,50". A minus sign stands before the amount: "€ -12".
[[nodiscard]] std::string write_money(Money amount, Language language);

/// "1 juli 2024" or "1 July 2024".
[[nodiscard]] std::string write_date(Date date, Language language);
/// "31-12-2026", or "2026-12-31" in English, for columns; empty where there is no day.
[[nodiscard]] std::string write_short_date(Date date, Language language);

/// What a number may be.
struct NumberLimits {
    int decimals = 0;              ///< digits behind the comma at the most; the result counts 10^-decimals
    std::int64_t min = INT64_MIN;  ///< in the same units as the result
    std::int64_t max = (std::int64_t{1} << 53) - 1;
};

/// Reads a number as typed. Dutch: 226500, 226.500, 1234,56, 1.234,56, with € and spaces around it. Problems (place is
/// empty, `found` what was typed): "getal.leeg", "getal.geen-getal", "getal.andere-notatie" (expected: the proposal),
/// "getal.niet-heel", "getal.te-veel-decimalen", "getal.te-klein" and "getal.te-groot" (expected: the limit).
[[nodiscard]] Result<std::int64_t> read_number(std::string_view typed, Language language, const NumberLimits& limits);

/// Reads a date as typed: "1 juli 2024", "1 jul 2024", "1-7-2024", "1/7/2024", "2024-07-01". Problems: "datum.leeg",
/// "datum.geen-datum", "datum.bestaat-niet" (31 juni).
[[nodiscard]] Result<Date> read_date(std::string_view typed);

}  // namespace elp
