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

void time_line(Ui& ui, const TimeLine& line) {
    const float words = line_height(ui, Type::small);
    const bool narrow = ui.area.width < px(ui, 480);
    const float label_width = narrow ? 0 : std::floor(ui.area.width * 0.36F);
    const Box head = take_line(ui, words);
    const Box strip{head.x + label_width, head.y, head.width - label_width, 0};
    float free_from = strip.x;
    for (const TimeMark& mark : line.marks) {
        const float x = strip.x + mark.at * strip.width;
        const float width = text_width(ui, Type::small, mark.label);
        if (x >= free_from && x + width <= strip.x + strip.width + 1) {
            draw_text(ui, {Type::small, ui.palette.second_text, Align::left}, {x, head.y, width + 1, words},
                      mark.label);
            free_from = x + width + px(ui, 8);
        }
    }
    enter(ui, list_node(line.key, line.name, line.bars.size()));
    for (std::size_t i = 0; i < line.bars.size(); ++i) {
        const TimeBar& bar = line.bars[i];
        const float label_room = narrow ? ui.area.width : label_width - px(ui, 12);
        const float label = text_height(ui, Type::small, bar.label, label_room);
        const float row_top = ui.area.y;
        const Box text_box{head.x, row_top + px(ui, 3), label_room, label};
        draw_text(ui, {Type::small, ui.palette.text, Align::left}, text_box, bar.label);
        const float height =
            narrow ? label + px(ui, 3) + px(ui, time_row) : std::max(label + px(ui, 6), px(ui, time_row));
        const Box row{head.x, row_top, head.width, height};
        ui.area.y += height;
        const Box lane{strip.x, row_top + height - px(ui, time_row) + px(ui, 5), strip.width, px(ui, 14)};
        fill(lane, ui.palette.ground, px(ui, 3));
        const float from = lane.x + std::clamp(bar.from, 0.0F, 1.0F) * lane.width;
        const float to = lane.x + std::clamp(bar.to, 0.0F, 1.0F) * lane.width;
        const float mark = px(ui, 8);
        const Box body = bar.to > bar.from ? Box{from, lane.y, std::max(to - from, px(ui, 3)), lane.height}
                                           : Box{std::min(from, lane.x + lane.width - mark), lane.y, mark, lane.height};
        fill(body, colour_of(ui, bar.kind), px(ui, 3));
        if (line.today >= 0) {
            vertical(ui, lane.x + line.today * lane.width, lane.y - px(ui, 2), lane.y + lane.height + px(ui, 2),
                     ui.palette.today, 2);
        }
        publish_entry(ui, row, bar.name, i);
    }
    leave(ui);
    if (line.today >= 0) {
        gap(ui, 4);
        small(ui, line.today_words);
    }
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
