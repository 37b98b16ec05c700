#include "web/views/frame.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "web/ui/button.hpp"
#include "web/ui/layout.hpp"
#include "web/ui/text.hpp"
#include "web/views/screens.hpp"

namespace elp::views {
namespace {

constexpr float rail_width = 212;
constexpr float narrow = 900;
constexpr float least_bar = 48;
constexpr float tight_bar = 560;

bool folded(const ui::Ui& ui) { return ui::effective_width(ui) < narrow; }

struct Places {
    ui::Box bar;
    ui::Box middle;
    ui::Box status;
};

Places places(const ui::Ui& ui, const FrameHeights& heights) {
    const float left = folded(ui) ? 0 : ui::px(ui, rail_width);
    const float width = ui.screen_width - left;
    const float bar = std::max(heights.bar, ui::px(ui, least_bar));
    const float middle = std::max(ui.screen_height - bar - heights.status, 1.0F);
    return {{left, 0, width, bar}, {left, bar, width, middle}, {left, bar + middle, width, heights.status}};
}

void draw_group(const View& view, std::string_view words) {
    const float indent = ui::px(view.ui, 8);
    ui::gap(view.ui, 8);
    view.ui.area.left += indent;
    view.ui.area.width -= indent;
    ui::styled(view.ui, {ui::Type::small, view.ui.palette.rail_second_text, ui::Align::left}, words);
    view.ui.area.left -= indent;
    view.ui.area.width += indent;
    ui::gap(view.ui, 2);
}

/// "3", kept for this frame; empty for none.
std::string_view count_words(const View& view, std::size_t count) {
    std::array<char, 8> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), std::min<std::size_t>(count, 999)).ptr;
    return count == 0 ? std::string_view{}
                      : ui::keep(view.ui, {digits.data(), static_cast<std::size_t>(end - digits.data())});
}

void draw_rail_items(const View& view, const FrameInput& input) {
    for (const ScreenInfo& info : screens()) {
        if (info.needs_plan && !input.plan_open) {
            continue;
        }
        if (!info.group.empty()) {
            draw_group(view, view.t(info.group));
        }
        const std::string_view key = ui::key_of(view.ui, {"rail", info.key});
        const std::string_view count = count_words(view, input.counts[static_cast<std::size_t>(info.screen)]);
        if (ui::rail_item(view.ui, {.key = key,
                                    .label = view.t(key),
                                    .current = input.screen == info.screen,
                                    .count = input.plan_open ? count : std::string_view{},
                                    .description = count.empty() ? std::string_view{} : view.t("rail.aandacht")})) {
            view.intents.push_back(GoTo{info.screen});
        }
    }
    ui::gap(view.ui, 16);
    if (ui::rail_item(view.ui, {.key = "rail.taal", .label = view.t("rail.taal")})) {
        view.intents.push_back(SwitchLanguage{});
    }
}

void draw_rail(const View& view, const FrameInput& input, const ui::Box& box) {
    const auto region = ui::begin_region(view.ui, {.box = box,
                                                   .role = ui::Role::navigation,
                                                   .key = "rail",
                                                   .name = view.t("rail.naam"),
                                                   .ground = view.ui.palette.rail,
                                                   .padding_x = 12,
                                                   .padding_y = 18});
    const float indent = ui::px(view.ui, 8);
    view.ui.area.left += indent;
    view.ui.area.width -= indent;
    ui::styled(view.ui, {ui::Type::strong, view.ui.palette.rail_text, ui::Align::left}, view.t("app.naam"));
    view.ui.area.left -= indent;
    view.ui.area.width += indent;
    ui::gap(view.ui, 14);
    draw_rail_items(view, input);
    ui::end_region(view.ui, region);
}

struct BarButton {
    ui::Button button;
    Intent intent;
};

