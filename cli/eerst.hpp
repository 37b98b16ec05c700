// `elp eerst PLAN.json`: what to do first, in order, with the reason of the order.
#pragma once

#include "cli/command.hpp"
#include "core/plan/plan.hpp"

namespace elp::cli {

[[nodiscard]] Outcome eerst(const Context& context, const Plan& plan);

}  // namespace elp::cli
