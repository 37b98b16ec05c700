// Knelpunten against the RESV that took them up: the two parts do not see one another.
#pragma once

#include "core/plan/plan.hpp"
#include "core/regels/bevinding.hpp"
#include "core/wijkverband/wijkverband.hpp"

namespace elp {

/// "knelpunt.resv-zonder-actie": a knelpunt that the RESV has taken up, and no capacity action answers.
[[nodiscard]] Bevindingen vergelijk_knelpunten_met_resv(const Plan& plan, const WijkverbandOordeel& wijkverband);

}  // namespace elp
