// The chapters that not every report has; those of the whole plan stand in plan_rapport.hpp. Free text and names of
// persons are not in them, as there.
#pragma once

#include <string>
#include <string_view>

#include "core/rapport/plan_rapport.hpp"

namespace elp {

// Money.
[[nodiscard]] Hoofdstuk hoofdstuk_aanvraag(const Rapportstof& stof);
[[nodiscard]] Hoofdstuk hoofdstuk_begroting(const Rapportstof& stof);
[[nodiscard]] Hoofdstuk hoofdstuk_financiers(const Rapportstof& stof);
[[nodiscard]] Hoofdstuk hoofdstuk_ongedekt(const Rapportstof& stof);
[[nodiscard]] Hoofdstuk hoofdstuk_verdeling(const Rapportstof& stof);
/// What one discipline asks for, of the list "voucher.disciplines".
[[nodiscard]] Hoofdstuk hoofdstuk_voucher(const Rapportstof& stof, std::string_view discipline);

// For a board.
[[nodiscard]] Hoofdstuk hoofdstuk_kerncijfers(const Rapportstof& stof);
[[nodiscard]] Hoofdstuk hoofdstuk_eerst_kort(const Rapportstof& stof);
[[nodiscard]] Hoofdstuk hoofdstuk_besluiten(const Rapportstof& stof);

// The RESV.
[[nodiscard]] Hoofdstuk hoofdstuk_resv_zelf(const Rapportstof& stof);
[[nodiscard]] Hoofdstuk hoofdstuk_contractering(const Rapportstof& stof);
[[nodiscard]] Hoofdstuk hoofdstuk_capaciteit(const Rapportstof& stof);

// The programme.
[[nodiscard]] Hoofdstuk hoofdstuk_documenten(const Rapportstof& stof);
[[nodiscard]] Hoofdstuk hoofdstuk_activiteiten(const Rapportstof& stof);
/// As hoofdstuk_leren, with every measurement and the lessons that may be shared.
[[nodiscard]] Hoofdstuk hoofdstuk_metingen(const Rapportstof& stof);

// One wijk of the plan.
[[nodiscard]] Hoofdstuk hoofdstuk_wijk(const Rapportstof& stof, const Id& wijk);
[[nodiscard]] Hoofdstuk hoofdstuk_wijk_knelpunten(const Rapportstof& stof, const Id& wijk);
[[nodiscard]] Hoofdstuk hoofdstuk_wijk_rest(const Rapportstof& stof, const Id& wijk);

/// What one SROI-analyse is made of: what is put in, what changes, and both by year. `nummer`: its place among
/// those of the plan.
[[nodiscard]] Hoofdstuk hoofdstuk_sroi_opbouw(const Rapportstof& stof, std::size_t nummer);

/// Why amounts are not covered, in words; what is covered has no cause.
[[nodiscard]] std::string oorzaken(const PerOorzaak& bedragen, const Woorden& woorden);

/// What a point is called on which the source is silent: "Precies op de grens van 300.000 inwoners".
[[nodiscard]] std::string naam_van_keuze(std::string_view keuze, const Rapportstof& stof);

}  // namespace elp
