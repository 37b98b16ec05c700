// What follows from the inventory of collaborations: which of them overlap, and what is still to be decided.
#pragma once

#include <cstdint>
#include <vector>

#include "core/resv/aanwijzing.hpp"
#include "core/resv/controle.hpp"
#include "core/resv/samenwerkingen.hpp"

namespace elp {

/// Collaborations with the same purpose that share an area or participants as well.
struct Overlap {
    std::vector<Id> leden;  ///< two or more, in the order of the plan
    Texts doelen;           ///< the purposes that they share
    Texts gebieden;         ///< the areas that they share
    Texts deelnemers;       ///< the participants, organisations or disciplines, that they share
    bool besloten = false;  ///< for each of them it is decided what becomes of it
};

struct OverlapUitkomst {
    std::vector<Overlap> lijst;
    bool volledig = true;  ///< false: there are too many combinations, and some were not compared
};

struct SamenwerkingenOordeel {
    std::vector<Overlap> overlap;
    bool overlap_volledig = true;
    JaNee overlap_besloten;  ///< groups
    JaNee besloten;          ///< collaborations of which it is decided what becomes of them
    std::int64_t behouden = 0;
    std::int64_t aansluiten = 0;
    std::int64_t samenvoegen = 0;
    std::int64_t contact_gezocht = 0;
    std::int64_t formeel = 0;    ///< organised formally
    std::int64_t informeel = 0;  ///< known to be less than that
};

[[nodiscard]] SamenwerkingenOordeel beoordeel_samenwerkingen(const Samenwerkingen& samenwerkingen,
                                                             const ResvControle& controle);

/// The groups that overlap. Names are compared without regard to ASCII capitals and outer spaces.
[[nodiscard]] OverlapUitkomst zoek_overlap(const std::vector<Samenwerking>& samenwerkingen);

}  // namespace elp
