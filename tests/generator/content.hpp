// What a plan holds, by the field lists: everything that a command can be about, with its place.
#pragma once

#include <string>
#include <vector>

#include "core/plan/plan.hpp"

namespace elp::generator {

struct Target {
    std::string place;
    const Type* type = nullptr;
    const void* at = nullptr;
};

/// Single values, lists, and things in lists. It points into the plan.
struct Content {
    std::vector<Target> values;  ///< without ids, which never change
    std::vector<Target> lists;
    std::vector<Target> things;
};

[[nodiscard]] Content content_of(const Plan& plan);

}  // namespace elp::generator
