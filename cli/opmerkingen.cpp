#include "cli/opmerkingen.hpp"

#include <nlohmann/json.hpp>
#include <string>

#include "core/base/place.hpp"
#include "core/beoordeling/veldwoorden.hpp"

namespace elp::cli {
namespace {

using Json = nlohmann::ordered_json;

/// A plan with the words for its remarks.
struct Lezer {
    const Context& context;
    const Plan& plan;
    Woorden woorden{context.teksten, context.regelingen, context.language};
    Dingen dingen{plan, woorden};

    /// What a field of the remark holds, in words.
    [[nodiscard]] std::string words(const Opmerking& een, std::string_view key) const {
        const Spot spot = find(type_of<Opmerking>, &een, place_of("", key));
        return veld_waarde(*spot.field, *spot.owner, spot.type->leaf.get(spot.at), {woorden, dingen});
    }
    [[nodiscard]] std::string about(const Opmerking& een) const {
        return een.over.empty() ? std::string{context.teksten("plaats.plan")} : words(een, "over");
    }
};

Json json_of(const Lezer& lezer, const Opmerking& een) {
    Json json{
        {"id", elp::text_of(een.id)},   {"plaats", een.over},
        {"waarover", lezer.about(een)}, {"bestaat", static_cast<bool>(find(type_of_plan(), &lezer.plan, een.over))},
        {"tekst", een.tekst},           {"auteur", een.auteur},
        {"stand", word_of(een.stand)},  {"reactie", een.reactie}};
    if (een.datum.has_value()) json["datum"] = iso_date(een.datum.value);
    return json;
}

// "Waterwijk · open · Roos de Wit · 30 november 2026", and below it what is said.
std::string text_of(const Lezer& lezer, const Opmerking& een) {
    std::string text = lezer.about(een);
    for (const std::string_view key : {"stand", "auteur", "datum"}) {
        const std::string words = lezer.words(een, key);
        if (!words.empty()) text += " · " + words;
    }
    text += "\n  " + een.tekst + "\n";
    if (!een.reactie.empty()) text += "  " + lezer.context.teksten.fill("cli.reactie", {{"tekst", een.reactie}}) + "\n";
    return text;
}

}  // namespace

Outcome opmerkingen(const Context& context, const Plan& plan) {
    const Lezer lezer{context, plan};
    const bool all = context.arguments.has("--alle");
    Json json = Json::array();
    Outcome outcome;
    for (const Opmerking& een : plan.opmerkingen->lijst) {
        if (!all && een.stand != OpmerkingStand::open) continue;
        json.push_back(json_of(lezer, een));
        outcome.out += text_of(lezer, een);
    }
    if (outcome.out.empty()) outcome.out = std::string{context.teksten("cli.geen-opmerkingen")} + "\n";
    if (context.arguments.has("--json")) outcome.out = cli::text_of(json);
    return outcome;
}

}  // namespace elp::cli
