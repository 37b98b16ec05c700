// The commands that calculate the uitvoeringssubsidie: `elp subsidie` from options, `elp bereken` from a plan.
#pragma once

#include <span>
#include <string_view>

#include "cli/command.hpp"

namespace elp::cli {

/// `elp subsidie --inwoners N [--afronding …] [--grens …] [--peildatum …]`.
[[nodiscard]] Outcome subsidie(const Context& context);

/// `elp bereken PLAN.json`: `bytes` is the content of the file.
[[nodiscard]] Outcome bereken(const Context& context, std::string_view bytes);

}  // namespace elp::cli
