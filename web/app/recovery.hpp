// The safety copy: the plan as it would be saved, with the drafts that are not part of it yet.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/problem.hpp"
#include "core/plan/plan.hpp"

namespace elp::app {

struct KeptDraft {
    std::string key{};  ///< of the field
    std::string text{};
};

struct Recovery {
    Plan plan{};
    std::string file_name{};
    std::vector<KeptDraft> drafts{};
};

[[nodiscard]] std::string write_recovery(const Recovery& recovery);
[[nodiscard]] Result<Recovery> read_recovery(std::string_view bytes);

}  // namespace elp::app
