// What the platform drives: the app as four functions, so that nothing in platform/ knows the app.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "web/platform/platform.hpp"
#include "web/ui/tree.hpp"

namespace elp::platform {

struct Program {
    /// Called once, when Dear ImGui and the window are there and before the first frame.
    std::function<void()> start;
    /// Called for each event, before the frame that follows it. May call any function of platform.hpp.
    std::function<void(const Event&)> handle;
    /// Draws one frame between ImGui::NewFrame() and ImGui::Render(). The tree stays valid until the next call.
    std::function<ui::Tree()> draw;
};

/// Opens the window or takes over the page and runs the program. On the desktop it returns the exit code when the
/// window closes; in the browser it returns at once and the page calls from then on.
int run(Program program, const std::vector<std::string>& arguments);

}  // namespace elp::platform
