// `--vorm`: what a report is written in.
#pragma once

#include "cli/command.hpp"
#include "core/rapport/rapport.hpp"

namespace elp::cli {

/// The report as markdown, html, csv or xlsx, as `--vorm` says; markdown without it.
[[nodiscard]] Outcome in_vorm(const Rapport& rapport, const Context& context);

}  // namespace elp::cli
