#include "web/ui/table.hpp"

#include <algorithm>
#include <cmath>

#include "web/ui/layout.hpp"
#include "web/ui/paint.hpp"

namespace elp::ui {
namespace {

constexpr float cell_gap = 12;
constexpr float row_pad = 6;
constexpr float row_content = 32;
constexpr float heading_beside_from = 320;
constexpr std::size_t long_table = 60;  ///< from this many rows on, those out of sight are not drawn

/// Of what the words are not torn.
enum class Whole : std::uint8_t { cells, headings, nothing };

/// How narrow a column may be; whole words may need more than its least.
float least_width(const Ui& ui, const Column& c, Whole whole) {
    float least = px(ui, c.least);
    std::string_view rest = whole == Whole::nothing ? std::string_view{} : c.title;
    while (!rest.empty()) {
        const std::string_view word = rest.substr(0, rest.find(' '));
        least = std::max(least, text_width(ui, Type::small_strong, word));
        rest.remove_prefix(std::min(word.size() + 1, rest.size()));
    }
    return whole == Whole::cells ? std::max(least, text_width(ui, Type::body, c.longest)) : least;
}

/// Gives each column its least width, and what room is left then; below 0 they do not fit.
float take_least(const Ui& ui, TableState& s, Whole whole) {
    float room = s.outer.width - px(ui, cell_gap) * static_cast<float>(s.table.columns.size() - 1);
    for (std::size_t i = 0; i < s.table.columns.size(); ++i) {
        s.spans[i].width = least_width(ui, s.table.columns[i], whole);
        room -= s.spans[i].width;
    }
    return room;
}

/// Shares of the room, but no column narrower than its least. Where they do not fit with all words whole, those in the
/// cells are torn, then those of the headings; where they do not fit even so, each gets the whole width.
void place_columns(const Ui& ui, TableState& s) {
    float room = take_least(ui, s, Whole::cells);
    for (const Whole whole : {Whole::headings, Whole::nothing}) {
        room = room < 0 ? take_least(ui, s, whole) : room;
    }
    s.stacked = room < 0;
    if (s.stacked) {
        s.spans.fill({s.outer.left, s.outer.width});
        return;
    }
    float shares = 0;
    for (const Column& c : s.table.columns) {
        shares += c.share;
    }
    float left = s.outer.left;
    for (std::size_t i = 0; i < s.table.columns.size(); ++i) {
        s.spans[i] = {left, std::floor(s.spans[i].width + room * s.table.columns[i].share / shares)};
        left += s.spans[i].width + px(ui, cell_gap);
    }
}

/// Points up for what grows from above to below.
void draw_sort_mark(const Ui& ui, const Box& box, Sorted sorted) {
    const float half = px(ui, 4);
    const float up = sorted == Sorted::ascending ? 1.0F : -1.0F;
    const ImVec2 centre{box.x + half, box.y + px(ui, 12)};
    ImGui::GetWindowDrawList()->AddTriangleFilled({centre.x - half, centre.y + up * half / 2},
                                                  {centre.x + half, centre.y + up * half / 2},
                                                  {centre.x, centre.y - up * half}, rgb(ui.palette.second_text));
}

/// A heading that sorts; true when pressed.
bool sort_heading(Ui& ui, const TableState& s, std::size_t index, const Box& box) {
    const Column& c = s.table.columns[index];
    const char digit[] = {static_cast<char>('a' + index)};
    Node node;
    node.key = key_of(ui, {s.table.key, "sorteer", {digit, 1}});
    node.id = id_of(node.key);
    const Pressed p = press_area(ui, node.id, box, Enabled::yes);
    if (p.hovered || p.held) {
        fill(box, ui.palette.hovered, px(ui, 4));
    }
    const float mark = c.sorted == Sorted::not_by_this ? 0 : px(ui, 14);
    draw_text(ui, {Type::small_strong, ui.palette.second_text, c.align}, {box.x, box.y, box.width - mark, box.height},
              c.title);
    if (mark > 0) {
        draw_sort_mark(ui, {box.x + box.width - mark + px(ui, 4), box.y, mark, box.height}, c.sorted);
    }
    if (p.ring) {
        focus_ring(ui, box, ui.palette.focus);
    }
    node.role = Role::button;
    node.states = states_of(p, Enabled::yes);
    node.box = box;
    node.name = c.title;
    node.description = c.sort_words;
    publish(ui, node);
    return p.pressed;
}

void draw_headings(Ui& ui, TableState& s) {
    float height = 0;
    for (std::size_t i = 0; i < s.table.columns.size(); ++i) {
        const Sorted sorted = s.table.columns[i].sorted;
        const bool sorts = sorted != Sorted::cannot;
        const float room = s.spans[i].width - (sorts && sorted != Sorted::not_by_this ? px(ui, 14) : 0);
        height = std::max(
            {height, text_height(ui, Type::small_strong, s.table.columns[i].title, room), sorts ? px(ui, 24) : 0.0F});
    }
    Node row;
    row.role = Role::row;
    row.key = key_of(ui, {s.table.key, "kop"});
    row.box = {s.outer.left, ui.area.y, s.outer.width, height + px(ui, 8)};
    row.name = s.table.name;
    enter(ui, row);
    for (std::size_t i = 0; i < s.table.columns.size(); ++i) {
        const Column& c = s.table.columns[i];
        if (c.title.empty()) {
            continue;
        }
        const ColumnSpan span = s.spans[i];
        const Box box{span.left, ui.area.y, span.width, height};
        Node node;
        node.role = Role::columnheader;
        node.box = box;
        node.name = c.title;
        if (c.sorted == Sorted::cannot) {
            draw_text(ui, {Type::small_strong, ui.palette.second_text, c.align}, box, c.title);
            publish(ui, node);
            continue;
        }
        enter(ui, node);
        if (sort_heading(ui, s, i, box)) {
            s.sort = i;
        }
        leave(ui);
    }
    leave(ui);
    ui.area.y += height + px(ui, 8);
    separator(ui);
}

/// Puts the area at the next cell.
void place_cell(Ui& ui, const TableState& s) {
    const ColumnSpan span = s.spans[s.column];
    ui.area = {span.left, span.width, s.stacked ? s.row_bottom : s.row_top};
    if (s.stacked && s.column > 0) {
        gap(ui, 6);
    }
}

/// Where the table is stacked each cell has its heading beside it, or above it where there is no room for that. Gives
/// how far the row reaches by now.
float draw_own_heading(Ui& ui, const TableState& s) {
    const std::string_view title = s.table.columns[s.column].title;
    if (!s.stacked || title.empty() || s.column == 0) {
        return s.row_bottom;
    }
    const bool beside = ui.area.width >= px(ui, heading_beside_from);
    const float width = beside ? std::floor(ui.area.width * 0.38F) : ui.area.width;
    const Box line{ui.area.left, ui.area.y + (beside ? px(ui, 2) : 0), width - px(ui, 12),
                   text_height(ui, Type::small, title, width - px(ui, 12))};
    draw_text(ui, {Type::small, ui.palette.second_text, Align::left}, line, title);
    if (beside) {
        ui.area.left += width;
        ui.area.width -= width;
        return std::max(s.row_bottom, line.y + line.height);
    }
    ui.area.y += line.height;
    return s.row_bottom;
}

void close_cell(Ui& ui, TableState& s) {
    s.row_bottom = std::max(s.row_bottom, ui.area.y);
    ++s.column;
}

}  // namespace

TableState begin_table(Ui& ui, const Table& table) {
    TableState state;
    state.table = table;
    state.table.columns = table.columns.first(std::min(table.columns.size(), columns_max));
    state.outer = ui.area;
    place_columns(ui, state);
    Node node;
    node.role = Role::table;
    node.name = table.name;
    node.key = table.key;
    node.rows = static_cast<std::int32_t>(table.rows);
    enter(ui, node);
    if (!state.stacked) {
        draw_headings(ui, state);
    }
    return state;
}

void end_table(Ui& ui, const TableState& state) {
    leave(ui);
    ui.area.left = state.outer.left;
    ui.area.width = state.outer.width;
}

bool skip_row(Ui& ui, TableState& s, std::size_t index) {
    if (s.table.rows < long_table || ui.focus_wanted != 0 || ui.draw_all) {
        return false;
    }
    std::vector<float>& heights = ui.row_heights[id_of(s.table.key)];
    if (heights.size() != s.table.rows) {
        heights.assign(s.table.rows, 0);
    }
    const float height = heights[index];
    // A screen more on both sides, so that the Tab key finds the next row.
    const bool far = ui.area.y + height < -ui.screen_height || ui.area.y > 2 * ui.screen_height;
    if (height <= 0 || !far) {
        return false;
    }
    ui.area.y += height;
    return true;
}

void begin_row(Ui& ui, TableState& s, std::size_t index, std::string_view name, Chosen chosen) {
    s.column = 0;
    s.row = index;
    s.chosen = chosen == Chosen::yes;
    if (s.chosen) {
        begin_backdrop(ui);
    }
    s.row_top = ui.area.y + px(ui, s.stacked ? 2 * row_pad : row_pad);
    s.row_bottom = s.row_top;
    Node node;
    node.role = Role::row;
    node.name = name;
    node.row = static_cast<std::int32_t>(index);
    if (s.chosen) {
        node.states |= bit(State::selected);
    }
    enter(ui, node);
}

bool end_row(Ui& ui, TableState& s, bool pressable) {
    const float pad = px(ui, s.stacked ? 2 * row_pad : row_pad);
    const float least = s.row_top + px(ui, row_content);
    ui.area = {s.outer.left, s.outer.width, std::max(s.row_bottom, least) + pad};
    give_box(ui, {s.outer.left, s.row_top - pad, s.outer.width, ui.area.y - s.row_top + pad});
    leave(ui);
    const Box row{s.outer.left - px(ui, 8), s.row_top - pad, s.outer.width + 2 * px(ui, 8),
                  ui.area.y - s.row_top + pad};
    if (s.chosen) {
        end_backdrop(ui, {row, ui.palette.hovered, ui.palette.hovered, 0});
    }
    separator(ui);
    if (const auto known = ui.row_heights.find(id_of(s.table.key));
        known != ui.row_heights.end() && s.row < known->second.size()) {
        known->second[s.row] = ui.area.y - s.row_top + pad;
    }
    const ImRect place = rect(row);
    return pressable && !ui.hidden && ImGui::IsMouseReleased(ImGuiMouseButton_Left) && ImGui::IsWindowHovered() &&
           !ImGui::IsAnyItemHovered() && !ImGui::IsAnyItemActive() && ImGui::IsMouseHoveringRect(place.Min, place.Max);
}

void begin_cell(Ui& ui, TableState& s) {
    place_cell(ui, s);
    s.row_bottom = draw_own_heading(ui, s);
    Node node;
    node.role = Role::cell;
    node.name = s.table.columns[s.column].title;
    enter(ui, node);
}

void end_cell(Ui& ui, TableState& s) {
    leave(ui);
    close_cell(ui, s);
}

void text_cell(Ui& ui, TableState& s, std::string_view words, std::string_view below) {
    if (s.stacked && words.empty()) {
        ++s.column;
        return;
    }
    place_cell(ui, s);
    const bool names_row = s.stacked && s.column == 0;
    s.row_bottom = draw_own_heading(ui, s);
    // Its first line stands level with the text in a field or choice beside it.
    const float line = line_height(ui, Type::body);
    if (!s.stacked) {
        ui.area.y += (px(ui, row_content) - line) / 2;
    }
    const Align align = s.stacked ? Align::left : s.table.columns[s.column].align;
    const Type type = names_row ? Type::strong : Type::body;
    Box box = take_line(ui, text_height(ui, type, words, ui.area.width));
    draw_text(ui, {type, ui.palette.text, align}, box, words);
    if (!below.empty()) {
        const Box under = take_line(ui, text_height(ui, Type::small, below, ui.area.width));
        draw_text(ui, {Type::small, ui.palette.second_text, align}, under, below);
        box.height += under.height;
    }
    Node node;
    node.role = Role::cell;
    node.box = box;
    node.name = below.empty() ? words : join(ui.frames[ui.frame].texts, {words, " ", below});
    publish(ui, node);
    close_cell(ui, s);
}

void begin_definitions(Ui& ui, std::string_view key, std::string_view name) {
    Node node;
    node.role = Role::list;
    node.key = key;
    node.name = name;
    enter(ui, node);
}

void end_definitions(Ui& ui) { leave(ui); }

DefinitionState begin_definition(Ui& ui, std::string_view key, const Definition& d) {
    const DefinitionState state{ui.area};
    Node node;
    node.role = Role::listitem;
    node.key = key;
    node.name = d.words;
    node.value = d.figure;
    enter(ui, node);
    ui.area.y += px(ui, 7);
    const float between = px(ui, 10);
    const float figure_width = std::clamp(std::floor(ui.area.width * 0.28F), px(ui, 72), px(ui, 128));
    const float top = ui.area.y;
    const Box figure{ui.area.left, top, figure_width, text_height(ui, Type::strong, d.figure, figure_width)};
    draw_text(ui, {Type::strong, ui.palette.text, Align::right}, figure, d.figure);
    ui.area = {ui.area.left + figure_width + between, ui.area.width - figure_width - between, top};
    const Box words = take_line(ui, text_height(ui, d.words_type, d.words, ui.area.width));
    draw_text(ui, {d.words_type, ui.palette.text, Align::left}, words, d.words);
    Node spoken;
    spoken.role = Role::text;
    spoken.name = d.words;
    spoken.value = d.figure;
    spoken.box = {figure.x, top, words.x + words.width - figure.x, std::max(figure.height, words.height)};
    publish(ui, spoken);
    ui.area.y = std::max(ui.area.y, figure.y + figure.height);
    return state;
}

void end_definition(Ui& ui, const DefinitionState& state) {
    leave(ui);
    ui.area = {state.outer.left, state.outer.width, ui.area.y + px(ui, 7)};
    separator(ui);
}

}  // namespace elp::ui
