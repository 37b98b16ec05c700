// "Eerst doen": one ordered list of all that needs attention, out of the findings and problems of an assessment. The
// order itself is data: what it goes by, and for each entry what put it below the one before. Knows no text.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/problem.hpp"
#include "core/beoordeling/assess.hpp"
#include "core/regels/bevinding.hpp"

namespace elp {

/// What the list is ordered by, the first first.
enum class Volgordegrond : std::uint8_t {
    aard,    ///< the worst kind first
    datum,   ///< the earliest day first; what has no day comes after what has one
    bedrag,  ///< the largest amount first
    plaats,  ///< by place in the plan and then by code, so that the order is always the same
};

inline constexpr std::array volgordegronden{Volgordegrond::aard, Volgordegrond::datum, Volgordegrond::bedrag,
                                            Volgordegrond::plaats};

/// Whether an entry comes from a finding or from a problem: "bevinding.<code>" or "probleem.<code>" is its text.
enum class Herkomst : std::uint8_t { bevinding, probleem };

/// One entry. Refers to the assessment that it was made of, which lives longer and stays where it is.
struct Aandachtspunt {
    Aard aard = Aard::open;
    std::int64_t gewicht = 0;  ///< of its kind: the higher, the sooner; see gewicht_van()
    std::string_view code;
    std::string_view regel;  ///< "R-21"; empty for a problem that belongs to no rule
    std::string_view place;
    Date datum{};
    Money bedrag{};
    Herkomst herkomst = Herkomst::bevinding;
    std::size_t index = 0;                     ///< in `bevindingen` or `problems` of the assessment
    Volgordegrond door = Volgordegrond::aard;  ///< what put it below the entry before; `aard` for the first
};

/// How heavy a kind weighs: 1 for an open answer, one more for each kind that is worse. The scale is the program's own.
[[nodiscard]] std::int64_t gewicht_van(Aard aard);

/// All that needs attention, in order. The same assessment gives the same list.
[[nodiscard]] std::vector<Aandachtspunt> eerst_doen(const Assessment& assessment);

/// How many entries of each kind there are, by the value of Aard.
using Tellingen = std::array<std::size_t, 6>;
[[nodiscard]] Tellingen tel_per_aard(const std::vector<Aandachtspunt>& punten);

template <>
struct Words<Volgordegrond> {
    static constexpr std::array<std::string_view, 4> list{"aard", "datum", "bedrag", "plaats"};
};

}  // namespace elp
