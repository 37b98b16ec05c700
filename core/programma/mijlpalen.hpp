// The milestones of a region and the documents that its plan is in line with. National milestones stand
// in the rule file "tijdlijn"; a plan says what depends on them and whether its own part is done.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"

namespace elp {

/// A milestone of the region's own, or what the plan adds to a national one.
struct Mijlpaal : Item {
    std::string naam;
    std::string landelijk;  ///< id of the list "tijdlijn.landelijk"; empty: of the region's own
    Answer<Date> datum;     ///< by when; for a national one: where the region knows a later day than the rule file
    std::string bron;       ///< where that day comes from
    Answer<Date> gehaald_op;
    Texts afhankelijk;  ///< ids of what depends on it: activities, knelpunten, milestones, anything with an id
    std::string eigenaar;
    bool operator==(const Mijlpaal&) const = default;
};

struct Mijlpalen : Thing {
    std::vector<Mijlpaal> lijst;
    bool operator==(const Mijlpalen&) const = default;
};

/// How far a document of the region is.
enum class DocumentStand : std::uint8_t { voorbereiding, in_concept, vastgesteld };

/// A document that the plan has to be in line with, or the regionaal plan van aanpak itself.
struct Regiodocument : Item {
    std::string soort;  ///< id of the list "programma.documenten"
    std::string naam;
    Answer<DocumentStand> stand;
    Answer<Date> datum;
    std::string vindplaats;    ///< where it can be read
    Answer<bool> aangesloten;  ///< whether this plan is in line with it
    bool operator==(const Regiodocument&) const = default;
};

struct Regiodocumenten : Thing {
    std::vector<Regiodocument> lijst;
    bool operator==(const Regiodocumenten&) const = default;
};

template <>
struct Words<DocumentStand> {
    static constexpr std::array<std::string_view, 3> list{"voorbereiding", "concept", "vastgesteld"};
};

template <>
struct Describe<Mijlpaal> {
    static constexpr std::string_view name = "mijlpaal";
    static constexpr std::string_view id_prefix = "mijl";
    using F = Fields<Mijlpaal>;
    static constexpr std::array list{
        F::of<&Mijlpaal::id>("id"),
        F::of<&Mijlpaal::volgorde>("volgorde"),
        F::of<&Mijlpaal::naam>("naam"),
        F::of<&Mijlpaal::landelijk>("landelijk").element_of("tijdlijn.landelijk"),
        F::of<&Mijlpaal::datum>("datum"),
        F::of<&Mijlpaal::bron>("bron", Unit::none, Privacy::free_text),
        F::of<&Mijlpaal::gehaald_op>("gehaald_op"),
        F::of<&Mijlpaal::afhankelijk>("afhankelijk").id_of(any_kind),
        F::of<&Mijlpaal::eigenaar>("eigenaar", Unit::none, Privacy::person),
    };
};

template <>
struct Describe<Mijlpalen> {
    static constexpr std::string_view name = "mijlpalen";
    using F = Fields<Mijlpalen>;
    static constexpr std::array list{F::of<&Mijlpalen::lijst>("lijst")};
};

template <>
struct Describe<Regiodocument> {
    static constexpr std::string_view name = "regiodocument";
    static constexpr std::string_view id_prefix = "doc";
    using F = Fields<Regiodocument>;
    static constexpr std::array list{
        F::of<&Regiodocument::id>("id"),
        F::of<&Regiodocument::volgorde>("volgorde"),
        F::of<&Regiodocument::soort>("soort").element_of("programma.documenten"),
        F::of<&Regiodocument::naam>("naam"),
        F::of<&Regiodocument::stand>("stand"),
        F::of<&Regiodocument::datum>("datum"),
        F::of<&Regiodocument::vindplaats>("vindplaats", Unit::none, Privacy::free_text),
        F::of<&Regiodocument::aangesloten>("aangesloten"),
    };
};

template <>
struct Describe<Regiodocumenten> {
    static constexpr std::string_view name = "regiodocumenten";
    using F = Fields<Regiodocumenten>;
    static constexpr std::array list{F::of<&Regiodocumenten::lijst>("lijst")};
};

}  // namespace elp
