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
    using F = Fields<Activiteit>;
    static constexpr std::array list{
        F::of<&Activiteit::id>("id"),
        F::of<&Activiteit::volgorde>("volgorde"),
        F::of<&Activiteit::naam>("naam"),
        F::of<&Activiteit::toelichting>("toelichting", Unit::none, Privacy::free_text),
        F::of<&Activiteit::doelen>("doelen").element_of("visie.doelen"),
        F::of<&Activiteit::subsidiedoel>("subsidiedoel").element_of("programma.subsidiedoelen"),
        F::of<&Activiteit::opgaven>("opgaven").id_of("opgave"),
        F::of<&Activiteit::wijken>("wijken").id_of("wijk"),
        F::of<&Activiteit::partners>("partners").id_of("partij"),
        F::of<&Activiteit::eigenaar>("eigenaar", Unit::none, Privacy::person),
        F::of<&Activiteit::begin>("begin"),
        F::of<&Activiteit::einde>("einde"),
        F::of<&Activiteit::stand>("stand"),
        F::of<&Activiteit::burgers>("burgers", Unit::none, Privacy::free_text),
        F::of<&Activiteit::voor_wie>("voor_wie").element_of("programma.waarde-voor"),
    };
};

template <>
struct Describe<Activiteiten> {
    static constexpr std::string_view name = "activiteiten";
    using F = Fields<Activiteiten>;
    static constexpr std::array list{F::of<&Activiteiten::lijst>("lijst")};
};

}  // namespace elp
