// A screen as data: cards with words, figures, fields, tables and charts. The file of a screen makes one out of the
// plan and its assessment, once for each change; draw_page() draws it, the same way for all. Holds no plan.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/date.hpp"
#include "core/base/describe.hpp"
#include "web/ui/button.hpp"
#include "web/ui/chart.hpp"
#include "web/ui/text.hpp"
#include "web/views/intent.hpp"
#include "web/views/view.hpp"

namespace elp::views {

/// A control for one field of the plan. Its key is the place of the field, so that any screen can lead to it.
struct Input {
    enum class Control : std::uint8_t { text, choice, checks };
    struct Option {
        Value value{};
        bool on = false;  ///< for checks
        std::string key{};
    };
    std::string place{};
    std::string label{};
    std::string name{};   ///< for screen readers: with what it belongs to
    std::string value{};  ///< as shown
    std::string help{};
    const Field* field = nullptr;
    Control control = Control::text;
    std::vector<std::string> words{};  ///< of the options
    std::vector<Option> options{};     ///< as many
    std::size_t chosen = 0;
    ui::Align align = ui::Align::left;
    float width = 240;                  ///< at 100 %
    std::vector<std::string> places{};  ///< where it is for the same field of several things
    std::string search{};               ///< for checks of which not all are shown: what was typed to find others,
    std::string count{};                ///< and "12 van 300"; empty where all are
};

/// A button.
struct Action {
    std::string key{};
    std::string label{};
    std::string name{};
    Intent intent{};
    ui::Kind kind = ui::Kind::secondary;
    ui::Gesture gesture = ui::Gesture::none;
};

// What a card holds, one under another.

struct Line {
    enum class Look : std::uint8_t { body, small, strong, heading };
    std::string words{};
    Look look = Look::body;
    std::string key{};
};
struct Remark {
    ui::Tone tone = ui::Tone::careful;
    std::string words{};
};
struct Fields {
    std::vector<Input> inputs{};
};
struct Actions {
    std::vector<Action> actions{};
};
/// A choice of the reader's own, outside the plan.
struct Setting {
    std::string key{};
    std::string label{};
    std::vector<std::string> options{};
    std::size_t chosen = 0;
    std::vector<Intent> intents{};  ///< what choosing each option does; empty: SetSetting
};

// Cells of a table.
struct WordsCell {
    std::string words{};
    std::string below{};  ///< smaller, under them
};
struct TagCell {
    std::string words{};
    ui::Tone tone = ui::Tone::neutral;
};
struct LinkCell {
    std::string key{};
    std::string words{};
    std::string name{};
    Intent intent{};
};
/// A box before nothing but its row.
struct MarkCell {
    std::string key{};
    std::string name{};
    bool on = false;
    Mark intent{};
};
using Cell = std::variant<WordsCell, TagCell, LinkCell, Input, Action, MarkCell>;

struct PageColumn {
    std::string title{};
    float share = 1;
    float least = 100;
    ui::Align align = ui::Align::left;
    std::string longest{};  ///< word of its cells: see note_longest_words()
};
struct Row {
    std::string name{};
    std::vector<Cell> cells{};
    bool selected = false;
    std::optional<Intent> pressed{};  ///< what a click anywhere on the row does
    std::string id{};                 ///< of the thing of the plan that it is; may be empty
};
/// Sorting and searching are the reader's own: they change what is shown, not the plan.
struct Table {
    std::string key{};
    std::string name{};
    std::vector<PageColumn> columns{};
    std::vector<Row> rows{};
    std::string empty{};                ///< what to do while there are no rows
    std::string list{};                 ///< place of the list that pasted rows are added to; empty where none can be
    std::vector<std::string> fields{};  ///< keys of what its columns show; empty: all fields, in order
    bool sortable = false;
    std::optional<std::size_t> sorted_by{};
    bool descending = false;
    bool searchable = false;
    std::string search{};  ///< what was typed
    std::string count{};   ///< "12 van 300"; empty while all are shown
};

/// Things by where they stand: a lane for each, with what is in it.
struct Board {
    struct Item {
        LinkCell link{};
        std::string below{};  ///< smaller, under it
    };
    struct Lane {
        std::string title{};  ///< with how many there are
        std::vector<Item> items{};
    };
    std::string key{};
    std::vector<Lane> lanes{};
};

/// How a figure came about.
struct Explanation {
    struct Step {
        std::string figure{};
        std::string words{};
        std::string origin{};
        bool total = false;
    };
    std::string key{};
    std::string title{};
    bool open = false;
    std::vector<Step> steps{};
    std::string copied{};  ///< as plain text
};

struct Columns {
    std::string key{};
    std::string name{};
    std::vector<ui::ColumnBar> bars{};
};
struct Tornado {
    std::string key{};
    std::string name{};
    std::vector<ui::TornadoBar> bars{};
};

/// A time line of which marks can be chosen, and dragged to another day.
struct Times {
    ui::TimeLine line{};
    std::vector<std::string> days{};      ///< for each bar the place of the field with its day; may be empty
    std::function<Date(float)> day_at{};  ///< the day at a place of the line
};

using Block = std::variant<Line, Remark, Fields, Actions, Setting, Table, Board, Explanation, Columns, Tornado, Times,
                           ui::TimeLine, ui::LineChart>;

struct Card {
    std::string key{};
    std::string title{};
    std::vector<Block> blocks{};
};

/// A key figure on a card of its own; pressing it leads to where it comes from.
struct Figure {
    std::string key{};
    std::string title{};
    std::string value{};
    std::string words{};
    float share = -1;  ///< 0 to 1; below 0: no meter
    std::string link{};
    std::optional<Intent> intent{};
};

struct Page {
    std::string title{};  ///< empty where the screen draws its own
    std::string intro{};
    std::vector<Action> actions{};
    std::vector<Figure> figures{};
    std::vector<Card> top{};
    std::vector<Card> left{};
    std::vector<Card> right{};
    std::array<float, 2> shares{1.25F, 1};
};

/// Tells the columns of its tables the longest word in them. Call when the page is complete.
void note_longest_words(Page& page);

void draw_page(const View& view, const Page& page);

}  // namespace elp::views
