#include "web/views/start.hpp"

#include <algorithm>
#include <array>

#include "web/ui/button.hpp"
#include "web/ui/layout.hpp"
#include "web/ui/text.hpp"

namespace elp::views {
namespace {

struct Offer {
    std::string_view key;
    std::string_view title;
    std::string_view words;
    std::string_view button;
    ui::Kind kind;
    ui::Gesture gesture;
};

bool draw_offer(const View& view, const Offer& offer) {
    const auto card = ui::begin_card(view.ui, {}, view.t(offer.title));
    ui::heading(view.ui, 2, view.t(offer.title));
    ui::gap(view.ui, 4);
    ui::text(view.ui, view.t(offer.words));
    ui::gap(view.ui, 12);
    const bool pressed = ui::button(
        view.ui, {.key = offer.key, .label = view.t(offer.button), .kind = offer.kind, .gesture = offer.gesture});
    ui::end_card(view.ui, card);
    return pressed;
}

void draw_open_plan(const View& view, const StartInput& input) {
    if (!input.plan_open) {
        return;
    }
    const auto card = ui::begin_card(view.ui, "start.open-plan", view.t("start.open-plan"));
    ui::small(view.ui, view.t("start.open-plan"));
    ui::strong(view.ui, input.plan_name, "start.plannaam");
    ui::gap(view.ui, 8);
    if (ui::button(view.ui, {.key = "start.verder", .label = view.t("start.verder"), .kind = ui::Kind::primary})) {
        view.intents.push_back(GoTo{Screen::overzicht});
    }
    ui::end_card(view.ui, card);
    ui::gap(view.ui, 16);
}

/// Files that were opened before, a press away.
void draw_earlier(const View& view, std::span<const EarlierFile> earlier) {
    if (earlier.empty()) {
        return;
    }
    ui::gap(view.ui, 16);
    const auto card = ui::begin_card(view.ui, "start.eerder", view.t("start.eerder"));
    ui::heading(view.ui, 2, view.t("start.eerder"));
    for (std::size_t i = 0; i < earlier.size(); ++i) {
        const EarlierFile& file = earlier[i];
        ui::gap(view.ui, 4);
        const char digit = static_cast<char>('0' + i);
        const std::string_view name = ui::joined(view.ui, {view.t("balk.openen"), ": ", file.name});
        if (ui::link_button(view.ui, {.key = ui::key_of(view.ui, {"start.eerder", {&digit, 1}}),
                                      .label = file.name,
                                      .name = name,
                                      .type = ui::Type::body})) {
            view.intents.push_back(OpenRecent{i});
        }
        if (!file.folder.empty()) {
            ui::small(view.ui, file.folder);
        }
    }
    ui::gap(view.ui, 12);
    if (ui::button(view.ui, {.key = "start.vergeten", .label = view.t("start.vergeten")})) {
        view.intents.push_back(ForgetRecent{});
    }
    ui::end_card(view.ui, card);
}

}  // namespace

void draw_start(const View& view, const StartInput& input) {
    // Lines that run over a wide screen are hard to read.
    const float widest = ui::px(view.ui, 960);
    const ui::Area outer = view.ui.area;
    view.ui.area.width = std::min(outer.width, widest);
    ui::heading(view.ui, 1, view.t("start.kop"));
    ui::gap(view.ui, 8);
    ui::text(view.ui, view.t("start.uitleg"));
    ui::gap(view.ui, 4);
    ui::text(view.ui, view.t("start.prive"));
    ui::gap(view.ui, 20);
    draw_open_plan(view, input);
    constexpr std::array<float, 3> shares{1, 1, 1};
    const ui::Kind kind = input.plan_open ? ui::Kind::secondary : ui::Kind::primary;
    auto columns = ui::begin_columns(view.ui, shares, 640);
    if (draw_offer(view,
                   {"start.nieuw", "start.nieuw.kop", "start.nieuw.uitleg", "start.nieuw", kind, ui::Gesture::none})) {
        view.intents.push_back(StartPlan{});
    }
    ui::next_column(view.ui, columns);
    if (draw_offer(view, {"start.openen", "start.openen.kop", "start.openen.uitleg", "start.openen",
                          ui::Kind::secondary, ui::Gesture::open_file})) {
        view.intents.push_back(OpenFile{});
    }
    ui::next_column(view.ui, columns);
    if (draw_offer(view, {"start.voorbeeld", "start.voorbeeld.kop", "start.voorbeeld.uitleg", "start.voorbeeld",
                          ui::Kind::secondary, ui::Gesture::none})) {
        view.intents.push_back(ShowExample{});
    }
    ui::end_columns(view.ui, columns);
    draw_earlier(view, input.earlier);
    view.ui.area.left = outer.left;
    view.ui.area.width = outer.width;
}

}  // namespace elp::views
