// The time line as a chart, for its own screen and for the overview.
#pragma once

#include "web/views/stof.hpp"

namespace elp::views {

/// How much of the time is shown: from the Visie to its goal, or two years around today.
enum class TimeSpan : std::uint8_t { programme, around_today };

/// Phases and milestones, the project and the wijkverbanden, with today.
[[nodiscard]] ui::TimeLine time_line_of(const Stof& stof, TimeSpan span);

}  // namespace elp::views
