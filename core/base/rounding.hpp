// Division of whole numbers with a named rounding. Rounding is a step of a rule, never a side effect.
#pragma once

#include <cstdint>

namespace elp {

enum class Rounding : std::uint8_t {
    down,     ///< towards zero: only what is whole counts
    up,       ///< away from zero: what has begun counts
    nearest,  ///< to the nearest, a half away from zero
};

/// a / b for a >= 0 and b > 0, rounded as named. Never overflows.
[[nodiscard]] constexpr std::int64_t divide(std::int64_t a, std::int64_t b, Rounding rounding) {
    const std::int64_t whole = a / b;
    const std::int64_t rest = a % b;
    switch (rounding) {
        case Rounding::down:
            return whole;
        case Rounding::up:
            return rest > 0 ? whole + 1 : whole;
        case Rounding::nearest:
            return rest >= b - rest ? whole + 1 : whole;
    }
    return whole;
}

}  // namespace elp
