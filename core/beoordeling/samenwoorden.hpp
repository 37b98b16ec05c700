// What overlaps and what answers, in the names of things: the same words on the screens and in the report.
#pragma once

#include <string>

#include "core/beoordeling/opgaven.hpp"
#include "core/beoordeling/veldwoorden.hpp"
#include "core/resv/samenwerkingen_oordeel.hpp"

namespace elp {

/// The collaborations that overlap: "Ketenzorg; Ouderennetwerk".
[[nodiscard]] std::string overlap_wie(const Overlap& overlap, const Dingen& dingen);

/// What they share, as far as the plan knows: purposes, wijken or areas, participants.
[[nodiscard]] std::string overlap_deelt(const Overlap& overlap, const Veldstof& stof);

/// What answers a regio-opgave; empty where nothing does.
[[nodiscard]] std::string antwoorden_op(const OpgaveAntwoorden& opgave, const Dingen& dingen);

}  // namespace elp
