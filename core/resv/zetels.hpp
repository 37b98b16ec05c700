// The seats of the RESV: how each discipline is organised, who represents it, with what mandate, paid from
// what, and how many of its providers have joined. The default seats come from the rule file; a region may
// leave one out or add its own.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"
#include "core/resv/vorm.hpp"

namespace elp {

enum class MandaatStand : std::uint8_t { niet, in_voorbereiding, verleend };

struct ZetelMandaat : Thing {
    Answer<MandaatStand> stand;
    Texts voor;  ///< elements of "resv.mandaat-voor"; empty: unanswered
    std::string omschrijving;
    Answer<Date> van;
    Answer<Date> tot;         ///< the last day; unanswered: no end known
    Texts factoren_geregeld;  ///< elements of "resv.mandaat-factoren" that are there
    Texts factoren_ontbreken;
    bool operator==(const ZetelMandaat&) const = default;
};

/// How many providers have joined the mandate, of how many.
struct ZetelAansluiting : Thing {
    Answer<std::int64_t> aanbieders;
    Answer<std::int64_t> aangesloten;
    std::string bron;
    Answer<Date> peildatum;
    bool operator==(const ZetelAansluiting&) const = default;
};

struct Zetel : Item {
    std::string zetel;            ///< element of "resv.zetels"; empty for a seat of the region's own
    std::string naam;             ///< of a seat of the region's own
    Answer<bool> doet_mee;        ///< false: this region's RESV has no such seat
    std::string reden;            ///< why not
    std::string organisatievorm;  ///< how the discipline is organised: element of "resv.organisatievormen"
    Id netwerk;                   ///< its network in the inventory of collaborations
    Answer<std::string> vertegenwoordiger;
    ZetelMandaat mandaat;
    Texts betaald_uit;  ///< elements of "resv.zetel-bekostiging"; empty: unanswered
    Id voucher;         ///< the discipline's voucher among the subsidies
    ZetelAansluiting aansluiting;
    Vormbesluit vormbesluit;  ///< of the discipline's network (R-29)
    bool operator==(const Zetel&) const = default;
};

struct Zetels : Thing {
    std::vector<Zetel> lijst;
    bool operator==(const Zetels&) const = default;
};

template <>
struct Words<MandaatStand> {
    static constexpr std::array<std::string_view, 3> list{"niet", "in-voorbereiding", "verleend"};
};

template <>
struct Describe<ZetelMandaat> {
    static constexpr std::string_view name = "zetel_mandaat";
    static std::span<const Field> fields();
};

template <>
struct Describe<ZetelAansluiting> {
    static constexpr std::string_view name = "zetel_aansluiting";
    static std::span<const Field> fields();
};

template <>
struct Describe<Zetel> {
    static constexpr std::string_view name = "zetel";
    static constexpr std::string_view id_prefix = "zetel";
    static std::span<const Field> fields();
};

template <>
struct Describe<Zetels> {
    static constexpr std::string_view name = "zetels";
    static std::span<const Field> fields();
};

}  // namespace elp
