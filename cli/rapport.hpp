// `elp rapport PLAN.json`: a report on a plan.
#pragma once

#include "cli/command.hpp"
#include "core/plan/plan.hpp"

namespace elp::cli {

/// Of the kind that `--soort` names (see core/rapport/soorten.hpp), of the whole plan without it; `--wijk` says which
/// wijk, `--discipline` whose voucher. As markdown, html, csv or xlsx: see in_vorm(). As JSON it has the same titles,
/// paragraphs and tables.
[[nodiscard]] Outcome rapport(const Context& context, const Plan& plan);

}  // namespace elp::cli
