// The kinds of report on one plan, each for who reads it: which chapters it has, and in which order.
#pragma once

#include "core/base/problem.hpp"
#include "core/rapport/plan_rapport.hpp"
#include "core/rapport/soort.hpp"

namespace elp {

/// The report of this kind. Remarks are in none, not even in that of the whole plan: who gets a report is an outsider
/// to what readers of the plan say to one another. Problems, with "deel" as place and what there is to choose from as
/// expected: "rapport.welke-wijk" where a wijk has to be named, "rapport.wijk-onbekend", "rapport.discipline-onbekend".
[[nodiscard]] Result<Rapport> maak_rapport(const Rapportstof& stof, const Rapportkeuze& keuze);

}  // namespace elp