/// What can be done with the plan, in reading order.
std::size_t bar_buttons(const View& view, const FrameInput& input, std::array<BarButton, 4>& buttons) {
    std::size_t count = 0;
    const bool tight = ui::effective_width(view.ui) < tight_bar;
    const auto add = [&](const ui::Button& button, const Intent& intent) { buttons[count++] = {button, intent}; };
    if (input.plan_open) {
        add({.key = "balk.ongedaan",
             .label = view.t("balk.ongedaan"),
             .icon = tight ? ui::Icon::back : ui::Icon::none,
             .disabled = input.undo_words.empty(),
             .description = input.undo_words},
            Undo{});
        add({.key = "balk.opnieuw",
             .label = view.t("balk.opnieuw"),
             .icon = tight ? ui::Icon::forward : ui::Icon::none,
             .disabled = input.redo_words.empty(),
             .description = input.redo_words},
            Redo{});
    }
    if (input.screen != Screen::start) {
        add({.key = "balk.openen", .label = view.t("balk.openen"), .gesture = ui::Gesture::open_file}, OpenFile{});
    }
    if (input.plan_open) {
        add({.key = "balk.opslaan",
             .label = view.t("balk.opslaan"),
             .kind = ui::Kind::primary,
             .gesture = ui::Gesture::save_file},
            SaveFile{});
    }
    return count;
}

float width_of(const View& view, const BarButton& b) {
    return b.button.icon == ui::Icon::none ? ui::button_width(view.ui, b.button.label) : ui::icon_width(view.ui);
}

float width_of(const View& view, std::span<const BarButton> buttons) {
    float width = 0;
    for (const BarButton& b : buttons) {
        width += width_of(view, b) + ui::px(view.ui, 8);
    }
    return width;
}

void draw_bar_buttons(const View& view, std::span<const BarButton> buttons) {
    auto wrap = ui::begin_wrap(view.ui, 8);
    for (const BarButton& b : buttons) {
        ui::next_in_wrap(view.ui, wrap, width_of(view, b));
        if (ui::button(view.ui, b.button)) {
            view.intents.push_back(b.intent);
        }
    }
    ui::end_wrap(view.ui, wrap);
}

void draw_names(const View& view, const FrameInput& input) {
    const float width = ui::text_width(view.ui, ui::Type::strong, input.plan_name);
    auto wrap = ui::begin_wrap(view.ui, 8);
    ui::next_in_wrap(view.ui, wrap, width);
    ui::gap(view.ui, 5);
    ui::strong(view.ui, input.plan_name, "balk.plan");
    if (!input.file_words.empty()) {
        ui::next_in_wrap(view.ui, wrap, ui::text_width(view.ui, ui::Type::small, input.file_words));
        ui::gap(view.ui, 7);
        ui::small(view.ui, input.file_words, "balk.bestand");
    }
    ui::end_wrap(view.ui, wrap);
}

void draw_bar_content(const View& view, const FrameInput& input) {
    ui::Ui& ui = view.ui;
    std::array<BarButton, 4> storage{};
    const std::span<const BarButton> buttons{storage.data(), bar_buttons(view, input, storage)};
    const ui::Area outer = ui.area;
    float left = outer.left;
    if (folded(ui)) {
        if (ui::menu_button(ui, {"balk.menu", view.t("balk.menu"), input.menu_open})) {
            view.intents.push_back(ToggleMenu{});
        }
        left += ui::px(ui, 32 + 12);
    }
    const float room = outer.left + outer.width - left;
    const float names = ui::text_width(ui, ui::Type::strong, input.plan_name) + ui::px(ui, 8) +
                        ui::text_width(ui, ui::Type::small, input.file_words);
    const float tools = width_of(view, buttons);
    if (names + ui::px(ui, 16) + tools <= room) {
        ui.area = {left, room - tools, outer.y};
        draw_names(view, input);
        ui.area = {outer.left + outer.width - tools + ui::px(ui, 8), tools, outer.y};
        draw_bar_buttons(view, buttons);
        ui.area = {outer.left, outer.width, outer.y + ui::px(ui, 32)};
        return;
    }
    ui.area = {left, room, outer.y};
    draw_names(view, input);
    ui.area = {outer.left, outer.width, std::max(ui.area.y, outer.y + ui::px(ui, 32))};
    if (!buttons.empty()) {
        ui::gap(ui, 8);
        draw_bar_buttons(view, buttons);
    }
}

