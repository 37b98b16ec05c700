// `elp sroi-analyse PLAN.json [ID]`: what the SROI-analyses of a plan come to.
#pragma once

#include "cli/command.hpp"
#include "core/plan/plan.hpp"

namespace elp::cli {

/// All analyses; with an id that one alone, with its years, outcomes and sensitivity.
[[nodiscard]] Outcome sroi_analyse(const Context& context, const Plan& plan);

}  // namespace elp::cli
