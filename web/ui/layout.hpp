// How a screen is divided: scroll regions, cards, columns, and rows that wrap. Works on Ui::area.
#pragma once

#include <span>
#include <string_view>

#include "web/ui/ui.hpp"

namespace elp::ui {

/// Moves down.
inline void gap(Ui& ui, float length) { ui.area.y += px(ui, length); }

enum class Scrolls : std::uint8_t { no, yes };
enum class Line : std::uint8_t { none, above, below };

/// A part of the window with its own ground; scrolls when its content is higher than it is.
struct Region {
    Box box{};
    Role role = Role::group;
    std::string_view key{};
    std::string_view name{};
    Colour ground = 0;
    float padding_x = 0;  ///< at 100 %
    float padding_y = 0;
    Scrolls scrolls = Scrolls::yes;
    Line line = Line::none;  ///< a fine line at its edge
};
struct RegionState {
    Area outer{};
    float padding_y = 0;
};
[[nodiscard]] RegionState begin_region(Ui& ui, const Region& region);
/// Gives the height of its content, padding included.
float end_region(Ui& ui, const RegionState& state);

/// A white sheet with a fine edge over the width of the area. Its name is for screen readers.
struct CardState {
    Area outer{};
    float top = 0;
};
[[nodiscard]] CardState begin_card(Ui& ui, std::string_view key, std::string_view name);
void end_card(Ui& ui, const CardState& state);

/// Columns side by side with the shares given, or one under another where the area is narrower than `narrow` at 100 %.
struct Columns {
    Area outer{};
    std::span<const float> shares{};
    float gap = 0;
    std::size_t index = 0;
    float bottom = 0;
    bool stacked = false;
};
[[nodiscard]] Columns begin_columns(Ui& ui, std::span<const float> shares, float narrow);
void next_column(Ui& ui, Columns& columns);
void end_columns(Ui& ui, Columns& columns);

/// Things side by side as far as they fit, then on the next line.
struct Wrap {
    Area outer{};
    float gap = 0;
    float x = 0;
    float line = 0;    ///< where the current line starts
    float bottom = 0;  ///< how far anything on it reaches down
};
[[nodiscard]] Wrap begin_wrap(Ui& ui, float gap_between);
/// Makes room for the next thing, `width` pixels wide (or the whole line where that is less).
void next_in_wrap(Ui& ui, Wrap& wrap, float width);
void end_wrap(Ui& ui, const Wrap& wrap);

/// A fine line over the width of the area.
void separator(Ui& ui);

}  // namespace elp::ui
