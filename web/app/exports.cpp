#include "web/app/exports.hpp"

#include <utility>

#include "core/plan/file.hpp"
#include "web/app/plan_flow.hpp"
#include "web/app/questions.hpp"

namespace elp::app {
namespace {

void begin(App& app) {
    app.export_runs = true;
    say(app, std::string{app.t("uitvoer.bezig")});
    platform::make_export(app.exporting.order);
}

}  // namespace

void make_export(App& app, views::Export wish) {
    if (app.export_runs) {
        say(app, std::string{app.t("uitvoer.bezig")});
        return;
    }
    Uitvoeropdracht& order = wish.order;
    if (order.plannen.empty()) {
        if (!app.open) {
            say_wrong(app, std::string{app.t("melding.geen-plan")});
            return;
        }
        const std::string name = suggested_name(app);
        order.naam = name.substr(0, name.rfind('.'));
        order.plannen = {write_plan(app.open->now)};
    }
    order.taal = app.language;
    order.vandaag = platform::today();
    app.exporting = std::move(wish);
    begin(app);
}

void make_export_again(App& app) {
    if (!app.export_runs && !app.exporting.order.plannen.empty()) {
        begin(app);
    }
}

void export_made(App& app, platform::ExportMade made) {
    app.export_runs = false;
    app.message = {};
    switch (app.exporting.becomes) {
        case views::Export::Becomes::file:
            platform::export_file(std::move(made));
            break;
        case views::Export::Becomes::print:
            platform::print_export(made);
            break;
        case views::Export::Becomes::link:
            platform::make_link(made.bytes);
            break;
    }
    platform::request_frames();
}

void export_not_made(App& app, const platform::ExportNotMade& failure) {
    app.export_runs = false;
    std::string words = app.t.fill(failure.reason, {{"melding", failure.detail}});
    if (app.asking != Asking::nothing) {
        // What is asked already may be about something that would be lost: that stays.
        say_wrong(app, std::move(words));
        return;
    }
    app.message = {};
    platform::announce(words, true);
    ask(app, Asking::report_failed,
        {.key = "dialoog.uitvoer",
         .title = std::string{app.t("dialoog.uitvoer")},
         .lines = {std::move(words)},
         .answers = {views::Reply{"dialoog.uitvoer.opnieuw", ui::Gesture::none},
                     views::Reply{"dialoog.sluiten", ui::Gesture::none}},
         .escape = 1,
         .role = ui::Role::alert});
}

}  // namespace elp::app
