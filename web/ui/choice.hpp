// One out of several: the choice that holds, and a list of all when it is opened.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "web/ui/field.hpp"
#include "web/ui/ui.hpp"

namespace elp::ui {

struct Choice {
    std::string_view key{};
    std::string_view label{};
    std::span<const std::string_view> options{};
    std::size_t chosen = 0;
    Label show_label = Label::above;
    std::string_view name{};  ///< for screen readers, where the label alone does not say enough
    std::string_view description{};
};

/// Over the width of the area; gives the option that the user picked now.
std::optional<std::size_t> choice(Ui& ui, const Choice& choice);

}  // namespace elp::ui
