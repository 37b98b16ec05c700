// What every screen is drawn with, and the fields that turn typed text into commands.
#pragma once

#include <string>
#include <string_view>

#include "core/base/problem.hpp"
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
    Intents& intents;
};

/// What is wrong and the next step, as one or two sentences.
[[nodiscard]] std::string sentence(const Problem& problem, const Teksten& t);

/// How a typed text is read. Empty text is no answer.
enum class Reads : std::uint8_t {
    text,
    count,          ///< a whole number, 1 or more
    count_or_zero,  ///< a whole number, 0 or more
    date,
};

/// A field of the plan. `place` is where its value stands in the plan.
void edit(const View& view, const ui::Field& field, std::string_view place, Reads reads);

}  // namespace elp::views
