// What can be pressed: buttons, links, and the entries of the rail.
#pragma once

#include <string_view>

#include "web/ui/ui.hpp"

namespace elp::ui {

enum class Kind : std::uint8_t { secondary, primary };
/// A drawing in place of the label where room is short; the label is still its name.
enum class Icon : std::uint8_t { none, back, forward };

struct Button {
    std::string_view key{};
    std::string_view label{};
    Kind kind = Kind::secondary;
    Icon icon = Icon::none;
    bool disabled = false;
    Gesture gesture = Gesture::none;
    std::string_view name{};         ///< for screen readers, where the label alone does not say enough
    std::string_view description{};  ///< what it will do, or why it cannot be used
};

/// Its width when the label stands on one line.
[[nodiscard]] float button_width(const Ui& ui, std::string_view label);
/// The width of a button with an icon.
[[nodiscard]] float icon_width(const Ui& ui);
/// As wide as its label, at most as wide as the area; true when pressed.
bool button(Ui& ui, const Button& button);

enum class Expands : std::uint8_t { nothing, closed, open };

/// Words in the colour of links, at least 24 high.
struct Link {
    std::string_view key{};
    std::string_view label{};
    Expands expands = Expands::nothing;
    Gesture gesture = Gesture::none;
    std::string_view name{};  ///< for screen readers, where the label alone does not say enough
    Type type = Type::small;
};
bool link_button(Ui& ui, const Link& link);

/// An entry of the rail, over the width of the area.
struct RailItem {
    std::string_view key{};
    std::string_view label{};
    bool current = false;
    std::string_view count{};        ///< at the right: how much there needs attention; may be empty
    std::string_view description{};  ///< what the count counts
};
bool rail_item(Ui& ui, const RailItem& item);

/// One of several things to do, over the width of the area: its name, and at the right where it belongs.
struct MenuRow {
    std::string_view key{};
    std::string_view label{};
    std::string_view where{};
    Gesture gesture = Gesture::none;
};
bool menu_row(Ui& ui, const MenuRow& row);

/// Opens and closes the rail where there is no room for it: three lines, and its name for screen readers.
struct MenuButton {
    std::string_view key{};
    std::string_view name{};
    bool open = false;
};
bool menu_button(Ui& ui, const MenuButton& button);

}  // namespace elp::ui
