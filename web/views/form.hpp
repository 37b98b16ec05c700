// The fields of a thing as controls, out of the field lists alone: a field that a struct gets is on the screen at once.
#pragma once

#include <span>
#include <string_view>

#include "web/views/stof.hpp"

namespace elp::views {

/// The control for the field at this place. `belongs_to` is what a screen reader hears before the label.
[[nodiscard]] Input input_at(const Stof& stof, const std::string& place, std::string_view belongs_to = {});

/// All fields of what stands at this place, with the lists inside it. `without` names fields that are left out.
[[nodiscard]] std::vector<Block> form_of(const Stof& stof, const std::string& place,
                                         std::span<const std::string_view> without = {});

/// Only these fields of what stands at this place.
[[nodiscard]] Fields fields_of(const Stof& stof, const std::string& place, std::span<const std::string_view> keys);

/// A card with everything about one thing of a list, and buttons that move it, leave a remark about it and take it out;
/// none while `place` is empty.
[[nodiscard]] std::optional<Card> thing_card(const Stof& stof, const std::string& place,
                                             std::span<const std::string_view> without = {});

/// Begins the row of a thing of a list: its name as a link that shows everything about it. The other cells come after.
/// `selected` is the place of the thing that is shown.
[[nodiscard]] Row thing_row(const Stof& stof, std::string_view list, const Id& id, std::string_view selected);
void add_cells(Row& row, std::initializer_list<Cell> cells);

/// The things of a list, one a row, with the fields of `keys` in columns; a row opens the thing in thing_card().
struct ListColumn {
    std::string_view key{};  ///< of the field
    float share = 1;
    float least = 100;
};
[[nodiscard]] Table things_table(const Stof& stof, const std::string& list, std::span<const ListColumn> columns,
                                 std::string_view empty_key);

/// A card with such a table, and the button that adds to it, with these values in what it adds.
[[nodiscard]] Card list_card(const Stof& stof, std::string_view title_key, Table table, const std::string& list,
                             FieldValues values = {});

}  // namespace elp::views
