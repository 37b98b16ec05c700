#include "web/views/view.hpp"

#include <utility>

#include "core/beoordeling/veldwoorden.hpp"

namespace elp::views {

std::string sentence(const Problem& problem, const Teksten& t) {
    const std::string key = "probleem." + std::string{problem.code};
    const std::initializer_list<Filler> fillers{
        {"gevonden", problem.found}, {"verwacht", problem.expected}, {"plaats", problem.place}};
    std::string words = t.fill(key, fillers);
    if (t.has(key + ".stap")) {
        words += ' ';
        words += t.fill(key + ".stap", fillers);
    }
    return words;
}

void edit_field(const View& view, const ui::Field& field, std::string_view place, const Field& of) {
    const ui::FieldResult result = ui::field(view.ui, field);
    if (result.event == ui::FieldEvent::none) {
        return;
    }
    auto value = lees_veld(of, result.draft, {view.t, view.regelingen, view.language});
    if (!value) {
        ui::judge_draft(view.ui, field.key, sentence(value.problems().front(), view.t));
        return;
    }
    ui::judge_draft(view.ui, field.key, {});
    if (result.event == ui::FieldEvent::left) {
        ui::drop_draft(view.ui, field.key);
        view.intents.push_back(Change{set_value(std::string{place}, std::move(*value))});
    }
}

}  // namespace elp::views
