// Versions of one plan: what differs between two, and two made into one.
#pragma once

#include "cli/command.hpp"

namespace elp::cli {

/// `elp verschil OUD.json NIEUW.json`: what differs, as a report (see in_vorm()), or with `--json` by place.
[[nodiscard]] Outcome verschil(const Context& context);

/// `elp samenvoegen [BASIS.json] ONZE.json HUNNE.json`: prints the merged plan; what both changed stands on standard
/// error and ends with 1, unless `--kies onze|hunne` chooses. Without BASIS the newest version that both files remember
/// is taken, if there is one. With `--json` the plan and the conflicts together.
[[nodiscard]] Outcome samenvoegen(const Context& context);

}  // namespace elp::cli
