// Agreements by patient group, and how each insurer translates them into the individual contracts.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"

namespace elp {

enum class AfspraakStand : std::uint8_t { in_voorbereiding, gemaakt, in_uitvoering };
enum class AfspraakSoort : std::uint8_t { organisatie, zorginhoud };
enum class Contractweg : std::uint8_t { individueel, via_resv };
enum class VertalingStand : std::uint8_t { niet, in_voorbereiding, vertaald };

/// What one insurer does with an agreement in its individual contracts.
struct Vertaling : Item {
    Id verzekeraar;
    Answer<VertalingStand> stand;
    Answer<Date> per;  ///< from when the contracts hold it
    std::string toelichting;
    bool operator==(const Vertaling&) const = default;
};

struct Afspraak : Item {
    std::string naam;
    std::string patientgroep;  ///< element of "resv.patientgroepen" or own words
    Texts onderwerpen;         ///< elements of "resv.onderwerpen" or own words
    Texts delen;               ///< which parts of the first criterion it covers: "resv.ontwerpcriterium-1-delen"
    Texts disciplines;         ///< elements of "resv.zetels"
    Answer<AfspraakStand> stand;
    Answer<Date> gemaakt_op;
    Answer<Date> geldig_tot;  ///< the last day; unanswered: no end known
    Answer<bool> hele_regio;
    Answer<AfspraakSoort> soort;
    Answer<Contractweg> contract;
    std::string uitzondering;  ///< ground for care content through the RESV: element of "resv.uitzonderingsgronden"
    Answer<std::string> eigenaar;
    std::vector<Vertaling> vertalingen;
    bool operator==(const Afspraak&) const = default;
};

struct Afspraken : Thing {
    std::vector<Afspraak> lijst;
    bool operator==(const Afspraken&) const = default;
};

template <>
struct Words<AfspraakStand> {
    static constexpr std::array<std::string_view, 3> list{"in-voorbereiding", "gemaakt", "in-uitvoering"};
};
template <>
struct Words<AfspraakSoort> {
    static constexpr std::array<std::string_view, 2> list{"organisatie", "zorginhoud"};
};
template <>
struct Words<Contractweg> {
    static constexpr std::array<std::string_view, 2> list{"individueel", "via-resv"};
};
template <>
struct Words<VertalingStand> {
    static constexpr std::array<std::string_view, 3> list{"niet", "in-voorbereiding", "vertaald"};
};

template <>
struct Describe<Vertaling> {
    static constexpr std::string_view name = "vertaling";
    static constexpr std::string_view id_prefix = "vert";
    static std::span<const Field> fields();
};

template <>
struct Describe<Afspraak> {
    static constexpr std::string_view name = "afspraak";
    static constexpr std::string_view id_prefix = "afspr";
    static std::span<const Field> fields();
};

template <>
struct Describe<Afspraken> {
    static constexpr std::string_view name = "afspraken";
    static std::span<const Field> fields();
};

}  // namespace elp
