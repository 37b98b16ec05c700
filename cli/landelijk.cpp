#include "cli/landelijk.hpp"

#include <algorithm>
#include <deque>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/plan_file.hpp"
#include "cli/vorm.hpp"
#include "core/beoordeling/gelijkenis.hpp"
#include "core/beoordeling/landelijk.hpp"
#include "core/rapport/landelijk_rapport.hpp"

namespace elp::cli {
namespace {

using Json = nlohmann::ordered_json;

/// The plans of a call with their assessments, which stay where they are.
struct Land {
    std::deque<Plan> plans;
    std::deque<Assessment> assessments{};
    std::vector<Regiostuk> stukken{};

    Land(const Context& context, std::deque<Plan> given) : plans{std::move(given)} {
        for (const Plan& plan : plans) {
            assessments.push_back(assess(plan, context.regelingen, context.vandaag));
            stukken.push_back({plan, assessments.back()});
        }
    }

    /// An error in a plan spoils a figure of this picture too.
    [[nodiscard]] Exit exit() const {
        return std::ranges::any_of(assessments, &Assessment::spoiled) ? Exit::spoiled : Exit::calculated;
    }
};

Json optional_json(std::optional<std::int64_t> number) { return number ? Json(*number) : Json(); }

Json optional_json(const std::optional<Money>& amount) { return amount ? Json(amount->cents) : Json(); }

Json json_of(const DisciplineCijfers& een) {
    return {{"discipline", een.discipline},
            {"vertegenwoordigd", word_of(een.vertegenwoordigd)},
            {"mandaat", word_of(een.mandaat)},
            {"voucher", een.voucher ? Json(word_of(*een.voucher)) : Json()},
            {"aanbieders", optional_json(een.aanbieders)},
            {"aangesloten", optional_json(een.aangesloten)}};
}

Json json_of(const RegioCijfers& regio) {
    Json json{{"plan", text_of(regio.plan)},
              {"regio", regio.naam},
              {"inwoners", optional_json(regio.inwoners)},
              {"fase", regio.fase ? Json(word_of(*regio.fase)) : Json()},
              {"uitvoering_cent", optional_json(regio.uitvoering)},
              {"laagste_cent", optional_json(regio.uitvoering_cent.laag)},
              {"hoogste_cent", optional_json(regio.uitvoering_cent.hoog)},
              {"subsidies_in_plan_cent", optional_json(regio.subsidies_in_plan)},
              {"ongedekt_cent", optional_json(regio.ongedekt_na_programma)},
              {"vouchers", regio.vouchers},
              {"vouchers_gevraagd", regio.vouchers_gevraagd},
              {"voucherbedrag_cent", regio.voucherbedrag.cents},
              {"zetels", regio.zetels},
              {"mandaten", regio.mandaten},
              {"mandaten_onbekend", regio.mandaten_onbekend},
              {"wijken", regio.wijken},
              {"kernteams", regio.kernteams},
              {"gedekt_inwoners", optional_json(regio.gedekt)},
              {"gedekt_basispunten", optional_json(regio.gedekt_basispunten)},
              {"punten", Json::object()},
              {"disciplines", Json::array()}};
    for (std::size_t i = 0; i < regio.aandacht.size(); ++i)
        json["punten"][std::string{Words<Aard>::list[i]}] = regio.aandacht[i];
    for (const DisciplineCijfers& een : regio.disciplines) json["disciplines"].push_back(json_of(een));
    return json;
}

Json json_of(const Som& som) {
    return {{"som", som.te_groot ? Json() : Json(som.som)}, {"bekend", som.bekend}, {"onbekend", som.onbekend}};
}

Json json_of(const LandelijkTotaal& totaal) {
    return {{"regios", totaal.regios},
            {"regios_met_voorbereiding", totaal.met_voorbereiding},
            {"inwoners", json_of(totaal.inwoners)},
            {"uitvoering_cent", json_of(totaal.uitvoering)},
            {"laagste_cent", json_of(totaal.uitvoering_laag)},
            {"hoogste_cent", json_of(totaal.uitvoering_hoog)},
            {"subsidies_in_plan_cent", json_of(totaal.subsidies_in_plan)},
            {"ongedekt_cent", json_of(totaal.ongedekt_na_programma)},
            {"vouchers", json_of(totaal.vouchers)},
            {"voucherbedrag_cent", json_of(totaal.voucherbedrag)},
            {"zetels", json_of(totaal.zetels)},
            {"mandaten", json_of(totaal.mandaten)},
            {"wijken", json_of(totaal.wijken)},
            {"kernteams", json_of(totaal.kernteams)},
            {"gedekt_inwoners", json_of(totaal.gedekt)}};
}

Json json_of(const DisciplineLandelijk& een) {
    return {{"discipline", een.discipline},
            {"regios", een.regios},
            {"vertegenwoordigd", een.vertegenwoordigd},
            {"mandaten", een.mandaten},
            {"mandaat_onbekend", een.onbekend},
            {"vouchers", een.vouchers},
            {"aanbieders", json_of(een.aanbieders)},
            {"aangesloten", json_of(een.aangesloten)}};
}

Json json_of(const Landaandeel& aandeel, const Regelingen& regelingen) {
    const Waarde& van = regelingen.waarde(aandeel.van.ref);
    return {{"noemer", word_of(aandeel.noemer)},
            {"teller", aandeel.teller},
            {"van", aandeel.van.value},
            {"aandeel_basispunten", aandeel.basispunten},
            {"onbekend", aandeel.onbekend},
            {"bron", source_name(aandeel.van.ref, regelingen)},
            {"plaats", van.plaats},
            {"status", word_of(van.status)}};
}

Json alike_json(const Landelijk& beeld) {
    Json list = Json::array();
    for (std::size_t i = 0; i < beeld.regios.size(); ++i) {
        const auto nearest = meest_gelijk(beeld.regios, i);
        if (!nearest) continue;
        Json json{{"plan", text_of(beeld.regios[i].plan)},
                  {"lijkt_op", text_of(beeld.regios[nearest->regio].plan)},
                  {"afstand_basispunten", *nearest->afstand},
                  {"cijfers", Json::array()}};
        for (const Vergeleken& deel : nearest->delen) {
            json["cijfers"].push_back({{"kenmerk", word_of(deel.kenmerk)},
                                       {"deze", optional_json(deel.deze)},
                                       {"andere", optional_json(deel.andere)},
                                       {"afstand_basispunten", optional_json(deel.afstand)}});
        }
        list.push_back(std::move(json));
    }
    return list;
}

Json json_of(const Landelijk& beeld, const Context& context) {
    Json json{{"totaal", json_of(beeld.totaal)}, {"aandelen", Json::array()},       {"regios", Json::array()},
              {"disciplines", Json::array()},    {"gelijkenis", alike_json(beeld)}, {"kopieen", Json::array()}};
    for (const Landaandeel& een : beeld.aandelen) json["aandelen"].push_back(json_of(een, context.regelingen));
    for (const RegioCijfers& een : beeld.regios) json["regios"].push_back(json_of(een));
    for (const DisciplineLandelijk& een : beeld.disciplines) json["disciplines"].push_back(json_of(een));
    for (const Kopie& kopie : beeld.kopieen) {
        json["kopieen"].push_back({{"weggelaten", context.arguments.words[kopie.weggelaten]},
                                   {"geteld", context.arguments.words[kopie.geteld]},
                                   {"soort", word_of(kopie.soort)},
                                   {"alleen_geteld", kopie.alleen_geteld},
                                   {"alleen_weggelaten", kopie.alleen_weggelaten}});
    }
    return json;
}

Outcome finished(Outcome outcome, const Land& land) {
    if (outcome.exit == Exit::calculated) outcome.exit = land.exit();
    return outcome;
}

}  // namespace

Outcome overzicht(const Context& context) {
    std::deque<Plan> plans;
    if (auto refusal = take_plans(context, plans, &open_plan)) return *std::move(refusal);
    return overzicht(context, std::move(plans));
}

Outcome landelijk(const Context& context) {
    std::deque<Plan> plans;
    if (auto refusal = take_plans(context, plans, &open_plan)) return *std::move(refusal);
    return landelijk(context, std::move(plans));
}

Outcome overzicht(const Context& context, std::deque<Plan> plans) {
    const Land land{context, std::move(plans)};
    std::vector<RegioCijfers> regios;
    for (const Regiostuk& stuk : land.stukken) regios.push_back(cijfers_van(stuk, context.vandaag));
    if (context.arguments.has("--json")) {
        Json json = Json::array();
        for (const RegioCijfers& regio : regios) json.push_back(json_of(regio));
        return {.exit = land.exit(), .out = text_of(json), .err = {}};
    }
    const Woorden woorden{context.teksten, context.regelingen, context.language};
    Rapport rapport{.taal = context.language,
                    .titel = tekst("rapport.overzicht", woorden),
                    .inleiding = {},
                    .hoofdstukken = {{.titel = tekst("landelijk.kop.regios", woorden),
                                      .alineas = {},
                                      .tabellen = {tabel_regios(regios, woorden)}}}};
    return finished(in_vorm(rapport, context), land);
}

Outcome landelijk(const Context& context, std::deque<Plan> plans) {
    const Land land{context, std::move(plans)};
    const Landelijk beeld = landelijk_beeld(land.stukken, context.regelingen, context.vandaag);
    if (context.arguments.has("--json")) {
        return {.exit = land.exit(), .out = text_of(json_of(beeld, context)), .err = {}};
    }
    const Woorden woorden{context.teksten, context.regelingen, context.language};
    return finished(in_vorm(rapport_landelijk(beeld, context.arguments.words, woorden), context), land);
}

}  // namespace elp::cli
