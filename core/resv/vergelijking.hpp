// Compares what is declared about the RESV with what the rest of its part of the plan shows.
#pragma once

#include "core/resv/controle.hpp"
#include "core/resv/oordeel.hpp"

namespace elp {

/// Fills criteria, parts and principles of `oordeel` from all else in it.
void vergelijk_verklaringen(const Resv& resv, const ResvControle& controle, ResvOordeel& oordeel);

/// Adds to each main task what the plan's own data say of it. Of the fourth task, support of the wijkverbanden, this
/// part of a plan knows nothing.
void vergelijk_taken(const ResvControle& controle, ResvOordeel& oordeel);

/// Fills readiness for contracting.
void beoordeel_gereedheid(const Resv& resv, const ResvControle& controle, ResvOordeel& oordeel);

/// What the plan shows of a criterion, a part of the first criterion, a principle or a main task.
[[nodiscard]] Aanwijzingen aanwijzingen_criterium(std::string_view criterium, const Resv& resv,
                                                  const ResvOordeel& oordeel);
[[nodiscard]] Aanwijzingen aanwijzingen_deel(std::string_view deel, const ResvOordeel& oordeel);
[[nodiscard]] Aanwijzingen aanwijzingen_uitgangspunt(std::string_view uitgangspunt, const Resv& resv,
                                                     const ResvOordeel& oordeel);
[[nodiscard]] Aanwijzingen aanwijzingen_taak(std::string_view taak, const ResvOordeel& oordeel);

/// A finding for each fact that speaks against `naam`, which is declared to be ready.
void meld_tegenspraken(const ResvControle& controle, const Aanwijzingen& aanwijzingen, std::string_view regel,
                       std::string_view place, std::string_view naam);

}  // namespace elp
