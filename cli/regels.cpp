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

// Source, place and status only where they are others than the list's own.
Json json_of(const Element& element) {
    Json json{{"id", element.id}, {"naam", element.naam}};
    if (!element.kenmerken.empty()) json["kenmerken"] = element.kenmerken;
    if (element.datum != Date{}) json["datum"] = iso_date(element.datum);
    if (element.datum_tot != Date{}) json["datum_tot"] = iso_date(element.datum_tot);
    if (!element.bron.empty()) json["bron"] = element.bron;
    if (!element.plaats.empty()) json["plaats"] = element.plaats;
    if (element.status.has_value()) json["status"] = word_of(element.status.value);
    return json;
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
        for (const Element& element : lijst.elementen) elements.push_back(json_of(element));
        json["lijsten"].push_back({{"id", lijst.id},
                                   {"regel", lijst.regel},
                                   {"bron", lijst.bron},
                                   {"plaats", lijst.plaats},
                                   {"status", word_of(lijst.status)},
                                   {"elementen", elements}});
    }
    return json;
}

// A value with what it counts, where its notation does not say so.
std::string amount(const Parameter& parameter, const Waarde& value, const Context& context) {
    std::string text =
        value_text(calculated(parameter.id, parameter.regel, parameter.eenheid, value.waarde.value), context.language);
    const bool says_so = parameter.eenheid == Unit::cent || parameter.eenheid == Unit::datum ||
                         parameter.eenheid == Unit::jaar || parameter.eenheid == Unit::aantal;
    if (!says_so) text += " " + std::string{context.teksten("eenheid." + std::string{word_of(parameter.eenheid)})};
    return text;
}

std::string source_of(std::string_view bron, std::string_view plaats, const Answer<Status>& status,
                      const Context& context) {
    std::string text = " · " + std::string{bron} + ", " + std::string{plaats};
    if (status.has_value()) {
        text += " (" + std::string{context.teksten("status." + std::string{word_of(status.value)})} + ")";
    }
    return text + "\n";
}

std::string text_of(const Element& element, const Context& context) {
    std::string text = "      " + element.naam;
    if (element.datum != Date{}) text += ", " + write_date(element.datum, context.language);
    if (element.datum_tot != Date{}) text += " – " + write_date(element.datum_tot, context.language);
    return element.bron.empty() ? text + "\n" : text + source_of(element.bron, element.plaats, element.status, context);
}

std::string text_of_regeling(const Regeling& regeling, const Context& context) {
    std::string text = regeling.titel + "\n";
    for (const Parameter& parameter : regeling.parameters) {
        for (const Waarde& value : parameter.waarden) {
            text += "  " + parameter.regel + "  " + parameter.id + " = " + amount(parameter, value, context);
            text += source_of(value.bron, value.plaats, value.status, context);
        }
    }
    for (const Keuze& keuze : regeling.keuzes) {
        text += "  " + keuze.regel + "  " + keuze.id + " ·";
        for (const std::string& option : keuze.opties)
            text += option == keuze.standaard ? " [" + option + "]" : " " + option;
        text += source_of(keuze.bron, keuze.plaats, {}, context);
    }
    for (const Lijst& lijst : regeling.lijsten) {
        text += "  " + lijst.regel + "  " + lijst.id + source_of(lijst.bron, lijst.plaats, lijst.status, context);
        for (const Element& element : lijst.elementen) text += text_of(element, context);
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
    if (words.empty() && context.arguments.has("--json")) {
        outcome.out = text_of(Json(shipped_voorbeelden()));
        return outcome;
    }
    if (words.empty()) {
        for (const std::string_view name : shipped_voorbeelden()) outcome.out += std::string{name} + "\n";
        return outcome;
    }
    outcome.out = shipped_voorbeeld(words.front());
    return outcome.out.empty() ? wrong_call(context.teksten, "onbekend-voorbeeld", words.front()) : outcome;
}

}  // namespace elp::cli
