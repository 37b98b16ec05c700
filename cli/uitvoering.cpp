#include "cli/uitvoering.hpp"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <variant>

#include "cli/plan_file.hpp"
#include "cli/stappen.hpp"
#include "cli/subsidies.hpp"
#include "core/beoordeling/assess.hpp"
#include "core/beoordeling/zinnen.hpp"

namespace elp::cli {
namespace {

using Json = nlohmann::ordered_json;

/// Beginning of the codes of own values that are not used: a figure without them is not what was asked for.
constexpr std::string_view own_value = "eigen-waarde.";

Json range_json(const Bandbreedte& range) {
    Json json;
    json["laagste_cent"] = range.laagste ? Json(range.laagste->cents) : Json();
    json["hoogste_cent"] = range.hoogste ? Json(range.hoogste->cents) : Json();
    json["volledig"] = range.volledig();
    json["ontbrekend"] = Json::array();
    for (const auto& open : range.ontbrekend) {
        json["ontbrekend"].push_back({{"keuze", "uitvoering.telling"},
                                      {"optie", word_of(open.telling)},
                                      {"ontbreekt", missing_id(open.ontbreekt)}});
    }
    return json;
}

Json result_json(const Plan& plan, const Assessment& assessment, const Context& context) {
    const UitvoeringOordeel& oordeel = assessment.uitvoering;
    const auto& result = oordeel.uitkomst;
    Json json;
    json["inwoners"] = plan.regio->inwoners.has_value() ? Json(plan.regio->inwoners.value) : Json();
    json["peildatum"] = iso_date(oordeel.peildatum);
    json["vast_bedrag_cent"] = result ? Json(result->vast.cents) : Json();
    json["modules"] = result ? number(result->modules, result->modules_decimals) : Json();
    json["modulair_bedrag_cent"] = result ? Json(result->modulair.cents) : Json();
    json["totaal_cent"] = result ? Json(result->totaal.cents) : Json();
    json["bandbreedte"] = range_json(oordeel.bandbreedte);
    json["stappen"] = Json::array();
    if (result) {
        for (const Step& step : result->stappen) json["stappen"].push_back(step_json(step, context));
    }
    json["problemen"] = json_of(assessment.problems, context.teksten, context.language);
    return json;
}

std::string range_text(const Bandbreedte& range, const Context& context) {
    if (!range.laagste || !range.hoogste) return {};
    return context.teksten.fill("cli.bandbreedte", {{"laagste", write_money(*range.laagste, context.language)},
                                                    {"hoogste", write_money(*range.hoogste, context.language)}}) +
           "\n";
}

std::string result_text(const Assessment& assessment, const Context& context) {
    const UitvoeringOordeel& oordeel = assessment.uitvoering;
    const Teksten& teksten = context.teksten;
    std::string text = std::string{teksten("cli.kop.uitvoering")} + "\n";
    if (oordeel.wacht_op) {
        return text + teksten.fill("cli.wacht-op", {{"ontbreekt", missing_text(*oordeel.wacht_op, teksten)}}) + "\n";
    }
    if (!oordeel.uitkomst) return text;
    text += std::string{teksten("cli.totaal")} + ": " + write_money(oordeel.uitkomst->totaal, context.language) + "\n";
    text += range_text(oordeel.bandbreedte, context);
    for (const auto& open : oordeel.bandbreedte.ontbrekend) {
        text +=
            teksten.fill("cli.nog-open", {{"lezing", option_text("uitvoering.telling", word_of(open.telling), teksten)},
                                          {"ontbreekt", missing_text(open.ontbreekt, teksten)}}) +
            "\n";
    }
    return text + steps_text(oordeel.uitkomst->stappen, context);
}

Outcome answer(const Plan& plan, const Assessment& assessment, const Context& asked, const Json& more) {
    // The plan's own values stand beside the shipped ones in what was calculated with.
    const Context context{asked.arguments, asked.teksten, assessment.regels, asked.language, asked.vandaag};
    Outcome outcome;
    outcome.exit = assessment.spoiled() ? Exit::spoiled : Exit::calculated;
    if (context.arguments.has("--json")) {
        Json json = result_json(plan, assessment, context);
        json.update(more);
        outcome.out = text_of(json);
    } else {
        outcome.out = result_text(assessment, context);
    }
    for (const Problem& problem : assessment.problems) {
        if (problem.severity != Severity::open) outcome.err += line_for(problem, context.teksten, context.language);
    }
    for (const Bevinding& bevinding : assessment.bevindingen) {
        if (bevinding.code.starts_with(own_value)) outcome.err += line_for(bevinding, context);
    }
    return outcome;
}

std::optional<Problem> take_date(const Arguments& arguments, Answer<Date>& answer) {
    const auto given = arguments.value("--peildatum");
    if (!given) return std::nullopt;
    const auto date = parse_iso_date(*given);
    if (!date) return Problem{Severity::error, "json.verwacht-datum", "--peildatum", std::string{*given}, ""};
    answer = Answer<Date>{*date};
    return std::nullopt;
}

std::optional<Problem> take_inhabitants(const Context& context, Answer<std::int64_t>& answer) {
    NumberLimits limits;
    limits.max = std::numeric_limits<std::int64_t>::max();
    const auto number = read_number(context.arguments.value("--inwoners").value_or(""), context.language, limits);
    if (number) {
        answer = Answer<std::int64_t>{*number};
        return std::nullopt;
    }
    Problem problem = number.problems().front();
    problem.place = "--inwoners";
    return problem;
}

// A call has options where a plan has places; what the call cannot fill in is not missing from it.
void keep_options(Problems& problems) {
    std::erase_if(problems, [](const Problem& problem) {
        return problem.place != "/regio/inwoners" && problem.place != "/subsidies/uitvoering/peildatum";
    });
    for (Problem& problem : problems) problem.place = problem.place == "/regio/inwoners" ? "--inwoners" : "--peildatum";
}

}  // namespace

Outcome subsidie(const Context& context) {
    const Arguments& arguments = context.arguments;
    if (!arguments.words.empty()) return wrong_call(context.teksten, "te-veel-woorden", arguments.words.front());
    if (!arguments.has("--inwoners")) return wrong_call(context.teksten, "optie-ontbreekt", "--inwoners");
    Plan plan;
    Uitvoering& answers = plan.subsidies.edit().uitvoering;
    Problems problems;
    const auto take = [&problems](std::optional<Problem> problem) {
        if (problem) problems.push_back(std::move(*problem));
    };
    take(take_inhabitants(context, plan.regio.edit().inwoners));
    take(take_choice(arguments, "--afronding", answers.afronding));
    take(take_choice(arguments, "--grens", answers.grens));
    take(take_date(arguments, answers.peildatum));
    if (!problems.empty()) return refused(problems, context.teksten, context.language);
    if (auto refusal = take_regeling(context, plan)) return *std::move(refusal);
    Assessment assessment = assess(plan, context.regelingen, context.vandaag);
    keep_options(assessment.problems);
    return answer(plan, assessment, context, Json::object());
}

Outcome bereken(const Context& context, const Plan& plan) {
    const Assessment assessment = assess(plan, context.regelingen, context.vandaag);
    return answer(plan, assessment, context, subsidies_json(assessment.subsidie));
}

}  // namespace elp::cli
