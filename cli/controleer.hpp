// `elp controleer PLAN.json`: everything that checking a plan finds.
#pragma once

#include "cli/command.hpp"
#include "core/plan/plan.hpp"

namespace elp::cli {

[[nodiscard]] Outcome controleer(const Context& context, const Plan& plan);

}  // namespace elp::cli
