#include "web/views/page.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/rapport/rapport.hpp"
#include "web/ui/choice.hpp"
#include "web/ui/field.hpp"
#include "web/ui/layout.hpp"
#include "web/ui/table.hpp"

namespace elp::views {
namespace {

constexpr float figure_width = 236;
constexpr float lane_width = 190;

void draw_action(const View& view, const Action& a) {
    if (ui::button(view.ui, {.key = a.key, .label = a.label, .kind = a.kind, .gesture = a.gesture, .name = a.name})) {
        view.intents.push_back(a.intent);
    }
}

void draw_actions(const View& view, const std::vector<Action>& actions) {
    auto wrap = ui::begin_wrap(view.ui, 8);
    for (const Action& a : actions) {
        ui::next_in_wrap(view.ui, wrap, ui::button_width(view.ui, a.label));
        draw_action(view, a);
    }
    ui::end_wrap(view.ui, wrap);
}

// --- Fields ---------------------------------------------------------------------------------------------------------

/// Gives the field this value: of one thing, or of several in one step.
Change change_of(const Input& input, const Value& value) {
    if (input.places.empty()) {
        return {set_value(input.place, value)};
    }
    Command command;
    for (const std::string& place : input.places) {
        command.changes.emplace_back(SetValue{place, value});
    }
    return {std::move(command)};
}

void draw_text_input(const View& view, const Input& input, ui::Label label) {
    const ui::Field field{.key = input.place,
                          .label = input.label,
                          .value = input.value,
                          .help = input.help,
                          .align = input.align,
                          .show_label = label,
                          .name = input.name};
    if (const auto value = edit_field(view, field, *input.field)) {
        view.intents.push_back(change_of(input, *value));
    }
}

void draw_choice_input(const View& view, const Input& input, ui::Label label) {
    const auto picked = ui::choice(view.ui, {.key = input.place,
                                             .label = input.label,
                                             .options = input.words,
                                             .chosen = input.chosen,
                                             .show_label = label,
                                             .name = input.name});
    if (picked && *picked < input.options.size()) {
        view.intents.push_back(change_of(input, input.options[*picked].value));
    }
}

/// The texts that are on after the option at `turned` was turned, with those that are no option.
Value turned_texts(const Input& input, std::size_t turned) {
    Texts texts;
    for (std::size_t i = 0; i < input.options.size(); ++i) {
        const bool on = input.options[i].on != (i == turned);
        if (on) {
            texts.push_back(std::get<std::string>(input.options[i].value));
        }
    }
    return texts.empty() ? Value{} : Value{std::move(texts)};
}

/// A field to find rows or options by; `count` says how many of all are shown.
void draw_search(const View& view, const std::string& of, const std::string& search, const std::string& count) {
    const ui::Area outer = view.ui.area;
    view.ui.area.width = std::min(outer.width, ui::px(view.ui, 260));
    const std::string_view key = ui::key_of(view.ui, {of, "zoeken"});
    const ui::FieldResult typed =
        ui::field(view.ui, {.key = key, .label = view.t("tabel.zoeken"), .value = search, .help = count});
    if (typed.event != ui::FieldEvent::none) {
        view.intents.push_back(Search{of, std::string{typed.draft}});
    }
    if (typed.event == ui::FieldEvent::left) {
        ui::drop_draft(view.ui, key);
    }
    view.ui.area = {outer.left, outer.width, view.ui.area.y};
    ui::gap(view.ui, 8);
}

void draw_checks(const View& view, const Input& input) {
    ui::Ui& ui = view.ui;
    ui::Node group;
    group.role = ui::Role::group;
    group.key = input.place;
    group.name = input.name.empty() ? std::string_view{input.label} : std::string_view{input.name};
    ui::enter(ui, group);
    ui::styled(ui, {ui::Type::small_strong, ui.palette.text, ui::Align::left}, input.label);
    if (!input.count.empty()) {
        draw_search(view, input.place, input.search, input.count);
    }
    auto wrap = ui::begin_wrap(ui, 4);
    for (std::size_t i = 0; i < input.options.size(); ++i) {
        ui::next_in_wrap(ui, wrap, ui::checkbox_width(ui, input.words[i]) + ui::px(ui, 16));
        const ui::Checkbox box{.key = input.options[i].key, .label = input.words[i], .checked = input.options[i].on};
        if (ui::checkbox(ui, box)) {
            view.intents.push_back(change_of(input, turned_texts(input, i)));
        }
    }
    ui::end_wrap(ui, wrap);
    if (!input.help.empty()) {
        ui::small(ui, input.help);
    }
    ui::leave(ui);
}

void draw_input(const View& view, const Input& input, ui::Label label) {
    switch (input.control) {
        case Input::Control::text:
            draw_text_input(view, input, label);
            break;
        case Input::Control::choice:
            draw_choice_input(view, input, label);
            break;
        case Input::Control::checks:
            draw_checks(view, input);
            break;
    }
}

void draw_fields(const View& view, const Fields& fields) {
    auto wrap = ui::begin_wrap(view.ui, 16);
    const float whole = view.ui.area.width;
    for (const Input& input : fields.inputs) {
        const bool wide = input.control == Input::Control::checks;
        ui::next_in_wrap(view.ui, wrap, wide ? whole : ui::px(view.ui, input.width));
        draw_input(view, input, ui::Label::above);
    }
    ui::end_wrap(view.ui, wrap);
}

// --- Tables ---------------------------------------------------------------------------------------------------------

struct CellDrawer {
    const View& view;
    ui::TableState& table;

