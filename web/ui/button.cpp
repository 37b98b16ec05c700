#include "web/ui/button.hpp"

#include <algorithm>

#include "web/ui/paint.hpp"
#include "web/ui/text.hpp"

namespace elp::ui {
namespace {

constexpr float button_height = 32;
constexpr float button_pad = 12;

struct ButtonColours {
    Colour ground;
    Colour edge;
    Colour text;
};

ButtonColours colours_of(const Ui& ui, const Button& b, const Pressed& p) {
    const Palette& c = ui.palette;
    if (b.disabled) {
        return {c.card, c.disabled_edge, c.disabled_text};
    }
    if (b.kind == Kind::primary) {
        const Colour ground = p.hovered || p.held ? c.main_hovered : c.main;
        return {ground, ground, c.on_main};
    }
    return {p.hovered || p.held ? c.hovered : c.card, c.button_edge, c.text};
}

/// An arrow that bends back, or its mirror image.
void draw_icon(const Ui& ui, const Box& box, Colour colour, Icon icon) {
    const float side = icon == Icon::back ? 1.0F : -1.0F;
    const ImVec2 centre{box.x + box.width / 2, box.y + box.height / 2 + px(ui, 2)};
    const float radius = px(ui, 6);
    const auto at = [&](float x, float y) { return ImVec2{centre.x + side * px(ui, x), centre.y + px(ui, y)}; };
    ImDrawList* const list = ImGui::GetWindowDrawList();
    // A half circle that is open at the side of the point.
    const float from = icon == Icon::back ? -IM_PI / 2 : -IM_PI * 3 / 2;
    list->PathArcTo(centre, radius, from, from + IM_PI);
    list->PathStroke(rgb(colour), 0, px(ui, 2));
    list->AddLine(at(0, -6), at(-5, -6), rgb(colour), px(ui, 2));
    list->AddLine(at(0, 6), at(-5, 6), rgb(colour), px(ui, 2));
    const ImVec2 head[3] = {at(-4, -10.5F), at(-9, -6), at(-4, -1.5F)};
    list->AddPolyline(head, 3, rgb(colour), 0, px(ui, 2));
}

}  // namespace

float icon_width(const Ui& ui) { return px(ui, button_height); }

float button_width(const Ui& ui, std::string_view label) {
    return text_width(ui, Type::body, label) + 2 * px(ui, button_pad);
}

bool button(Ui& ui, const Button& b) {
    const float pad = px(ui, button_pad);
    const float width = b.icon == Icon::none ? std::min(button_width(ui, b.label), ui.area.width) : icon_width(ui);
    const float words = b.icon == Icon::none ? text_height(ui, Type::body, b.label, width - 2 * pad) : 0;
    Box box = take_line(ui, std::max(px(ui, button_height), words + 2 * px(ui, 4)));
    box.width = width;
    const Enabled enabled = b.disabled ? Enabled::no : Enabled::yes;
    Node node;
    node.id = id_of(b.key);
    const Pressed p = press_area(ui, node.id, box, enabled);
    const ButtonColours colours = colours_of(ui, b, p);
    fill(box, colours.ground, px(ui, 6));
    outline(box, colours.edge, px(ui, 6), 1);
    if (b.icon == Icon::none) {
        draw_text(ui, {Type::body, colours.text, Align::centre},
                  {box.x + pad, box.y + (box.height - words) / 2, width - 2 * pad, words}, b.label);
    } else {
        draw_icon(ui, box, colours.text, b.icon);
    }
    if (p.ring) {
        focus_ring(ui, box, ui.palette.focus);
    }
    node.role = Role::button;
    node.gesture = b.disabled ? Gesture::none : b.gesture;
    node.states = states_of(p, enabled);
    node.box = box;
    node.name = b.name.empty() ? b.label : b.name;
    node.description = b.description;
    node.key = b.key;
    publish(ui, node);
    return p.pressed;
}

bool link_button(Ui& ui, const Link& link) {
    const float words = text_height(ui, link.type, link.label, ui.area.width);
    Box box = take_line(ui, std::max(px(ui, 24), words));
    box.width = std::max(std::min(text_width(ui, link.type, link.label), ui.area.width), px(ui, 24));
    Node node;
    node.id = id_of(link.key);
    const Pressed p = press_area(ui, node.id, box, Enabled::yes);
    draw_text(ui, {link.type, p.hovered ? ui.palette.main_hovered : ui.palette.link, Align::left},
              {box.x, box.y + (box.height - words) / 2, box.width, words}, link.label);
    if (p.hovered) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
        fill({box.x, box.y + box.height - 3, box.width, 1}, ui.palette.main_hovered, 0);
    }
    if (p.ring) {
        focus_ring(ui, box, ui.palette.focus);
    }
    node.role = Role::button;
    node.states = states_of(p, Enabled::yes);
    if (link.expands != Expands::nothing) {
        node.states |= bit(link.expands == Expands::open ? State::expanded : State::collapsed);
    }
    node.box = box;
    node.gesture = link.gesture;
    node.name = link.name.empty() ? link.label : link.name;
    node.key = link.key;
    publish(ui, node);
    return p.pressed;
}

