// Judges the subsidies of a region: region, voorbereidingssubsidie, vouchers, application
// division over partners, purposes, all grants together, the budget, and the gap after
// the programme. Knows nothing of the plan, of activities or of the bodies of the region.
#pragma once

#include <optional>

#include "core/regels/regelingen.hpp"
#include "core/subsidie/begroting.hpp"
#include "core/subsidie/oordeel.hpp"
#include "core/subsidie/partijen.hpp"
#include "core/subsidie/regio.hpp"
#include "core/subsidie/subsidies.hpp"
#include "core/subsidie/uitvoering.hpp"

namespace elp {

/// The parts of a plan that are judged here, and what is known of its uitvoeringssubsidie already. Refers to them: they
/// live longer.
struct SubsidieDelen {
    const Regio& regio;
    const Subsidies& subsidies;
    const Partijen& partijen;
    const Begroting& begroting;
    const UitvoeringInvoer& invoer;
    Lezing lezing;
    Date peildatum;                              ///< of the uitvoeringssubsidie
    std::optional<UitvoeringRegels> regels;      ///< none where they do not hold on the peildatum
    std::optional<UitvoeringUitkomst> uitkomst;  ///< none where it cannot be calculated
    Bandbreedte bandbreedte;
};

/// Which region counts: the plan's answer, or the rule file's default.
[[nodiscard]] Indeling indeling_van(const Regio& regio, const Regelingen& regelingen);

/// The number of inhabitants that the subsidy counts.
[[nodiscard]] const Answer<std::int64_t>& inwoners_van(const Regio& regio, Indeling indeling);

[[nodiscard]] SubsidieOordeel beoordeel_subsidie(const SubsidieDelen& delen, const Regelingen& regelingen,
                                                 Date vandaag);

}  // namespace elp
