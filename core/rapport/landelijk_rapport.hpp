// Many regions' plans as a report: the table of regions, and the national picture around it.
#pragma once

#include <span>
#include <string>

#include "core/beoordeling/landelijk.hpp"
#include "core/rapport/cellen.hpp"

namespace elp {

/// A row for each region.
[[nodiscard]] Tabel tabel_regios(std::span<const RegioCijfers> regios, const Woorden& woorden);

/// One discipline in each region that has a seat for it. `discipline`: its place among those of the picture.
[[nodiscard]] Tabel tabel_discipline(const Landelijk& landelijk, std::size_t discipline, const Woorden& woorden);

// The chapters around it, each by itself.
[[nodiscard]] Hoofdstuk landelijk_totalen(const LandelijkTotaal& totaal, const Woorden& woorden);
[[nodiscard]] Hoofdstuk landelijk_aandelen(const Landelijk& landelijk, const Woorden& woorden);
[[nodiscard]] Hoofdstuk landelijk_disciplines(const Landelijk& landelijk, const Woorden& woorden);
[[nodiscard]] Hoofdstuk landelijk_gelijkenis(const Landelijk& landelijk, const Woorden& woorden);
[[nodiscard]] Hoofdstuk landelijk_kopieen(const Landelijk& landelijk, std::span<const std::string> namen,
                                          const Woorden& woorden);

/// Totals, shares against stated numbers, disciplines, regions alike, and copies that were left out. `namen`: what to
/// call each plan that was given, in the order given.
[[nodiscard]] Rapport rapport_landelijk(const Landelijk& landelijk, std::span<const std::string> namen,
                                        const Woorden& woorden);

}  // namespace elp
