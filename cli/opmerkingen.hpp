// `elp opmerkingen PLAN.json`: what readers of a plan say about it, with `--alle` what is closed too.
#pragma once

#include "cli/command.hpp"
#include "core/plan/plan.hpp"

namespace elp::cli {

[[nodiscard]] Outcome opmerkingen(const Context& context, const Plan& plan);

}  // namespace elp::cli
