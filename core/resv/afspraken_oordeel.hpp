// What follows from the agreements by patient group: which are in force, which part of the first design
// criterion they cover, and which insurers have translated them into their individual contracts.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/resv/aanwijzing.hpp"
#include "core/resv/afspraken.hpp"
#include "core/resv/contractering.hpp"
#include "core/resv/controle.hpp"

namespace elp {

struct AfspraakOordeel {
    Id id;
    Strekking van_kracht = Strekking::onbekend;  ///< made, for the whole region, and not ended
    JaNee vertaald;                              ///< insurers
    bool uitzondering = false;                   ///< care content through the RESV (R-23)
};

/// A part of the first design criterion with the agreements that cover it.
struct DeelOordeel {
    std::string deel;  ///< element of "resv.ontwerpcriterium-1-delen"
    JaNee afspraken;   ///< in force, not in force, not known
    [[nodiscard]] Strekking gedekt() const {
        if (afspraken.ja > 0) return Strekking::voor;
        return afspraken.onbekend > 0 ? Strekking::onbekend : Strekking::tegen;
    }
};

struct AfsprakenOordeel {
    std::vector<AfspraakOordeel> lijst;
    std::vector<DeelOordeel> delen;  ///< one for each part, in the order of the rule file
    JaNee van_kracht;                ///< agreements
    JaNee delen_gedekt;
};

[[nodiscard]] AfsprakenOordeel beoordeel_afspraken(const Afspraken& afspraken,
                                                   const std::vector<Verzekeraar>& verzekeraars,
                                                   const ResvControle& controle);

/// Which insurers have translated an agreement: every insurer of the plan counts once. Agreements on organisation that
/// run through the RESV need no translation and count none.
[[nodiscard]] JaNee beoordeel_vertalingen(const Afspraak& afspraak, const std::string& place, std::int64_t verzekeraars,
                                          const BekendeIds& bekend, const ResvControle& controle);

}  // namespace elp
