// One out of several: the choice that holds, and a list of all when it is opened. And one thing that is so or not.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "web/ui/field.hpp"
#include "web/ui/ui.hpp"

namespace elp::ui {

struct Choice {
    std::string_view key{};
    std::string_view label{};
    std::span<const std::string> options{};
    std::size_t chosen = 0;
    Label show_label = Label::above;
    std::string_view name{};  ///< for screen readers, where the label alone does not say enough
    std::string_view description{};
};

/// Over the width of the area; gives the option that the user picked now.
std::optional<std::size_t> choice(Ui& ui, const Choice& choice);

struct Checkbox {
    std::string_view key{};
    std::string_view label{};
    bool checked = false;
    std::string_view name{};  ///< for screen readers, where the label alone does not say enough
};

/// The width of a checkbox with its label on one line.
[[nodiscard]] float checkbox_width(const Ui& ui, std::string_view label);
/// A box with its label, as wide as it needs to be, at most as wide as the area; true when pressed.
bool checkbox(Ui& ui, const Checkbox& box);

}  // namespace elp::ui
