// The points on which the source of the uitvoeringssubsidie is silent, each as a named choice. One choice
// out of each makes a reading ("lezing"); which choice holds when the user makes none stands in the rule file.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "core/base/describe.hpp"

namespace elp {

/// How a part of a module counts.
enum class Afronding : std::uint8_t {
    hele,       ///< only whole modules
    begonnen,   ///< every module that has begun
    naar_rato,  ///< in proportion
};

/// Which fixed amount holds at exactly the boundary.
enum class Grens : std::uint8_t { laag, hoog };

/// What the modules count.
enum class Telling : std::uint8_t {
    regio,          ///< all inhabitants of the region
    wijken,         ///< the inhabitants of the wijken that take part, over their sum
    per_wijk,       ///< the same, each wijk rounded on its own
    wijkverbanden,  ///< one module for each wijkverband
};

struct Lezing {
    Afronding afronding = Afronding::hele;
    Grens grens = Grens::laag;
    Telling telling = Telling::regio;
    bool operator==(const Lezing&) const = default;
};

template <>
struct Words<Afronding> {
    static constexpr std::array<std::string_view, 3> list{"hele", "begonnen", "naar-rato"};
};
template <>
struct Words<Grens> {
    static constexpr std::array<std::string_view, 2> list{"laag", "hoog"};
};
template <>
struct Words<Telling> {
    static constexpr std::array<std::string_view, 4> list{"regio", "wijken", "per-wijk", "wijkverbanden"};
};

}  // namespace elp
