// Whether every reference in a plan refers to something: fields that name a thing of some kind by its id, as their
// field lists say (Field::kind). One check for all parts, since no part sees the things of another.
#pragma once

#include "core/base/problem.hpp"
#include "core/plan/plan.hpp"

namespace elp {

/// A warning for each reference to nothing ("plan.verwijzing-weg"), to a thing of another kind
/// ("plan.verwijzing-ander-soort") and for each text that is no id at all ("plan.verwijzing-geen-id"): `found` is the
/// id, `expected` the kind. Takes time in proportion to the plan.
[[nodiscard]] Problems controleer_verwijzingen(const Plan& plan);

}  // namespace elp
