// What follows from the seats of the RESV: who sits there with what mandate, how many providers have
// joined, and which seats are paid for twice or not at all. Knows the seats and the rule files alone.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/resv/aanwijzing.hpp"
#include "core/resv/controle.hpp"
#include "core/resv/vorm_oordeel.hpp"
#include "core/resv/zetels.hpp"

namespace elp {

/// How far a seat's mandate reaches today, for multidisciplinary agreements on behalf of the providers.
enum class MandaatUitkomst : std::uint8_t {
    onbekend,       ///< not filled in
    geen,           ///< none, or still in preparation
    nog_niet,       ///< it begins on a later day
    verlopen,       ///< its last day has passed
    ander_doel,     ///< granted, but not for multidisciplinary agreements
    doel_onbekend,  ///< granted, for what is not filled in
    geldig,         ///< granted, for multidisciplinary agreements, and valid today
    telt_niet_mee,  ///< "n.v.t."
};

struct ZetelOordeel {
    std::string zetel;  ///< element of the rule file's list; empty for a seat of the region's own
    std::string naam;
    Id id;              ///< empty where the plan has nothing about this seat
    std::string place;  ///< of the seat, or of the list where the plan has nothing
    bool burgers = false;
    bool voucher_bestaat = false;  ///< the scheme has a voucher for this discipline
    Strekking vertegenwoordigd = Strekking::onbekend;
    MandaatUitkomst mandaat = MandaatUitkomst::onbekend;
    Strekking roaz = Strekking::onbekend;           ///< the mandate holds for the ROAZ too
    bool betaling_open = false;                     ///< not filled in, though the scheme has a voucher
    Strekking enkel_betaald = Strekking::onbekend;  ///< not paid for twice; unknown while nothing is filled in
    std::optional<std::int64_t> aanbieders;         ///< nothing where unknown or impossible
    std::optional<std::int64_t> aangesloten;        ///< nothing where unknown or impossible
    VormOordeel vorm;
};

/// What one reading of "broad support" gives (R-21, third criterion): `telling` counts disciplines, or providers.
struct DraagvlakUitkomst {
    Draagvlak lezing = Draagvlak::elke_discipline;
    Strekking strekking = Strekking::onbekend;  ///< unknown where data are missing
    JaNee telling;
};

struct ZetelsOordeel {
    std::vector<ZetelOordeel> lijst;  ///< the seats of this region: those of the rule file, then its own
    JaNee vertegenwoordiging;
    JaNee mandaat;                    ///< valid for multidisciplinary agreements; seats with "n.v.t." left out
    JaNee burgers;                    ///< citizens' seats with a representative
    JaNee enkel_betaald;              ///< seats that are not paid twice
    std::int64_t roaz = 0;            ///< seats with a mandate for the ROAZ
    std::int64_t zonder_voucher = 0;  ///< seats for which the scheme has no voucher
    std::array<DraagvlakUitkomst, 3> draagvlak;
    Draagvlak draagvlak_lezing = Draagvlak::elke_discipline;  ///< in force
    bool draagvlak_gekozen = false;                           ///< chosen by the user
};

[[nodiscard]] ZetelsOordeel beoordeel_zetels(const Zetels& zetels, const Answer<Draagvlak>& draagvlak,
                                             const ResvControle& controle);

/// Whether the mandate counts: for, against, or not known. Not to be asked for telt_niet_mee.
[[nodiscard]] Strekking strekking_van(MandaatUitkomst mandaat);

/// The three readings of broad support over these seats. Sums that do not fit count as unknown.
[[nodiscard]] std::array<DraagvlakUitkomst, 3> lees_draagvlak(const std::vector<ZetelOordeel>& zetels);

template <>
struct Words<MandaatUitkomst> {
    static constexpr std::array<std::string_view, 8> list{"onbekend",   "geen",          "nog-niet", "verlopen",
                                                          "ander-doel", "doel-onbekend", "geldig",   "telt-niet-mee"};
};

}  // namespace elp
