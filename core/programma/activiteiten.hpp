// What a region does in its project, and which goals of the Visie each activity serves. Refers to wijken,
// partners and opgaven by id alone, and knows nothing of money or of the bodies themselves.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"

namespace elp {

/// How far an activity is, as its owner says.
enum class ActiviteitStand : std::uint8_t { gepland, bezig, klaar, gestopt };

/// Something that the region does, for whom and with whom.
struct Activiteit : Item {
    std::string naam;
    std::string toelichting;
    Texts doelen;                      ///< ids of the list "visie.doelen"
    Answer<std::string> subsidiedoel;  ///< id of the list "programma.subsidiedoelen"; none: no part of the subsidy
    Texts opgaven;                     ///< ids of regio-opgaven that it answers (R-62)
    Texts wijken;                      ///< ids of wijken; none: the whole region
    Texts partners;                    ///< ids of who takes part
    std::string eigenaar;              ///< who sees to it
    Answer<Date> begin;
    Answer<Date> einde;  ///< the last day
    Answer<ActiviteitStand> stand;
    Answer<std::string> burgers;  ///< how citizens take part (R-50)
    Texts voor_wie;               ///< ids of the list "programma.waarde-voor": for whom it has value (R-80)
    bool operator==(const Activiteit&) const = default;
};

struct Activiteiten : Thing {
    std::vector<Activiteit> lijst;
    bool operator==(const Activiteiten&) const = default;
};

template <>
struct Words<ActiviteitStand> {
    static constexpr std::array<std::string_view, 4> list{"gepland", "bezig", "klaar", "gestopt"};
};

template <>
struct Describe<Activiteit> {
    static constexpr std::string_view name = "activiteit";
    static constexpr std::string_view id_prefix = "act";
    static std::span<const Field> fields();
};

template <>
struct Describe<Activiteiten> {
    static constexpr std::string_view name = "activiteiten";
    static std::span<const Field> fields();
};

}  // namespace elp
