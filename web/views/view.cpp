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

std::optional<Value> edit_field(const View& view, const ui::Field& field, const Field& of) {
    const ui::FieldResult result = ui::field(view.ui, field);
    if (result.event == ui::FieldEvent::none) {
        return std::nullopt;
    }
    auto value = lees_veld(of, result.draft, {view.t, view.regelingen, view.language});
    if (!value) {
        ui::judge_draft(view.ui, field.key, sentence(value.problems().front(), view.t));
        return std::nullopt;
    }
    ui::judge_draft(view.ui, field.key, {});
    if (result.event != ui::FieldEvent::left) {
        return std::nullopt;
    }
    ui::drop_draft(view.ui, field.key);
    return std::move(*value);
}

}  // namespace elp::views
