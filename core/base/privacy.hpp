// Takes everything out of a described struct that may be about a person, for files that leave the region.
#pragma once

#include "core/base/describe.hpp"

namespace elp {

/// Empties every field that is not open (names of persons, free text) and forgets every key that this version does not
/// know, in `object` and in all that it holds. Ids, amounts, days and choices stay.
void remove_personal(const Type& type, void* object);

}  // namespace elp
