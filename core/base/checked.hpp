// Whole-number arithmetic that notices overflow. The compilers in use share these built-ins, in wasm too.
#pragma once

#include <cstdint>
#include <optional>

namespace elp {

/// a + b, or nothing when the sum does not fit in 64 bits.
[[nodiscard]] constexpr std::optional<std::int64_t> add(std::int64_t a, std::int64_t b) {
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a, b, &sum)) return std::nullopt;
    return sum;
}

/// a * b, or nothing when the product does not fit in 64 bits.
[[nodiscard]] constexpr std::optional<std::int64_t> multiply(std::int64_t a, std::int64_t b) {
    std::int64_t product = 0;
    if (__builtin_mul_overflow(a, b, &product)) return std::nullopt;
    return product;
}

}  // namespace elp
