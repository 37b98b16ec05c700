#include "web/app/palette.hpp"

#include <array>
#include <utility>

#include "core/taal/letters.hpp"
#include "web/app/plan_flow.hpp"
#include "web/ui/dialog.hpp"
#include "web/views/screens.hpp"

namespace elp::app {
namespace {

constexpr std::size_t most = 10;

struct CommandEntry {
    std::string_view key;  ///< text key of its name
    views::Intent intent;
    bool needs_plan;
    ui::Gesture gesture = ui::Gesture::none;
};

std::array<CommandEntry, 9> commands() {
    return {CommandEntry{"start.nieuw", views::StartPlan{}, false},
            CommandEntry{"balk.openen", views::OpenFile{}, false, ui::Gesture::open_file},
            CommandEntry{"balk.opslaan", views::SaveFile{}, true, ui::Gesture::save_file},
            CommandEntry{"palet.opslaan-als", views::SaveFileAs{}, true, ui::Gesture::save_file_as},
            CommandEntry{"overzicht.rapport", views::Export{}, true, ui::Gesture::save_file},
            CommandEntry{"balk.ongedaan", views::Undo{}, true},
            CommandEntry{"balk.opnieuw", views::Redo{}, true},
            CommandEntry{"start.voorbeeld", views::ShowExample{}, false},
            CommandEntry{"rail.taal", views::SwitchLanguage{}, false}};
}

struct Finder {
    App& app;
    std::string wanted;

    void offer(std::string name, std::string where, views::Intent intent,
               ui::Gesture gesture = ui::Gesture::none) const {
        std::vector<views::PaletteEntry>& found = app.palette->entries;
        if (found.size() < most && kleine_letters(name).find(wanted) != std::string::npos) {
            found.push_back({"palet." + std::to_string(found.size()), std::move(name), std::move(where),
                             std::move(intent), gesture});
        }
    }
};

}  // namespace

void open_palette(App& app) {
    if (app.asking != Asking::nothing) {
        return;
    }
    app.palette.emplace();
    look_for(app, {});
}

void close_palette(App& app) {
    app.palette.reset();
    app.ui.drafts.erase(std::string{views::palette_field});
    platform::request_frames();
}

void look_for(App& app, std::string_view words) {
    if (!app.palette) {
        return;
    }
    app.palette->entries.clear();
    const Finder finder{app, kleine_letters(words)};
    for (const views::ScreenInfo& info : views::screens()) {
        if (app.open || !info.needs_plan) {
            finder.offer(std::string{views::screen_name(info.screen, app.t)}, std::string{app.t("palet.scherm")},
                         views::GoTo{info.screen, true});
        }
    }
    for (CommandEntry& entry : commands()) {
        if (app.open || !entry.needs_plan) {
            finder.offer(std::string{app.t(entry.key)}, std::string{app.t("palet.opdracht")}, std::move(entry.intent),
                         entry.gesture);
        }
    }
    for (std::size_t i = 0; i < app.earlier.size(); ++i) {
        finder.offer(app.earlier[i].name, std::string{app.t("palet.eerder")}, views::OpenRecent{i});
    }
    if (app.open && !words.empty()) {
        for (const std::string& list : views::lists_of(app.open->now)) {
            finder.offer(views::add_words(app.open->now, list, app.t),
                         std::string{views::screen_name(views::screen_of(list), app.t)}, views::AddThing{list});
        }
        for (const Ding* ding : app.dingen.of_kind(any_kind)) {
            finder.offer(ding->naam, std::string{views::screen_name(views::screen_of(ding->place), app.t)},
                         views::ShowPlace{ding->place});
        }
    }
    platform::request_frames();
}

}  // namespace elp::app
