// Keys that belong to the whole program rather than to one control.
#pragma once

#include "web/ui/ui.hpp"

namespace elp::ui {

/// Ctrl+Z, or Cmd+Z on a Mac; not while a field holds something that it can take back itself.
[[nodiscard]] bool undo_pressed(const Ui& ui);
/// Ctrl+Y and Ctrl+Shift+Z.
[[nodiscard]] bool redo_pressed(const Ui& ui);

}  // namespace elp::ui
