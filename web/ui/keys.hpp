// Keys that belong to the whole program rather than to one control.
#pragma once

#include <string_view>

#include "web/ui/ui.hpp"

namespace elp::ui {

/// Ctrl+Z, or Cmd+Z on a Mac.
[[nodiscard]] bool undo_pressed();
/// Ctrl+Y and Ctrl+Shift+Z.
[[nodiscard]] bool redo_pressed();

/// Ctrl+K, and the question mark while nothing is typed into.
[[nodiscard]] bool palette_pressed();
[[nodiscard]] bool help_pressed(const Ui& ui);
/// Enter was pressed in this frame.
[[nodiscard]] bool enter_pressed();

/// What had the focus goes: who works with the keyboard goes on at the control with this key, once it is drawn.
void lead_to(Ui& ui, std::string_view key);

/// The control with this key gets the focus once it is drawn, or the first one inside what has this key; where it
/// stands low on the screen it is brought up, so that what belongs to it can be seen.
void bring_to(Ui& ui, std::string_view key);

}  // namespace elp::ui
