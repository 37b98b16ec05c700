// What answers the regio-opgaven: capacity actions of the RESV, activities of the programme and knelpunten,
// brought together here because the parts of a plan do not see one another. Which opgave comes from which document, too
//
#pragma once

#include <vector>

#include "core/base/id.hpp"
#include "core/plan/plan.hpp"
#include "core/regels/bevinding.hpp"
#include "core/resv/opgaven_oordeel.hpp"
#include "core/wijkverband/wijkverband.hpp"

namespace elp {

/// All that answers one opgave. What was stopped does not answer.
struct OpgaveAntwoorden {
    Id opgave;
    std::vector<Id> acties;  ///< capacity actions
    std::vector<Id> activiteiten;
    std::vector<Id> knelpunten;
    [[nodiscard]] bool beantwoord() const { return !acties.empty() || !activiteiten.empty() || !knelpunten.empty(); }
};

struct OpgavenDekking {
    std::vector<OpgaveAntwoorden> lijst;  ///< in the order of the plan
    Bevindingen bevindingen;
};

/// Findings: "opgaven.onbeantwoord", and "opgaven.document-zonder-opgave" for a document that the plan is declared to
/// be in line with and takes nothing from.
[[nodiscard]] OpgavenDekking beoordeel_opgavendekking(const Plan& plan, const OpgavenOordeel& opgaven,
                                                      const WijkverbandOordeel& wijkverband);

}  // namespace elp
