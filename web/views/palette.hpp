// The command palette on the screen: a field, and what fits what is typed in it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "web/ui/tree.hpp"
#include "web/views/view.hpp"

namespace elp::views {

struct PaletteEntry {
    std::string key{};
    std::string name{};
    std::string where{};  ///< "scherm", "opdracht", or the screen that it stands on
    Intent intent{};
    ui::Gesture gesture = ui::Gesture::none;
};
struct Palette {
    std::vector<PaletteEntry> entries{};
};

inline constexpr std::string_view palette_field = "palet.zoeken";

void draw_palette(const View& view, const Palette& palette);

}  // namespace elp::views
