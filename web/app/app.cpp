#include "web/app/app.hpp"

#include <utility>

#include "assets/assets.hpp"
#include "core/base/place.hpp"
#include "core/plan/file.hpp"
#include "embedded/fonts.hpp"
#include "web/app/exports.hpp"
#include "web/app/links.hpp"
#include "web/app/palette.hpp"
#include "web/app/paste.hpp"
#include "web/app/plan_flow.hpp"
#include "web/app/questions.hpp"
#include "web/app/side_by_side.hpp"
#include "web/app/versions.hpp"
#include "web/ui/dialog.hpp"
#include "web/ui/field.hpp"
#include "web/ui/keys.hpp"
#include "web/views/instellingen.hpp"
#include "web/views/landelijk.hpp"
#include "web/views/screens.hpp"
#include "web/views/subsidies.hpp"

namespace elp::app {
namespace {

void use_colours(App& app) {
    app.ui.palette = ui::palette_of(theme_of(app.settings.theme, platform::preferred_colours()));
    app.ui.text_scale = static_cast<float>(text_sizes[app.settings.text_size]) / 100;
    ui::apply_style(app.ui);
}

void show_language(App& app, Language language, std::string_view file) {
    auto texts = Teksten::read(file);
    if (texts) {
        app.t = std::move(*texts);
    }
    app.language = language;
    app.ui.language = language == Language::nl ? "nl" : "en";
    app.message = {};
    refresh(app);
}

/// Shows the program in the language of the settings; in Dutch while the texts of another are being fetched.
void use_language(App& app) {
    if (const auto texts = platform::texts_of(app.settings.language)) {
        show_language(app, app.settings.language, *texts);
    } else if (app.t.keys().empty()) {
        show_language(app, Language::nl, *platform::texts_of(Language::nl));
    }
}

void texts_arrived(App& app, bool there) {
    if (there) {
        use_language(app);
        return;
    }
    app.settings.language = app.language;
    platform::keep_settings(write_settings(app.settings));
    refresh_page(app);
    say_wrong(app, std::string{app.t("melding.taal-niet-gehaald")});
}

std::span<const unsigned char> bytes_of(std::string_view embedded) {
    return {reinterpret_cast<const unsigned char*>(embedded.data()), embedded.size()};  // NOLINT
}

void open_bytes(App& app, std::string_view name, std::string_view bytes) {
    if (app.asking != Asking::nothing && app.asking != Asking::problems) {
        // Dropped on a question: the question is about something that would be lost.
        platform::refuse_file();
        say_wrong(app, std::string{app.t("melding.eerst-antwoorden")});
        return;
    }
    auto plan = read_plan(bytes);
    if (!plan) {
        platform::refuse_file();
        show_file_problems(app, name, plan.problems());
        return;
    }
    take_in(app, {std::move(*plan), std::string{name}, true});
}

void saved(App& app, const platform::FileSaved& event) {
    if (app.asking == Asking::recovery_broken) {
        close_question(app);
        app.recovery.clear();
        platform::keep_recovery({}, app.revision);
        say(app, app.t.fill("melding.bewaard", {{"bestand", event.name}}));
        return;
    }
    if (!app.being_saved) {
        return;
    }
    app.file = {event.name, platform::minutes_of_day(), true, std::move(*app.being_saved)};
    app.being_saved.reset();
    if (app.waiting) {
        show_waiting_plan(app);
        return;
    }
    refresh(app);
    keep_safe(app);
    say(app, app.t.fill("melding.bewaard", {{"bestand", event.name}}));
    if (app.asking == Asking::renew) {
        close_question(app);
        platform::renew();
    }
}

void tell_renewal(App& app, platform::Renewal renewal) {
    if (renewal == platform::Renewal::waits) {
        app.renewal_waits = true;
        platform::announce(app.t("melding.versie"), false);
    } else {
        say_wrong(app, std::string{app.t(renewal == platform::Renewal::blocked ? "melding.versie.tabs"
                                                                               : "melding.versie.niet-bewaard")});
    }
}

struct EventHandler {
    App& app;

