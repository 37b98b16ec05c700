// The first screen: start a plan, open a file, or look at the example.
#pragma once

#include <string_view>

#include "web/views/view.hpp"

namespace elp::views {

/// `plan_name` is the open plan's name; empty while none is open.
struct StartInput {
    bool plan_open = false;
    std::string_view plan_name{};
};
void draw_start(const View& view, const StartInput& input);

}  // namespace elp::views
