// Takes things out of a described struct for what leaves the region: all that may be about a person, or what nobody
// here can tell the meaning of.
#pragma once

#include "core/base/describe.hpp"

namespace elp {

/// Empties every field that is not open (names of persons, free text) and forgets every key that this version does not
/// know, in `object` and in all that it holds. Ids, amounts, days and choices stay.
void remove_personal(const Type& type, void* object);

/// Forgets every key that this version does not know, in `object` and in all that it holds.
void remove_unknown(const Type& type, void* object);

}  // namespace elp