    void operator()(const platform::FileOpened& e) const { open_bytes(app, e.name, e.bytes); }
    void operator()(const platform::FileFailed& e) const { show_file_failure(app, e); }
    void operator()(const platform::FileCompared& e) const { take_compared(app, e); }
    void operator()(const platform::RecentFiles& e) const {
        app.earlier.clear();
        for (const platform::RecentFile& file : e.files) {
            app.earlier.push_back({file.name, file.folder});
        }
    }
    void operator()(const platform::FileSaved& e) const { saved(app, e); }
    void operator()(const platform::FileExported& e) const {
        say(app, app.t.fill("melding.bewaard", {{"bestand", e.name}}));
    }
    void operator()(const platform::ExportMade& e) const { export_made(app, e); }
    void operator()(const platform::ExportNotMade& e) const { export_not_made(app, e); }
    void operator()(const platform::LinkMade& e) const { link_made(app, e); }
    void operator()(const platform::LinkOpened& e) const { link_opened(app, e); }
    void operator()(const platform::RecoveryFailed& e) const { say_wrong(app, std::string{app.t(e.reason)}); }
    void operator()(const platform::RecoveryKept&) const {}
    void operator()(const platform::RecoveryFound& e) const { ask_about_recovery(app, e.bytes); }
    void operator()(const platform::ColoursChanged&) const { use_colours(app); }
    void operator()(const platform::TextsArrived& e) const { texts_arrived(app, e.there); }
    void operator()(const platform::RenewalTold& e) const { tell_renewal(app, e.renewal); }
    void operator()(const platform::Pasted& e) const { paste_rows(app, e.text); }
    void operator()(const platform::Leaving&) const { keep_safe(app); }
    void operator()(const platform::Wished& e) const {
        if (app.asking != Asking::nothing) {
            return;
        }
        switch (e.wish) {
            case platform::Wish::open:
                app.intents.emplace_back(views::OpenFile{});
                break;
            case platform::Wish::save:
                app.intents.emplace_back(views::SaveFile{});
                break;
            case platform::Wish::save_as:
                app.intents.emplace_back(views::SaveFileAs{});
                break;
            case platform::Wish::print:
                app.intents.emplace_back(views::Export{.order = {}, .becomes = views::Export::Becomes::print});
                break;
            case platform::Wish::undo:
                app.intents.emplace_back(views::Undo{});
                break;
            case platform::Wish::redo:
                app.intents.emplace_back(views::Redo{});
                break;
        }
        // What stands in the field with the caret belongs to what is saved or taken back.
        app.ui.finish_editing = true;
    }
    void operator()(const platform::NodeActivated& e) const { ui::activate(app.ui, e.id); }
    void operator()(const platform::NodeFocused& e) const { ui::focus(app.ui, e.id); }
    void operator()(const platform::NodeTyped& e) const { ui::type_into(app.ui, e.id, e.value); }
};

struct Doer {
    App& app;

