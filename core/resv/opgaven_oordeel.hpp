// What follows from the regio-opgaven and the actions on capacity and accessibility, as far as this part
// of a plan can tell. What else answers an opgave is added where all parts come together.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/resv/aanwijzing.hpp"
#include "core/resv/controle.hpp"
#include "core/resv/opgaven.hpp"

namespace elp {

struct OpgaveOordeel {
    Id opgave;
    std::vector<Id> acties;  ///< capacity actions that answer it and were not stopped
};

/// One of the ways of working on capacity with its actions.
struct AanpakOordeel {
    std::string aanpak;  ///< element of "resv.capaciteitsaanpak"
    std::int64_t acties = 0;
    std::int64_t lopend = 0;  ///< running or done
};

struct OpgavenOordeel {
    std::vector<OpgaveOordeel> lijst;   ///< in the order of the plan
    std::vector<AanpakOordeel> aanpak;  ///< in the order of the rule file
    JaNee aanpak_gebruikt;              ///< ways with an action that runs or is done
};

[[nodiscard]] OpgavenOordeel beoordeel_opgaven(const ResvOpgaven& opgaven, const ResvControle& controle);

}  // namespace elp
