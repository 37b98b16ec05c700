#include "web/app/plan_flow.hpp"

#include <algorithm>
#include <functional>
#include <utility>

#include "core/base/order_key.hpp"
#include "core/plan/file.hpp"
#include "web/app/questions.hpp"
#include "web/app/recovery.hpp"
#include "web/ui/field.hpp"
#include "web/ui/keys.hpp"
#include "web/views/view.hpp"

namespace elp::app {
namespace {

std::string clock_words(int minutes) {
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return two(minutes / 60) + ":" + two(minutes % 60);
}

std::string file_words(const App& app) {
    if (app.file.name.empty()) {
        return std::string{app.t("balk.niet-bewaard")};
    }
    if (has_unsaved_work(app)) {
        return app.t.fill("balk.gewijzigd", {{"bestand", app.file.name}});
    }
    return app.t.fill(app.file.saved_now ? "balk.bewaard" : "balk.geopend",
                      {{"bestand", app.file.name}, {"tijd", clock_words(app.file.at)}});
}

/// What a command does, as words that can follow a colon.
std::string words_of(const App& app, const CommandName& name) {
    return app.t.fill(name.key, {{"wat", app.t(name.subject)}, {"naam", name.name}});
}

std::string step_words(const App& app, const std::deque<History::Step>& steps) {
    return steps.empty() ? std::string{} : words_of(app, name_of(steps.back().before, steps.back().command));
}

std::string shown_name(const App& app) {
    if (!app.open) {
        return std::string{app.t("balk.geen-plan")};
    }
    return app.open->now.naam.empty() ? std::string{app.t("balk.zonder-naam")} : app.open->now.naam;
}

/// Drafts of things that are no longer in the plan have no field to stand in.
void drop_lost_drafts(App& app) {
    const std::vector<Wijk>& wijken = app.open->now.wijken->lijst;
    constexpr std::string_view list = "wijken.";
    std::erase_if(app.ui.drafts, [&](const auto& entry) {
        const std::string_view key = entry.first;
        return key.starts_with(list) && std::ranges::none_of(wijken, [&](const Wijk& wijk) {
                   return key.substr(list.size()).starts_with(text_of(wijk.id) + ".");
               });
    });
}

/// Everything that follows a change of the open plan.
void changed(App& app) {
    ++app.revision;
    drop_lost_drafts(app);
    ui::reload_field(app.ui);
    refresh(app);
    keep_safe(app);
}

std::size_t hash_of(const ui::Ui& ui) {
    std::size_t hash = 0;
    for (const auto& [key, draft] : ui.drafts) {
        hash = hash * 31 + std::hash<std::string>{}(key) + std::hash<std::string>{}(draft.text);
    }
    return hash;
}

}  // namespace

void show_plan(App& app, Replacement replacement) {
    app.open = History{};
    app.open->now = std::move(replacement.plan);
    app.file = {std::move(replacement.file_name), platform::minutes_of_day(), false, app.open->now};
    app.being_saved.reset();
    app.ui.drafts.clear();
    app.screen = views::Screen::subsidies;
    app.menu_open = false;
    app.open_source.clear();
    app.message = {};
    if (replacement.from_file) {
        platform::accept_file();
    } else {
        platform::forget_file();
    }
    if (replacement.drafts) {
        app.recovery.clear();
        // What came out of the safety copy is in no file yet, whatever it equals.
        app.file.saved = Plan{};
        for (KeptDraft& draft : *replacement.drafts) {
            app.ui.drafts[draft.key].text = std::move(draft.text);
        }
    }
    changed(app);
    ui::lead_to(app.ui, "subsidies.plannaam");
    if (replacement.drafts) {
        say(app, app.t.fill("melding.hersteld", {{"plan", app.plan_name}}));
    }
}

void offer_plan(App& app, Replacement replacement) {
    if (!has_unsaved_work(app)) {
        show_plan(app, std::move(replacement));
        return;
    }
    app.waiting = std::move(replacement);
    ask_about_unsaved_work(app);
}

bool has_unsaved_work(const App& app) {
    return app.open && (!app.ui.drafts.empty() || !(app.open->now == app.file.saved));
}

void change(App& app, Command command) {
    if (!app.open) {
        return;
    }
    const Problems problems = perform_joined(*app.open, std::move(command));
    if (!problems.empty()) {
        say_wrong(app, views::sentence(problems.front(), app.t));
        return;
    }
    app.message = {};
    const std::string total_before = app.subsidies.total;
    changed(app);
    if (app.subsidies.has_total && app.subsidies.total != total_before) {
        platform::announce(std::string{app.t("subsidies.totaal")} + " " + app.subsidies.total, false);
    }
}

void take_back(App& app) {
    if (!app.open) {
        return;
    }
    if (const auto name = undo(*app.open)) {
        changed(app);
        say(app, app.t.fill("melding.ongedaan", {{"wat", words_of(app, *name)}}));
    }
}

void do_again(App& app) {
    if (!app.open) {
        return;
    }
    if (const auto name = redo(*app.open)) {
        changed(app);
        say(app, app.t.fill("melding.opnieuw", {{"wat", words_of(app, *name)}}));
    }
}

void add_wijk(App& app) {
    if (!app.open) {
        return;
    }
    const std::vector<Wijk>& wijken = app.open->now.wijken->lijst;
    Wijk wijk;
    wijk.id = make_id(Describe<Wijk>::id_prefix, platform::random_bits());
    wijk.volgorde = order_between(wijken.empty() ? std::string_view{} : wijken.back().volgorde, {});
    change(app, add_item("/wijken/lijst", wijk));
    app.ui.focus_wanted = ui::id_of("wijken." + text_of(wijk.id) + ".naam");
}

void refresh(App& app) {
    app.plan_name = shown_name(app);
    if (!app.open) {
        return;
    }
    app.assessment = assess(app.open->now, app.regelingen, platform::today());
    app.subsidies = views::subsidies_text({app.open->now, app.assessment, app.assessment.regels}, app.t, app.language);
    app.file_words = file_words(app);
    app.undo_words = step_words(app, app.open->done);
    app.redo_words = step_words(app, app.open->undone);
    platform::set_title(app.plan_name + " \u2013 " + std::string{app.t("app.naam")});
    platform::request_frames();
}

void keep_safe(App& app) {
    app.drafts_kept = hash_of(app.ui);
    if (!app.open) {
        return;
    }
    const bool unsaved = has_unsaved_work(app);
    platform::set_unsaved(unsaved);
    // An earlier copy that the user has not decided about stays.
    if (!unsaved && app.recovery.empty()) {
        platform::keep_recovery({}, app.revision);
        return;
    }
    if (!unsaved) {
        return;
    }
    Recovery recovery{app.open->now, app.file.name, {}};
    for (const auto& [key, draft] : app.ui.drafts) {
        recovery.drafts.push_back({key, draft.text});
    }
    platform::keep_recovery(write_recovery(recovery), app.revision);
}

bool drafts_changed(const App& app) { return app.open && hash_of(app.ui) != app.drafts_kept; }

void say(App& app, std::string text) {
    platform::announce(text, false);
    app.message = {std::move(text), false};
    platform::request_frames();
}

void say_wrong(App& app, std::string text) {
    platform::announce(text, true);
    app.message = {std::move(text), true};
    platform::request_frames();
}

}  // namespace elp::app
