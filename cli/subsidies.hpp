// What `elp bereken` tells of the other subsidies and of the budget, as JSON.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/subsidie/oordeel.hpp"

namespace elp::cli {

/// All grants together, the budget, its division over the parties, and the gap after the programme.
[[nodiscard]] nlohmann::ordered_json subsidies_json(const SubsidieOordeel& oordeel);

}  // namespace elp::cli
