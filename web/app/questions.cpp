#include "web/app/questions.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/plan/file.hpp"
#include "web/app/exports.hpp"
#include "web/app/links.hpp"
#include "web/app/paste.hpp"
#include "web/app/plan_flow.hpp"
#include "web/app/recovery.hpp"
#include "web/app/versions.hpp"
#include "web/views/view.hpp"

namespace elp::app {
namespace {

constexpr std::size_t problems_shown = 5;

/// The first problems with their places, and how many more there are.
std::vector<std::string> problem_lines(const App& app, const Problems& problems) {
    std::vector<std::string> lines;
    for (const Problem& problem : problems) {
        if (lines.size() == problems_shown) {
            lines.push_back(
                app.t.fill("dialoog.bestand.meer", {{"aantal", std::to_string(problems.size() - problems_shown)}}));
            break;
        }
        std::string line = views::sentence(problem, app.t);
        if (!problem.place.empty()) {
            line += ' ' + app.t.fill("dialoog.bestand.plaats", {{"plaats", problem.place}});
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

void drop_waiting_plan(App& app) {
    if (app.waiting && app.waiting->from_file) {
        platform::refuse_file();
    }
    const bool recovering = app.waiting && app.waiting->drafts;
    close_question(app);
    if (recovering) {
        ask_about_recovery(app, std::move(app.recovery));
    }
}

void answer_unsaved(App& app, int button) {
    if (button == 0) {
        // The question stays until the save has ended well: whoever gives up saving can still choose.
        save(app, false);
    } else if (button == 1) {
        show_waiting_plan(app);
    } else {
        drop_waiting_plan(app);
    }
}

void work_on(App& app) {
    close_question(app);
    auto recovery = read_recovery(app.recovery);
    if (!recovery) {
        show_file_problems(app, app.t("dialoog.herstel.kopie"), recovery.problems());
        return;
    }
    // A copy that comes late may find a plan that is being worked on.
    offer_plan(app, {.plan = std::move(recovery->plan), .drafts = std::move(recovery->drafts)});
}

void throw_recovery_away(App& app) {
    close_question(app);
    app.recovery.clear();
    platform::keep_recovery({}, app.revision);
    say(app, std::string{app.t("melding.herstel-weg")});
}

void answer_recovery(App& app, int button) {
    if (button == 0) {
        work_on(app);
    } else {
        throw_recovery_away(app);
    }
}

void answer_broken_recovery(App& app, int button) {
    if (button == 0) {
        platform::save_file({.name = "reservekopie.json", .bytes = app.recovery, .revision = 0, .elsewhere = true});
    } else {
        throw_recovery_away(app);
    }
}

void answer_renew(App& app, int button) {
    if (button == 0) {
        save(app, false);  // the question stays until that has ended well
        return;
    }
    close_question(app);
    if (button == 1) {
        // A copy that failed before is tried again: renewing goes on only when it is there.
        keep_safe(app);
        platform::renew();
    }
}

void answer_paste(App& app, int button) {
    Plaksel rows = std::exchange(app.pasting, {});
    close_question(app);
    if (button == 0) {
        add_pasted(app, std::move(rows));
    }
}

}  // namespace

std::string name_or_default(const App& app, const std::string& name) {
    return name.empty() ? std::string{app.t("balk.zonder-naam")} : name;
}

std::string suggested_name(const App& app) {
    if (!app.file.name.empty()) {
        return app.file.name;
    }
    std::string name;
    for (const char c : app.open->now.naam) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (letter || (c >= 'A' && c <= 'Z')) {
            name += letter ? c : static_cast<char>(c - 'A' + 'a');
        } else if (!name.empty() && name.back() != '-') {
            name += '-';
        }
    }
    while (!name.empty() && name.back() == '-') {
        name.pop_back();
    }
    return (name.empty() ? "plan" : name) + ".json";
}

void ask(App& app, Asking what, views::Question question) {
    app.asking = what;
    app.question = std::move(question);
    platform::request_frames();
}

namespace {

/// The plan is in no file as it stands, and something would lose it: save first, go on, or leave it.
void ask_to_save(App& app, Asking what, std::string_view key, std::string_view words) {
    ask(app, what,
        {.key = key,
         .title = app.t.fill("dialoog.onbewaard", {{"plan", app.plan_name}}),
         .lines = {std::string{app.t(words)}},
         .answers = {views::Reply{"dialoog.onbewaard.opslaan", ui::Gesture::save_file},
                     views::Reply{"dialoog.onbewaard.doorgaan", ui::Gesture::none},
                     views::Reply{"dialoog.annuleren", ui::Gesture::none}},
         .escape = 2});
}

}  // namespace

void ask_about_unsaved_work(App& app) {
    ask_to_save(app, Asking::replace_plan, "dialoog.onbewaard", "dialoog.onbewaard.uitleg");
}

void ask_about_recovery(App& app, std::string bytes) {
    const auto recovery = read_recovery(bytes);
    app.recovery = std::move(bytes);
    if (recovery) {
        const std::string name = name_or_default(app, recovery->plan.naam);
        ask(app, Asking::recovery,
            {.key = "dialoog.herstel",
             .title = app.t.fill("dialoog.herstel", {{"plan", name}}),
             .lines = {std::string{app.t("dialoog.herstel.uitleg")}},
             .answers = {views::Reply{"dialoog.herstel.verder", ui::Gesture::none},
                         views::Reply{"dialoog.herstel.weg", ui::Gesture::none}}});
        return;
    }
    std::vector<std::string> lines = problem_lines(app, recovery.problems());
    lines.insert(lines.begin(), std::string{app.t("dialoog.herstel.kapot.uitleg")});
    ask(app, Asking::recovery_broken,
        {.key = "dialoog.herstel.kapot",
         .title = std::string{app.t("dialoog.herstel.kapot")},
         .lines = std::move(lines),
         .answers = {views::Reply{"dialoog.herstel.bewaren", ui::Gesture::save_file_as},
                     views::Reply{"dialoog.herstel.weg", ui::Gesture::none}},
         .role = ui::Role::alert});
}

void show_file_problems(App& app, std::string_view file, const Problems& problems) {
    std::vector<std::string> lines = problem_lines(app, problems);
    if (app.open) {
        lines.push_back(app.t.fill("dialoog.bestand.onveranderd", {{"plan", app.plan_name}}));
    }
    std::string spoken = app.t.fill("dialoog.bestand", {{"bestand", file}});
    platform::announce(spoken + " " + lines.front(), true);
    ask(app, Asking::problems,
        {.key = "dialoog.bestand",
         .title = std::move(spoken),
         .lines = std::move(lines),
         .answers = {views::Reply{"dialoog.bestand.ander", ui::Gesture::open_file},
                     views::Reply{"dialoog.sluiten", ui::Gesture::none}},
         .escape = 1,
         .role = ui::Role::alert});
}

void show_file_failure(App& app, const platform::FileFailed& failure) {
    const bool writing =
        failure.reason == platform::reason::file_unwritable || failure.reason == platform::reason::file_changed;
    std::string words = app.t.fill(failure.reason, {{"bestand", failure.name}, {"melding", failure.detail}});
    if (app.asking == Asking::recovery || app.asking == Asking::recovery_broken) {
        // The question about the safety copy stays: its answer decides what is lost.
        say_wrong(app, std::move(words));
        return;
    }
    platform::announce(words, true);
    drop_waiting_plan(app);
    const Asking failed = failure.exported ? Asking::report_failed : Asking::save_failed;
    ask(app, writing ? failed : Asking::problems,
        {.key = "dialoog.mislukt",
         .title = app.t.fill(writing ? "dialoog.niet-bewaard" : "dialoog.bestand", {{"bestand", failure.name}}),
         .lines = {std::move(words)},
         .answers = {writing ? views::Reply{"dialoog.niet-bewaard.opnieuw", ui::Gesture::save_file_as}
                             : views::Reply{"dialoog.bestand.ander", ui::Gesture::open_file},
                     views::Reply{"dialoog.sluiten", ui::Gesture::none}},
         .escape = 1,
         .role = ui::Role::alert});
}

void answer(App& app, int button) {
    switch (app.asking) {
        case Asking::nothing:
            break;
        case Asking::replace_plan:
            answer_unsaved(app, button);
            break;
        case Asking::recovery:
            answer_recovery(app, button);
            break;
        case Asking::recovery_broken:
            answer_broken_recovery(app, button);
            break;
        case Asking::problems:
            close_question(app);
            if (button == 0) {
                platform::choose_file();
            }
            break;
        case Asking::save_failed:
            close_question(app);
            if (button == 0) {
                save(app, true);
            }
            break;
        case Asking::paste:
            answer_paste(app, button);
            break;
        case Asking::version:
            answer_version(app, button);
            break;
        case Asking::link:
            answer_link(app, button);
            break;
        case Asking::link_made:
            answer_link_made(app, button);
            break;
        case Asking::renew:
            answer_renew(app, button);
            break;
        case Asking::report_failed:
            close_question(app);
            if (button == 0) {
                make_export_again(app);
            }
            break;
    }
    platform::request_frames();
}

void show_waiting_plan(App& app) {
    Replacement replacement = std::move(*app.waiting);
    close_question(app);
    show_plan(app, std::move(replacement));
}

void close_question(App& app) {
    app.asking = Asking::nothing;
    app.waiting.reset();
}

void save(App& app, bool elsewhere) {
    if (!app.open) {
        return;
    }
    app.being_saved = with_last_version(app);
    platform::save_file({.name = suggested_name(app),
                         .bytes = write_plan(*app.being_saved),
                         .revision = app.revision,
                         .elsewhere = elsewhere});
}

void renew(App& app) {
    if (!has_unsaved_work(app)) {
        platform::renew();
        return;
    }
    ask_to_save(app, Asking::renew, "dialoog.vernieuwen", "dialoog.vernieuwen.uitleg");
}

}  // namespace elp::app
