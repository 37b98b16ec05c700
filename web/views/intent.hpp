// What a screen asks for: a change of the plan, or something that only the application can do. Screens hold no plan
// and change nothing themselves.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "core/plan/command.hpp"

namespace elp::views {

enum class Screen : std::uint8_t { start, subsidies };

/// A change of the plan by hand in one field.
struct Change {
    Command command;
};
/// A wijk with a new id at the end of the list.
struct AddWijk {};
struct GoTo {
    Screen screen;
};
struct StartPlan {};
struct ShowExample {};
struct OpenFile {};
struct SaveFile {};
struct SaveFileAs {};
struct Undo {};
struct Redo {};
struct SwitchLanguage {};
struct ToggleMenu {};
/// Puts a text on the clipboard and says `said`, a text key.
struct CopyText {
    std::string text;
    std::string_view said;
};
/// Shows or hides the particulars of a source below the step with this key.
struct ToggleSource {
    std::string step;
};
/// The answer to the question on the screen: the first, second or third button of the dialog.
struct AnswerDialog {
    int button = 0;
};

using Intent = std::variant<Change, AddWijk, GoTo, StartPlan, ShowExample, OpenFile, SaveFile, SaveFileAs, Undo, Redo,
                            SwitchLanguage, ToggleMenu, CopyText, ToggleSource, AnswerDialog>;
using Intents = std::vector<Intent>;

}  // namespace elp::views
