#include "web/ui/chart.hpp"

#include <algorithm>
#include <cmath>

#include "web/ui/layout.hpp"
#include "web/ui/paint.hpp"
#include "web/ui/text.hpp"

namespace elp::ui {
namespace {

constexpr float meter_height = 8;
constexpr float columns_height = 160;
constexpr float time_row = 24;
constexpr float line_height_px = 64;

void publish_image(Ui& ui, const Box& box, std::string_view name, std::string_view key) {
    Node node;
    node.role = Role::image;
    node.box = box;
    node.name = name;
    node.key = key;
    publish(ui, node);
}

Node list_node(std::string_view key, std::string_view name, std::size_t rows) {
    Node node;
    node.role = Role::list;
    node.key = key;
    node.name = name;
    node.rows = static_cast<std::int32_t>(rows);
    return node;
}

/// One entry of a chart, as a list item that says all that is drawn.
void publish_entry(Ui& ui, const Box& box, std::string_view name, std::size_t index) {
    Node node;
    node.role = Role::listitem;
    node.box = box;
    node.name = name;
    node.row = static_cast<std::int32_t>(index);
    publish(ui, node);
}

Colour colour_of(const Ui& ui, TimeKind kind) {
    switch (kind) {
        case TimeKind::phase:
            return ui.palette.series[1];
        case TimeKind::own:
            return ui.palette.series[0];
        case TimeKind::done:
            return ui.palette.achieved;
        case TimeKind::late:
            return ui.palette.attention;
    }
    return ui.palette.series[0];
}

void vertical(const Ui& ui, float x, float top, float bottom, Colour colour, float width) {
    fill({std::floor(x), top, px(ui, width), bottom - top}, colour, 0);
}

}  // namespace

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
    publish_image(ui, box, name, key);
}

void meter(Ui& ui, std::string_view key, std::string_view name, float share) {
    const Box box = take_line(ui, px(ui, meter_height));
    fill(box, ui.palette.series[2], box.height / 2);
    const float width = box.width * std::clamp(share, 0.0F, 1.0F);
    if (width > 0) {
        fill({box.x, box.y, std::max(width, box.height), box.height}, ui.palette.main, box.height / 2);
    }
    publish_image(ui, box, name, key);
}

void column_chart(Ui& ui, std::string_view key, std::string_view name, std::span<const ColumnBar> bars) {
    if (bars.empty()) {
        return;
    }
    const float line = line_height(ui, Type::small);
    const Box box = take_line(ui, px(ui, columns_height) + 2 * line);
    const float between = px(ui, 12);
    const auto count = static_cast<float>(bars.size());
    const float width = std::min((box.width - between * (count - 1)) / count, px(ui, 96));
    enter(ui, list_node(key, name, bars.size()));
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const ColumnBar& bar = bars[i];
        const Box slot{std::floor(box.x + (width + between) * static_cast<float>(i)), box.y, width, box.height};
        const float room = px(ui, columns_height);
        const float height = std::max(room * std::clamp(bar.share, 0.0F, 1.0F), px(ui, 2));
        const float top = slot.y + line + room - height;
        fill({slot.x, top, width, height}, ui.palette.series[1], px(ui, 3));
        draw_text(ui, {Type::small, ui.palette.text, Align::centre}, {slot.x, top - line, width, line}, bar.figure);
        draw_text(ui, {Type::small, ui.palette.second_text, Align::centre}, {slot.x, slot.y + line + room, width, line},
                  bar.label);
        publish_entry(ui, slot, join(ui.frames[ui.frame].texts, {bar.label, ": ", bar.figure}), i);
    }
    leave(ui);
}

