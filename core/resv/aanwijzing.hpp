// What in a plan speaks for or against something that is declared: derived from the plan's own data and shown beside
// the declaration. Data only; the sentences stand in assets/teksten.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"

namespace elp {

/// Which way a fact points.
enum class Strekking : std::uint8_t { voor, tegen, onbekend };

/// A kind of fact. "aanwijzing.<code>.voor", ".tegen" and ".onbekend" are its text keys, with {aantal} and {totaal};
/// `tegenspraak` is the code of the finding where something is declared ready and this fact speaks against it; empty
/// for a fact that cannot.
struct Feit {
    std::string_view code;
    std::string_view tegenspraak;
};

/// A fact of this plan: `aantal` of `totaal`.
struct Aanwijzing {
    Strekking strekking = Strekking::onbekend;
    Feit feit;
    std::string place;  ///< where in the plan it can be seen
    std::int64_t aantal = 0;
    std::int64_t totaal = 0;
};

using Aanwijzingen = std::vector<Aanwijzing>;

/// What the facts say together.
enum class Afgeleid : std::uint8_t {
    onbekend,  ///< too little is filled in to tell
    niet,      ///< all that is known speaks against it
    deels,     ///< some speaks for it, some against it
    voldaan,   ///< all speaks for it, and nothing is unknown
};

/// How many are so, are not so, and are not known.
struct JaNee {
    std::int64_t ja = 0;
    std::int64_t nee = 0;
    std::int64_t onbekend = 0;
    [[nodiscard]] std::int64_t totaal() const { return ja + nee + onbekend; }
    [[nodiscard]] bool alle() const { return ja > 0 && nee == 0 && onbekend == 0; }
    void tel(Strekking strekking) {
        ++(strekking == Strekking::voor ? ja : strekking == Strekking::tegen ? nee : onbekend);
    }
    bool operator==(const JaNee&) const = default;
};

/// Adds a fact for each of the three counts that is not zero.
void voeg_toe(Aanwijzingen& aanwijzingen, const Feit& feit, std::string_view place, const JaNee& telling);

/// The key of its sentence: "aanwijzing.resv.mandaat.tegen".
[[nodiscard]] std::string tekst_sleutel(const Aanwijzing& aanwijzing);

[[nodiscard]] Afgeleid weeg(const Aanwijzingen& aanwijzingen);

/// All are so: for; one is not: against; else unknown.
[[nodiscard]] Strekking strekking_van(const JaNee& telling);

template <>
struct Words<Strekking> {
    static constexpr std::array<std::string_view, 3> list{"voor", "tegen", "onbekend"};
};
template <>
struct Words<Afgeleid> {
    static constexpr std::array<std::string_view, 4> list{"onbekend", "niet", "deels", "voldaan"};
};

namespace feit {
inline constexpr Feit mandaat{"resv.mandaat", "resv.gereed-maar-mandaat"};
inline constexpr Feit vertegenwoordiging{"resv.vertegenwoordiging", "resv.gereed-maar-vertegenwoordiging"};
inline constexpr Feit besluitvorming{"resv.besluitvorming", "resv.gereed-maar-besluitvorming"};
inline constexpr Feit delen{"resv.delen", "resv.gereed-maar-delen"};
inline constexpr Feit draagvlak{"resv.draagvlak", "resv.gereed-maar-draagvlak"};
inline constexpr Feit burgers{"resv.burgers", "resv.gereed-maar-burgers"};
inline constexpr Feit roaz{"resv.roaz", "resv.gereed-maar-roaz"};
inline constexpr Feit acties{"resv.acties", "resv.gereed-maar-acties"};
inline constexpr Feit afspraken{"resv.afspraken", "resv.gereed-maar-afspraken"};
inline constexpr Feit faciliteiten{"resv.faciliteiten", "resv.gereed-maar-faciliteiten"};
inline constexpr Feit groeipad{"resv.groeipad", "resv.gereed-maar-groeipad"};
inline constexpr Feit werkgebied{"resv.werkgebied", "resv.gereed-maar-werkgebied"};
inline constexpr Feit gesprek{"resv.gesprek", "resv.gereed-maar-gesprek"};
inline constexpr Feit volgers{"resv.volgers", "resv.gereed-maar-volgers"};
inline constexpr Feit enkel_betaald{"resv.enkel-betaald", "resv.gereed-maar-enkel-betaald"};
inline constexpr Feit overlap_besloten{"resv.overlap-besloten", "resv.gereed-maar-overlap-besloten"};
inline constexpr Feit vormopties{"resv.vormopties", ""};
inline constexpr Feit aansluiten{"resv.aansluiten", ""};
inline constexpr Feit behouden{"resv.behouden", ""};
}  // namespace feit

}  // namespace elp
