// `elp regels`: every value, choice and list of the rule files with its source. `elp voorbeeld`: an example plan.
#pragma once

#include "cli/command.hpp"

namespace elp::cli {

[[nodiscard]] Outcome regels(const Context& context);

/// `elp voorbeeld [NAAM]` prints the plan; without a name it lists the names.
[[nodiscard]] Outcome voorbeeld(const Context& context);

}  // namespace elp::cli
