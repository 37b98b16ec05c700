#include "web/ui/layout.hpp"

#include <algorithm>
#include <cmath>

#include "web/ui/paint.hpp"

namespace elp::ui {
namespace {

float column_width(const Columns& c, std::size_t index) {
    float total = 0;
    for (const float share : c.shares) {
        total += share;
    }
    const float room = c.outer.width - c.gap * static_cast<float>(c.shares.size() - 1);
    return std::floor(room * c.shares[index] / total);
}

void place_column(Ui& ui, const Columns& c) {
    if (c.stacked) {
        ui.area = {c.outer.left, c.outer.width, c.index == 0 ? c.outer.y : c.bottom + c.gap};
        return;
    }
    float left = c.outer.left;
    for (std::size_t i = 0; i < c.index; ++i) {
        left += column_width(c, i) + c.gap;
    }
    ui.area = {left, column_width(c, c.index), c.outer.y};
}

/// Page Up and Page Down scroll the region that the pointer or the focus is in, as in a web page.
void scroll_by_keys() {
    const ImGuiWindow* const window = ImGui::GetCurrentWindowRead();
    if (window->ScrollMax.y <= 0 || !ImGui::IsWindowFocused(ImGuiFocusedFlags_RootAndChildWindows)) {
        return;
    }
    const float page = window->InnerRect.GetHeight() * 0.9F;
    if (ImGui::IsKeyPressed(ImGuiKey_PageDown)) {
        ImGui::SetScrollY(std::min(window->Scroll.y + page, window->ScrollMax.y));
    } else if (ImGui::IsKeyPressed(ImGuiKey_PageUp)) {
        ImGui::SetScrollY(std::max(window->Scroll.y - page, 0.0F));
    }
}

/// The first time that this is drawn since another plan was opened it begins at its top.
void begin_at_top(Ui& ui, std::uint32_t id) {
    if (ui.scrolled.insert(id).second) {
        ImGui::SetScrollY(0);
    }
}

/// A card that begins low or out of sight comes to the upper part of what scrolls.
void bring_up_card(float top) {
    if (stands_low(top, top)) {
        ImGui::SetScrollFromPosY(top - ImGui::GetWindowPos().y, 0.1F);
    }
}

}  // namespace

RegionState begin_region(Ui& ui, const Region& region) {
    const RegionState state{ui.area, px(ui, region.padding_y)};
    ImGui::SetCursorScreenPos({region.box.x, region.box.y});
    ImGui::PushStyleColor(ImGuiCol_ChildBg, rgba(region.ground));
    ImGuiWindowFlags flags = ImGuiWindowFlags_NoSavedSettings;
    if (region.scrolls == Scrolls::no) {
        flags |= ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse;
    }
    ImGui::BeginChild(id_of(region.key), {region.box.width, region.box.height}, ImGuiChildFlags_NavFlattened, flags);
    ImGui::PopStyleColor();
    if (region.scrolls == Scrolls::yes) {
        scroll_by_keys();
        begin_at_top(ui, id_of(region.key));
    }
    if (region.line != Line::none) {
        const float y = region.line == Line::above ? region.box.y : region.box.y + region.box.height - 1;
        fill({region.box.x, y, region.box.width, 1}, ui.palette.line, 0);
    }
    Node node;
    node.role = region.role;
    node.box = region.box;
    node.name = region.name;
    node.key = region.key;
    enter(ui, node);
    const ImVec2 start = ImGui::GetCursorScreenPos();
    const float pad = px(ui, region.padding_x);
    const float width = ImGui::GetCurrentWindowRead()->WorkRect.GetWidth();
    ui.area = {start.x + pad, width - 2 * pad, start.y + state.padding_y};
    return state;
}

float end_region(Ui& ui, const RegionState& state) {
    leave(ui);
    const float bottom = ui.area.y + state.padding_y;
    const float height = bottom - ImGui::GetCursorStartPos().y - ImGui::GetWindowPos().y + ImGui::GetScrollY();
    ImGui::SetCursorScreenPos({ImGui::GetWindowPos().x, bottom});
    ImGui::Dummy({0, 0});
    ImGui::EndChild();
    ui.area = state.outer;
    return height;
}

CardState begin_card(Ui& ui, std::string_view key, std::string_view name) {
    const CardState state{ui.area, ui.area.y};
    begin_backdrop(ui);
    Node node;
    node.role = Role::group;
    node.name = name;
    node.key = key;
    if (enter(ui, node) == ui.card_wanted && !ui.hidden) {
        ui.card_wanted = 0;
        bring_up_card(state.top);
    }
    const float pad = px(ui, 16);
    ui.area = {ui.area.left + pad, ui.area.width - 2 * pad, ui.area.y + pad};
    return state;
}

void end_card(Ui& ui, const CardState& state) {
    leave(ui);
    const float bottom = ui.area.y + px(ui, 16);
    const Box box{state.outer.left, state.top, state.outer.width, bottom - state.top};
    end_backdrop(ui, {box, ui.palette.card, ui.palette.line, px(ui, 6)});
    ui.area = {state.outer.left, state.outer.width, bottom};
}

Columns begin_columns(Ui& ui, std::span<const float> shares, float narrow) {
    Columns c{ui.area, shares, px(ui, 16), 0, ui.area.y, ui.area.width < px(ui, narrow)};
    place_column(ui, c);
    return c;
}

void next_column(Ui& ui, Columns& c) {
    c.bottom = c.stacked ? ui.area.y : std::max(c.bottom, ui.area.y);
    ++c.index;
    place_column(ui, c);
}

void end_columns(Ui& ui, Columns& c) {
    c.bottom = c.stacked ? ui.area.y : std::max(c.bottom, ui.area.y);
    ui.area = {c.outer.left, c.outer.width, c.bottom};
}

Wrap begin_wrap(Ui& ui, float gap_between) {
    return {ui.area, px(ui, gap_between), ui.area.left, ui.area.y, ui.area.y};
}

void next_in_wrap(Ui& ui, Wrap& wrap, float width) {
    wrap.bottom = std::max(wrap.bottom, ui.area.y);
    const float room = wrap.outer.width;
    const float wanted = std::min(width, room);
    if (wrap.x > wrap.outer.left && wrap.x + wanted > wrap.outer.left + room + 0.5F) {
        wrap.x = wrap.outer.left;
        wrap.line = wrap.bottom + wrap.gap;
        wrap.bottom = wrap.line;
    }
    ui.area = {wrap.x, wanted, wrap.line};
    wrap.x += wanted + wrap.gap;
}

void end_wrap(Ui& ui, const Wrap& wrap) {
    ui.area = {wrap.outer.left, wrap.outer.width, std::max(wrap.bottom, ui.area.y)};
}

void separator(Ui& ui) {
    const Box line{ui.area.left, ui.area.y, ui.area.width, 1};
    fill(line, ui.palette.line, 0);
    ui.area.y += 1;
}

}  // namespace elp::ui