void tornado_chart(Ui& ui, std::string_view key, std::string_view name, std::span<const TornadoBar> bars) {
    enter(ui, list_node(key, name, bars.size()));
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const TornadoBar& bar = bars[i];
        const float top = ui.area.y;
        const float line = text_height(ui, Type::small, bar.label, ui.area.width);
        draw_text(ui, {Type::small, ui.palette.text, Align::left}, take_line(ui, line), bar.label);
        const Box strip = take_line(ui, px(ui, 14));
        fill(strip, ui.palette.ground, px(ui, 3));
        const float middle = strip.x + strip.width / 2;
        const float from = middle + std::clamp(std::min(bar.low, bar.high), -1.0F, 1.0F) * strip.width / 2;
        const float to = middle + std::clamp(std::max(bar.low, bar.high), -1.0F, 1.0F) * strip.width / 2;
        fill({from, strip.y, std::max(to - from, px(ui, 2)), strip.height}, ui.palette.series[1], px(ui, 3));
        vertical(ui, middle, strip.y, strip.y + strip.height, ui.palette.text, 1);
        const float figure = text_height(ui, Type::small, bar.figure, ui.area.width);
        draw_text(ui, {Type::small, ui.palette.second_text, Align::left}, take_line(ui, figure), bar.figure);
        publish_entry(ui, {strip.x, top, strip.width, ui.area.y - top},
                      join(ui.frames[ui.frame].texts, {bar.label, ": ", bar.figure}), i);
        gap(ui, 8);
    }
    leave(ui);
}

namespace {

/// Where the lanes of a time line are, and what happened in one of them.
struct TimeLanes {
    const TimeLine& line;
    Box strip{};
    float label_width = 0;
    bool narrow = false;
    std::optional<TimeEvent> event{};
};

void draw_marks(Ui& ui, const TimeLine& line, const Box& strip) {
    const float words = line_height(ui, Type::small);
    float free_from = strip.x;
    for (const TimeMark& mark : line.marks) {
        const float x = strip.x + mark.at * strip.width;
        const float width = text_width(ui, Type::small, mark.label);
        if (x >= free_from && x + width <= strip.x + strip.width + 1) {
            draw_text(ui, {Type::small, ui.palette.second_text, Align::left}, {x, strip.y, width + 1, words},
                      mark.label);
            free_from = x + width + px(ui, 8);
        }
    }
}

/// Where a mark is while it is dragged: it goes along with the mouse.
float dragged_to(const Box& lane, float at) {
    const ImGuiIO& io = ImGui::GetIO();
    return std::clamp(at + (io.MousePos.x - io.MouseClickedPos[0].x) / lane.width, 0.0F, 1.0F);
}

/// The handle of a mark: pressed, or dragged to another place in time. Gives where the mark is now.
float handle(Ui& ui, TimeLanes& lanes, std::size_t index, const Box& lane) {
    const TimeBar& bar = lanes.line.bars[index];
    const float size = px(ui, time_row);
    const float middle = std::clamp(lane.x + bar.from * lane.width, lane.x + size / 2, lane.x + lane.width - size / 2);
    const Box box{middle - size / 2, lane.y + (lane.height - size) / 2, size, size};
    Node node;
    node.id = id_of(bar.key);
    const Pressed pressed = press_area(ui, node.id, box, Enabled::yes);
    const ImGuiIO& io = ImGui::GetIO();
    const bool by_mouse = ImGui::GetCurrentContext()->ActiveIdSource == ImGuiInputSource_Mouse;
    const bool far = by_mouse && io.MouseDragMaxDistanceSqr[0] > io.MouseDragThreshold * io.MouseDragThreshold;
    const bool dragging = far && ImGui::GetActiveID() == node.id && pressed.held;
    const bool dropped = far && ImGui::GetCurrentContext()->ActiveIdPreviousFrame == node.id && io.MouseReleased[0];
    float at = bar.from;
    if (dragging || dropped) {
        at = dragged_to(lane, bar.from);
    }
    if (dropped) {
        lanes.event = TimeEvent{index, at};
    } else if (pressed.pressed) {
        lanes.event = TimeEvent{index, {}};
    }
    if (dragging && lanes.line.words_at) {
        const std::string words = lanes.line.words_at(at);
        const float width = text_width(ui, Type::small_strong, words);
        const float left = std::clamp(lane.x + at * lane.width + size / 2, lane.x, lane.x + lane.width - width);
        draw_text(ui, {Type::small_strong, ui.palette.text, Align::left},
                  {left, lane.y - px(ui, 2), width + 1, line_height(ui, Type::small_strong)}, keep(ui, words));
    }
    if (pressed.hovered || dragging) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeEW);
    }
    if (pressed.ring) {
        focus_ring(ui, box, ui.palette.focus);
    }
    node.role = Role::button;
    node.states = states_of(pressed, Enabled::yes);
    node.box = box;
    node.name = bar.action;
    node.key = bar.key;
    publish(ui, node);
    return at;
}

