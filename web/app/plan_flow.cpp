#include "web/app/plan_flow.hpp"

#include <algorithm>
#include <functional>
#include <utility>

#include "core/base/order_key.hpp"
#include "core/base/place.hpp"
#include "core/base/plain_text.hpp"
#include "core/base/things.hpp"
#include "core/plan/file.hpp"
#include "web/app/questions.hpp"
#include "web/app/recovery.hpp"
#include "web/app/side_by_side.hpp"
#include "web/app/versions.hpp"
#include "web/ui/field.hpp"
#include "web/ui/keys.hpp"
#include "web/views/instellingen.hpp"
#include "web/views/screens.hpp"
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
    return name_or_default(app, app.open->now.naam);
}

/// Whether a draft belongs to the plan; what is typed to search by does not.
bool of_plan(std::string_view key) { return !key.ends_with(".zoeken"); }

bool has_drafts(const App& app) {
    return std::ranges::any_of(app.ui.drafts, [](const auto& entry) { return of_plan(entry.first); });
}

/// Drafts of things that are no longer in the plan have no field to stand in.
void drop_lost_drafts(App& app) {
    const std::vector<Wijk>& wijken = app.open->now.wijken->lijst;
    constexpr std::string_view list = "wijken.";
    std::erase_if(app.ui.drafts, [&](const auto& entry) {
        const std::string_view key = entry.first;
        if (key.starts_with('/')) {
            return !find(type_of_plan(), &app.open->now, key);
        }
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

/// Who types a name into one remark, and not who pastes those of others.
void note_author(App& app, const Command& command) {
    const auto* set = command.changes.size() == 1 ? std::get_if<SetValue>(&command.changes.front()) : nullptr;
    if (set == nullptr || !set->place.starts_with(opmerkingen_lijst) || !set->place.ends_with("/auteur")) {
        return;
    }
    if (const auto* name = std::get_if<std::string>(&set->value)) {
        app.auteur = *name;
    }
}

std::size_t hash_of(const ui::Ui& ui) {
    std::size_t hash = 0;
    for (const auto& [key, draft] : ui.drafts) {
        if (!of_plan(key)) {
            continue;
        }
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
    app.other_version.reset();
    app.ui.drafts.clear();
    app.ui.scrolled.clear();
    // A new plan begins with its questions, an old one with how it stands.
    app.screen = app.open->now == new_plan(app.open->now.id) ? views::Screen::subsidies : views::Screen::overzicht;
    app.menu_open = false;
    app.session = {};
    app.message = {};
    if (replacement.from_file) {
        platform::accept_file();
    } else {
        platform::forget_file();
    }
    if (replacement.drafts && !replacement.drafts->empty()) {
        // Where something was typed is where the work goes on.
        const std::string& key = replacement.drafts->front().key;
        app.screen = key.starts_with('/') ? views::screen_of(key) : views::Screen::subsidies;
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
    ui::lead_to(app.ui, app.screen == views::Screen::subsidies ? "subsidies.plannaam" : "overzicht.subsidie.naar");
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

bool has_unsaved_work(const App& app) { return app.open && (has_drafts(app) || !(app.open->now == app.file.saved)); }

void change(App& app, Command command) {
    if (!app.open) {
        return;
    }
    note_author(app, command);
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

namespace {

/// The field of a thing that is filled in first: the first that can be typed or chosen and is not answered yet.
std::string first_field(const Plan& plan, const std::string& place) {
    const Spot spot = find(type_of_plan(), &plan, place);
    if (!spot || spot.type->kind != Kind::object) {
        return place;
    }
    for (const Field& field : spot.type->object.fields()) {
        if (!is_own_key(field) && field.type->leaf.get != nullptr && field.type->kind != Kind::texts &&
            std::holds_alternative<std::monostate>(field.type->leaf.get(field.read(spot.at)))) {
            return place_of(place, field.key);
        }
    }
    return place;
}

/// Chooses or opens each thing on the way to a place, so that the screen shows it.
void open_way(App& app, std::string_view place) {
    for (std::size_t slash = place.find('/', 1);; slash = place.find('/', slash + 1)) {
        const std::string_view here = place.substr(0, slash);
        const Spot spot = find(type_of_plan(), &app.open->now, here);
        if (spot && spot.field == nullptr && spot.type->object.item != nullptr) {
            app.session.selected[std::string{parent_of(here)}] = last_step(here);
            app.session.open.insert("open." + std::string{here});
        }
        if (slash == std::string_view::npos) {
            return;
        }
    }
}

}  // namespace

namespace {

/// A command that makes things at the end of a list, each with its values; `places` are theirs.
struct Growth {
    Command command{};
    std::vector<std::string> places{};
};

std::optional<Growth> growth_of(const App& app, const std::string& list, std::span<const views::FieldValues> things) {
    const Spot spot = app.open ? find(type_of_plan(), &app.open->now, list) : Spot{};
    if (!spot || spot.type->kind != Kind::list || spot.type->list.item->object.item == nullptr) {
        return std::nullopt;
    }
    Growth growth;
    std::string order{last_order(spot)};
    for (const views::FieldValues& values : things) {
        const Id id = make_id(spot.type->list.item->object.id_prefix, platform::random_bits());
        order = order_between(order, {});
        growth.command.changes.emplace_back(empty_item(list, id, order));
        const std::string& place = growth.places.emplace_back(place_of(list, id));
        const auto set = [&](std::string_view key, const std::string& value) {
            std::string at = place_of(place, key);
            const Field* field = field_at(type_of_plan(), at);
            const bool several = field != nullptr && field->type->kind == Kind::texts;
            growth.command.changes.emplace_back(SetValue{std::move(at), several ? Value{Texts{value}} : Value{value}});
        };
        for (const auto& [key, value] : values) {
            set(key, value);
        }
        if (list == opmerkingen_lijst) {
            set("datum", iso_date(platform::today()));
            set("auteur", app.auteur);
        }
    }
    return growth;
}

}  // namespace

void add_things(App& app, const views::AddThings& wish) {
    auto growth = growth_of(app, wish.list, wish.things);
    if (!growth || growth->places.empty()) {
        return;
    }
    change(app, std::move(growth->command));
    ui::bring_to(app.ui, place_of(growth->places.front(), wish.focus));
}

void add_thing(App& app, const views::AddThing& wish) {
    auto growth = growth_of(app, wish.list, {&wish.values, 1});
    if (!growth) {
        return;
    }
    change(app, std::move(growth->command));
    const std::string& place = growth->places.front();
    if (wish.focus.empty()) {
        show_place(app, place);
        return;
    }
    open_way(app, place);
    refresh_page(app);
    constexpr std::string_view hole = "{id}";
    std::string key = wish.focus;
    if (const std::size_t at = key.find(hole); at != std::string::npos) {
        key.replace(at, hole.size(), last_step(place));
    }
    ui::bring_to(app.ui, key);
}

void move_thing(App& app, const views::MoveThing& wish) {
    if (!app.open) {
        return;
    }
    if (auto command = move_item(app.open->now, wish.place, wish.way)) {
        open_way(app, wish.place);
        change(app, std::move(*command));
    }
}

void go_to(App& app, views::Screen screen) {
    app.message = {};
    app.screen = screen;
    refresh_page(app);
    // The entry that was pressed goes with the menu.
    if (std::exchange(app.menu_open, false)) {
        ui::lead_to(app.ui, "balk.menu");
    }
    platform::request_frames();
}

void show_place(App& app, std::string_view place) {
    if (!app.open) {
        return;
    }
    app.menu_open = false;
    open_way(app, place);
    app.screen = views::screen_of(place);
    refresh_page(app);
    const std::string field = first_field(app.open->now, std::string{place});
    ui::bring_to(app.ui, views::control_of(field));
    platform::request_frames();
}

void refresh_bar(App& app) {
    app.plan_name = shown_name(app);
    if (!app.open) {
        return;
    }
    app.file_words = file_words(app);
    app.undo_words = step_words(app, app.open->done);
    app.redo_words = step_words(app, app.open->undone);
    platform::set_title(app.plan_name + " \u2013 " + std::string{app.t("app.naam")});
    platform::request_frames();
}

namespace {

views::ChosenSettings chosen_settings(const App& app) {
    views::ChosenSettings chosen{static_cast<std::size_t>(app.settings.theme),
                                 app.settings.text_size,
                                 static_cast<std::size_t>(app.settings.language),
                                 {}};
    for (const int percent : text_sizes) {
        chosen.text_sizes.push_back(std::to_string(percent) + "\u00a0%");
    }
    return chosen;
}

views::Page page_of(App& app) {
    if (app.screen == views::Screen::instellingen) {
        return views::instellingen_page(app.t, chosen_settings(app));
    }
    if (app.screen == views::Screen::help) {
        return views::help_page(app.t);
    }
    if (app.screen == views::Screen::landelijk) {
        return side_by_side_page(app);
    }
    if (!app.open) {
        return {};
    }
    const Woorden woorden{app.t, app.assessment.regels, app.language};
    const views::Stof stof{app.open->now, app.assessment,    app.punten, app.dingen,
                           woorden,       platform::today(), app.session};
    return app.screen == views::Screen::versies ? versions_page(app, stof) : views::page_of(app.screen, stof);
}

}  // namespace

void refresh_page(App& app) {
    app.page = page_of(app);
    views::note_longest_words(app.page);
}

void refresh(App& app) {
    refresh_bar(app);
    if (!app.open) {
        refresh_page(app);
        return;
    }
    app.assessment = assess(app.open->now, app.regelingen, platform::today());
    app.punten = eerst_doen(app.assessment);
    app.dingen = Dingen{app.open->now, {app.t, app.assessment.regels, app.language}};
    app.counts = views::count_by_screen(app.punten);
    app.subsidies = views::subsidies_text({app.open->now, app.assessment, app.assessment.regels}, app.t, app.language);
    refresh_page(app);
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
        // A text that no file takes would make the whole copy unreadable; its field says what is wrong with it.
        if (of_plan(key) && text_fault(draft.text).empty()) {
            recovery.drafts.push_back({key, draft.text});
        }
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
