// The regio-opgaven, each taken from a document of the region, and the actions on capacity and
// accessibility. The documents, and what else answers an opgave, belong to other parts of a plan: ids here.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"

namespace elp {

enum class CapaciteitStand : std::uint8_t { voorbereiding, loopt, klaar, gestopt };

struct Opgave : Item {
    std::string naam;
    Id document;         ///< the document of the region that it comes from
    std::string plaats;  ///< where in it
    std::string omschrijving;
    Answer<std::string> eigenaar;
    bool operator==(const Opgave&) const = default;
};

/// An action on capacity and accessibility.
struct Capaciteitsactie : Item {
    std::string naam;
    std::string aanpak;  ///< element of "resv.capaciteitsaanpak"
    Texts opgaven;       ///< ids of the opgaven that it answers
    Texts knelpunten;    ///< ids of the knelpunten that it answers
    Texts disciplines;   ///< elements of "resv.zetels" that raise it
    Texts partijen;      ///< who else takes part: a gemeente, for housing
    Answer<bool> gemandateerd;
    Answer<CapaciteitStand> stand;
    Answer<Date> gereed_op;
    Answer<std::string> eigenaar;
    bool operator==(const Capaciteitsactie&) const = default;
};

struct ResvOpgaven : Thing {
    std::vector<Opgave> lijst;
    std::vector<Capaciteitsactie> acties;
    bool operator==(const ResvOpgaven&) const = default;
};

template <>
struct Words<CapaciteitStand> {
    static constexpr std::array<std::string_view, 4> list{"voorbereiding", "loopt", "klaar", "gestopt"};
};

template <>
struct Describe<Opgave> {
    static constexpr std::string_view name = "opgave";
    static constexpr std::string_view id_prefix = "opgave";
    static std::span<const Field> fields();
};

template <>
struct Describe<Capaciteitsactie> {
    static constexpr std::string_view name = "capaciteitsactie";
    static constexpr std::string_view id_prefix = "capac";
    static std::span<const Field> fields();
};

template <>
struct Describe<ResvOpgaven> {
    static constexpr std::string_view name = "resv_opgaven";
    static std::span<const Field> fields();
};

}  // namespace elp
