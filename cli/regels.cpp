#include "cli/regels.hpp"

#include <nlohmann/json.hpp>
#include <string>

#include "assets/assets.hpp"
#include "core/beoordeling/zinnen.hpp"

namespace elp::cli {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const Waarde& value) {
    return {{"waarde", value.waarde.value},
            {"geldig_van", iso_date(value.geldig_van)},
            {"geldig_tot", value.geldig_tot == Date{} ? Json() : Json(iso_date(value.geldig_tot))},
            {"bron", value.bron},
            {"plaats", value.plaats},
            {"status", word_of(value.status)},
            {"toelichting", value.toelichting}};
}

Json json_of(const Regeling& regeling) {
    Json json{{"id", regeling.id}, {"titel", regeling.titel}};
    for (const Bron& bron : regeling.bronnen) {
        json["bronnen"].push_back({{"id", bron.id},
                                   {"titel", bron.titel},
                                   {"uitgever", bron.uitgever},
                                   {"datum", bron.datum},
                                   {"adres", bron.adres}});
    }
    json["parameters"] = Json::array();
    for (const Parameter& parameter : regeling.parameters) {
        Json values = Json::array();
        for (const Waarde& value : parameter.waarden) values.push_back(json_of(value));
        json["parameters"].push_back({{"id", parameter.id},
                                      {"regel", parameter.regel},
                                      {"eenheid", word_of(parameter.eenheid)},
                                      {"waarden", values}});
    }
    json["keuzes"] = Json::array();
    for (const Keuze& keuze : regeling.keuzes) {
        json["keuzes"].push_back({{"id", keuze.id},
                                  {"regel", keuze.regel},
                                  {"opties", keuze.opties},
                                  {"standaard", keuze.standaard},
                                  {"bron", keuze.bron},
                                  {"plaats", keuze.plaats}});
    }
    json["lijsten"] = Json::array();
    for (const Lijst& lijst : regeling.lijsten) {
        Json elements = Json::array();
        for (const Element& element : lijst.elementen) elements.push_back({{"id", element.id}, {"naam", element.naam}});
        json["lijsten"].push_back({{"id", lijst.id},
                                   {"regel", lijst.regel},
                                   {"bron", lijst.bron},
                                   {"plaats", lijst.plaats},
                                   {"elementen", elements}});
    }
    return json;
}

std::string amount(const Parameter& parameter, const Waarde& value, Language language) {
    return value_text(calculated(parameter.id, parameter.regel, parameter.eenheid, value.waarde.value), language);
}

std::string text_of_regeling(const Regeling& regeling, const Context& context) {
    std::string text = regeling.titel + "\n";
    for (const Parameter& parameter : regeling.parameters) {
        for (const Waarde& value : parameter.waarden) {
            text += "  " + parameter.regel + "  " + parameter.id + " = " + amount(parameter, value, context.language);
            text += " · " + value.bron + ", " + value.plaats + " (" +
                    std::string{context.teksten("status." + std::string{word_of(value.status)})} + ")\n";
        }
    }
    for (const Keuze& keuze : regeling.keuzes) {
        text += "  " + keuze.regel + "  " + keuze.id + " · ";
        for (const std::string& option : keuze.opties)
            text += (option == keuze.standaard ? "[" + option + "] " : option + " ");
        text += "\n";
    }
    for (const Lijst& lijst : regeling.lijsten) {
        text += "  " + lijst.regel + "  " + lijst.id + " · " + lijst.bron + ", " + lijst.plaats + "\n";
        for (const Element& element : lijst.elementen) text += "      " + element.naam + "\n";
    }
    return text + "\n";
}

}  // namespace

Outcome regels(const Context& context) {
    Outcome outcome;
    if (context.arguments.has("--json")) {
        Json json = Json::array();
        for (const auto& regeling : context.regelingen.files) json.push_back(json_of(*regeling));
        outcome.out = text_of(json);
        return outcome;
    }
    for (const auto& regeling : context.regelingen.files) outcome.out += text_of_regeling(*regeling, context);
    return outcome;
}

Outcome voorbeeld(const Context& context) {
    const auto& words = context.arguments.words;
    if (words.size() > 1) return wrong_call(context.teksten, "te-veel-woorden", words[1]);
    Outcome outcome;
    if (words.empty()) {
        for (const std::string_view name : shipped_voorbeelden()) outcome.out += std::string{name} + "\n";
        return outcome;
    }
    outcome.out = shipped_voorbeeld(words.front());
    return outcome.out.empty() ? wrong_call(context.teksten, "onbekend-voorbeeld", words.front()) : outcome;
}

}  // namespace elp::cli
