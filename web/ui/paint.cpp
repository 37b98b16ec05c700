#include "web/ui/paint.hpp"

#include <algorithm>

namespace elp::ui {
namespace {

/// What has just got the focus comes to the middle when it stands low or out of sight: a form begins with it.
void bring_up() {
    ImGuiContext& context = *ImGui::GetCurrentContext();
    const ImRect& item = context.LastItemData.Rect;
    if (stands_low(item.Min.y, item.Max.y)) {
        context.NavMoveScrollFlags = ImGuiScrollFlags_KeepVisibleEdgeX | ImGuiScrollFlags_AlwaysCenterY;
    }
}

}  // namespace

ImVec4 rgba(Colour c, float alpha) {
    const auto part = [c](unsigned shift) { return static_cast<float>((c >> shift) & 0xFFU) / 255.0F; };
    return {part(16), part(8), part(0), alpha};
}

void fill(const Box& box, Colour colour, float rounding) {
    if (!in_sight(box)) {
        return;
    }
    const ImRect r = rect(box);
    ImGui::GetWindowDrawList()->AddRectFilled(r.Min, r.Max, rgb(colour), rounding);
}

void outline(const Box& box, Colour colour, float rounding, float thickness) {
    if (!in_sight(box)) {
        return;
    }
    const ImRect r = rect(box);
    ImGui::GetWindowDrawList()->AddRect(r.Min, r.Max, rgb(colour), rounding, 0, thickness);
}

Box take_line(Ui& ui, float height) {
    const Box box{ui.area.left, ui.area.y, ui.area.width, height};
    ui.area.y += height;
    return box;
}

Pressed press_area(Ui& ui, std::uint32_t id, const Box& box, Enabled enabled) {
    const ImRect r = rect(box);
    Pressed result;
    ImGuiItemFlags flags = ImGuiItemFlags_None;
    if (enabled == Enabled::no) {
        flags |= ImGuiItemFlags_Disabled;
    }
    const bool visible = ImGui::ItemAdd(r, id, nullptr, flags);
    result.focused = take_focus(ui, id);
    if (enabled == Enabled::no) {
        return result;
    }
    // A button scrolled out of view still answers the mirror, so its behaviour runs although it is not drawn.
    result.pressed = ImGui::ButtonBehavior(r, id, &result.hovered, &result.held);
    result.ring = visible && result.focused && ring_visible();
    return result;
}

std::uint16_t states_of(const Pressed& pressed, Enabled enabled) {
    std::uint16_t states = 0;
    if (enabled == Enabled::no) {
        states |= bit(State::disabled);
    }
    if (pressed.focused) {
        states |= bit(State::focused);
    }
    return states;
}

bool take_focus(Ui& ui, std::uint32_t id) {
    const auto inside = [&ui](std::size_t parent) { return ui.frames[ui.frame].nodes[parent].id == ui.focus_inside; };
    if (ui.focus_inside != 0 && !ui.hidden && std::ranges::any_of(ui.parents, inside)) {
        ui.focus_inside = 0;
        ui.focus_wanted = id;
    }
    if (ui.focus_wanted == id && !ui.hidden) {
        ui.focus_wanted = 0;
        ImGui::FocusItem();
        if (ui.focus_brought_up) {
            bring_up();
        }
        ImGui::SetNavCursorVisible(true);
    }
    return ImGui::GetCurrentContext()->NavId == id && !ui.hidden;
}

bool stands_low(float top, float bottom) {
    const ImRect& seen = ImGui::GetCurrentWindowRead()->InnerRect;
    return top < seen.Min.y || bottom > seen.GetCenter().y;
}

bool ring_visible() { return ImGui::GetCurrentContext()->NavCursorVisible; }

void focus_ring(const Ui& ui, const Box& box, Colour colour) {
    const float out = 2;
    const Box ring{box.x - out, box.y - out, box.width + 2 * out, box.height + 2 * out};
    outline(ring, colour, px(ui, 6) + out, 2);
}

void hold_characters() {
    ImGuiContext& context = *ImGui::GetCurrentContext();
    ImVector<ImWchar>& early = context.IO.InputQueueCharacters;
    for (int i = early.Size - 1; i >= 0; --i) {
        ImGuiInputEvent event;
        event.Type = ImGuiInputEventType_Text;
        event.Source = ImGuiInputSource_Keyboard;
        event.Text.Char = early[i];
        context.InputEventsQueue.push_front(event);
    }
    early.resize(0);
}

void begin_backdrop(Ui& ui) {
    if (ui.backdrop_depth == ui.backdrops.size()) {
        ui.backdrops.push_back(std::make_unique<ImDrawListSplitter>());
    }
    ImDrawList* const list = ImGui::GetWindowDrawList();
    ImDrawListSplitter& layers = *ui.backdrops[ui.backdrop_depth++];
    layers.Split(list, 2);
    layers.SetCurrentChannel(list, 1);
}

void end_backdrop(Ui& ui, const Backdrop& backdrop) {
    ImDrawList* const list = ImGui::GetWindowDrawList();
    ImDrawListSplitter& layers = *ui.backdrops[--ui.backdrop_depth];
    layers.SetCurrentChannel(list, 0);
    fill(backdrop.box, backdrop.ground, backdrop.rounding);
    if (backdrop.edge != backdrop.ground) {
        outline(backdrop.box, backdrop.edge, backdrop.rounding, 1);
    }
    layers.Merge(list);
}

}  // namespace elp::ui
