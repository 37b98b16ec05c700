#include "core/base/order_key.hpp"

#include <cstddef>

namespace elp {
namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr std::size_t longest = 64;
// Appending counts up in the first three digits, so that keys stay short: from "V01" there is room for 117.000.
constexpr std::size_t counted_digits = 3;
constexpr std::string_view first_key = "V01";

std::size_t digit_at(std::string_view key, std::size_t place) {
    return place < key.size() ? alphabet.find(key[place]) : 0;
}

// The next counted key after `before`, or an empty text when counting has come to its end.
std::string count_up(std::string_view before) {
    std::size_t number = 0;
    for (std::size_t place = 0; place < counted_digits; ++place) {
        number = number * alphabet.size() + digit_at(before, place);
    }
    ++number;
    if (number % alphabet.size() == 0) ++number;  // a key never ends in "0"
    std::string key(counted_digits, '0');
    for (std::size_t place = counted_digits; place-- > 0; number /= alphabet.size()) {
        key[place] = alphabet[number % alphabet.size()];
    }
    return number == 0 ? key : std::string{};
}

// A key strictly between two keys, by halving the first digit that leaves room.
std::string halve(std::string_view before, std::string_view after) {
    std::string key;
    bool bounded = !after.empty();
    for (std::size_t place = 0;; ++place) {
        const std::size_t low = digit_at(before, place);
        const std::size_t high = bounded ? digit_at(after, place) : alphabet.size();
        if (high > low + 1) return key + alphabet[low + (high - low) / 2];
        key += alphabet[low];
        if (low < high) bounded = false;
    }
}

}  // namespace

bool is_order_key(std::string_view text) {
    if (text.empty() || text.size() > longest || text.back() == '0') return false;
    return text.find_first_not_of(alphabet) == std::string_view::npos;
}

std::string order_between(std::string_view before, std::string_view after) {
    if (!after.empty() && before < after) return halve(before, after);
    if (before.empty()) return std::string{first_key};
    const std::string counted = count_up(before);
    return counted.empty() ? halve(before, {}) : counted;
}

}  // namespace elp