    void operator()(const WordsCell& c) const { ui::text_cell(view.ui, table, c.words, c.below); }
    void operator()(const TagCell& c) const {
        if (c.words.empty()) {
            ui::text_cell(view.ui, table, {});
            return;
        }
        ui::begin_cell(view.ui, table);
        ui::gap(view.ui, table.stacked ? 0 : 5);
        ui::tag(view.ui, c.tone, c.words);
        ui::end_cell(view.ui, table);
    }
    void operator()(const LinkCell& c) const {
        ui::begin_cell(view.ui, table);
        ui::gap(view.ui, table.stacked ? 0 : 4);
        if (ui::link_button(view.ui, {.key = c.key, .label = c.words, .name = c.name, .type = ui::Type::body})) {
            view.intents.push_back(c.intent);
        }
        ui::end_cell(view.ui, table);
    }
    void operator()(const Input& c) const {
        ui::begin_cell(view.ui, table);
        draw_input(view, c, ui::Label::unseen);
        ui::end_cell(view.ui, table);
    }
    void operator()(const Action& c) const {
        ui::begin_cell(view.ui, table);
        draw_action(view, c);
        ui::end_cell(view.ui, table);
    }
    void operator()(const MarkCell& c) const {
        ui::begin_cell(view.ui, table);
        if (ui::checkbox(view.ui, {.key = c.key, .label = {}, .checked = c.on, .name = c.name})) {
            view.intents.push_back(c.intent);
        }
        ui::end_cell(view.ui, table);
    }
};

std::size_t ui_columns(const View& view, const Table& table, std::array<ui::Column, ui::columns_max>& columns) {
    const std::size_t count = std::min(table.columns.size(), columns.size());
    for (std::size_t i = 0; i < count; ++i) {
        const PageColumn& c = table.columns[i];
        ui::Sorted sorted = table.sortable ? ui::Sorted::not_by_this : ui::Sorted::cannot;
        if (table.sortable && table.sorted_by == i) {
            sorted = table.descending ? ui::Sorted::descending : ui::Sorted::ascending;
        }
        columns[i] = {c.title,
                      c.share,
                      c.least,
                      c.align,
                      sorted,
                      c.longest,
                      sorted == ui::Sorted::cannot ? std::string_view{} : view.t("tabel.sorteren")};
    }
    return count;
}

/// What a cell says, for a spreadsheet. Buttons say nothing.
struct CellWords {
    std::string operator()(const WordsCell& c) const { return c.words; }
    std::string operator()(const TagCell& c) const { return c.words; }
    std::string operator()(const LinkCell& c) const { return c.words; }
    std::string operator()(const Action&) const { return {}; }
    std::string operator()(const MarkCell&) const { return {}; }
    std::string operator()(const Input& c) const {
        if (c.control == Input::Control::text) {
            return c.value;
        }
        if (c.control == Input::Control::choice) {
            return c.chosen < c.words.size() ? c.words[c.chosen] : std::string{};
        }
        std::string all;
        for (std::size_t i = 0; i < c.options.size(); ++i) {
            if (c.options[i].on) {
                all += (all.empty() ? "" : "; ") + c.words[i];
            }
        }
        return all;
    }
};

std::string cells_of(const Table& table) {
    std::vector<std::vector<std::string>> rows(1);
    for (const PageColumn& column : table.columns) {
        rows.front().push_back(column.title);
    }
    for (const Row& row : table.rows) {
        auto& cells = rows.emplace_back();
        for (const Cell& cell : row.cells) {
            cells.push_back(std::visit(CellWords{}, cell));
        }
    }
    return als_cellen(rows);
}

/// Under a table of several rows: all of it, as it is sorted and searched, for a spreadsheet.
void draw_copy(const View& view, const Table& table) {
    if (table.rows.size() < 2) {
        return;
    }
    ui::gap(view.ui, 4);
    if (ui::link_button(view.ui, {.key = ui::key_of(view.ui, {table.key, "kopieren"}),
                                  .label = view.t("tabel.kopieren"),
                                  .gesture = ui::Gesture::copy_text,
                                  .name = ui::joined(view.ui, {view.t("tabel.kopieren"), ": ", table.name})})) {
        view.intents.push_back(CopyText{cells_of(table), "tabel.gekopieerd"});
    }
}

void draw_table(const View& view, const Table& table) {
    if (table.searchable) {
        draw_search(view, table.key, table.search, table.count);
    }
    if (table.rows.empty()) {
        ui::small(view.ui, table.empty);
        return;
    }
    std::array<ui::Column, ui::columns_max> columns{};
    const std::size_t count = ui_columns(view, table, columns);
    auto state = ui::begin_table(view.ui, {table.key, table.name, std::span{columns}.first(count), table.rows.size()});
    if (state.sort) {
        view.intents.push_back(Sort{table.key, *state.sort});
    }
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const Row& row = table.rows[i];
        if (ui::skip_row(view.ui, state, i)) {
            continue;
        }
        ui::begin_row(view.ui, state, i, row.name, row.selected ? ui::Chosen::yes : ui::Chosen::no);
        for (std::size_t c = 0; c < std::min(row.cells.size(), count); ++c) {
            std::visit(CellDrawer{view, state}, row.cells[c]);
        }
        if (ui::end_row(view.ui, state, row.pressed.has_value()) && row.pressed) {
            view.intents.push_back(*row.pressed);
        }
    }
    ui::end_table(view.ui, state);
    draw_copy(view, table);
}

// --- Blocks ---------------------------------------------------------------------------------------------------------

void draw_steps(const View& view, const Explanation& steps) {
    const ui::Link link{
        .key = steps.key, .label = steps.title, .expands = steps.open ? ui::Expands::open : ui::Expands::closed};
    if (ui::link_button(view.ui, link)) {
        view.intents.push_back(Toggle{steps.key});
    }
    if (!steps.open) {
        return;
    }
    ui::begin_definitions(view.ui, ui::key_of(view.ui, {steps.key, "stappen"}), steps.title);
    for (const Explanation::Step& step : steps.steps) {
        const auto definition = ui::begin_definition(
            view.ui, {}, {step.figure, step.words, step.total ? ui::Type::strong : ui::Type::body});
        if (!step.origin.empty()) {
            ui::small(view.ui, step.origin);
        }
        ui::end_definition(view.ui, definition);
    }
    ui::end_definitions(view.ui);
    ui::gap(view.ui, 8);
    if (ui::button(view.ui, {.key = ui::key_of(view.ui, {steps.key, "kopieren"}),
                             .label = view.t("subsidies.kopieren"),
                             .gesture = ui::Gesture::copy_text})) {
        view.intents.push_back(CopyText{steps.copied, "subsidies.gekopieerd"});
    }
}

void draw_setting(const View& view, const Setting& setting) {
    const ui::Area outer = view.ui.area;
    view.ui.area.width = std::min(outer.width, ui::px(view.ui, 360));
    const auto picked = ui::choice(
        view.ui, {.key = setting.key, .label = setting.label, .options = setting.options, .chosen = setting.chosen});
    view.ui.area = {outer.left, outer.width, view.ui.area.y};
    if (picked) {
        view.intents.push_back(*picked < setting.intents.size() ? setting.intents[*picked]
                                                                : SetSetting{setting.key, *picked});
    }
}

/// How wide things are of which as many stand side by side as fit, all as wide.
float share_of_line(const ui::Ui& ui, float least, std::size_t count, float between) {
    const float gap = ui::px(ui, between);
    const float fit = std::max(std::floor((ui.area.width + gap) / (ui::px(ui, least) + gap)), 1.0F);
    const float columns = std::min(fit, static_cast<float>(count));
    return std::floor((ui.area.width - gap * (columns - 1)) / columns);
}

void draw_lane(const View& view, std::string_view key, const Board::Lane& lane) {
    const auto state = ui::begin_card(view.ui, key, lane.title);
    ui::heading(view.ui, 3, lane.title);
    for (const Board::Item& item : lane.items) {
        ui::gap(view.ui, 8);
        const LinkCell& link = item.link;
        if (ui::link_button(view.ui,
                            {.key = link.key, .label = link.words, .name = link.name, .type = ui::Type::body})) {
            view.intents.push_back(link.intent);
        }
        ui::small(view.ui, item.below);
    }
    ui::end_card(view.ui, state);
}

void draw_board(const View& view, const Board& board) {
    const float width = share_of_line(view.ui, lane_width, board.lanes.size(), 8);
    auto wrap = ui::begin_wrap(view.ui, 8);
    for (std::size_t i = 0; i < board.lanes.size(); ++i) {
        ui::next_in_wrap(view.ui, wrap, width);
        const char letter = static_cast<char>('a' + i);
        draw_lane(view, ui::key_of(view.ui, {board.key, {&letter, 1}}), board.lanes[i]);
    }
    ui::end_wrap(view.ui, wrap);
}

void draw_times(const View& view, const Times& times) {
    const auto event = ui::time_line(view.ui, times.line);
    if (!event) {
        return;
    }
    const std::string& day = times.days[event->bar];
    if (event->moved_to) {
        view.intents.push_back(Change{set_value(day, Value{iso_date(times.day_at(*event->moved_to))})});
    } else {
        view.intents.push_back(ShowPlace{day});
    }
}

struct BlockDrawer {
    const View& view;

