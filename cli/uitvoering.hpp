// The commands that calculate the uitvoeringssubsidie: `elp subsidie` from options, `elp bereken` from a plan.
#pragma once

#include "cli/command.hpp"
#include "core/plan/plan.hpp"

namespace elp::cli {

/// `elp subsidie --inwoners N [--afronding …] [--grens …] [--peildatum …] [--regeling FILE]`.
[[nodiscard]] Outcome subsidie(const Context& context);

/// `elp bereken PLAN.json`.
[[nodiscard]] Outcome bereken(const Context& context, const Plan& plan);

}  // namespace elp::cli
