#include "cli/controleer.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>

#include "core/beoordeling/assess.hpp"
#include "core/beoordeling/zinnen.hpp"

namespace elp::cli {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const Bevinding& bevinding, const Context& context) {
    Json json{{"aard", word_of(bevinding.aard)},
              {"code", bevinding.code},
              {"regel", bevinding.regel},
              {"plaats", bevinding.place},
              {"tekst", what_is_found(bevinding, context.teksten, context.language)},
              {"stap", next_step(bevinding, context.teksten, context.language)}};
    if (bevinding.datum != Date{}) json["datum"] = iso_date(bevinding.datum);
    if (bevinding.bedrag != Money{}) json["bedrag_cent"] = bevinding.bedrag.cents;
    return json;
}

}  // namespace

Outcome controleer(const Context& context, const Plan& plan) {
    Assessment assessment = assess(plan, context.regelingen, context.vandaag);
    std::ranges::stable_sort(assessment.bevindingen, {}, &Bevinding::aard);
    Outcome outcome;
    outcome.exit = assessment.spoiled() ? Exit::spoiled : Exit::calculated;
    if (context.arguments.has("--json")) {
        Json json{{"problemen", cli::json_of(assessment.problems, context.teksten, context.language)},
                  {"bevindingen", Json::array()}};
        for (const Bevinding& bevinding : assessment.bevindingen)
            json["bevindingen"].push_back(json_of(bevinding, context));
        outcome.out = text_of(json);
        return outcome;
    }
    for (const Problem& problem : assessment.problems)
        outcome.out += line_for(problem, context.teksten, context.language);
    for (const Bevinding& bevinding : assessment.bevindingen) outcome.out += line_for(bevinding, context);
    if (outcome.out.empty()) outcome.out = std::string{context.teksten("cli.niets-gevonden")} + "\n";
    return outcome;
}

}  // namespace elp::cli
