// `elp sroi-analyse PLAN.json [ID]`: what the SROI-analyses of a plan come to.
#pragma once

#include <string_view>

#include "cli/command.hpp"

namespace elp::cli {

/// All analyses; with an id that one alone, with its years, outcomes and sensitivity. `bytes` is the content of the
/// file.
[[nodiscard]] Outcome sroi_analyse(const Context& context, std::string_view bytes);

}  // namespace elp::cli
