// The command palette: every command, screen and thing of the plan by name, found by what is typed.
#pragma once

#include <string_view>

#include "web/app/app.hpp"

namespace elp::app {

void open_palette(App& app);
void close_palette(App& app);
/// Looks for what was typed among all that can be done and gone to.
void look_for(App& app, std::string_view words);

}  // namespace elp::app