void draw_bar(const View& view, const FrameInput& input, const ui::Box& box, FrameHeights& heights) {
    const auto region = ui::begin_region(view.ui, {.box = box,
                                                   .role = ui::Role::banner,
                                                   .key = "balk",
                                                   .name = view.t("balk.naam"),
                                                   .ground = view.ui.palette.card,
                                                   .padding_x = 20,
                                                   .padding_y = 8,
                                                   .scrolls = ui::Scrolls::no,
                                                   .line = ui::Line::below});
    draw_bar_content(view, input);
    heights.bar = ui::end_region(view.ui, region);
}

/// A new version is there: that may wait as long as the reader likes.
void draw_renewal(const View& view) {
    const std::string_view words = view.t("melding.versie");
    const std::string_view label = view.t("melding.vernieuwen");
    auto wrap = ui::begin_wrap(view.ui, 12);
    ui::next_in_wrap(view.ui, wrap, ui::text_width(view.ui, ui::Type::small, words));
    ui::gap(view.ui, 7);
    ui::small(view.ui, words, "melding.versie");
    ui::next_in_wrap(view.ui, wrap, ui::button_width(view.ui, label));
    if (ui::button(view.ui, {.key = "melding.vernieuwen", .label = label})) {
        view.intents.push_back(Renew{});
    }
    ui::end_wrap(view.ui, wrap);
}

/// What just happened, or nothing at all: then the screen has the room.
void draw_status(const View& view, const FrameInput& input, FrameHeights& heights) {
    if (input.message.empty() && !input.renewal_waits) {
        heights.status = 0;
        return;
    }
    heights.status = std::max(heights.status, ui::px(view.ui, 32));
    const auto region = ui::begin_region(view.ui, {.box = places(view.ui, heights).status,
                                                   .role = ui::Role::group,
                                                   .key = "meldingen",
                                                   .name = view.t("melding.naam"),
                                                   .ground = view.ui.palette.card,
                                                   .padding_x = 20,
                                                   .padding_y = 6,
                                                   .scrolls = ui::Scrolls::no,
                                                   .line = ui::Line::above});
    const ui::Palette& c = view.ui.palette;
    const ui::Colour colour =
        input.message_is_wrong ? c.tones[static_cast<std::size_t>(ui::Tone::bad)].text : c.second_text;
    if (!input.message.empty()) {
        ui::styled(view.ui, {ui::Type::small, colour, ui::Align::left}, input.message, "melding");
    }
    if (input.renewal_waits) {
        draw_renewal(view);
    }
    heights.status = ui::end_region(view.ui, region);
}

}  // namespace

FrameState begin_frame(const View& view, const FrameInput& input, FrameHeights& heights) {
    ui::Ui& ui = view.ui;
    const Places at = places(ui, heights);
    if (!folded(ui)) {
        draw_rail(view, input, {0, 0, at.bar.x, ui.screen_height});
    }
    draw_bar(view, input, at.bar, heights);
    FrameState state;
    state.draw_screen = !(folded(ui) && input.menu_open);
    if (!state.draw_screen) {
        draw_rail(view, input, at.middle);
        return state;
    }
    state.region = ui::begin_region(ui, {.box = at.middle,
                                         .role = ui::Role::main,
                                         .key = ui::key_of(ui, {"inhoud", screen_key(input.screen)}),
                                         .name = view.t("inhoud.naam"),
                                         .ground = ui.palette.ground,
                                         .padding_x = 20,
                                         .padding_y = 20});
    return state;
}

void end_frame(const View& view, const FrameInput& input, const FrameState& state, FrameHeights& heights) {
    if (state.draw_screen) {
        ui::end_region(view.ui, state.region);
    }
    draw_status(view, input, heights);
}

}  // namespace elp::views
