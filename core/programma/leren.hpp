// What the learning network asks of a project: indicators with measurements, improvement cycles and lessons.
// All numbers are whole, in the indicator's own unit.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"

namespace elp {

/// What an indicator counts. Shares with decimals go in basispunten, marks for satisfaction in tenths.
enum class IndicatorEenheid : std::uint8_t { aantal, procent, basispunten, minuten, dagen, cent, tienden };

/// Which way is better.
enum class Richting : std::uint8_t { hoger, lager };

/// One measurement of an indicator.
struct Meting : Item {
    Answer<Date> datum;
    Answer<std::int64_t> waarde;  ///< in the indicator's unit
    std::string bron;
    bool operator==(const Meting&) const = default;
};

/// What shows whether something gets better.
struct Indicator : Item {
    std::string naam;
    std::string toelichting;
    Answer<IndicatorEenheid> eenheid;
    Answer<Richting> richting;
    Answer<std::int64_t> nulmeting;  ///< the baseline
    Answer<Date> nulmeting_op;
    Answer<std::int64_t> streefwaarde;
    Answer<Date> streefdatum;
    Answer<std::int64_t> elke_maanden;  ///< how often it is measured
    std::vector<Meting> metingen;
    Texts doelen;        ///< ids of the list "visie.doelen"
    Texts activiteiten;  ///< ids of the activities that it is about
    Texts voor_wie;      ///< ids of the list "programma.waarde-voor"
    bool operator==(const Indicator&) const = default;
};

/// One of the four steps of a cycle.
struct CyclusStap : Thing {
    std::string wat;
    Answer<Date> gepland_op;
    Answer<Date> gedaan_op;
    bool operator==(const CyclusStap&) const = default;
};

/// An improvement cycle: plan, do, check, act.
struct Cyclus : Item {
    std::string naam;
    Texts indicatoren;   ///< ids of the indicators that tell whether it worked
    Texts activiteiten;  ///< ids of what is being improved
    CyclusStap plan;
    CyclusStap doen;
    CyclusStap controleren;
    CyclusStap bijstellen;
    bool operator==(const Cyclus&) const = default;
};

/// Something learnt.
struct Les : Item {
    std::string naam;
    std::string les;
    Answer<Date> datum;
    Texts over;                ///< ids of what it is about
    Texts voor_wie;            ///< ids of the list "programma.waarde-voor"
    Answer<bool> mag_gedeeld;  ///< its author says that it may be shared and holds nothing about a person
    bool operator==(const Les&) const = default;
};

struct Leren : Thing {
    std::vector<Indicator> indicatoren;
    std::vector<Cyclus> cycli;
    std::vector<Les> lessen;
    bool operator==(const Leren&) const = default;
};

template <>
struct Words<IndicatorEenheid> {
    static constexpr std::array<std::string_view, 7> list{"aantal", "procent", "basispunten", "minuten",
                                                          "dagen",  "cent",    "tienden"};
};
template <>
struct Words<Richting> {
    static constexpr std::array<std::string_view, 2> list{"hoger", "lager"};
};

template <>
struct Describe<Meting> {
    static constexpr std::string_view name = "meting";
    static constexpr std::string_view id_prefix = "meting";
    static std::span<const Field> fields();
};

template <>
struct Describe<Indicator> {
    static constexpr std::string_view name = "indicator";
    static constexpr std::string_view id_prefix = "ind";
    static std::span<const Field> fields();
};

template <>
struct Describe<CyclusStap> {
    static constexpr std::string_view name = "cyclusstap";
    static std::span<const Field> fields();
};

template <>
struct Describe<Cyclus> {
    static constexpr std::string_view name = "cyclus";
    static constexpr std::string_view id_prefix = "cyclus";
    static std::span<const Field> fields();
};

template <>
struct Describe<Les> {
    static constexpr std::string_view name = "les";
    static constexpr std::string_view id_prefix = "les";
    static std::span<const Field> fields();
};

template <>
struct Describe<Leren> {
    static constexpr std::string_view name = "leren";
    static std::span<const Field> fields();
};

}  // namespace elp
