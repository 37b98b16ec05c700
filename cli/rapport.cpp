#include "cli/rapport.hpp"

#include <nlohmann/json.hpp>

#include "cli/vorm.hpp"
#include "core/rapport/soorten.hpp"

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

/// The option that says which part a report of this kind is about; empty where it is about no part.
std::string_view part_option(Rapportsoort soort) {
    if (soort == Rapportsoort::wijk) return "--wijk";
    return soort == Rapportsoort::voucher ? "--discipline" : "";
}

}  // namespace

Outcome rapport(const Context& context, const Plan& plan) {
    Answer<Rapportsoort> given;
    if (const auto problem = take_choice(context.arguments, "--soort", given)) {
        return refused({*problem}, context.teksten, context.language);
    }
    const Rapportsoort soort = given.value_or(Rapportsoort::plan);
    const std::string_view part = part_option(soort);
    for (const std::string_view option : {"--wijk", "--discipline"}) {
        if (option != part && context.arguments.has(option))
            return wrong_call(context.teksten, "onbekende-optie", option);
    }
    const Assessment assessment = assess(plan, context.regelingen, context.vandaag);
    const Woorden woorden{context.teksten, assessment.regels, context.language};
    const std::string deel{context.arguments.value(part).value_or("")};
    Result<Rapport> made = maak_rapport({plan, assessment, woorden, context.vandaag}, {soort, deel});
    if (!made) {
        Problem problem = made.problems().front();
        problem.place = part;
        return refused({problem}, context.teksten, context.language);
    }
    Outcome outcome = context.arguments.has("--json")
                          ? Outcome{.exit = Exit::calculated, .out = text_of(json_of(*made)), .err = {}}
                          : in_vorm(*made, context);
    if (outcome.exit == Exit::calculated && assessment.spoiled()) outcome.exit = Exit::spoiled;
    return outcome;
}

}  // namespace elp::cli
