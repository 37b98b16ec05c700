// Rows out of a spreadsheet: what was pasted becomes new things in a table of the screen, after a question that says
// what would happen.
#pragma once

#include <string_view>

#include "web/app/app.hpp"

namespace elp::app {

/// Asks whether these cells are to be added to the table that has the focus, or else the first that takes rows.
void paste_rows(App& app, std::string_view text);
/// The answer was yes.
void add_pasted(App& app, Plaksel rows);

}  // namespace elp::app
