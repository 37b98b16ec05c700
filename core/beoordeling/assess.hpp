// The assessment of a plan: everything that follows from the plan, the rules and today, calculated once for each
// change.
#pragma once

#include <optional>
#include <vector>

#include "core/base/problem.hpp"
#include "core/beoordeling/burgers.hpp"
#include "core/beoordeling/opgaven.hpp"
#include "core/plan/plan.hpp"
#include "core/programma/programma.hpp"
#include "core/regels/bevinding.hpp"
#include "core/regels/eigen_waarden.hpp"
#include "core/regels/regelingen.hpp"
#include "core/resv/oordeel.hpp"
#include "core/subsidie/subsidie.hpp"
#include "core/subsidie/uitvoering.hpp"
#include "core/wijkverband/wijkverband.hpp"

namespace elp {

/// What another option of a silent point would change.
struct OptieGevolg {
    std::string_view optie;         ///< "begonnen"
    std::optional<Money> totaal;    ///< none where data are missing
    std::optional<Money> verschil;  ///< against the total of the reading in force; may be negative
    std::optional<Ontbreekt> ontbreekt;
};

/// A point on which the source is silent, with the reading in force.
struct StilPunt {
    std::string_view keuze;             ///< "uitvoering.afronding"
    std::string_view place;             ///< of the answer in the plan
    std::string_view optie;             ///< the option in force
    bool chosen = false;                ///< chosen by the user; else the rule file's default
    std::vector<OptieGevolg> gevolgen;  ///< every option, the one in force included
};

struct UitvoeringOordeel {
    Indeling indeling = Indeling::samenwerking;  ///< which region's inhabitants count (R-10)
    Date peildatum;                              ///< in force: the plan's answer, or the grant's own
    bool peildatum_gekozen = false;
    Lezing lezing;
    std::optional<UitvoeringUitkomst> uitkomst;
    std::optional<Ontbreekt> wacht_op;  ///< the answer that the result waits for
    Bandbreedte bandbreedte;
    std::vector<StilPunt> stille_punten;  ///< rounding, boundary and counting, in this order
};

struct Assessment {
    /// The rules that held: the shipped ones with the plan's own values over them. References in traces are into these.
    Regelingen regels;
    std::vector<EigenNaastGeleverd> eigen_waarden;  ///< in the order of the plan
    UitvoeringOordeel uitvoering;
    SubsidieOordeel subsidie;
    WijkverbandOordeel wijkverband;
    ProgrammaOordeel programma;
    ResvOordeel resv;
    OpgavenDekking opgaven;  ///< what answers each regio-opgave
    BurgersOordeel burgers;  ///< how citizens take part in everything
    /// Errors first, then warnings, then open answers. Places are those of place.hpp.
    Problems problems;
    /// What the checks of all parts found, in the order in which they were made. The parts' own lists are empty: their
    /// findings stand here.
    Bevindingen bevindingen;

    /// Whether an error spoils a figure.
    [[nodiscard]] bool spoiled() const { return !problems.empty() && problems.front().severity == Severity::error; }
};

/// Assesses a plan as it stands on `vandaag`. Pure: the same arguments give the same answer.
[[nodiscard]] Assessment assess(const Plan& plan, const Regelingen& regelingen, Date vandaag);

}  // namespace elp
