#include "web/app/versions.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "core/plan/merge.hpp"
#include "core/plan/revisions.hpp"
#include "web/app/plan_flow.hpp"
#include "web/app/questions.hpp"
#include "web/views/versies.hpp"
#include "web/views/view.hpp"

namespace elp::app {
namespace {

const Plan* base_of(const OtherVersion& other) { return other.base ? &*other.base : nullptr; }

/// The merged plan with what the reader chose of what both changed.
Result<Merged> merged_as_chosen(const App& app) {
    const OtherVersion& other = *app.other_version;
    auto merged = merge(base_of(other), app.open->now, other.plan);
    if (!merged) {
        return merged;
    }
    Command turned;
    for (const Conflict& conflict : merged->conflicts) {
        if (const Side side = views::chosen_side(app.session, conflict); side != conflict.kept) {
            Command one = choose(merged->plan, conflict, side);
            std::ranges::move(one.changes, std::back_inserter(turned.changes));
        }
    }
    auto chosen = apply(merged->plan, turned);
    if (!chosen) {
        return chosen.problems();
    }
    merged->plan = std::move(*chosen);
    return merged;
}

void stop(App& app) {
    app.other_version.reset();
    go_to(app, views::Screen::overzicht);
}

void merge_now(App& app) {
    auto merged = merged_as_chosen(app);
    if (!merged) {
        say_wrong(app, views::sentence(merged.problems().front(), app.t));
        return;
    }
    app.file.merged = with_merge(std::move(merged->plan), with_last_version(app), app.other_version->plan);
    std::string said = app.t.fill("melding.samengevoegd", {{"bestand", app.other_version->file}});
    change(app, changes_between(app.open->now, *app.file.merged));
    app.open->now.revisies = app.file.merged->revisies;
    stop(app);
    say(app, std::move(said));
}

void ask_about_version(App& app, Replacement replacement) {
    ask(app, Asking::version,
        {.key = "dialoog.versie",
         .title = app.t.fill(replacement.from_file ? "dialoog.versie" : "dialoog.versie.link",
                             {{"bestand", replacement.file_name}, {"plan", app.plan_name}}),
         .lines = {std::string{app.t("dialoog.versie.uitleg")}},
         .answers = {views::Reply{"dialoog.versie.samenvoegen", ui::Gesture::none},
                     views::Reply{"dialoog.versie.openen", ui::Gesture::none},
                     views::Reply{"dialoog.annuleren", ui::Gesture::none}},
         .escape = 2});
    app.waiting = std::move(replacement);
}

}  // namespace

Plan with_last_version(const App& app) {
    // A merge that was taken back is none: the plan then holds what it remembered before.
    const Plan& now = app.open->now;
    const std::optional<Plan>& merged = app.file.merged;
    if (merged && now.revisies.json == merged->revisies.json) {
        return with_revision(now, *merged);
    }
    return app.file.name.empty() ? now : with_revision(now, app.file.saved);
}

void take_in(App& app, Replacement replacement) {
    if (app.open && replacement.plan.id == app.open->now.id && !(replacement.plan == app.open->now)) {
        ask_about_version(app, std::move(replacement));
    } else {
        offer_plan(app, std::move(replacement));
    }
}

void answer_version(App& app, int button) {
    Replacement replacement = std::move(*app.waiting);
    close_question(app);
    if (button == 1) {
        offer_plan(app, std::move(replacement));
        return;
    }
    if (replacement.from_file) {
        platform::refuse_file();
    }
    if (button == 0) {
        auto base = common_revision(app.open->now, replacement.plan);
        app.session.marked.erase(std::string{views::versies_andersom});
        std::string source = replacement.from_file ? std::move(replacement.file_name) : std::string{app.t("link.naam")};
        app.other_version = {std::move(replacement.plan), std::move(base), std::move(source)};
        go_to(app, views::Screen::versies);
    }
}

void do_merge(App& app, const views::Merge& wish) {
    if (!app.open || !app.other_version) {
        return;
    }
    if (wish.what == views::Merge::What::merge) {
        merge_now(app);
    } else {
        stop(app);
    }
}

views::Page versions_page(const App& app, const views::Stof& stof) {
    if (!app.other_version) {
        return {};
    }
    const OtherVersion& other = *app.other_version;
    const auto merged = merged_as_chosen(app);
    if (!merged) {
        views::Page page;
        page.title = views::sentence(merged.problems().front(), app.t);
        return page;
    }
    const std::vector<Verschilregel> changes = verschilregels(app.open->now, merged->plan, stof.woorden);
    const std::vector<Conflictregel> conflicts =
        conflictregels(merged->conflicts, {base_of(other), app.open->now, other.plan}, stof.woorden);
    return views::versies_page(stof, {other.file, other.base.has_value(), changes, merged->conflicts, conflicts});
}

}  // namespace elp::app
