#include "web/app/links.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <utility>

#include "core/plan/file.hpp"
#include "core/taal/letters.hpp"
#include "web/app/plan_flow.hpp"
#include "web/app/questions.hpp"
#include "web/app/versions.hpp"

namespace elp::app {
namespace {

/// What was to go into the link can go into a file, and without names where it was to be without names.
void tell_no_link(App& app, std::string_view reason) {
    std::string words{app.t(reason)};
    platform::announce(words, true);
    const bool nameless = app.exporting.order.wat == Answer<Uitvoerwat>{Uitvoerwat::zonder_namen};
    app.exporting.becomes = views::Export::Becomes::file;
    ask(app, nameless ? Asking::report_failed : Asking::save_failed,
        {.key = "dialoog.geen-link",
         .title = std::string{app.t("dialoog.geen-link")},
         .lines = {std::move(words)},
         .answers = {nameless ? views::Reply{"rapporten.zonder-namen.opslaan", ui::Gesture::save_file}
                              : views::Reply{"dialoog.geen-link.opslaan", ui::Gesture::save_file_as},
                     views::Reply{"dialoog.sluiten", ui::Gesture::none}},
         .escape = 1,
         .role = ui::Role::alert});
}

/// How much there is of what in a plan: "Inwoners van de regio: 226.500; partijen: 1; wijken: 5."
std::string contents_of(const App& app, const Plan& plan) {
    std::string words;
    const auto add = [&](std::string_view what, std::int64_t number) {
        add_word(words, std::string{app.t(what)} + ": " + write_whole(number, app.language));
    };
    if (plan.regio->inwoners.has_value()) {
        add("veld.regio.inwoners", plan.regio->inwoners.value);
    }
    const std::array<std::pair<std::string_view, std::size_t>, 5> lists{
        {{"veld.partijen.lijst", plan.partijen->lijst.size()},
         {"veld.wijken.lijst", plan.wijken->lijst.size()},
         {"veld.knelpunten.lijst", plan.knelpunten->lijst.size()},
         {"veld.activiteiten.lijst", plan.activiteiten->lijst.size()},
         {"veld.mijlpalen.lijst", plan.mijlpalen->lijst.size()}}};
    for (const auto& [what, size] : lists) {
        add(what, static_cast<std::int64_t>(size));
    }
    return met_hoofdletter(words) + ".";
}

}  // namespace

void link_made(App& app, const platform::LinkMade& made) {
    if (app.asking != Asking::nothing) {
        // What is asked already may be about something that would be lost: that stays, and the link can be made again.
        say_wrong(app, std::string{app.t("melding.eerst-antwoorden")});
        return;
    }
    if (!made.reason.empty()) {
        tell_no_link(app, made.reason);
        return;
    }
    app.link = made.link;
    ask(app, Asking::link_made,
        {.key = "dialoog.link",
         .title = std::string{app.t("dialoog.link")},
         .lines = {std::string{app.t("dialoog.link.uitleg")},
                   app.t.fill("dialoog.link.lengte",
                              {{"aantal", write_whole(static_cast<std::int64_t>(app.link.size()), app.language)}})},
         .answers = {views::Reply{"dialoog.link.kopieren", ui::Gesture::copy_text},
                     views::Reply{"dialoog.sluiten", ui::Gesture::none}},
         .escape = 1});
}

void answer_link_made(App& app, int button) {
    close_question(app);
    if (button == 0) {
        platform::copy_text(app.link);
        say(app, std::string{app.t("melding.link-gekopieerd")});
    }
    app.link.clear();
}

void link_opened(App& app, platform::LinkOpened opened) { app.linked = std::move(opened); }

void ask_about_link(App& app) {
    const platform::LinkOpened linked = *std::exchange(app.linked, std::nullopt);
    const std::string name = met_hoofdletter(app.t("link.naam"));
    if (!linked.reason.empty()) {
        show_file_failure(app, {.name = name, .reason = linked.reason, .detail = {}});
        return;
    }
    auto plan = read_plan(linked.bytes);
    if (!plan) {
        show_file_problems(app, name, plan.problems());
        return;
    }
    std::vector<std::string> lines{contents_of(app, *plan)};
    if (app.open) {
        lines.push_back(app.t.fill("dialoog.uit-link.open", {{"plan", app.plan_name}}));
    }
    ask(app, Asking::link,
        {.key = "dialoog.uit-link",
         .title = app.t.fill("dialoog.uit-link", {{"plan", name_or_default(app, plan->naam)}}),
         .lines = std::move(lines),
         .answers = {views::Reply{"dialoog.uit-link.openen", ui::Gesture::none},
                     views::Reply{"dialoog.uit-link.niet", ui::Gesture::none}},
         .escape = 1});
    app.waiting = Replacement{.plan = std::move(*plan), .file_name = {}};
}

void answer_link(App& app, int button) {
    Replacement replacement = std::move(*app.waiting);
    close_question(app);
    if (button == 0) {
        take_in(app, std::move(replacement));
    }
}

}  // namespace elp::app
