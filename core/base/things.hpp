// The things with an id that a described struct holds: which there are, and their order in a list.
#pragma once

#include <vector>

#include "core/base/describe.hpp"

namespace elp {

/// The ids of all things in `object`, sorted.
[[nodiscard]] std::vector<Id> ids_in(const Type& type, const void* object);

/// Puts the things of a list in the order of their keys, and of their ids where keys are equal. A list of things
/// without id keeps its order.
void put_in_order(const Type& list_type, void* list);

}  // namespace elp
