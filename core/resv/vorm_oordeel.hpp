// How far a decision on a form of organisation is.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/resv/controle.hpp"
#include "core/resv/vorm.hpp"

namespace elp {

struct VormOordeel {
    std::int64_t opties = 0;
    std::int64_t met_argumenten = 0;  ///< options with something for or against them
    bool begonnen = false;            ///< anything is filled in about the decision
    bool besloten = false;            ///< decided, and one of the options is chosen
    Id gekozen;                       ///< the chosen option, where it exists
};

/// `place` is that of the decision, `naam` whose form it is about. An empty decision gives no finding: whoever owns
/// the decision tells that it is missing.
[[nodiscard]] VormOordeel beoordeel_vorm(const Vormbesluit& besluit, std::string_view place, std::string_view naam,
                                         const ResvControle& controle);

}  // namespace elp
