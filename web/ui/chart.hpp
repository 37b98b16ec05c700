// Figures as shapes. Each chart has its content in words beside it: colour and length never speak alone.
// The data hold their own words: a screen makes them once for each change of the plan.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "web/ui/ui.hpp"

namespace elp::ui {

/// A bar of parts that together fill the area's width. Shares are fractions of the whole; `name` says it in words.
void stacked_bar(Ui& ui, std::string_view key, std::string_view name, std::span<const float> shares);

/// How much of a whole there is: `share` from 0 to 1.
void meter(Ui& ui, std::string_view key, std::string_view name, float share);

struct ColumnBar {
    std::string label{};   ///< below: "2026"
    std::string figure{};  ///< above: "41 %"
    float share = 0;       ///< of the height, 0 to 1
};
/// Columns side by side, for a course of years.
void column_chart(Ui& ui, std::string_view key, std::string_view name, std::span<const ColumnBar> bars);

/// One bar of a tornado: how far the outcome moves to either side of the middle when one thing changes.
struct TornadoBar {
    std::string label{};
    std::string figure{};  ///< "€ 1.020 tot € 1.549"
    float low = 0;         ///< -1 to 1, of half the width
    float high = 0;
};
void tornado_chart(Ui& ui, std::string_view key, std::string_view name, std::span<const TornadoBar> bars);

/// What a bar or mark in a time line is, apart from its words.
enum class TimeKind : std::uint8_t { phase, own, done, late };

/// One line of a time line. A bar has a length; where `to` equals `from` it is a mark.
struct TimeBar {
    std::string label{};
    std::string name{};  ///< for screen readers: label, days and state
    float from = 0;      ///< 0 to 1, of the whole time
    float to = 0;
    TimeKind kind = TimeKind::phase;
    std::string key{};     ///< of the handle by which a mark is pressed and dragged; empty: it stays where it is
    std::string action{};  ///< what the handle is called
};
/// A line in time with its word above it: the begin of a year.
struct TimeMark {
    std::string label{};
    float at = 0;
};
struct TimeLine {
    std::string key{};
    std::string name{};
    std::vector<TimeBar> bars{};
    std::vector<TimeMark> marks{};
    float today = -1;  ///< below 0: today is not in it
    std::string today_words{};
    std::function<std::string(float)> words_at{};  ///< a place in time in words, for the mark that is being dragged
};
/// What was done to a handle now.
struct TimeEvent {
    std::size_t bar = 0;
    std::optional<float> moved_to{};  ///< 0 to 1; none: it was pressed
};
std::optional<TimeEvent> time_line(Ui& ui, const TimeLine& line);

/// Measurements of an indicator over time, with the target. All from 0 to 1.
struct LinePoint {
    float x = 0;
    float y = 0;
};
struct LineChart {
    std::string key{};
    std::string name{};
    std::vector<LinePoint> points{};
    float target = -1;  ///< below 0: none
};
void line_chart(Ui& ui, const LineChart& chart);

}  // namespace elp::ui
