// What differs between two versions of a plan as a report: a chapter for each part of the plan, a row for each
// difference.
#pragma once

#include "core/beoordeling/verschilwoorden.hpp"
#include "core/rapport/rapport.hpp"

namespace elp {

/// Free text and names of persons are in it. A thing whose key changed while it stands where it stood is left out.
[[nodiscard]] Rapport rapport_verschil(const Plan& was, const Plan& nu, const Woorden& woorden);

}  // namespace elp
