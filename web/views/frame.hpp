// What stands around every screen: the rail with the screens, the bar with the plan and what can be done with it, and
// the line at the bottom that says what just happened.
#pragma once

#include <string_view>

#include "web/ui/layout.hpp"
#include "web/views/stof.hpp"
#include "web/views/view.hpp"

namespace elp::views {

struct FrameInput {
    Screen screen = Screen::start;
    bool plan_open = false;
    bool menu_open = false;
    RailCounts counts{};
    std::string_view plan_name{};
    std::string_view file_words{};  ///< "almere.json · als bestand bewaard om 21:04"
    std::string_view undo_words{};  ///< what would be undone; empty when there is nothing
    std::string_view redo_words{};
    std::string_view message{};
    bool message_is_wrong = false;
    bool renewal_waits = false;  ///< a new version of the program
};

/// Heights that a frame takes over from the one before: what wraps is known only after drawing.
struct FrameHeights {
    float bar = 0;
    float status = 0;
};

/// Whether the open menu takes the room of the screen: then draw none.
struct FrameState {
    bool draw_screen = true;
    ui::RegionState region{};
};
/// Draws rail and bar and opens the region that the screen is drawn in.
[[nodiscard]] FrameState begin_frame(const View& view, const FrameInput& input, FrameHeights& heights);
/// Closes that region and draws the status line.
void end_frame(const View& view, const FrameInput& input, const FrameState& state, FrameHeights& heights);

}  // namespace elp::views
