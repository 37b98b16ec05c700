// Texts of a plan that name an element of a list of the rule files: those that name none.
#pragma once

#include <string_view>

#include "core/base/describe.hpp"
#include "core/regels/bevinding.hpp"
#include "core/regels/regelingen.hpp"

namespace elp {

/// A finding "plan.element-onbekend" for each field in `object` (of `type`, at `place` in the plan) with a text that
/// its list does not have. Fields that take the user's own words pass, and so does a list that the rules do not have.
[[nodiscard]] Bevindingen onbekende_elementen(const Type& type, const void* object, std::string_view place,
                                              std::string_view regel, const Regelingen& regelingen);

}  // namespace elp
