// The pieces of judging an SROI-analyse that its files share; nobody outside this part calls them.
#pragma once

#include "core/wijkverband/sroi_model.hpp"
#include "core/wijkverband/sroi_oordeel.hpp"

namespace elp::sroi {

/// What an analysis comes to, with its range and trace.
[[nodiscard]] SroiOordeel oordeel_van(const SroiAnalyse& analyse, const Model& model, const Tarieven& tarieven);

}  // namespace elp::sroi
