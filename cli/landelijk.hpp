// The commands on many plans: `elp overzicht` lays regions side by side, `elp landelijk` adds them up.
#pragma once

#include <deque>

#include "cli/command.hpp"
#include "core/plan/plan.hpp"

namespace elp::cli {

/// `elp overzicht PLAN.json...`: a row for each plan.
[[nodiscard]] Outcome overzicht(const Context& context);

/// `elp landelijk PLAN.json...`: the national picture, with each plan counted once.
[[nodiscard]] Outcome landelijk(const Context& context);

/// The same on plans that are at hand already; the words of the call are what to call them.
[[nodiscard]] Outcome overzicht(const Context& context, std::deque<Plan> plans);
[[nodiscard]] Outcome landelijk(const Context& context, std::deque<Plan> plans);

}  // namespace elp::cli