    void operator()(const views::Change& i) const { change(app, i.command); }
    void operator()(const views::AddThing& i) const { add_thing(app, i); }
    void operator()(const views::AddThings& i) const { add_things(app, i); }
    void operator()(const views::MoveThing& i) const { move_thing(app, i); }
    void operator()(const views::GoTo& i) const {
        go_to(app, i.screen);
        if (i.lead) {
            app.ui.focus_inside = ui::id_of("inhoud." + std::string{views::screen_key(i.screen)});
        }
    }
    void operator()(const views::ShowPlace& i) const { show_place(app, i.place); }
    void operator()(const views::Select& i) const {
        app.session.selected[i.list] = i.id;
        refresh_page(app);
        // What is shown of it may lie below the window.
        app.ui.card_wanted =
            ui::id_of(i.list == views::landelijk_discipline ? i.list : "ding." + place_of(i.list, i.id));
    }
    void operator()(const views::Mark& i) const {
        std::set<std::string>& marked = app.session.marked[i.list];
        for (const std::string& id : i.ids) {
            if (i.on) {
                marked.insert(id);
            } else {
                marked.erase(id);
            }
        }
        refresh_page(app);
    }
    void operator()(const views::Toggle& i) const {
        if (app.session.open.erase(i.key) == 0) {
            app.session.open.insert(i.key);
        }
        refresh_page(app);
    }
    void operator()(const views::Sort& i) const {
        views::TableView& view = app.session.tables[i.table];
        view.descending = view.sorted_by == i.column && !view.descending;
        view.sorted_by = i.column;
        refresh_page(app);
    }
    void operator()(const views::Search& i) const {
        app.session.tables[i.table].search = i.words;
        refresh_page(app);
    }
    void operator()(const views::OpenPalette&) const { open_palette(app); }
    void operator()(const views::ClosePalette&) const { close_palette(app); }
    void operator()(const views::LookFor& i) const { look_for(app, i.words); }
    void operator()(const views::SetSetting& i) const {
        if (i.key == views::setting_theme) {
            app.settings.theme = static_cast<ThemeChoice>(i.option);
        } else if (i.key == views::setting_text) {
            app.settings.text_size = i.option;
        } else {
            app.settings.language = static_cast<Language>(i.option);
            use_language(app);
        }
        use_colours(app);
        platform::keep_settings(write_settings(app.settings));
        refresh_page(app);
    }
    void operator()(const views::StartPlan&) const {
        offer_plan(app, {new_plan(make_id(plan_prefix, platform::random_bits())), {}, false});
    }
    void operator()(const views::ShowExample&) const {
        auto plan = read_plan(shipped_voorbeeld("almere"));
        if (plan) {
            offer_plan(app, {std::move(*plan), {}, false});
        } else {
            show_file_problems(app, app.t("start.voorbeeld"), plan.problems());
        }
    }
    void operator()(const views::OpenFile&) const { platform::choose_file(); }
    void operator()(const views::OpenRecent& i) const { platform::open_recent(i.index); }
    void operator()(const views::ForgetRecent&) const { platform::forget_recent(); }
    void operator()(const views::SaveFile&) const { save(app, false); }
    void operator()(const views::SaveFileAs&) const { save(app, true); }
    void operator()(const views::Export& i) const { make_export(app, i); }
    void operator()(const views::Merge& i) const { do_merge(app, i); }
    void operator()(const views::Compare& i) const { do_compare(app, i); }
    void operator()(const views::Undo&) const { take_back(app); }
    void operator()(const views::Redo&) const { do_again(app); }
    void operator()(const views::SwitchLanguage&) const {
        app.settings.language = app.language == Language::nl ? Language::en : Language::nl;
        use_language(app);
        platform::keep_settings(write_settings(app.settings));
    }
    void operator()(const views::ToggleMenu&) const {
        app.menu_open = !app.menu_open;
        if (app.menu_open) {
            ui::lead_to(app.ui, "rail.start");
        }
    }
    void operator()(const views::Renew&) const { renew(app); }
    void operator()(const views::CopyText& i) const {
        platform::copy_text(i.text);
        say(app, std::string{app.t(i.said)});
    }
    void operator()(const views::AnswerDialog& i) const { answer(app, i.button); }
};

void draw_screen(const App& app, const views::View& view) {
    if (app.screen == views::Screen::start || (!app.open && views::needs_plan(app.screen))) {
        views::draw_start(view, {app.open.has_value(), app.plan_name, app.earlier});
    } else if (app.screen == views::Screen::subsidies) {
        views::draw_subsidies(view, app.subsidies, app.session.open);
        views::draw_page(view, app.page);
    } else {
        views::draw_page(view, app.page);
    }
}

void draw(App& app) {
    const views::View view{app.ui, app.t, app.language, app.regelingen, app.intents};
    const views::FrameInput input{.screen = app.screen,
                                  .plan_open = app.open.has_value(),
                                  .menu_open = app.menu_open,
                                  .counts = app.counts,
                                  .plan_name = app.plan_name,
                                  .file_words = app.file_words,
                                  .undo_words = app.undo_words,
                                  .redo_words = app.redo_words,
                                  .message = app.message.text,
                                  .message_is_wrong = app.message.wrong,
                                  .renewal_waits = app.renewal_waits};
    app.ui.hidden = app.asking != Asking::nothing || app.palette.has_value();
    // Before the screen is drawn: a dialog that closes gives the focus back, and what the screen wants comes after.
    if (!app.ui.hidden) {
        ui::no_dialog(app.ui);
    }
    const views::FrameState state = views::begin_frame(view, input, app.heights);
    if (state.draw_screen) {
        draw_screen(app, view);
    }
    views::end_frame(view, input, state, app.heights);
    if (app.asking != Asking::nothing) {
        views::draw_question(view, app.question);
    } else if (app.palette) {
        views::draw_palette(view, *app.palette);
    }
}

/// Before the fields are drawn: what is being typed is taken back first, and only then a step of the plan.
void take_keys(App& app) {
    if (app.asking != Asking::nothing) {
        return;
    }
    if (ui::palette_pressed()) {
        if (app.palette) {
            close_palette(app);
        } else {
            open_palette(app);
        }
        return;
    }
    if (app.palette) {
        return;
    }
    if (ui::help_pressed(app.ui)) {
        app.intents.emplace_back(views::GoTo{views::Screen::help});
    }
    if (ui::undo_pressed()) {
        if (!ui::take_back_typing(app.ui)) {
            app.intents.emplace_back(views::Undo{});
        }
    } else if (ui::redo_pressed() && !ui::type_again(app.ui) && !ui::typing(app.ui)) {
        app.intents.emplace_back(views::Redo{});
    }
}

/// Changes of fields come before what was wished in the same frame: a save holds what was typed.
void do_all(App& app) {
    if (app.intents.empty()) {
        return;
    }
    const views::Intents intents = std::exchange(app.intents, {});
    for (const views::Intent& intent : intents) {
        if (std::holds_alternative<views::Change>(intent)) {
            std::visit(Doer{app}, intent);
        }
    }
    for (const views::Intent& intent : intents) {
        if (!std::holds_alternative<views::Change>(intent)) {
            std::visit(Doer{app}, intent);
        }
    }
    platform::request_frames();
}

}  // namespace

void start(App& app) {
    ui::load_fonts(app.ui, bytes_of(embedded::fonts::Inter_Regular_otf), bytes_of(embedded::fonts::Inter_SemiBold_otf));
    const Language first = platform::language().starts_with("en") ? Language::en : Language::nl;
    app.settings = read_settings(platform::kept_settings(), {.language = first});
    use_colours(app);
    use_language(app);
    auto regelingen = shipped_regelingen();
    if (!regelingen) {
        say_wrong(app, views::sentence(regelingen.problems().front(), app.t));
        return;
    }
    app.regelingen = std::move(*regelingen);
}

void handle(App& app, const platform::Event& event) { std::visit(EventHandler{app}, event); }

ui::Tree frame(App& app) {
    read_some(app);
    if (app.linked && app.asking == Asking::nothing) {
        ask_about_link(app);
    }
    ui::begin_frame(app.ui);
    take_keys(app);
    draw(app);
    ui::end_frame(app.ui);
    if (std::exchange(app.ui.focus_missed, false)) {
        app.ui.focus_inside = ui::id_of("inhoud." + std::string{views::screen_key(app.screen)});
        platform::request_frames();
    }
    do_all(app);
    if (drafts_changed(app)) {
        keep_safe(app);
        refresh_bar(app);
    }
    return ui::tree(app.ui);
}

}  // namespace elp::app
