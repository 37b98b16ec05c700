// The national picture: plans of many regions side by side. The only screen that is not about the open plan.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "core/beoordeling/landelijk.hpp"
#include "web/views/stof.hpp"

namespace elp::views {

/// The list whose selected thing is the discipline that is shown in all regions, and the key of the card that shows it.
inline constexpr std::string_view landelijk_discipline = "landelijk.discipline";

/// What lies side by side. `namen`: of each plan's file, in the order in which they were read.
struct Landbeeld {
    const Landelijk& beeld;
    std::span<const std::string> namen;
    std::span<const std::string> geweigerd;  ///< a sentence for each file that could not be read
    std::size_t wachtend = 0;                ///< files that are not read yet
    std::size_t te_veel = 0;                 ///< files that were left out because there are too many
    bool plan_open = false;
};

/// `stof` counts for its words, the day and what the reader sorted and chose; its plan is not looked at.
[[nodiscard]] Page landelijk_page(const Stof& stof, const Landbeeld& land);

}  // namespace elp::views
