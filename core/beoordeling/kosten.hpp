// Costs of the budget against the activities of the programme: each cost belongs to an activity, and is paid from
// the part of the subsidy that the activity serves. Whether a cost names an activity of the plan is told where
// all references are checked.
#pragma once

#include "core/plan/plan.hpp"
#include "core/regels/bevinding.hpp"
#include "core/regels/regelingen.hpp"

namespace elp {

[[nodiscard]] Bevindingen vergelijk_kosten_met_activiteiten(const Plan& plan, const Regelingen& regelingen);

}  // namespace elp
