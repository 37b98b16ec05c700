// An amount of money: whole cents, checked for overflow.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>

#include "core/base/checked.hpp"

namespace elp {

/// Whole eurocents. Sums and products that do not fit answer with nothing, never with a wrong amount.
struct Money {
    std::int64_t cents = 0;
    auto operator<=>(const Money&) const = default;
};

[[nodiscard]] constexpr std::optional<Money> add(Money a, Money b) {
    const auto sum = add(a.cents, b.cents);
    return sum ? std::optional{Money{*sum}} : std::nullopt;
}

[[nodiscard]] constexpr std::optional<Money> multiply(Money amount, std::int64_t times) {
    const auto product = multiply(amount.cents, times);
    return product ? std::optional{Money{*product}} : std::nullopt;
}

}  // namespace elp
