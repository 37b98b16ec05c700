// The report on one plan: what people want to hand over or read on paper. Free text of the user and names of persons
// are not in it; names of wijken, parties and seats are.
#pragma once

#include "core/beoordeling/assess.hpp"
#include "core/plan/plan.hpp"
#include "core/rapport/cellen.hpp"

namespace elp {

/// A plan with what follows from it, and the words for both. Refers to them: they live longer.
struct Rapportstof {
    const Plan& plan;
    const Assessment& assessment;
    const Woorden& woorden;  ///< with the rules of the assessment: the plan's own values are among them
    Date vandaag;
};

[[nodiscard]] Rapport rapport_plan(const Rapportstof& stof);

/// An empty chapter: "rapport.kop.<naam>" is the text key of its title.
[[nodiscard]] Hoofdstuk hoofdstuk(std::string_view naam, const Woorden& woorden);

/// How a figure came about, a row for each step.
[[nodiscard]] Tabel tabel_stappen(const Steps& stappen, const Woorden& woorden);

/// The chapters, in the order of the report.
[[nodiscard]] Hoofdstuk hoofdstuk_regio(const Rapportstof& stof);
[[nodiscard]] Hoofdstuk hoofdstuk_uitvoering(const Rapportstof& stof);
[[nodiscard]] Hoofdstuk hoofdstuk_geldbronnen(const Rapportstof& stof);
[[nodiscard]] Hoofdstuk hoofdstuk_gat(const Rapportstof& stof);
[[nodiscard]] Hoofdstuk hoofdstuk_resv(const Rapportstof& stof);
[[nodiscard]] Hoofdstuk hoofdstuk_samenwerking(const Rapportstof& stof);
[[nodiscard]] Hoofdstuk hoofdstuk_opgaven(const Rapportstof& stof);
[[nodiscard]] Hoofdstuk hoofdstuk_wijkverbanden(const Rapportstof& stof);
[[nodiscard]] Hoofdstuk hoofdstuk_knelpunten(const Rapportstof& stof);
[[nodiscard]] Hoofdstuk hoofdstuk_sroi(const Rapportstof& stof);
[[nodiscard]] Hoofdstuk hoofdstuk_burgers(const Rapportstof& stof);
[[nodiscard]] Hoofdstuk hoofdstuk_doelen(const Rapportstof& stof);
[[nodiscard]] Hoofdstuk hoofdstuk_tijdlijn(const Rapportstof& stof);
[[nodiscard]] Hoofdstuk hoofdstuk_leren(const Rapportstof& stof);
[[nodiscard]] Hoofdstuk hoofdstuk_eerst(const Rapportstof& stof);
[[nodiscard]] Hoofdstuk hoofdstuk_bronnen(const Rapportstof& stof);

}  // namespace elp
