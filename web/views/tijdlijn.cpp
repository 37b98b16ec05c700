// The time line: national phases and milestones, the region's own, and what of it is late.
#include "web/views/tijdlijn.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/base/place.hpp"
#include "web/views/form.hpp"
#include "web/views/screens.hpp"

namespace elp::views {
namespace {

constexpr std::string_view list = "/mijlpalen/lijst";
constexpr std::string_view zoom_key = "tijdlijn.inzoomen";
constexpr float one_year = 12 * 31;  ///< as days() counts

/// Days are enough to draw by, and months count as equal.
float days(const Date& d) {
    return static_cast<float>(d.year) * 372 + static_cast<float>(d.month) * 31 + static_cast<float>(d.day);
}

Date day(std::int64_t year, int month, int in_month) {
    return make_date(static_cast<int>(year), month, in_month).value_or(Date{});
}

struct Scale {
    float from = 0;
    float to = 1;
    [[nodiscard]] float at(const Date& d) const { return (days(d) - from) / (to - from); }
    [[nodiscard]] Date day_at(float share) const;
};

Date Scale::day_at(float share) const {
    const auto counted = static_cast<int>(std::lround(from + share * (to - from)));
    const int in_year = (counted - 32) % 372;  // from 0, the first of January
    const int year = (counted - 32) / 372;
    const int month = in_year / 31 + 1;
    return day(year, month, std::min(in_year % 31 + 1, days_in_month(year, month)));
}

std::string_view stand_key(MijlpaalStand stand) {
    switch (stand) {
        case MijlpaalStand::zonder_datum:
            return "optie.mijlpaalstand.zonder-datum";
        case MijlpaalStand::komt:
            return "optie.mijlpaalstand.komt";
        case MijlpaalStand::loopt:
            return "optie.mijlpaalstand.loopt";
        case MijlpaalStand::voorbij:
            return "optie.mijlpaalstand.voorbij";
        case MijlpaalStand::voorbij_onzeker:
            return "optie.mijlpaalstand.voorbij-onzeker";
        case MijlpaalStand::gehaald:
            return "optie.mijlpaalstand.gehaald";
        case MijlpaalStand::te_laat:
            return "optie.mijlpaalstand.te-laat";
    }
    return {};
}

ui::Tone tone_of(MijlpaalStand stand) {
    if (stand == MijlpaalStand::te_laat) {
        return ui::Tone::bad;
    }
    return stand == MijlpaalStand::gehaald ? ui::Tone::good : ui::Tone::neutral;
}

std::string name_of(const Stof& stof, const MijlpaalOordeel& een) {
    const std::string own = een.eigen.empty() ? std::string{} : stof.name(een.eigen);
    return own.empty() || !een.landelijk.empty() ? stof.element("tijdlijn.landelijk", een.landelijk) : own;
}

std::string days_words(const Stof& stof, const Date& from, const Date& to) {
    if (from == to) {
        return stof.date(from);
    }
    return stof.fill("tijdlijn.van-tot", {{"van", stof.date(from)}, {"tot", stof.date(to)}});
}

std::string short_days(const Stof& stof, const Date& from, const Date& to) {
    return from == to ? stof.short_date(from) : stof.short_date(from) + " \u2013 " + stof.short_date(to);
}

ui::TimeKind kind_of(MijlpaalStand stand, bool own) {
    if (stand == MijlpaalStand::te_laat) {
        return ui::TimeKind::late;
    }
    if (stand == MijlpaalStand::gehaald) {
        return ui::TimeKind::done;
    }
    return own ? ui::TimeKind::own : ui::TimeKind::phase;
}

/// A time line with, for each bar, the place of the field that holds its day.
struct Drawn {
    ui::TimeLine line{};
    Scale scale{};
    std::vector<std::string> days{};  ///< empty where a bar has no day of its own in the plan
};

void add_bar(Drawn& drawn, const Stof& stof, const std::string& label, const Date& from, const Date& to,
             ui::TimeKind kind, std::string day_place = {}) {
    const Scale& scale = drawn.scale;
    if (scale.at(to) < 0 || scale.at(from) > 1) {
        return;
    }
    drawn.line.bars.push_back(
        {label, label + ": " + days_words(stof, from, to), scale.at(from), scale.at(to), kind, {}, {}});
    drawn.days.push_back(std::move(day_place));
}

void add_wijken(Drawn& drawn, const Stof& stof) {
    const std::int64_t goal = stof.assessment.wijkverband.dekking.doel_jaar
                                  ? stof.assessment.wijkverband.dekking.doel_jaar->value
                                  : static_cast<std::int64_t>(stof.vandaag.year);
    const Date end = day(goal, 12, 31);
    for (const WijkOordeel& wijk : stof.assessment.wijkverband.wijken) {
        if (wijk.begonnen_op != Date{} && wijk.begonnen_op < end) {
            add_bar(drawn, stof, stof.name(wijk.wijk), wijk.begonnen_op, end, ui::TimeKind::own);
        }
    }
}

Table milestones_table(const Stof& stof) {
    Table table;
    table.key = "tijdlijn.mijlpalen";
    table.name = stof.text("tijdlijn.mijlpalen");
    table.columns = {column(stof, "tijdlijn.mijlpaal", 2, 130), column(stof, "tijdlijn.wanneer", 1, 96),
                     column(stof, "tijdlijn.stand", 0, 96),
                     column(stof, "tijdlijn.afhankelijk", 0, 70, ui::Align::right), column(stof, {}, 0, 106)};
    const std::string selected = stof.selected(list);
    for (const MijlpaalOordeel& een : stof.assessment.programma.tijdlijn) {
        Row row;
        if (een.eigen.empty()) {
            row.name = name_of(stof, een);
            add_cells(row, {WordsCell{row.name}});
        } else {
            row = thing_row(stof, list, een.eigen, selected);
        }
        row.cells.emplace_back(WordsCell{short_days(stof, een.begin, een.einde)});
        row.cells.emplace_back(tag_cell(met_hoofdletter(stof.t(stand_key(een.stand))), tone_of(een.stand)));
        row.cells.emplace_back(WordsCell{stof.whole(static_cast<std::int64_t>(een.afhankelijk))});
        if (een.eigen.empty()) {
            row.cells.emplace_back(Action{"tijdlijn.aanvullen." + een.landelijk, stof.text("tijdlijn.aanvullen"),
                                          stof.fill("tijdlijn.aanvullen-van", {{"wat", row.name}}),
                                          AddThing{std::string{list}, {{"landelijk", een.landelijk}}}});
        } else {
            row.cells.emplace_back(WordsCell{});
        }
        table.rows.push_back(std::move(row));
    }
    arrange_table(stof, table);
    return table;
}

/// The day that the plan itself gives a milestone.
std::optional<Date> own_day(const Stof& stof, const Id& id) {
    const auto& lijst = stof.plan.mijlpalen->lijst;
    const auto found = std::ranges::find(lijst, id, &Mijlpaal::id);
    return found == lijst.end() || !found->datum.has_value() ? std::nullopt : std::optional{found->datum.value};
}

/// Where the plan keeps the day of a milestone; empty where the day is not the plan's own.
std::string day_place(const Stof& stof, const MijlpaalOordeel& een) {
    return own_day(stof, een.eigen) ? place_of(list, {een.eigen, "datum"}) : std::string{};
}

Drawn draw(const Stof& stof, TimeSpan span) {
    Drawn drawn;
    ui::TimeLine& line = drawn.line;
    line.key = span == TimeSpan::around_today ? "tijdlijn.beeld-dichtbij" : "tijdlijn.beeld";
    line.name = stof.text("rail.tijdlijn");
    const auto& tijdlijn = stof.assessment.programma.tijdlijn;
    int first = stof.vandaag.year - 1;
    int last = stof.vandaag.year + 1;
    if (span != TimeSpan::around_today) {
        for (const MijlpaalOordeel& een : tijdlijn) {
            if (een.begin != Date{}) {
                first = std::min(first, static_cast<int>(een.begin.year));
                last = std::max(last, static_cast<int>(een.einde.year));
            }
        }
    }
    drawn.scale = {days(day(first, 1, 1)), days(day(last, 12, 31))};
    for (int year = first; year <= last; ++year) {
        line.marks.push_back({std::to_string(year), drawn.scale.at(day(year, 1, 1))});
    }
    for (const MijlpaalOordeel& een : tijdlijn) {
        const bool long_phase = days(een.einde) - days(een.begin) > one_year;
        const bool own = !een.eigen.empty() && een.landelijk.empty();
        if (een.begin != Date{} && (long_phase || own || span != TimeSpan::phases)) {
            add_bar(drawn, stof, name_of(stof, een), een.begin, een.einde, kind_of(een.stand, own),
                    day_place(stof, een));
        }
    }
    const Looptijd& project = stof.assessment.subsidie.gat.looptijd;
    if (project.begin != Date{} && project.einde != Date{}) {
        add_bar(drawn, stof, stof.text("tijdlijn.project"), project.begin, project.einde, ui::TimeKind::own);
    }
    add_wijken(drawn, stof);
    line.today = drawn.scale.at(stof.vandaag);
    line.today_words = stof.fill("tijdlijn.vandaag", {{"datum", stof.date(stof.vandaag)}});
    return drawn;
}

/// The marks that have a day in the plan can be dragged. Nothing in it refers to `stof`: it lives as long as the page.
Times times_of(const Stof& stof, TimeSpan span) {
    Drawn drawn = draw(stof, span);
    Times times{std::move(drawn.line), std::move(drawn.days), {}};
    for (std::size_t i = 0; i < times.days.size(); ++i) {
        if (!times.days[i].empty()) {
            ui::TimeBar& bar = times.line.bars[i];
            bar.key = "tijdlijn.greep." + times.days[i];
            bar.action = stof.fill("tijdlijn.greep", {{"wat", bar.name}});
        }
    }
    times.day_at = [scale = drawn.scale](float at) { return scale.day_at(at); };
    times.line.words_at = [scale = drawn.scale, language = stof.woorden.language](float at) {
        return write_short_date(scale.day_at(at), language);
    };
    return times;
}

/// Earlier and later by a button: what dragging does with a mouse.
std::optional<Actions> month_actions(const Stof& stof, const std::string& place) {
    const auto id = parse_id(last_step(place));
    const auto day_now = id ? own_day(stof, *id) : std::nullopt;
    if (!day_now) {
        return std::nullopt;
    }
    Actions actions;
    for (const auto& [key, months] : {std::pair{"tijdlijn.eerder", -1}, std::pair{"tijdlijn.later", 1}}) {
        actions.actions.push_back(
            {key,
             stof.text(key),
             {},
             Change{set_value(place_of(place, "datum"), Value{iso_date(add_months(*day_now, months))})}});
    }
    return actions;
}

}  // namespace

ui::TimeLine time_line_of(const Stof& stof, TimeSpan span) { return draw(stof, span).line; }

Page tijdlijn_page(const Stof& stof) {
    Page page;
    page.title = stof.text("rail.tijdlijn");
    page.intro = stof.text("tijdlijn.uitleg");
    page.actions = {add_action(stof, list)};
    const bool close = stof.is_open(zoom_key);
    Card chart{"tijdlijn.kaart", stof.text("tijdlijn.beeld"), {}};
    Times times = times_of(stof, close ? TimeSpan::around_today : TimeSpan::programme);
    if (std::ranges::any_of(times.days, [](const std::string& place) { return !place.empty(); })) {
        chart.blocks.emplace_back(small_words(stof.text("tijdlijn.slepen")));
    }
    chart.blocks.emplace_back(std::move(times));
    chart.blocks.emplace_back(Actions{{Action{std::string{zoom_key} + ".knop",
                                              stof.text(close ? "tijdlijn.uitzoomen" : "tijdlijn.inzoomen"),
                                              {},
                                              Toggle{std::string{zoom_key}}}}});
    page.top = {std::move(chart)};
    if (auto card = attention_card(stof, Screen::tijdlijn)) {
        page.left.push_back(std::move(*card));
    }
    Card table{"tijdlijn.lijst", stof.text("tijdlijn.mijlpalen"), {milestones_table(stof)}};
    page.left.push_back(std::move(table));
    const std::string chosen = stof.selected(list);
    if (auto card = thing_card(stof, chosen)) {
        if (auto actions = month_actions(stof, chosen)) {
            card->blocks.insert(card->blocks.begin(), std::move(*actions));
        }
        page.right.push_back(std::move(*card));
    }
    return page;
}

}  // namespace elp::views