void draw_bar(Ui& ui, TimeLanes& lanes, std::size_t index) {
    const TimeBar& bar = lanes.line.bars[index];
    const float label_room = lanes.narrow ? ui.area.width : lanes.label_width - px(ui, 12);
    const float label = text_height(ui, Type::small, bar.label, label_room);
    const float height =
        lanes.narrow ? label + px(ui, 3) + px(ui, time_row) : std::max(label + px(ui, 6), px(ui, time_row));
    const Box row = take_line(ui, height);
    draw_text(ui, {Type::small, ui.palette.text, Align::left}, {row.x, row.y + px(ui, 3), label_room, label},
              bar.label);
    const Box lane{lanes.strip.x, row.y + height - px(ui, time_row) + px(ui, 5), lanes.strip.width, px(ui, 14)};
    fill(lane, ui.palette.ground, px(ui, 3));
    publish_entry(ui, row, bar.name, index);
    const float at = bar.key.empty() ? bar.from : handle(ui, lanes, index, lane);
    const float from = lane.x + std::clamp(at, 0.0F, 1.0F) * lane.width;
    const float to = lane.x + std::clamp(at + bar.to - bar.from, 0.0F, 1.0F) * lane.width;
    const float mark = px(ui, 8);
    const Box body = bar.to > bar.from ? Box{from, lane.y, std::max(to - from, px(ui, 3)), lane.height}
                                       : Box{std::min(from, lane.x + lane.width - mark), lane.y, mark, lane.height};
    fill(body, colour_of(ui, bar.kind), px(ui, 3));
    if (lanes.line.today >= 0) {
        vertical(ui, lane.x + lanes.line.today * lane.width, lane.y - px(ui, 2), lane.y + lane.height + px(ui, 2),
                 ui.palette.today, 2);
    }
}

}  // namespace

std::optional<TimeEvent> time_line(Ui& ui, const TimeLine& line) {
    TimeLanes lanes{.line = line, .narrow = ui.area.width < px(ui, 480)};
    lanes.label_width = lanes.narrow ? 0 : std::floor(ui.area.width * 0.36F);
    const Box head = take_line(ui, line_height(ui, Type::small));
    lanes.strip = {head.x + lanes.label_width, head.y, head.width - lanes.label_width, 0};
    draw_marks(ui, line, lanes.strip);
    enter(ui, list_node(line.key, line.name, line.bars.size()));
    for (std::size_t i = 0; i < line.bars.size(); ++i) {
        draw_bar(ui, lanes, i);
    }
    leave(ui);
    if (line.today >= 0) {
        gap(ui, 4);
        small(ui, line.today_words);
    }
    return lanes.event;
}

void line_chart(Ui& ui, const LineChart& chart) {
    const Box box = take_line(ui, px(ui, line_height_px));
    const float pad = px(ui, 4);
    const auto at = [&](const LinePoint& p) {
        return ImVec2{box.x + pad + p.x * (box.width - 2 * pad), box.y + pad + (1 - p.y) * (box.height - 2 * pad)};
    };
    fill(box, ui.palette.ground, px(ui, 3));
    if (chart.target >= 0) {
        const ImVec2 target = at({0, chart.target});
        for (float x = box.x + pad; x < box.x + box.width - pad; x += px(ui, 8)) {
            fill({x, std::floor(target.y), px(ui, 4), px(ui, 1)}, ui.palette.attention, 0);
        }
    }
    ImDrawList* const list = ImGui::GetWindowDrawList();
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
        if (i > 0) {
            list->AddLine(at(chart.points[i - 1]), at(chart.points[i]), rgb(ui.palette.series[0]), px(ui, 2));
        }
        list->AddCircleFilled(at(chart.points[i]), px(ui, 3), rgb(ui.palette.series[0]));
    }
    publish_image(ui, box, chart.name, chart.key);
}

}  // namespace elp::ui