bool rail_item(Ui& ui, const RailItem& item) {
    const float pad = px(ui, 8);
    const float count = item.count.empty() ? 0 : text_width(ui, Type::small_strong, item.count) + pad;
    const float room = ui.area.width - 2 * pad - count;
    const float words = text_height(ui, Type::body, item.label, room);
    const Box box = take_line(ui, std::max(px(ui, 32), words + px(ui, 8)));
    Node node;
    node.id = id_of(item.key);
    const Pressed p = press_area(ui, node.id, box, Enabled::yes);
    if (item.current || p.hovered) {
        fill(box, ui.palette.rail_selected, px(ui, 6));
    }
    const Type type = item.current ? Type::strong : Type::body;
    draw_text(ui, {type, ui.palette.rail_text, Align::left},
              {box.x + pad, box.y + (box.height - words) / 2, room, words}, item.label);
    if (!item.count.empty()) {
        const float line = line_height(ui, Type::small_strong);
        draw_text(ui, {Type::small_strong, ui.palette.rail_count, Align::right},
                  {box.x + pad, box.y + (box.height - line) / 2, box.width - 2 * pad, line}, item.count);
    }
    if (p.ring) {
        focus_ring(ui, box, ui.palette.rail_focus);
    }
    node.role = Role::button;
    node.states = states_of(p, Enabled::yes);
    if (item.current) {
        node.states |= bit(State::current);
    }
    node.box = box;
    node.name = item.label;
    node.value = item.count;
    node.description = item.description;
    node.key = item.key;
    publish(ui, node);
    return p.pressed;
}

bool menu_row(Ui& ui, const MenuRow& row) {
    const float pad = px(ui, 10);
    const float where = text_width(ui, Type::small, row.where);
    const float room = ui.area.width - 3 * pad - where;
    const float words = text_height(ui, Type::body, row.label, room);
    const Box box = take_line(ui, std::max(px(ui, 32), words + px(ui, 8)));
    Node node;
    node.id = id_of(row.key);
    const Pressed p = press_area(ui, node.id, box, Enabled::yes);
    if (p.hovered || p.held || p.focused) {
        fill(box, ui.palette.hovered, px(ui, 5));
    }
    draw_text(ui, {Type::body, ui.palette.text, Align::left},
              {box.x + pad, box.y + (box.height - words) / 2, room, words}, row.label);
    const float line = line_height(ui, Type::small);
    draw_text(ui, {Type::small, ui.palette.second_text, Align::right},
              {box.x + pad, box.y + (box.height - line) / 2, box.width - 2 * pad, line}, row.where);
    if (p.ring) {
        focus_ring(ui, {box.x + 2, box.y + 2, box.width - 4, box.height - 4}, ui.palette.focus);
    }
    node.role = Role::button;
    node.gesture = row.gesture;
    node.states = states_of(p, Enabled::yes);
    node.box = box;
    node.name = row.label;
    node.description = row.where;
    node.key = row.key;
    publish(ui, node);
    return p.pressed;
}

bool menu_button(Ui& ui, const MenuButton& b) {
    const float side = px(ui, 32);
    Box box = take_line(ui, side);
    box.width = side;
    Node node;
    node.id = id_of(b.key);
    const Pressed p = press_area(ui, node.id, box, Enabled::yes);
    fill(box, p.hovered || p.held ? ui.palette.hovered : ui.palette.card, px(ui, 6));
    outline(box, ui.palette.button_edge, px(ui, 6), 1);
    for (const float line : {10.0F, 15.0F, 20.0F}) {
        fill({box.x + px(ui, 8), box.y + px(ui, line), side - 2 * px(ui, 8), px(ui, 2)}, ui.palette.text, 0);
    }
    if (p.ring) {
        focus_ring(ui, box, ui.palette.focus);
    }
    node.role = Role::button;
    node.states = states_of(p, Enabled::yes);
    node.states |= bit(b.open ? State::expanded : State::collapsed);
    node.box = box;
    node.name = b.name;
    node.key = b.key;
    publish(ui, node);
    return p.pressed;
}

}  // namespace elp::ui
