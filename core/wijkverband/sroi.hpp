// The data of SROI-analyses: stakeholders, inputs by year, outcomes with a price proxy and the corrections on
// them. Years are counted from 1, quantities in hundredths, corrections in basispunten, amounts in cents. How they are
// calculated stands in sroi_rekenen.hpp.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"

namespace elp {

/// Which discount rates hold ("sroi_analyse.disconto" in the rule file).
enum class Disconto : std::uint8_t { mkba, gezondheid, groenboek, geen, eigen };

/// Whether year 1 is discounted ("sroi_analyse.eerste_jaar").
enum class EersteJaar : std::uint8_t { niet, wel };

/// Who gives something, or for whom something changes.
struct Belanghebbende : Item {
    std::string naam;
    bool operator==(const Belanghebbende&) const = default;
};

/// What is put in, in one year.
struct SroiInzet : Item {
    std::string naam;
    Id belanghebbende;  ///< who gives it
    Answer<std::int64_t> jaar;
    Answer<Money> bedrag;
    Answer<Money> laag;  ///< the amount may be as low as this
    Answer<Money> hoog;
    std::string bron;
    bool operator==(const SroiInzet&) const = default;
};

/// What changes for a stakeholder, and what that is worth.
struct SroiUitkomst : Item {
    std::string naam;
    Id belanghebbende;
    std::string eenheid;  ///< what is counted: "consult"
    Answer<std::int64_t> hoeveelheid;
    Answer<std::int64_t> hoeveelheid_laag;
    Answer<std::int64_t> hoeveelheid_hoog;
    std::string referentie;  ///< element of "sroi.referentieprijzen", offered and never filled in by itself
    Answer<Money> proxy;     ///< for one unit; below zero for a loss
    Answer<Money> proxy_laag;
    Answer<Money> proxy_hoog;
    std::string proxy_bron;
    Answer<std::int64_t> proxy_jaar;   ///< the year of the prices
    Answer<std::int64_t> deadweight;   ///< what would have happened anyway
    Answer<std::int64_t> verdringing;  ///< what is lost elsewhere
    Answer<std::int64_t> attributie;   ///< the share that others cause
    Answer<std::int64_t> afname;       ///< drop-off: of what is left, each year from the second on
    Answer<std::int64_t> vanaf_jaar;   ///< the first year with this outcome
    Answer<std::int64_t> jaren;        ///< how long it lasts
    Id indicator;                      ///< the indicator that measures it
    std::string niet_dubbel;           ///< why it is not counted twice, where it looks like that
    bool operator==(const SroiUitkomst&) const = default;
};

struct SroiAnalyse : Item {
    std::string naam;
    Id knelpunt;
    Answer<std::int64_t> prijspeil;  ///< the year of the prices that the analysis counts in
    Answer<Disconto> disconto;
    Answer<EersteJaar> eerste_jaar;
    Answer<std::int64_t> disconto_kosten;    ///< a rate of the user's own
    Answer<std::int64_t> disconto_effecten;  ///< a rate of the user's own
    std::vector<Belanghebbende> belanghebbenden;
    std::vector<SroiInzet> inzet;
    std::vector<SroiUitkomst> uitkomsten;
    bool operator==(const SroiAnalyse&) const = default;
};

struct SroiAnalyses : Thing {
    std::vector<SroiAnalyse> lijst;
    bool operator==(const SroiAnalyses&) const = default;
};

template <>
struct Words<Disconto> {
    static constexpr std::array<std::string_view, 5> list{"mkba", "gezondheid", "groenboek", "geen", "eigen"};
};
template <>
struct Words<EersteJaar> {
    static constexpr std::array<std::string_view, 2> list{"niet", "wel"};
};

template <>
struct Describe<Belanghebbende> {
    static constexpr std::string_view name = "belanghebbende";
    static constexpr std::string_view id_prefix = "belang";
    static std::span<const Field> fields();
};

template <>
struct Describe<SroiInzet> {
    static constexpr std::string_view name = "sroi_inzet";
    static constexpr std::string_view id_prefix = "inzet";
    static std::span<const Field> fields();
};

template <>
struct Describe<SroiUitkomst> {
    static constexpr std::string_view name = "sroi_uitkomst";
    static constexpr std::string_view id_prefix = "uitk";
    static std::span<const Field> fields();
};

template <>
struct Describe<SroiAnalyse> {
    static constexpr std::string_view name = "sroi_analyse";
    static constexpr std::string_view id_prefix = "sroi";
    static std::span<const Field> fields();
};

template <>
struct Describe<SroiAnalyses> {
    static constexpr std::string_view name = "sroi_analyses";
    static std::span<const Field> fields();
};

}  // namespace elp
