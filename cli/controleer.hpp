// `elp controleer PLAN.json`: everything that reading and checking a plan finds.
#pragma once

#include <string_view>

#include "cli/command.hpp"

namespace elp::cli {

/// `bytes` is the content of the file.
[[nodiscard]] Outcome controleer(const Context& context, std::string_view bytes);

}  // namespace elp::cli
