// A plan as a file: JSON of type "eerstelijnsplan".
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/problem.hpp"
#include "core/base/read.hpp"
#include "core/plan/plan.hpp"

namespace elp {

/// The newest version of the form of a plan file that this program reads, and the one that it writes.
inline constexpr std::int64_t plan_version = 1;

/// The type that a plan file names.
inline constexpr std::string_view plan_file_type = "eerstelijnsplan";

/// Reads a plan. A file that is broken, too large, of another kind or of a newer version gives problems with their
/// place, and no plan. Values that make no sense (zero inhabitants) are read: assess() judges them.
[[nodiscard]] Result<Plan> read_plan(std::string_view bytes, const ReadLimits& limits = {});

/// The canonical bytes: the same plan that remembers the same versions gives the same bytes.
[[nodiscard]] std::string write_plan(const Plan& plan);

}  // namespace elp
