// Everything that follows from the RESV part of a plan: what is declared beside what the plan itself shows, the
// main tasks, the principles, and readiness for contracting by this program's own scale.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/regels/bevinding.hpp"
#include "core/regels/regelingen.hpp"
#include "core/resv/aanwijzing.hpp"
#include "core/resv/afspraken_oordeel.hpp"
#include "core/resv/contract_oordeel.hpp"
#include "core/resv/opgaven_oordeel.hpp"
#include "core/resv/resv.hpp"
#include "core/resv/samenwerkingen_oordeel.hpp"
#include "core/resv/taken_oordeel.hpp"
#include "core/resv/vorm_oordeel.hpp"
#include "core/resv/zetels_oordeel.hpp"

namespace elp {

/// A criterion, a part of one or a principle: declared against derived.
struct VerklaringOordeel {
    std::string over;   ///< element of the rule file
    Id id;              ///< empty where nothing is declared
    std::string place;  ///< of the declaration, or of the list
    Answer<Voldaan> verklaard;
    Afgeleid afgeleid = Afgeleid::onbekend;
    Aanwijzingen aanwijzingen;
    bool tegenspraak = false;  ///< what is declared and what the plan shows do not agree
};

/// One point of readiness for contracting, on this program's own scale.
struct Gereedheidspunt {
    std::string punt;  ///< element of "resv.gereedheid"
    Strekking strekking = Strekking::onbekend;
    JaNee telling;
};

struct ResvOordeel {
    std::vector<VerklaringOordeel> criteria;  ///< in the order of the rule file, as the next two
    std::vector<VerklaringOordeel> delen;     ///< of the first criterion
    std::vector<VerklaringOordeel> uitgangspunten;
    VormOordeel vorm;
    TakenOordeel taken;
    ZetelsOordeel zetels;
    SamenwerkingenOordeel samenwerkingen;
    AfsprakenOordeel afspraken;
    OpgavenOordeel opgaven;
    ContractOordeel contractering;
    std::vector<Gereedheidspunt> gereedheid;
    JaNee gereed;  ///< points of readiness
    Bevindingen bevindingen;
    Date gereed_voor;  ///< the first planned contract, or the day from which contracting can start
};

/// Assesses the RESV part as of `vandaag`. A part in which nothing is filled in gives the one finding "resv.leeg".
/// Places are rooted at "/resv".
[[nodiscard]] ResvOordeel beoordeel_resv(const Resv& resv, const Regelingen& regelingen, Date vandaag);

}  // namespace elp
