#include "cli/versies.hpp"

#include <array>
#include <deque>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/plan_file.hpp"
#include "cli/vorm.hpp"
#include "core/beoordeling/verschilwoorden.hpp"
#include "core/plan/file.hpp"
#include "core/plan/revisions.hpp"
#include "core/rapport/verschil_rapport.hpp"

namespace elp::cli {
namespace {

using Json = nlohmann::ordered_json;

// Reads the files of a call, as many as there may be. A rule file of one's own is no part of a version.
std::optional<Outcome> take_versions(const Context& context, std::size_t most, std::deque<Plan>& plans) {
    const auto& words = context.arguments.words;
    if (words.size() < 2) return wrong_call(context.teksten, "te-weinig-bestanden", "");
    if (words.size() > most) return wrong_call(context.teksten, "te-veel-woorden", words[most]);
    return take_plans(context, plans, &read_plan_file);
}

struct ValueJson {
    Json operator()(std::monostate) const { return {}; }
    Json operator()(AnswerState state) const { return {{"antwoord", state == AnswerState::none ? "geen" : "nvt"}}; }
    template <class T>
    Json operator()(const T& value) const {
        return value;
    }
};

Json json_of(const Value& value) { return std::visit(ValueJson{}, value); }

Json json_of(const Verschilregel& regel) {
    constexpr std::array<std::string_view, 4> kinds{"gewijzigd", "toegevoegd", "verwijderd", "onbekende-sleutel"};
    Json json{{"soort", kinds[static_cast<std::size_t>(regel.verschil.kind)]}, {"plaats", regel.verschil.place}};
    if (regel.verschil.kind == Difference::Kind::unknown) json["sleutel"] = regel.verschil.key;
    json.update({{"deel", regel.deel},
                 {"wat", regel.wat},
                 {"nu", regel.nu},
                 {"was", regel.was},
                 {"waarde_nu", json_of(regel.verschil.after)},
                 {"waarde_was", json_of(regel.verschil.before)}});
    return json;
}

std::string_view side_word(Side side) { return side == Side::ours ? "onze" : "hunne"; }

Json json_of(const Conflict& conflict, const Conflictregel& regel) {
    constexpr std::array<std::string_view, 3> kinds{"veld", "onbekende-sleutel", "ding"};
    Json json{{"soort", kinds[static_cast<std::size_t>(conflict.kind)]}, {"plaats", conflict.place}};
    if (conflict.kind == Conflict::Kind::unknown) json["sleutel"] = conflict.key;
    json.update({{"deel", regel.deel},
                 {"wat", regel.wat},
                 {"basis", regel.basis},
                 {"onze", regel.onze},
                 {"hunne", regel.hunne},
                 {"waarde_basis", json_of(conflict.base)},
                 {"waarde_onze", json_of(conflict.ours)},
                 {"waarde_hunne", json_of(conflict.theirs)},
                 {"staat_er", side_word(conflict.kept)}});
    return json;
}

std::string line_for(const Conflict& conflict, const Conflictregel& regel, const Context& context) {
    const Teksten& teksten = context.teksten;
    std::string line = teksten.fill("cli.conflict", {{"deel", regel.deel},
                                                     {"wat", regel.wat},
                                                     {"onze", regel.onze},
                                                     {"hunne", regel.hunne},
                                                     {"staat_er", side_word(conflict.kept)}});
    if (!regel.basis.empty()) line += " " + teksten.fill("cli.conflict.was", {{"was", regel.basis}});
    // A free text can have several lines; a conflict is one.
    for (char& c : line) {
        if (c == '\n') c = ' ';
    }
    return screen_text(std::move(line)) + "\n";
}

std::optional<Side> side_of(std::string_view word) {
    if (word == "onze") return Side::ours;
    if (word == "hunne") return Side::theirs;
    return std::nullopt;
}

// What is told of a merge: conflicts that are still open, and that nothing is known of before.
Outcome told(const Context& context, const Merged& merged, const std::vector<Conflictregel>& regels,
             const Versies& versies) {
    const Teksten& teksten = context.teksten;
    Outcome outcome;
    if (versies.basis == nullptr) outcome.err = std::string{teksten("cli.zonder-basis")} + "\n";
    if (regels.empty() || context.arguments.has("--kies")) return outcome;
    outcome.exit = Exit::spoiled;
    for (std::size_t i = 0; i < regels.size(); ++i) outcome.err += line_for(merged.conflicts[i], regels[i], context);
    outcome.err += teksten.fill("cli.conflicten", {{"aantal", std::to_string(regels.size())}}) + "\n";
    return outcome;
}

// The merged plan with that side of what both changed.
Problems take_side(Merged& merged, Side side) {
    auto chosen = apply(merged.plan, choose_all(merged.plan, merged.conflicts, side));
    if (!chosen) return chosen.problems();
    merged.plan = *std::move(chosen);
    for (Conflict& conflict : merged.conflicts) conflict.kept = side;
    return {};
}

// The version that both come from: the file of the call, or the newest that both files remember.
std::optional<Plan> base_of(const std::deque<Plan>& plans) {
    if (plans.size() == 3) return plans.front();
    return common_revision(plans.front(), plans.back());
}

}  // namespace

Outcome verschil(const Context& context) {
    std::deque<Plan> plans;
    if (auto refusal = take_versions(context, 2, plans)) return *std::move(refusal);
    const Woorden woorden{context.teksten, context.regelingen, context.language};
    if (!context.arguments.has("--json")) return in_vorm(rapport_verschil(plans[0], plans[1], woorden), context);
    Json json = Json::array();
    for (const Verschilregel& regel : verschilregels(plans[0], plans[1], woorden)) json.push_back(json_of(regel));
    return {.exit = Exit::calculated, .out = text_of(json), .err = {}};
}

Outcome samenvoegen(const Context& context) {
    const auto choice = context.arguments.value("--kies");
    const auto side = side_of(choice.value_or(""));
    if (choice && !side) {
        return refused({{Severity::error, "json.verwacht-keuze", "--kies", std::string{*choice}, "onze, hunne"}},
                       context.teksten, context.language);
    }
    std::deque<Plan> plans;
    if (auto refusal = take_versions(context, 3, plans)) return *std::move(refusal);
    const auto base = base_of(plans);
    const Versies versies{base ? &*base : nullptr, plans[plans.size() - 2], plans.back()};
    auto merged = merge(versies.basis, versies.onze, versies.hunne);
    if (!merged) return refused(merged.problems(), context.teksten, context.language);
    const Woorden woorden{context.teksten, context.regelingen, context.language};
    const auto regels = conflictregels(merged->conflicts, versies, woorden);
    Outcome outcome = told(context, *merged, regels, versies);
    if (side) {
        const Problems problems = take_side(*merged, *side);
        if (!problems.empty()) return refused(problems, context.teksten, context.language);
    }
    outcome.out =
        write_plan(outcome.exit == Exit::calculated ? with_merge(std::move(merged->plan), versies.onze, versies.hunne)
                                                    : with_revision(std::move(merged->plan), versies.onze));
    if (!context.arguments.has("--json")) return outcome;
    Json json{{"conflicten", Json::array()}, {"plan", Json::parse(outcome.out)}};
    for (std::size_t i = 0; i < regels.size(); ++i)
        json["conflicten"].push_back(json_of(merged->conflicts[i], regels[i]));
    outcome.out = text_of(json);
    return outcome;
}

}  // namespace elp::cli
