// Wijken against the grant: modules may be asked for each wijkverband, and the plan names them one by one.
#pragma once

#include "core/plan/plan.hpp"
#include "core/regels/bevinding.hpp"

namespace elp {

/// "wijken.ander-aantal": the application counts another number of wijkverbanden than the plan has wijken.
[[nodiscard]] Bevindingen vergelijk_wijken_met_subsidie(const Plan& plan);

}  // namespace elp
