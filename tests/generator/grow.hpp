// Grows plans of any size from a seed, out of the field lists alone: a new field or list is filled without a change
// here. The same seed gives the same bytes everywhere.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/plan/plan.hpp"
#include "core/regels/regelingen.hpp"

namespace elp::generator {

/// How many things of a kind stand in each list of that kind, by the name of their struct: {"wijk", 60}.
struct Count {
    std::string_view name;
    std::size_t count = 0;
};

struct Growth {
    std::uint64_t seed = 1;
    std::vector<Count> counts;
    std::size_t other = 3;  ///< in lists that are not named
};

/// The large plan that the program has to keep up with: 60 wijken, 13 seats, 300 knelpunten, 100 SROI-analyses and
/// 2.000 budget lines.
[[nodiscard]] Growth large(std::uint64_t seed = 1);

/// Wijken alone.
[[nodiscard]] Growth wijken_alone(std::size_t wijken, std::uint64_t seed = 1);

/// A plan in which everything that can be filled in is: answers of every kind, references that exist, elements of the
/// rule files' lists. Its inhabitants add up: the region has as many as its wijken.
[[nodiscard]] Plan grow(const Growth& growth, const Regelingen& regelingen);

}  // namespace elp::generator
