// The decision on a form of organisation: the options with their arguments, how far the decision is, and what
// was chosen. The RESV has one, and each discipline's network has one.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"

namespace elp {

enum class VormStand : std::uint8_t { niet_begonnen, in_voorbereiding, voorgelegd, besloten };

/// One form that is weighed.
struct Vormoptie : Item {
    std::string vorm;  ///< element of "resv.organisatievormen"; empty where `naam` tells it
    std::string naam;
    std::string voor;   ///< what speaks for it
    std::string tegen;  ///< what speaks against it
    bool operator==(const Vormoptie&) const = default;
};

struct Vormbesluit : Thing {
    Answer<VormStand> stand;
    std::vector<Vormoptie> opties;
    Id gekozen;               ///< one of `opties`
    Answer<Date> besluit_op;  ///< the day of the decision, or by when it is to be taken
    Answer<std::string> eigenaar;
    Answer<std::string> werkgroep;  ///< who prepares it
    bool operator==(const Vormbesluit&) const = default;
};

template <>
struct Words<VormStand> {
    static constexpr std::array<std::string_view, 4> list{"niet-begonnen", "in-voorbereiding", "voorgelegd",
                                                          "besloten"};
};

template <>
struct Describe<Vormoptie> {
    static constexpr std::string_view name = "vormoptie";
    static constexpr std::string_view id_prefix = "optie";
    static std::span<const Field> fields();
};

template <>
struct Describe<Vormbesluit> {
    static constexpr std::string_view name = "vormbesluit";
    static std::span<const Field> fields();
};

}  // namespace elp
