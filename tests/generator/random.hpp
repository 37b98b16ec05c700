// Numbers that look random and are the same on every machine for the same seed (splitmix64).
#pragma once

#include <cstdint>

namespace elp::generator {

class Random {
  public:
    explicit Random(std::uint64_t seed) : state_{seed} {}

    std::uint64_t bits() {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }

    /// From `low` to `high`, both included.
    std::int64_t between(std::int64_t low, std::int64_t high) {
        return low + static_cast<std::int64_t>(bits() % static_cast<std::uint64_t>(high - low + 1));
    }

    /// True in `times` out of a hundred.
    bool chance(std::int64_t times) { return between(1, 100) <= times; }

  private:
    std::uint64_t state_;
};

}  // namespace elp::generator
