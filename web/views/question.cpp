#include "web/views/question.hpp"

#include "web/ui/button.hpp"
#include "web/ui/dialog.hpp"
#include "web/ui/layout.hpp"
#include "web/ui/text.hpp"

namespace elp::views {

void draw_question(const View& view, const Question& question) {
    if (!ui::begin_dialog(view.ui, {question.key, question.title, question.role})) {
        return;
    }
    for (const std::string& line : question.lines) {
        ui::text(view.ui, line);
        ui::gap(view.ui, 8);
    }
    ui::gap(view.ui, 8);
    auto wrap = ui::begin_wrap(view.ui, 8);
    for (std::size_t i = 0; i < question.answers.size(); ++i) {
        const Reply& answer = question.answers[i];
        if (answer.key.empty()) {
            continue;
        }
        const std::string_view label = view.t(answer.key);
        if (i == 0) {
            ui::focus_first_here(view.ui, answer.key);
        }
        ui::next_in_wrap(view.ui, wrap, ui::button_width(view.ui, label));
        if (ui::button(view.ui, {.key = answer.key,
                                 .label = label,
                                 .kind = i == 0 ? ui::Kind::primary : ui::Kind::secondary,
                                 .gesture = answer.gesture})) {
            view.intents.push_back(AnswerDialog{static_cast<int>(i)});
        }
    }
    ui::end_wrap(view.ui, wrap);
    if (ui::end_dialog(view.ui) && question.escape >= 0) {
        view.intents.push_back(AnswerDialog{question.escape});
    }
}

}  // namespace elp::views
