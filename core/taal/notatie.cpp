#include "core/taal/notatie.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <vector>

#include "core/base/checked.hpp"
#include "core/taal/letters.hpp"

namespace elp {
namespace {

constexpr std::array<std::string_view, 12> months_nl{"januari",   "februari", "maart",    "april",
                                                     "mei",       "juni",     "juli",     "augustus",
                                                     "september", "oktober",  "november", "december"};
constexpr std::array<std::string_view, 12> months_en{"January",   "February", "March",    "April",
                                                     "May",       "June",     "July",     "August",
                                                     "September", "October",  "November", "December"};
constexpr std::string_view euro = "\u20AC";
constexpr std::string_view no_break_space = "\u00A0";
constexpr std::string_view narrow_no_break_space = "\u202F";

char group_sign(Language language) { return language == Language::nl ? '.' : ','; }

char decimal_sign(Language language) { return language == Language::nl ? ',' : '.'; }

std::string grouped(std::uint64_t number, char sign) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, 1, sign);
    return digits;
}

std::uint64_t magnitude(std::int64_t number) {
    return number < 0 ? 0 - static_cast<std::uint64_t>(number) : static_cast<std::uint64_t>(number);
}

std::uint64_t power_of_ten(int exponent) {
    std::uint64_t power = 1;
    for (int i = 0; i < exponent; ++i) power *= 10;
    return power;
}

// The digits behind the comma, `count` of them.
std::string fraction(std::uint64_t part, int count) {
    std::string digits = std::to_string(part);
    return std::string(static_cast<std::size_t>(count) - digits.size(), '0') + digits;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

void replace_all(std::string& text, std::string_view what, std::string_view with) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
        text.replace(at, what.size(), with);
    }
}

// What was typed without the euro sign and with plain spaces.
std::string plain(std::string_view typed) {
    std::string text{typed};
    replace_all(text, no_break_space, " ");
    replace_all(text, narrow_no_break_space, " ");
    text = std::string{trimmed(text)};
    if (text.starts_with(euro)) text = std::string{trimmed(std::string_view{text}.substr(euro.size()))};
    if (text.ends_with(euro)) text = std::string{trimmed(std::string_view{text}.substr(0, text.size() - euro.size()))};
    return text;
}

// A number in parts: the digits before and behind the decimal sign.
struct Parts {
    bool negative = false;
    std::string whole;
    std::string fraction;
};

bool are_digits(std::string_view text) { return !text.empty() && std::ranges::all_of(text, is_digit); }

// "1.234.567" without its signs, when every group behind the first has three digits.
std::optional<std::string> ungrouped(std::string_view text, char sign) {
    std::string digits;
    for (std::size_t group = 0;; ++group) {
        const std::size_t end = std::min(text.find(sign), text.size());
        const std::string_view part = text.substr(0, end);
        const bool last_group = end == text.size();
        if (!are_digits(part) || (group > 0 && part.size() != 3)) return std::nullopt;
        if (group == 0 && !last_group && part.size() > 3) return std::nullopt;
        digits += part;
        if (last_group) return digits;
        text.remove_prefix(end + 1);
    }
}

std::optional<Parts> split(std::string_view text, Language language) {
    Parts parts;
    if (text.starts_with('-')) {
        parts.negative = true;
        text.remove_prefix(1);
    }
    const std::size_t comma = text.find(decimal_sign(language));
    const std::string_view before = text.substr(0, comma);
    const char sign = before.find(' ') != std::string_view::npos ? ' ' : group_sign(language);
    const auto whole = ungrouped(before, sign);
    if (!whole) return std::nullopt;
    parts.whole = *whole;
    if (comma == std::string_view::npos) return parts;
    parts.fraction = text.substr(comma + 1);
    if (!are_digits(parts.fraction)) return std::nullopt;
    return parts;
}

// What a number with signs in the wrong places most likely means: its last sign is the decimal one.
std::string proposal(std::string_view text, Language language) {
    if (!std::ranges::all_of(text, [](char c) { return is_digit(c) || c == '.' || c == ',' || c == '-' || c == ' '; }))
        return {};
    const std::size_t last = text.find_last_of(".,");
    if (last == std::string_view::npos || last + 1 == text.size()) return {};
    std::string digits;
    for (const char c : text.substr(0, last)) {
        if (is_digit(c)) digits += c;
    }
    if (digits.empty() || digits.size() > 18) return {};
    const std::string sign = text.starts_with('-') ? "-" : "";
    return sign + grouped(std::stoull(digits), group_sign(language)) + decimal_sign(language) +
           std::string{text.substr(last + 1)};
}

std::optional<std::int64_t> scaled(const Parts& parts, int decimals) {
    std::string digits = parts.whole + parts.fraction;
    digits.append(
        static_cast<std::size_t>(decimals) - std::min(parts.fraction.size(), static_cast<std::size_t>(decimals)), '0');
    std::int64_t number = 0;
    for (const char c : digits) {
        const auto shifted = multiply(number, 10);
        const auto next = shifted ? add(*shifted, c - '0') : std::nullopt;
        if (!next) return std::nullopt;
        number = *next;
    }
    return parts.negative ? -number : number;
}

