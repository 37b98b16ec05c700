// What every screen is drawn with, and the fields that turn typed text into commands.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/describe.hpp"
#include "core/base/problem.hpp"
#include "core/regels/regelingen.hpp"
#include "core/taal/notatie.hpp"
#include "core/taal/teksten.hpp"
#include "web/ui/field.hpp"
#include "web/ui/ui.hpp"
#include "web/views/intent.hpp"

namespace elp::views {

struct View {
    ui::Ui& ui;
    const Teksten& t;
    Language language;
    const Regelingen& regelingen;
    Intents& intents;
};

/// What is wrong and the next step, as one or two sentences.
[[nodiscard]] std::string sentence(const Problem& problem, const Teksten& t);

/// A field of the plan: what is typed is read as the field's kind and unit ask. Gives its new value when the user moves
/// on.
[[nodiscard]] std::optional<Value> edit_field(const View& view, const ui::Field& field, const Field& of);

}  // namespace elp::views
