#include "cli/eerst.hpp"

#include <nlohmann/json.hpp>
#include <string>

#include "core/beoordeling/assess.hpp"
#include "core/beoordeling/eerst_doen.hpp"
#include "core/beoordeling/zinnen.hpp"
#include "core/taal/zinnen.hpp"

namespace elp::cli {
namespace {

using Json = nlohmann::ordered_json;

/// An assessment with the list made of it, and the words for both.
struct Lijst {
    const Assessment& assessment;
    const std::vector<Aandachtspunt>& punten;
    const Context& context;

    [[nodiscard]] std::string found(const Aandachtspunt& punt) const {
        if (punt.herkomst == Herkomst::probleem) {
            return what_is_wrong(assessment.problems[punt.index], context.teksten, context.language);
        }
        return what_is_found(assessment.bevindingen[punt.index], context.teksten, context.language);
    }
    [[nodiscard]] std::string step(const Aandachtspunt& punt) const {
        if (punt.herkomst == Herkomst::probleem) {
            return next_step(assessment.problems[punt.index], context.teksten, context.language);
        }
        return next_step(assessment.bevindingen[punt.index], context.teksten, context.language);
    }
    [[nodiscard]] std::string_view word(Aard aard) const {
        return context.teksten("aard." + std::string{word_of(aard)});
    }
};

Json json_of(const Lijst& lijst, const Aandachtspunt& punt, std::size_t nummer) {
    Json json{{"nummer", nummer},           {"aard", word_of(punt.aard)}, {"gewicht", punt.gewicht},
              {"code", punt.code},          {"regel", punt.regel},        {"plaats", punt.place},
              {"tekst", lijst.found(punt)}, {"stap", lijst.step(punt)}};
    if (punt.datum != Date{}) json["datum"] = iso_date(punt.datum);
    if (punt.bedrag != Money{}) json["bedrag_cent"] = punt.bedrag.cents;
    json["volgt_door"] = word_of(punt.door);
    return json;
}

Json json_of(const Lijst& lijst) {
    const Tellingen counts = tel_per_aard(lijst.punten);
    Json json{{"aantal", lijst.punten.size()}, {"per_aard", Json::object()}, {"volgorde", Json::array()}};
    for (std::size_t i = 0; i < counts.size(); ++i) json["per_aard"][std::string{Words<Aard>::list[i]}] = counts[i];
    for (const Volgordegrond ground : volgordegronden) json["volgorde"].push_back(word_of(ground));
    json["punten"] = Json::array();
    for (std::size_t i = 0; i < lijst.punten.size(); ++i)
        json["punten"].push_back(json_of(lijst, lijst.punten[i], i + 1));
    return json;
}

// "fout 1, te laat 2": only the kinds that there are.
std::string counts_text(const Lijst& lijst) {
    const Tellingen counts = tel_per_aard(lijst.punten);
    std::string text;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0) continue;
        text += text.empty() ? "" : ", ";
        text += std::string{lijst.word(static_cast<Aard>(i))} + " " + std::to_string(counts[i]);
    }
    return text;
}

std::string entry_text(const Lijst& lijst, const Aandachtspunt& punt, std::size_t nummer) {
    std::string text = "\n" + std::to_string(nummer) + ". " + std::string{lijst.word(punt.aard)};
    if (punt.datum != Date{}) text += " · " + write_date(punt.datum, lijst.context.language);
    if (punt.bedrag != Money{}) text += " · " + write_money(punt.bedrag, lijst.context.language);
    if (!punt.regel.empty()) text += " · " + std::string{punt.regel};
    text += "\n   " + lijst.found(punt) + "\n   " + lijst.step(punt) + "\n   " + std::string{punt.place};
    return text + "\n";
}

std::string text_of(const Lijst& lijst) {
    const Teksten& teksten = lijst.context.teksten;
    if (lijst.punten.empty()) return std::string{teksten("cli.niets-gevonden")} + "\n";
    std::string text =
        teksten.fill("cli.eerst", {{"aantal", std::to_string(lijst.punten.size())}, {"verdeling", counts_text(lijst)}});
    text += "\n" + std::string{teksten("cli.eerst.volgorde")} + "\n";
    for (std::size_t i = 0; i < lijst.punten.size(); ++i) text += entry_text(lijst, lijst.punten[i], i + 1);
    return text;
}

}  // namespace

Outcome eerst(const Context& context, const Plan& plan) {
    const Assessment assessment = assess(plan, context.regelingen, context.vandaag);
    const auto punten = eerst_doen(assessment);
    const Lijst lijst{assessment, punten, context};
    Outcome outcome;
    outcome.exit = assessment.spoiled() ? Exit::spoiled : Exit::calculated;
    outcome.out = context.arguments.has("--json") ? cli::text_of(json_of(lijst)) : text_of(lijst);
    return outcome;
}

}  // namespace elp::cli
