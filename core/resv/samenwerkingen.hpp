// The inventory of collaborations and initiatives that exist already: the RESV builds on them, and nothing is to
// be done twice.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"

namespace elp {

enum class SamenwerkingSoort : std::uint8_t { mono, multi };
enum class SamenwerkingRol : std::uint8_t { organiseert, levert, beide };
enum class SamenwerkingContact : std::uint8_t { bekend, gezocht };
enum class SamenwerkingBesluit : std::uint8_t { behouden, aansluiten, samenvoegen };

struct Samenwerking : Item {
    std::string naam;
    Answer<SamenwerkingSoort> soort;
    std::string organisatievorm;  ///< element of "resv.organisatievormen": informal network up to formal organisation
    Texts disciplines;            ///< elements of "resv.zetels"
    Texts deelnemers;             ///< organisations, by name
    Texts gebied;                 ///< names of areas, or ids of wijken
    Texts doelen;                 ///< what for: elements of "resv.onderwerpen" or own words
    Answer<SamenwerkingRol> rol;  ///< organises care, delivers it, or both
    Answer<SamenwerkingContact> contact;
    Answer<std::string> contactpersoon;
    Answer<SamenwerkingBesluit> besluit;
    Texts samen_met;  ///< ids of other collaborations: to join or merge with
    std::string toelichting;
    bool operator==(const Samenwerking&) const = default;
};

struct Samenwerkingen : Thing {
    std::vector<Samenwerking> lijst;
    bool operator==(const Samenwerkingen&) const = default;
};

template <>
struct Words<SamenwerkingSoort> {
    static constexpr std::array<std::string_view, 2> list{"mono", "multi"};
};
template <>
struct Words<SamenwerkingRol> {
    static constexpr std::array<std::string_view, 3> list{"organiseert", "levert", "beide"};
};
template <>
struct Words<SamenwerkingContact> {
    static constexpr std::array<std::string_view, 2> list{"bekend", "gezocht"};
};
template <>
struct Words<SamenwerkingBesluit> {
    static constexpr std::array<std::string_view, 3> list{"behouden", "aansluiten", "samenvoegen"};
};

template <>
struct Describe<Samenwerking> {
    static constexpr std::string_view name = "samenwerking";
    static constexpr std::string_view id_prefix = "samenw";
    static std::span<const Field> fields();
};

template <>
struct Describe<Samenwerkingen> {
    static constexpr std::string_view name = "samenwerkingen";
    static std::span<const Field> fields();
};

}  // namespace elp
