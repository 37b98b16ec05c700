#include "web/views/view.hpp"

#include <utility>

namespace elp::views {
namespace {

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

Result<Value> read_count(std::string_view typed, Language language, std::int64_t least) {
    const auto number = read_number(typed, language, {.decimals = 0, .min = least});
    if (!number) {
        return number.problems();
    }
    return Value{*number};
}

Result<Value> read_typed(std::string_view typed, Language language, Reads reads) {
    const std::string_view text = trimmed(typed);
    if (reads == Reads::text) {
        return Value{std::string{text}};
    }
    if (text.empty()) {
        return Value{};
    }
    if (reads == Reads::date) {
        const auto date = read_date(text);
        if (!date) {
            return date.problems();
        }
        return Value{iso_date(*date)};
    }
    return read_count(text, language, reads == Reads::count ? 1 : 0);
}

}  // namespace

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

void edit(const View& view, const ui::Field& field, std::string_view place, Reads reads) {
    const ui::FieldResult result = ui::field(view.ui, field);
    if (result.event == ui::FieldEvent::none) {
        return;
    }
    const auto value = read_typed(result.draft, view.language, reads);
    if (!value) {
        ui::judge_draft(view.ui, field.key, sentence(value.problems().front(), view.t));
        return;
    }
    ui::judge_draft(view.ui, field.key, {});
    if (result.event == ui::FieldEvent::left) {
        ui::drop_draft(view.ui, field.key);
        view.intents.push_back(Change{set_value(std::string{place}, *value)});
    }
}

}  // namespace elp::views
