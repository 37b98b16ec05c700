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
    using F = Fields<Meting>;
    static constexpr std::array list{
        F::of<&Meting::id>("id"),
        F::of<&Meting::volgorde>("volgorde"),
        F::of<&Meting::datum>("datum"),
        F::of<&Meting::waarde>("waarde"),
        F::of<&Meting::bron>("bron", Unit::none, Privacy::free_text),
    };
};

template <>
struct Describe<Indicator> {
    static constexpr std::string_view name = "indicator";
    static constexpr std::string_view id_prefix = "ind";
    using F = Fields<Indicator>;
    static constexpr std::array list{
        F::of<&Indicator::id>("id"),
        F::of<&Indicator::volgorde>("volgorde"),
        F::of<&Indicator::naam>("naam"),
        F::of<&Indicator::toelichting>("toelichting", Unit::none, Privacy::free_text),
        F::of<&Indicator::eenheid>("eenheid"),
        F::of<&Indicator::richting>("richting"),
        F::of<&Indicator::nulmeting>("nulmeting"),
        F::of<&Indicator::nulmeting_op>("nulmeting_op"),
        F::of<&Indicator::streefwaarde>("streefwaarde"),
        F::of<&Indicator::streefdatum>("streefdatum"),
        F::of<&Indicator::elke_maanden>("elke_maanden", Unit::maanden),
        F::of<&Indicator::metingen>("metingen"),
        F::of<&Indicator::doelen>("doelen").element_of("visie.doelen"),
        F::of<&Indicator::activiteiten>("activiteiten").id_of("act"),
        F::of<&Indicator::voor_wie>("voor_wie").element_of("programma.waarde-voor"),
    };
};

template <>
struct Describe<CyclusStap> {
    static constexpr std::string_view name = "cyclusstap";
    using F = Fields<CyclusStap>;
    static constexpr std::array list{
        F::of<&CyclusStap::wat>("wat", Unit::none, Privacy::free_text),
        F::of<&CyclusStap::gepland_op>("gepland_op"),
        F::of<&CyclusStap::gedaan_op>("gedaan_op"),
    };
};

template <>
struct Describe<Cyclus> {
    static constexpr std::string_view name = "cyclus";
    static constexpr std::string_view id_prefix = "cyclus";
    using F = Fields<Cyclus>;
    static constexpr std::array list{
        F::of<&Cyclus::id>("id"),
        F::of<&Cyclus::volgorde>("volgorde"),
        F::of<&Cyclus::naam>("naam"),
        F::of<&Cyclus::indicatoren>("indicatoren").id_of("ind"),
        F::of<&Cyclus::activiteiten>("activiteiten").id_of("act"),
        F::of<&Cyclus::plan>("plan"),
        F::of<&Cyclus::doen>("doen"),
        F::of<&Cyclus::controleren>("controleren"),
        F::of<&Cyclus::bijstellen>("bijstellen"),
    };
};

template <>
struct Describe<Les> {
    static constexpr std::string_view name = "les";
    static constexpr std::string_view id_prefix = "les";
    using F = Fields<Les>;
    static constexpr std::array list{
        F::of<&Les::id>("id"),
        F::of<&Les::volgorde>("volgorde"),
        F::of<&Les::naam>("naam"),
        F::of<&Les::les>("les", Unit::none, Privacy::free_text),
        F::of<&Les::datum>("datum"),
        F::of<&Les::over>("over").id_of(any_kind),
        F::of<&Les::voor_wie>("voor_wie").element_of("programma.waarde-voor"),
        F::of<&Les::mag_gedeeld>("mag_gedeeld"),
    };
};

template <>
struct Describe<Leren> {
    static constexpr std::string_view name = "leren";
    using F = Fields<Leren>;
    static constexpr std::array list{
        F::of<&Leren::indicatoren>("indicatoren"),
        F::of<&Leren::cycli>("cycli"),
        F::of<&Leren::lessen>("lessen"),
    };
};

}  // namespace elp
