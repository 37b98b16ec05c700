// A plan without names of persons and free text, and what was left out of it.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/beoordeling/zinnen.hpp"
#include "core/plan/plan.hpp"

namespace elp {

/// One kind of field that is left out, where something stands in it.
struct Weggelaten {
    std::string wat;        ///< "Partij: contactpersoon"
    std::size_t keren = 0;  ///< in how many things
};

/// What zonder_namen() leaves out of this plan, in the order in which it stands there; then keys that this version does
/// not know and earlier versions, where there are any. Empty where nothing is left out.
[[nodiscard]] std::vector<Weggelaten> weggelaten(const Plan& plan, const Woorden& woorden);

/// The plan as without_personal() gives it, with that list in its explanation, so that who gets the file sees what is
/// missing. Ids, amounts, days and choices stay, and so do names of wijken, parties and activities.
[[nodiscard]] Plan zonder_namen(const Plan& plan, const Woorden& woorden);

}  // namespace elp
