// The things with an id that a described struct holds, however deep.
#pragma once

#include <vector>

#include "core/base/describe.hpp"

namespace elp {

/// The ids of all things in `object`, sorted.
[[nodiscard]] std::vector<Id> ids_in(const Type& type, const void* object);

}  // namespace elp
