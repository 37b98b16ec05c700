// `elp zonder-namen PLAN.json`: the plan without names of persons and free text.
#pragma once

#include "cli/command.hpp"
#include "core/plan/plan.hpp"

namespace elp::cli {

/// The plan as a file on standard output; on standard error what was left out of it, a line for each kind of field.
[[nodiscard]] Outcome plan_zonder_namen(const Context& context, const Plan& plan);

}  // namespace elp::cli
