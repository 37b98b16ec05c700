// A question or message over the screen. While it is there nothing behind it can be reached or is read out.
#pragma once

#include <string_view>

#include "web/ui/ui.hpp"

namespace elp::ui {

struct Dialog {
    std::string_view key{};
    std::string_view title{};
    Role role = Role::dialog;  ///< or Role::alert, which a screen reader says at once
};

/// Call it after the rest of the screen, in each frame that the dialog is open. Draw its content only when true, and
/// call end_dialog() then.
[[nodiscard]] bool begin_dialog(Ui& ui, const Dialog& dialog);
/// True when the user pressed Escape.
bool end_dialog(Ui& ui);
/// Call it instead in frames without a dialog.
void no_dialog(Ui& ui);
/// The next control gets the focus when the dialog opens.
void focus_first_here(Ui& ui, std::string_view key);

}  // namespace elp::ui
