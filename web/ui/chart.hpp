// Figures as shapes. Each chart has its content in words beside it: colour and length never speak alone.
#pragma once

#include <span>
#include <string_view>

#include "web/ui/ui.hpp"

namespace elp::ui {

/// A bar of parts that together fill the area's width. Shares are fractions of the whole; `name` says it in words.
void stacked_bar(Ui& ui, std::string_view key, std::string_view name, std::span<const float> shares);

}  // namespace elp::ui
