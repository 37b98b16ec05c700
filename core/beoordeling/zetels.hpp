// Seats of the RESV against the vouchers among the subsidies: the two parts of a plan do not see each
// other.
#pragma once

#include "core/plan/plan.hpp"
#include "core/regels/bevinding.hpp"
#include "core/regels/regelingen.hpp"

namespace elp {

/// Findings: "zetels.voucher-andere-discipline" where a seat refers to the voucher of another discipline,
/// "zetels.voucher-afgewezen" where that was refused, and "zetels.voucher-niet-in-plan" where a seat is paid from a
/// voucher that the plan does not have.
[[nodiscard]] Bevindingen vergelijk_zetels_met_vouchers(const Plan& plan, const Regelingen& regelingen);

}  // namespace elp
