// The time line as a chart, for its own screen and for the overview.
#pragma once

#include "web/views/stof.hpp"

namespace elp::views {

/// What is shown: the long phases alone, everything from the Visie to its goal, or the years around today.
enum class TimeSpan : std::uint8_t { phases, programme, around_today };

/// Phases and milestones, the project and the wijkverbanden, with today.
[[nodiscard]] ui::TimeLine time_line_of(const Stof& stof, TimeSpan span);

}  // namespace elp::views