    void operator()(const Line& b) const {
        switch (b.look) {
            case Line::Look::body:
                ui::text(view.ui, b.words, b.key);
                break;
            case Line::Look::small:
                ui::small(view.ui, b.words, b.key);
                break;
            case Line::Look::strong:
                ui::strong(view.ui, b.words, b.key);
                break;
            case Line::Look::heading:
                ui::gap(view.ui, 8);
                ui::heading(view.ui, 3, b.words);
                break;
        }
    }
    void operator()(const Remark& b) const { ui::notice(view.ui, b.tone, b.words, {}); }
    void operator()(const Fields& b) const { draw_fields(view, b); }
    void operator()(const Actions& b) const { draw_actions(view, b.actions); }
    void operator()(const Setting& b) const { draw_setting(view, b); }
    void operator()(const Table& b) const { draw_table(view, b); }
    void operator()(const Board& b) const { draw_board(view, b); }
    void operator()(const Explanation& b) const { draw_steps(view, b); }
    void operator()(const Columns& b) const { ui::column_chart(view.ui, b.key, b.name, b.bars); }
    void operator()(const Tornado& b) const { ui::tornado_chart(view.ui, b.key, b.name, b.bars); }
    void operator()(const Times& b) const { draw_times(view, b); }
    void operator()(const ui::TimeLine& b) const { (void)ui::time_line(view.ui, b); }
    void operator()(const ui::LineChart& b) const { ui::line_chart(view.ui, b); }
};

void draw_card(const View& view, const Card& card) {
    const auto state = ui::begin_card(view.ui, card.key, card.title);
    ui::heading(view.ui, 2, card.title);
    for (const Block& block : card.blocks) {
        ui::gap(view.ui, 8);
        std::visit(BlockDrawer{view}, block);
    }
    ui::end_card(view.ui, state);
}

void draw_cards(const View& view, const std::vector<Card>& cards) {
    for (const Card& card : cards) {
        draw_card(view, card);
        ui::gap(view.ui, 16);
    }
}

/// As high as the highest beside it was in the frame before; gives the height that it needs itself.
float draw_figure(const View& view, const Figure& figure, float height) {
    const auto state = ui::begin_card(view.ui, figure.key, figure.title);
    ui::small(view.ui, figure.title);
    ui::figure(view.ui, figure.value, figure.title, ui::key_of(view.ui, {figure.key, "getal"}));
    if (figure.share >= 0) {
        ui::gap(view.ui, 2);
        ui::meter(view.ui, ui::key_of(view.ui, {figure.key, "balk"}), figure.words, figure.share);
        ui::gap(view.ui, 4);
    }
    ui::small(view.ui, figure.words);
    if (figure.intent &&
        ui::link_button(view.ui, {.key = ui::key_of(view.ui, {figure.key, "naar"}), .label = figure.link})) {
        view.intents.push_back(*figure.intent);
    }
    const float own = view.ui.area.y - state.top + ui::px(view.ui, 16);
    view.ui.area.y = state.top + std::max(own, height) - ui::px(view.ui, 16);
    ui::end_card(view.ui, state);
    return own;
}

/// As many beside one another as fit, all as wide.
void draw_figures(const View& view, const std::vector<Figure>& figures) {
    if (figures.empty()) {
        return;
    }
    ui::Ui& ui = view.ui;
    const float width = share_of_line(ui, figure_width, figures.size(), 16);
    auto wrap = ui::begin_wrap(ui, 16);
    float& height = ui::kept_height(ui, figures.front().key);
    float highest = 0;
    for (const Figure& figure : figures) {
        ui::next_in_wrap(ui, wrap, width);
        highest = std::max(highest, draw_figure(view, figure, height));
    }
    height = highest;
    ui::end_wrap(ui, wrap);
    ui::gap(ui, 16);
}

std::string_view words_of(const Cell& cell) {
    if (const auto* words = std::get_if<WordsCell>(&cell)) {
        return words->words;
    }
    const auto* link = std::get_if<LinkCell>(&cell);
    return link == nullptr ? std::string_view{} : link->words;
}

void note_longest_words(Table& table) {
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        std::string_view longest;
        for (const Row& row : table.rows) {
            std::string_view rest = c < row.cells.size() ? words_of(row.cells[c]) : std::string_view{};
            while (!rest.empty()) {
                const std::string_view word = rest.substr(0, rest.find(' '));
                longest = word.size() > longest.size() ? word : longest;
                rest.remove_prefix(std::min(word.size() + 1, rest.size()));
            }
        }
        table.columns[c].longest = longest;
    }
}

}  // namespace

void note_longest_words(Page& page) {
    for (std::vector<Card>* cards : {&page.top, &page.left, &page.right}) {
        for (Card& card : *cards) {
            for (Block& block : card.blocks) {
                if (auto* table = std::get_if<Table>(&block)) {
                    note_longest_words(*table);
                }
            }
        }
    }
}

void draw_page(const View& view, const Page& page) {
    if (!page.title.empty()) {
        ui::heading(view.ui, 1, page.title);
        if (!page.intro.empty()) {
            ui::gap(view.ui, 4);
            ui::small(view.ui, page.intro);
        }
        ui::gap(view.ui, 16);
    }
    if (!page.actions.empty()) {
        draw_actions(view, page.actions);
        ui::gap(view.ui, 16);
    }
    draw_figures(view, page.figures);
    draw_cards(view, page.top);
    if (page.right.empty()) {
        draw_cards(view, page.left);
        return;
    }
    auto columns = ui::begin_columns(view.ui, page.shares, 820);
    draw_cards(view, page.left);
    ui::next_column(view.ui, columns);
    draw_cards(view, page.right);
    ui::end_columns(view.ui, columns);
}

}  // namespace elp::views
