// The commands on many plans: `elp overzicht` lays regions side by side, `elp landelijk` adds them up.
#pragma once

#include "cli/command.hpp"

namespace elp::cli {

/// `elp overzicht PLAN.json...`: a row for each plan.
[[nodiscard]] Outcome overzicht(const Context& context);

/// `elp landelijk PLAN.json...`: the national picture, with each plan counted once.
[[nodiscard]] Outcome landelijk(const Context& context);

}  // namespace elp::cli
