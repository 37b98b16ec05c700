// Learning and measuring: indicators with their course, improvement cycles, and lessons.
#include <algorithm>
#include <array>

#include "core/base/order.hpp"
#include "core/base/place.hpp"
#include "web/views/form.hpp"
#include "web/views/screens.hpp"

namespace elp::views {
namespace {

constexpr std::string_view indicators = "/leren/indicatoren";
constexpr std::string_view cycles = "/leren/cycli";
constexpr std::string_view lessons = "/leren/lessen";

std::string_view stand_key(IndicatorStand stand) {
    switch (stand) {
        case IndicatorStand::onvolledig:
            return "leren.stand.onvolledig";
        case IndicatorStand::ongemeten:
            return "leren.stand.ongemeten";
        case IndicatorStand::onderweg:
            return "leren.stand.onderweg";
        case IndicatorStand::achteruit:
            return "leren.stand.achteruit";
        case IndicatorStand::gehaald:
            return "leren.stand.gehaald";
    }
    return {};
}

ui::Tone tone_of(IndicatorStand stand) {
    if (stand == IndicatorStand::gehaald) {
        return ui::Tone::good;
    }
    return stand == IndicatorStand::achteruit ? ui::Tone::careful : ui::Tone::neutral;
}

Table indicators_table(const Stof& stof) {
    Table table;
    table.key = "leren.tabel";
    table.name = stof.text("leren.indicatoren");
    table.empty = stof.text("leren.leeg");
    table.columns = {column(stof, "leren.indicator", 2, 140), column(stof, "leren.nul", 0, 80, ui::Align::right),
                     column(stof, "leren.laatste", 0, 80, ui::Align::right),
                     column(stof, "leren.streef", 0, 80, ui::Align::right), column(stof, "leren.stand", 0, 120)};
    const std::string selected = stof.selected(indicators);
    for (const IndicatorOordeel& een : stof.assessment.programma.indicatoren) {
        const std::string place = place_of(indicators, een.indicator);
        Row row = thing_row(stof, indicators, een.indicator, selected);
        add_cells(row, {field_cell(stof, place_of(place, "nulmeting")),
                        WordsCell{een.laatste ? stof.whole(*een.laatste) : std::string{}},
                        field_cell(stof, place_of(place, "streefwaarde")),
                        tag_cell(stof.text(stand_key(een.stand)), tone_of(een.stand))});
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// The measurements of the chosen indicator, baseline first, against its target.
std::optional<ui::LineChart> course_of(const Stof& stof, const std::string& place) {
    const auto& all = stof.plan.leren->indicatoren;
    const auto found =
        std::ranges::find_if(all, [&](const Indicator& een) { return place == place_of(indicators, een.id); });
    if (found == all.end()) {
        return std::nullopt;
    }
    std::vector<std::pair<Date, std::int64_t>> points;
    if (found->nulmeting.has_value() && found->nulmeting_op.has_value()) {
        points.emplace_back(found->nulmeting_op.value, found->nulmeting.value);
    }
    for (const Meting& meting : found->metingen) {
        if (meting.datum.has_value() && meting.waarde.has_value()) {
            points.emplace_back(meting.datum.value, meting.waarde.value);
        }
    }
    arrange(points);
    if (points.size() < 2) {
        return std::nullopt;
    }
    std::int64_t low = points.front().second;
    std::int64_t high = low;
    for (const auto& [day, value] : points) {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    const bool aims = found->streefwaarde.has_value();
    if (aims) {
        low = std::min(low, found->streefwaarde.value);
        high = std::max(high, found->streefwaarde.value);
    }
    const auto span = static_cast<float>(std::max<std::int64_t>(high - low, 1));
    const auto height = [&](std::int64_t value) { return static_cast<float>(value - low) / span; };
    ui::LineChart chart{"leren.verloop",
                        stof.fill("leren.verloop", {{"wat", stof.name(found->id)}}),
                        {},
                        aims ? height(found->streefwaarde.value) : -1};
    for (std::size_t i = 0; i < points.size(); ++i) {
        chart.points.push_back(
            {static_cast<float>(i) / static_cast<float>(points.size() - 1), height(points[i].second)});
    }
    return chart;
}

}  // namespace

Page leren_page(const Stof& stof) {
    constexpr std::array cycle_columns{ListColumn{"naam", 1, 160}, ListColumn{"indicatoren", 1, 140}};
    constexpr std::array lesson_columns{ListColumn{"naam", 1.4F, 150}, ListColumn{"datum", 0, 120},
                                        ListColumn{"mag_gedeeld", 0, 110}};
    Page page;
    page.title = stof.text("rail.leren");
    page.intro = stof.text("leren.uitleg");
    page.left.push_back(list_card(stof, "leren.indicatoren", indicators_table(stof), std::string{indicators}));
    if (auto card = attention_card(stof, Screen::leren)) {
        page.left.push_back(std::move(*card));
    }
    page.left.push_back(list_card(stof, "leren.cycli",
                                  things_table(stof, std::string{cycles}, cycle_columns, "leren.cycli-leeg"),
                                  std::string{cycles}));
    page.left.push_back(list_card(stof, "leren.lessen",
                                  things_table(stof, std::string{lessons}, lesson_columns, "leren.lessen-leeg"),
                                  std::string{lessons}));
    const std::string chosen = stof.selected(indicators);
    if (auto card = thing_card(stof, chosen)) {
        if (auto chart = course_of(stof, chosen)) {
            card->blocks.insert(card->blocks.begin(), std::move(*chart));
        }
        page.right.push_back(std::move(*card));
    }
    for (const std::string_view list : {cycles, lessons}) {
        if (auto card = thing_card(stof, stof.selected(list))) {
            page.right.push_back(std::move(*card));
        }
    }
    page.shares = {1.1F, 1};
    return page;
}

}  // namespace elp::views