Problem wrong(std::string_view code, std::string_view typed, std::string expected = {}) {
    return {Severity::error, code, "", std::string{typed}, std::move(expected)};
}

std::string lower(std::string_view text) {
    std::string result{text};
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

// 1 to 12 for a month's name or its first three letters or more, in Dutch or English; 0 for something else.
int month_named(std::string_view typed) {
    std::string name = lower(typed);
    if (name.ends_with('.')) name.pop_back();
    if (name.size() < 3) return 0;
    if (name == "mrt") return 3;
    for (const auto& months : {std::span{months_nl}, std::span{months_en}}) {
        for (std::size_t i = 0; i < months.size(); ++i) {
            if (lower(months[i]).starts_with(name)) return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

std::optional<int> small_number(std::string_view text) {
    if (!are_digits(text) || text.size() > 4) return std::nullopt;
    return std::stoi(std::string{text});
}

std::vector<std::string_view> words_of(std::string_view text, std::string_view signs) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(signs), text.size());
        if (end > 0) words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

}  // namespace

std::string write_whole(std::int64_t number, Language language) {
    return (number < 0 ? "-" : "") + grouped(magnitude(number), group_sign(language));
}

std::string write_decimal(std::int64_t number, int decimals, Language language) {
    const std::uint64_t scale = power_of_ten(decimals);
    const std::uint64_t size = magnitude(number);
    std::string text = (number < 0 ? "-" : "") + grouped(size / scale, group_sign(language));
    std::string behind = decimals == 0 ? std::string{} : fraction(size % scale, decimals);
    while (behind.ends_with('0')) behind.pop_back();
    return behind.empty() ? text : text + decimal_sign(language) + behind;
}

std::string write_money(Money amount, Language language) {
    const std::uint64_t size = magnitude(amount.cents);
    std::string text = std::string{euro} + std::string{no_break_space} + (amount.cents < 0 ? "-" : "") +
                       grouped(size / 100, group_sign(language));
    if (size % 100 != 0) text += decimal_sign(language) + fraction(size % 100, 2);
    return text;
}

std::string write_date(Date date, Language language) {
    if (date.month < 1 || date.month > 12) return {};
    const auto& months = language == Language::nl ? months_nl : months_en;
    return std::to_string(date.day) + " " + std::string{months.at(static_cast<std::size_t>(date.month - 1))} + " " +
           std::to_string(date.year);
}

std::string write_short_date(Date date, Language language) {
    if (date == Date{}) return {};
    const std::string iso = iso_date(date);
    return language == Language::en ? iso : iso.substr(8, 2) + "-" + iso.substr(5, 2) + "-" + iso.substr(0, 4);
}

Result<std::int64_t> read_number(std::string_view typed, Language language, const NumberLimits& limits) {
    const std::string text = plain(typed);
    if (text.empty()) return wrong("getal.leeg", typed);
    auto parts = split(text, language);
    if (!parts) {
        std::string meant = proposal(text, language);
        const bool has_proposal = !meant.empty() && split(meant, language).has_value();
        return has_proposal ? wrong("getal.andere-notatie", typed, std::move(meant)) : wrong("getal.geen-getal", typed);
    }
    while (parts->fraction.ends_with('0')) parts->fraction.pop_back();
    if (parts->fraction.size() > static_cast<std::size_t>(limits.decimals)) {
        if (limits.decimals == 0) return wrong("getal.niet-heel", typed);
        return wrong("getal.te-veel-decimalen", typed, std::to_string(limits.decimals));
    }
    const auto number = scaled(*parts, limits.decimals);
    const bool too_large = !number || *number > limits.max;
    if (too_large && !parts->negative)
        return wrong("getal.te-groot", typed, write_decimal(limits.max, limits.decimals, language));
    if (!number || *number < limits.min)
        return wrong("getal.te-klein", typed, write_decimal(limits.min, limits.decimals, language));
    return *number;
}

Result<Date> read_date(std::string_view typed) {
    const std::string text{trimmed(typed)};
    if (text.empty()) return wrong("datum.leeg", typed);
    const auto words = words_of(text, "-/ ");
    if (words.size() != 3) return wrong("datum.geen-datum", typed);
    const bool year_first = words[0].size() == 4;
    const auto day = small_number(words[year_first ? 2 : 0]);
    const auto year = small_number(words[year_first ? 0 : 2]);
    const auto month = are_digits(words[1]) ? small_number(words[1]) : std::optional{month_named(words[1])};
    if (!day || !year || !month || *month == 0 || words[year_first ? 0 : 2].size() != 4) {
        return wrong("datum.geen-datum", typed);
    }
    const auto date = make_date(*year, *month, *day);
    if (!date) return wrong("datum.bestaat-niet", typed);
    return *date;
}

}  // namespace elp
