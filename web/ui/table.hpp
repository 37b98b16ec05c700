// Rows of figures and choices under headings, and the two-sided rows of "Zo is gerekend". Where a table has no room for
// its columns it puts the cells of a row under one another, each under its heading.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "web/ui/text.hpp"
#include "web/ui/ui.hpp"

namespace elp::ui {

/// Whether a table is in the order of a column; a heading that can change that is a button.
enum class Sorted : std::uint8_t { cannot, not_by_this, ascending, descending };

struct Column {
    std::string_view title{};  ///< may be empty for a column of buttons; its words stay whole where there is room
    float share = 1;           ///< of the width
    float least = 100;         ///< at 100 %; when the area is narrower than all of these the table is stacked
    Align align = Align::left;
    Sorted sorted = Sorted::cannot;
    std::string_view longest{};     ///< word of its cells: stays whole where there is room
    std::string_view sort_words{};  ///< what pressing the heading does, for screen readers
};

struct Table {
    std::string_view key{};
    std::string_view name{};
    std::span<const Column> columns{};
    std::size_t rows = 0;  ///< in all, drawn or not
};

/// Columns beyond these are not drawn.
inline constexpr std::size_t columns_max = 16;

struct ColumnSpan {
    float left = 0;
    float width = 0;
};

struct TableState {
    Table table{};
    Area outer{};
    std::array<ColumnSpan, columns_max> spans{};  ///< of each column
    bool stacked = false;
    float row_top = 0;
    float row_bottom = 0;
    std::size_t column = 0;
    std::size_t row = 0;
    bool chosen = false;
    std::optional<std::size_t> sort{};  ///< the column whose heading was pressed now
};

[[nodiscard]] TableState begin_table(Ui& ui, const Table& table);
void end_table(Ui& ui, const TableState& state);

/// Whether the row is far out of sight and its height is known: then it takes its room and is not drawn. Only long
/// tables do this, and none while something is looked for.
[[nodiscard]] bool skip_row(Ui& ui, TableState& state, std::size_t index);

enum class Chosen : std::uint8_t { no, yes };
/// `name` is what a screen reader calls the row.
void begin_row(Ui& ui, TableState& state, std::size_t index, std::string_view name, Chosen chosen = Chosen::no);
/// True when the mouse pressed the row beside its controls, and `pressable`: for the keyboard a row has a control.
bool end_row(Ui& ui, TableState& state, bool pressable = false);

/// A cell that holds controls: the area becomes its inside until end_cell().
void begin_cell(Ui& ui, TableState& state);
void end_cell(Ui& ui, TableState& state);
/// A cell that holds words; where the table is stacked an empty one takes no room. What stands below them is smaller.
void text_cell(Ui& ui, TableState& state, std::string_view words, std::string_view below = {});

/// One step of a calculation: the figure at the left, what it is at the right; what stands below it comes after.
struct Definition {
    std::string_view figure{};
    std::string_view words{};
    Type words_type = Type::body;
};
struct DefinitionState {
    Area outer{};
};
/// The list that the steps stand in; `name` is what a screen reader calls it.
void begin_definitions(Ui& ui, std::string_view key, std::string_view name);
void end_definitions(Ui& ui);
[[nodiscard]] DefinitionState begin_definition(Ui& ui, std::string_view key, const Definition& definition);
void end_definition(Ui& ui, const DefinitionState& state);

}  // namespace elp::ui
