#include "cli/rapport.hpp"

#include <nlohmann/json.hpp>

#include "cli/vorm.hpp"
#include "core/rapport/plan_rapport.hpp"

namespace elp::cli {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const Kolom& kolom, const Cel& cel) {
    if (!kolom.getallen) return cel.tekst;
    return cel.getal ? Json(*cel.getal) : Json();
}

Json json_of(const Tabel& tabel) {
    Json json{{"titel", tabel.titel}, {"rijen", Json::array()}};
    for (const auto& rij : tabel.rijen) {
        Json row = Json::object();
        for (std::size_t i = 0; i < rij.size(); ++i)
            row[tabel.kolommen[i].sleutel] = json_of(tabel.kolommen[i], rij[i]);
        json["rijen"].push_back(std::move(row));
    }
    return json;
}

Json json_of(const Rapport& rapport) {
    Json json{{"titel", rapport.titel}, {"inleiding", rapport.inleiding}, {"hoofdstukken", Json::array()}};
    for (const Hoofdstuk& hoofdstuk : rapport.hoofdstukken) {
        Json chapter{{"titel", hoofdstuk.titel}, {"alineas", hoofdstuk.alineas}, {"tabellen", Json::array()}};
        for (const Tabel& tabel : hoofdstuk.tabellen) chapter["tabellen"].push_back(json_of(tabel));
        json["hoofdstukken"].push_back(std::move(chapter));
    }
    return json;
}

}  // namespace

Outcome rapport(const Context& context, const Plan& plan) {
    const Assessment assessment = assess(plan, context.regelingen, context.vandaag);
    const Woorden woorden{context.teksten, assessment.regels, context.language};
    const Rapport made = rapport_plan({plan, assessment, woorden, context.vandaag});
    Outcome outcome = context.arguments.has("--json")
                          ? Outcome{.exit = Exit::calculated, .out = text_of(json_of(made)), .err = {}}
                          : in_vorm(made, context);
    if (outcome.exit == Exit::calculated && assessment.spoiled()) outcome.exit = Exit::spoiled;
    return outcome;
}

}  // namespace elp::cli
