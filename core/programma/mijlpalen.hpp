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
    static std::span<const Field> fields();
};

template <>
struct Describe<Mijlpalen> {
    static constexpr std::string_view name = "mijlpalen";
    static std::span<const Field> fields();
};

template <>
struct Describe<Regiodocument> {
    static constexpr std::string_view name = "regiodocument";
    static constexpr std::string_view id_prefix = "doc";
    static std::span<const Field> fields();
};

template <>
struct Describe<Regiodocumenten> {
    static constexpr std::string_view name = "regiodocumenten";
    static std::span<const Field> fields();
};

}  // namespace elp
