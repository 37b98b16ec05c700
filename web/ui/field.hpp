// A field to type in. What is typed stays a draft until it is right and the user moves on; a wrong draft stays where it
// is and says why. Reading the text and making a command of it is the screen's business.
#pragma once

#include <string_view>

#include "web/ui/text.hpp"
#include "web/ui/ui.hpp"

namespace elp::ui {

enum class Label : std::uint8_t { above, unseen };

struct Field {
    std::string_view key{};
    std::string_view label{};
    std::string_view value{};  ///< what the plan holds, as shown while there is no draft
    std::string_view help{};   ///< below the field while nothing is wrong
    Align align = Align::left;
    Label show_label = Label::above;
    std::string_view name{};  ///< for screen readers, where the label alone does not say enough
};

enum class FieldEvent : std::uint8_t {
    none,
    typed,  ///< the draft changed: judge it
    left,   ///< the user moved on, or pressed Enter: make it a command, or say what is wrong
};

struct FieldResult {
    FieldEvent event = FieldEvent::none;
    std::string_view draft{};  ///< until the draft is dropped
};

/// Over the width of the area: label, edge with text, and a line of help or of what is wrong.
FieldResult field(Ui& ui, const Field& field);

/// The draft is part of the plan now, or no longer wanted.
void drop_draft(Ui& ui, std::string_view key);
/// Says what is wrong with a draft; an empty sentence says that it is right.
void judge_draft(Ui& ui, std::string_view key, std::string_view problem);
/// Whether the field with the caret holds something that is not part of the plan yet.
[[nodiscard]] bool typing(const Ui& ui);
/// Takes back all that was typed into the field with the caret and is not part of the plan yet; false when that is
/// nothing. type_again() puts it back for as long as the caret stays and nothing else is typed.
bool take_back_typing(Ui& ui);
bool type_again(Ui& ui);
/// The plan changed under the field with the caret: it shows the new value unless it has a draft.
void reload_field(Ui& ui);

}  // namespace elp::ui
