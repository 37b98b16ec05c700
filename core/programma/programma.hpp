// Judges what a region does, by when and with what result: goals, documents, time line, citizens
// in activities and learning. Knows nothing of the plan, of money or of the bodies of the region.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/programma/activiteiten.hpp"
#include "core/programma/leren.hpp"
#include "core/programma/mijlpalen.hpp"
#include "core/regels/bevinding.hpp"
#include "core/regels/regelingen.hpp"

namespace elp {

/// The parts of a plan that are judged here. Refers to them: they live longer.
struct Programma {
    const Activiteiten& activiteiten;
    const Mijlpalen& mijlpalen;
    const Regiodocumenten& documenten;
    const Leren& leren;
};

/// A goal with the activities that serve it.
struct DoelDekking {
    std::string doel;              ///< id of its list
    std::vector<Id> activiteiten;  ///< in the order of the plan
    std::vector<Id> indicatoren;   ///< only for the eight: those that say whether it is reached
    bool subsidie = false;         ///< whether the uitvoeringssubsidie is about it
    [[nodiscard]] bool gedekt() const { return !activiteiten.empty(); }
};

/// A kind of document that a region has, or should have.
struct DocumentDekking {
    std::string soort;
    std::vector<Id> documenten;
};

/// Where a milestone stands today.
enum class MijlpaalStand : std::uint8_t {
    zonder_datum,
    komt,
    loopt,            ///< a period or a day that today lies in
    voorbij,          ///< national, and nothing that the region itself has to do
    voorbij_onzeker,  ///< as above, but announced or assumed: whether it happened is not known here
    gehaald,
    te_laat,
};

/// A milestone on the time line, national, of the region's own, or both.
struct MijlpaalOordeel {
    std::string landelijk;  ///< id of the list "tijdlijn.landelijk"; empty: of the region's own
    Id eigen;               ///< the plan's entry; none: only national
    Date begin;             ///< its day, or the first day of its period
    Date einde;             ///< its last day; the same as `begin` for a day
    MijlpaalStand stand = MijlpaalStand::zonder_datum;
    std::size_t afhankelijk = 0;  ///< how many things depend on it
};

/// How an indicator stands.
enum class IndicatorStand : std::uint8_t { onvolledig, ongemeten, onderweg, achteruit, gehaald };

/// An indicator with its newest measurement and how much of the way to the target is done.
struct IndicatorOordeel {
    Id indicator;
    IndicatorStand stand = IndicatorStand::onvolledig;
    std::optional<std::int64_t> laatste;  ///< the newest measurement, in its unit
    Date laatste_op;
    std::optional<std::int64_t> afgelegd_basispunten;  ///< of the way from baseline to target; may be below zero
    Date volgende_meting;                              ///< none where no interval is given
};

/// The four steps of a cycle, in their order.
enum class CyclusFase : std::uint8_t { plan, doen, controleren, bijstellen, rond };

struct CyclusOordeel {
    Id cyclus;
    CyclusFase fase = CyclusFase::plan;  ///< the first step that is not done
};

/// What has value for whom.
struct WaardeVoor {
    std::string wie;      ///< id of the list "programma.waarde-voor"
    std::vector<Id> wat;  ///< activities, indicators and lessons
};

struct ProgrammaOordeel {
    std::vector<DoelDekking> doelen;             ///< the eight of the Visie
    std::vector<DoelDekking> doelen_samengevat;  ///< the six that sum them up; the mapping is an assumption
    std::vector<DocumentDekking> documenten;
    std::vector<MijlpaalOordeel> tijdlijn;  ///< by first day, then last day; those without a day at the end
    std::vector<IndicatorOordeel> indicatoren;
    std::vector<CyclusOordeel> cycli;
    std::vector<WaardeVoor> waarde_voor;
    Bevindingen bevindingen;
};

[[nodiscard]] ProgrammaOordeel beoordeel_programma(const Programma& programma, const Regelingen& regelingen,
                                                   Date vandaag);

}  // namespace elp
