#include "web/ui/chart.hpp"

#include <algorithm>

#include "web/ui/paint.hpp"

namespace elp::ui {

void stacked_bar(Ui& ui, std::string_view key, std::string_view name, std::span<const float> shares) {
    const Box box = take_line(ui, px(ui, 22));
    ImDrawList* const list = ImGui::GetWindowDrawList();
    float left = box.x;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const bool last = i + 1 == shares.size();
        const float right = last ? box.x + box.width : std::min(left + shares[i] * box.width, box.x + box.width);
        ImDrawFlags corners = ImDrawFlags_RoundCornersNone;
        if (i == 0) {
            corners = last ? ImDrawFlags_RoundCornersAll : ImDrawFlags_RoundCornersLeft;
        } else if (last) {
            corners = ImDrawFlags_RoundCornersRight;
        }
        if (right > left) {
            const Colour colour = ui.palette.series[i % ui.palette.series.size()];
            list->AddRectFilled({left, box.y}, {right, box.y + box.height}, rgb(colour), px(ui, 3), corners);
        }
        left = right;
    }
    Node node;
    node.role = Role::image;
    node.box = box;
    node.name = name;
    node.key = key;
    publish(ui, node);
}

}  // namespace elp::ui
