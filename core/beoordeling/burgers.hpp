// How citizens take part in everything: the RESV, each core team, each activity, and informal networks for
// self-reliance and prevention. Brought together here because the parts of a plan do not see one another.
#pragma once

#include <cstdint>
#include <vector>

#include "core/plan/plan.hpp"
#include "core/regels/bevinding.hpp"
#include "core/regels/regelingen.hpp"
#include "core/resv/oordeel.hpp"

namespace elp {

/// Whether citizens take part somewhere.
enum class BurgerDeel : std::uint8_t { open, geen, wel };

struct BurgerPlek {
    Id waar;  ///< a wijk or an activity
    BurgerDeel deel = BurgerDeel::open;
};

struct BurgersOordeel {
    BurgerDeel resv = BurgerDeel::open;  ///< by their seat, or as the plan says
    std::vector<BurgerPlek> wijken;      ///< in the order of the plan
    std::vector<BurgerPlek> activiteiten;
    std::size_t plekken = 0;  ///< bodies and activities together, the RESV included
    std::size_t mee = 0;      ///< of those, where citizens take part
    Bevindingen bevindingen;
};

/// What an activity lacks is told where activities are judged; "burgers.participatie-verklaard" holds the fifth design
/// criterion against all of this.
[[nodiscard]] BurgersOordeel beoordeel_burgers(const Plan& plan, const Regelingen& regelingen,
                                               const ZetelsOordeel& zetels);

}  // namespace elp
