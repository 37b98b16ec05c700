#include "web/app/paste.hpp"

#include <string>
#include <utility>
#include <variant>

#include "core/taal/letters.hpp"
#include "web/app/plan_flow.hpp"
#include "web/app/questions.hpp"

namespace elp::app {
namespace {

constexpr std::size_t faults_shown = 5;

/// The table that rows go to; null where the screen has none.
const views::Table* target(const App& app) {
    const ui::Tree tree = ui::tree(app.ui);
    const ui::Node* focused = ui::first_with(tree, ui::State::focused);
    const views::Table* first = nullptr;
    for (const auto* cards : {&app.page.top, &app.page.left, &app.page.right}) {
        for (const views::Card& card : *cards) {
            for (const views::Block& block : card.blocks) {
                const auto* table = std::get_if<views::Table>(&block);
                if (table == nullptr || table->list.empty()) {
                    continue;
                }
                if (focused != nullptr && focused->key.find(table->list) != std::string_view::npos) {
                    return table;
                }
                first = first == nullptr ? table : first;
            }
        }
    }
    return first;
}

std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words) {
        add_word(all, word, ", ");
    }
    return all;
}

/// What would happen: the fields that are filled, the columns that are not, and the cells that do not fit.
std::vector<std::string> lines_of(const App& app) {
    const Plaksel& p = app.pasting;
    std::vector<std::string> lines{app.t.fill("dialoog.plakken.velden", {{"velden", joined(p.velden)}})};
    if (!p.onbekend.empty()) {
        lines.push_back(app.t.fill("dialoog.plakken.onbekend", {{"velden", joined(p.onbekend)}}));
    }
    for (const Plakfout& fout : p.fouten) {
        if (lines.size() > faults_shown) {
            lines.push_back(
                app.t.fill("dialoog.plakken.meer",
                           {{"aantal", write_whole(static_cast<std::int64_t>(p.fouten.size()), app.language)}}));
            break;
        }
        lines.push_back(
            app.t.fill("dialoog.plakken.fout",
                       {{"rij", std::to_string(fout.rij)}, {"veld", fout.veld}, {"gevonden", fout.gevonden}}));
    }
    return lines;
}

}  // namespace

void paste_rows(App& app, std::string_view text) {
    if (!app.open || app.asking != Asking::nothing || app.palette) {
        return;
    }
    const views::Table* table = target(app);
    if (table == nullptr) {
        say_wrong(app, std::string{app.t("melding.plakken-geen-tabel")});
        return;
    }
    const Woorden woorden{app.t, app.assessment.regels, app.language};
    app.pasting = plak_rijen(app.open->now, table->list, table->fields, lees_cellen(text), {woorden, app.dingen},
                             platform::random_bits);
    if (app.pasting.rijen == 0) {
        say_wrong(app, app.t.fill("melding.plakken-niets",
                                  {{"aantal", write_whole(static_cast<std::int64_t>(plak_rijen_max), app.language)}}));
        return;
    }
    ask(app, Asking::paste,
        {.key = "dialoog.plakken",
         .title =
             app.t.fill("dialoog.plakken", {{"aantal", std::to_string(app.pasting.rijen)}, {"tabel", table->name}}),
         .lines = lines_of(app),
         .answers = {views::Reply{"dialoog.plakken.toevoegen", ui::Gesture::none},
                     views::Reply{"dialoog.annuleren", ui::Gesture::none}},
         .escape = 1});
}

void add_pasted(App& app, Plaksel rows) {
    change(app, std::move(rows.opdracht));
    say(app, app.t.fill("melding.geplakt", {{"aantal", std::to_string(rows.rijen)}}));
}

}  // namespace elp::app
