#include "cli/controleer.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>

#include "core/beoordeling/assess.hpp"
#include "core/beoordeling/zinnen.hpp"
#include "core/plan/file.hpp"

namespace elp::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string_view word(Aard aard) {
    switch (aard) {
        case Aard::fout:
            return "fout";
        case Aard::te_laat:
            return "te-laat";
        case Aard::tegenspraak:
            return "tegenspraak";
        case Aard::ongedekt:
            return "ongedekt";
        case Aard::ontbreekt:
            return "ontbreekt";
        case Aard::open:
            return "open";
    }
    return "open";
}

Json json_of(const Bevinding& bevinding, const Context& context) {
    Json json{{"aard", word(bevinding.aard)},
              {"code", bevinding.code},
              {"regel", bevinding.regel},
              {"plaats", bevinding.place},
              {"tekst", what_is_found(bevinding, context.teksten, context.language)},
              {"stap", next_step(bevinding, context.teksten, context.language)}};
    if (bevinding.datum != Date{}) json["datum"] = iso_date(bevinding.datum);
    if (bevinding.bedrag != Money{}) json["bedrag_cent"] = bevinding.bedrag.cents;
    return json;
}

std::string line_of(const Bevinding& bevinding, const Context& context) {
    std::string line{context.teksten("aard." + std::string{word(bevinding.aard)})};
    line += ": " + bevinding.place + ": " + what_is_found(bevinding, context.teksten, context.language);
    line += " " + next_step(bevinding, context.teksten, context.language);
    return line + " (" + std::string{bevinding.regel} + ")\n";
}

}  // namespace

Outcome controleer(const Context& context, std::string_view bytes) {
    const auto plan = read_plan(bytes);
    if (!plan) return refused(plan.problems(), context.teksten, context.language);
    Assessment assessment = assess(*plan, context.regelingen, context.vandaag);
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
    for (const Bevinding& bevinding : assessment.bevindingen) outcome.out += line_of(bevinding, context);
    if (outcome.out.empty()) outcome.out = std::string{context.teksten("cli.niets-gevonden")} + "\n";
    return outcome;
}

}  // namespace elp::cli
