// `elp monitoring PLAN.json`: what a region hands over to the learning network.
#pragma once

#include "cli/command.hpp"
#include "core/plan/plan.hpp"

namespace elp::cli {

/// Activities, indicators, measurements, cycles and shared lessons as a file of its own, without names and free text.
[[nodiscard]] Outcome monitoring(const Context& context, const Plan& plan);

}  // namespace elp::cli
