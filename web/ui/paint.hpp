// For the files of this folder alone: Dear ImGui, colours for it, areas that can be pressed, and backgrounds that are
// drawn after what stands on them.
#pragma once

#include <imgui.h>
#include <imgui_internal.h>

#include "web/ui/ui.hpp"

namespace elp::ui {

[[nodiscard]] inline ImU32 rgb(Colour c, unsigned alpha = 0xFF) {
    return IM_COL32((c >> 16U) & 0xFFU, (c >> 8U) & 0xFFU, c & 0xFFU, alpha);
}
[[nodiscard]] ImVec4 rgba(Colour c, float alpha = 1);

[[nodiscard]] inline ImRect rect(const Box& b) { return {b.x, b.y, b.x + b.width, b.y + b.height}; }

/// Whether any of it can be seen now. Drawing what cannot costs as much as drawing what can.
[[nodiscard]] inline bool in_sight(const Box& box) {
    const ImRect r = rect(box);
    return ImGui::IsRectVisible(r.Min, r.Max);
}

// Nothing is drawn for what is out of sight.
void fill(const Box& box, Colour colour, float rounding);
void outline(const Box& box, Colour colour, float rounding, float thickness);

/// The next `height` pixels of the area, over its whole width; the area moves on below them.
[[nodiscard]] Box take_line(Ui& ui, float height);

struct Pressed {
    bool pressed = false;
    bool hovered = false;
    bool held = false;
    bool focused = false;  ///< has the focus, by whatever means
    bool ring = false;     ///< and must show it
};
enum class Enabled : std::uint8_t { no, yes };

/// An area that mouse, Enter and Space can press, and that Tab reaches.
[[nodiscard]] Pressed press_area(Ui& ui, std::uint32_t id, const Box& box, Enabled enabled);
/// What press_area() found, as State bits.
[[nodiscard]] std::uint16_t states_of(const Pressed& pressed, Enabled enabled);
[[nodiscard]] inline std::uint16_t bit(State s) { return static_cast<std::uint16_t>(s); }

/// Whether the item with this id has the focus, and gives it when it was asked for. Call right after adding the item.
[[nodiscard]] bool take_focus(Ui& ui, std::uint32_t id);
[[nodiscard]] bool ring_visible();
/// Whether what reaches from `top` to `bottom` stands in the lower half of what scrolls now, or out of sight.
[[nodiscard]] bool stands_low(float top, float bottom);
/// The two-pixel ring around what has the focus.
void focus_ring(const Ui& ui, const Box& box, Colour colour);

/// Puts the characters of this frame back at the head of the queue, for the next frame: whoever types on right after
/// Tab would lose the first letter, or put it into the field that was left.
void hold_characters();

/// From here until end_backdrop() drawing goes to a layer above the backdrop.
void begin_backdrop(Ui& ui);
/// Draws filled ground and edge below all that was drawn since begin_backdrop().
struct Backdrop {
    Box box;
    Colour ground{};
    Colour edge{};
    float rounding = 0;
};
void end_backdrop(Ui& ui, const Backdrop& backdrop);

}  // namespace elp::ui
