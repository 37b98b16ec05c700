#include "cli/sroi.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "cli/stappen.hpp"
#include "core/beoordeling/assess.hpp"
#include "core/beoordeling/zinnen.hpp"

namespace elp::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t amount_columns = 16;

Json ratio(const std::optional<std::int64_t>& hundredths) { return hundredths ? number(*hundredths, 2) : Json(); }

Json sum_json(const SroiOordeel& oordeel) {
    if (!oordeel.som) return {};
    const sroi::Som& som = *oordeel.som;
    return {{"effecten_cent", som.effecten.cents},
            {"inzet_cent", som.inzet.cents},
            {"effecten_contant_cent", som.effecten_contant.cents},
            {"inzet_contant_cent", som.inzet_contant.cents},
            {"netto_cent", som.netto.cents},
            {"verhouding", ratio(som.verhouding)},
            {"terugverdientijd_maanden", som.terugverdien_maanden ? Json(*som.terugverdien_maanden) : Json()},
            {"omslag_basispunten", som.omslag ? Json(*som.omslag) : Json()}};
}

Json range_json(const std::optional<SroiBandbreedte>& range) {
    if (!range) return {};
    return {{"netto_laagste_cent", range->netto_laagste.cents},
            {"netto_hoogste_cent", range->netto_hoogste.cents},
            {"verhouding_laagste", ratio(range->verhouding_laagste)},
            {"verhouding_hoogste", ratio(range->verhouding_hoogste)}};
}

Json steps_json(const Steps& steps, const Context& context) {
    Json list = Json::array();
    for (const Step& step : steps) list.push_back(step_json(step, context));
    return list;
}

Json summary_json(const SroiAnalyse& analyse, const SroiOordeel& oordeel, const Context& context) {
    return {{"id", text_of(analyse.id)},
            {"naam", analyse.naam},
            {"disconto", word_of(oordeel.disconto)},
            {"eerste_jaar", word_of(oordeel.eerste_jaar)},
            {"gekozen", oordeel.gekozen},
            {"antwoorden_open", oordeel.wacht_op.size()},
            {"uitkomsten_niet_in_geld", oordeel.niet_in_geld},
            {"uitkomst", sum_json(oordeel)},
            {"bandbreedte", range_json(oordeel.bandbreedte)},
            {"stappen", steps_json(oordeel.stappen, context)}};
}

// A bound as a number, or the word of the option.
Json bound_json(const Gevoeligheid& row, std::int64_t value) {
    if (row.wat == "disconto") return word_of(static_cast<Disconto>(value));
    if (row.wat == "eerste_jaar") return word_of(static_cast<EersteJaar>(value));
    return value;
}

Json detail_json(const SroiAnalyse& analyse, const Context& context) {
    Json json;
    json["jaren"] = Json::array();
    for (const auto& rij : sroi_jaren(analyse, context.regelingen, context.vandaag)) {
        json["jaren"].push_back({{"jaar", json["jaren"].size() + 1},
                                 {"effect_cent", rij.effect.cents},
                                 {"inzet_cent", rij.inzet.cents},
                                 {"effect_contant_cent", rij.effect_contant.cents},
                                 {"inzet_contant_cent", rij.inzet_contant.cents}});
    }
    json["uitkomsten"] = Json::array();
    for (const SroiUitkomst& uitkomst : analyse.uitkomsten) {
        json["uitkomsten"].push_back({{"id", text_of(uitkomst.id)},
                                      {"naam", uitkomst.naam},
                                      {"stappen", steps_json(sroi_spoor(uitkomst), context)}});
    }
    json["gevoeligheid"] = Json::array();
    for (const Gevoeligheid& row : sroi_gevoeligheid(analyse, context.regelingen, context.vandaag)) {
        json["gevoeligheid"].push_back({{"deel", text_of(row.deel)},
                                        {"wat", row.wat},
                                        {"eigen_grenzen", row.eigen_grenzen},
                                        {"laag", bound_json(row, row.laag)},
                                        {"hoog", bound_json(row, row.hoog)},
                                        {"netto_laag_cent", row.netto_laag.cents},
                                        {"netto_hoog_cent", row.netto_hoog.cents},
                                        {"verhouding_laag", ratio(row.verhouding_laag)},
                                        {"verhouding_hoog", ratio(row.verhouding_hoog)}});
    }
    return json;
}

std::string amount(Money money, const Context& context) {
    return right_aligned(write_money(money, context.language), amount_columns);
}

std::string name_of(const SroiAnalyse& analyse) { return analyse.naam.empty() ? text_of(analyse.id) : analyse.naam; }

std::string summary_text(const SroiAnalyse& analyse, const SroiOordeel& oordeel, const Context& context) {
    const Teksten& t = context.teksten;
    std::string text = name_of(analyse) + " (" + text_of(analyse.id) + ")\n";
    if (!oordeel.som && !oordeel.wacht_op.empty()) {
        return text + "  " + t.fill("cli.sroi.wacht", {{"aantal", std::to_string(oordeel.wacht_op.size())}}) + "\n";
    }
    if (!oordeel.som) return text + "  " + std::string{t("cli.sroi.onmogelijk")} + "\n";
    text += "  " + t.fill("cli.sroi.netto", {{"netto", write_money(oordeel.som->netto, context.language)}}) + "\n";
    if (const auto& hundredths = oordeel.som->verhouding) {
        text += "  " + t.fill("cli.sroi.verhouding", {{"verhouding", write_decimal(*hundredths, 2, context.language)}});
        text += "\n";
    }
    if (const auto& range = oordeel.bandbreedte) {
        text += "  " +
                t.fill("cli.bandbreedte", {{"laagste", write_money(range->netto_laagste, context.language)},
                                           {"hoogste", write_money(range->netto_hoogste, context.language)}}) +
                "\n";
    }
    return text;
}

std::string years_text(const SroiAnalyse& analyse, const Context& context) {
    const auto jaren = sroi_jaren(analyse, context.regelingen, context.vandaag);
    if (jaren.empty()) return {};
    std::string text = "\n" + std::string{context.teksten("cli.sroi.jaren")} + "\n";
    for (std::size_t i = 0; i < jaren.size(); ++i) {
        text += right_aligned(std::to_string(i + 1), 4) + amount(jaren[i].effect, context) +
                amount(jaren[i].inzet, context) + amount(jaren[i].effect_contant, context) +
                amount(jaren[i].inzet_contant, context) + "\n";
    }
    return text;
}

// The name of the outcome or input that a row is about; empty for the whole analysis.
std::string_view part_name(const SroiAnalyse& analyse, const Id& deel) {
    const auto outcome = std::ranges::find(analyse.uitkomsten, deel, &SroiUitkomst::id);
    if (outcome != analyse.uitkomsten.end()) return outcome->naam;
    const auto input = std::ranges::find(analyse.inzet, deel, &SroiInzet::id);
    return input != analyse.inzet.end() ? std::string_view{input->naam} : std::string_view{};
}

std::string_view owner_of(const SroiAnalyse& analyse, const Id& deel) {
    if (deel.empty()) return Describe<SroiAnalyse>::name;
    const bool outcome = std::ranges::find(analyse.uitkomsten, deel, &SroiUitkomst::id) != analyse.uitkomsten.end();
    return outcome ? Describe<SroiUitkomst>::name : Describe<SroiInzet>::name;
}

std::string sensitivity_text(const SroiAnalyse& analyse, const Context& context) {
    const auto rows = sroi_gevoeligheid(analyse, context.regelingen, context.vandaag);
    if (rows.empty()) return {};
    std::string text = "\n" + std::string{context.teksten("cli.sroi.gevoeligheid")} + "\n";
    for (const Gevoeligheid& row : rows) {
        text += amount(row.netto_laag, context) + amount(row.netto_hoog, context) + "  ";
        const std::string key = "veld." + std::string{owner_of(analyse, row.deel)} + "." + std::string{row.wat};
        text += std::string{context.teksten(key)};
        const std::string_view part = part_name(analyse, row.deel);
        text += (part.empty() ? std::string{} : " · " + std::string{part}) + "\n";
    }
    return text;
}

Exit exit_for(const SroiOordeel& oordeel) { return oordeel.fouten > 0 ? Exit::spoiled : Exit::calculated; }

Outcome one(const Context& context, const SroiAnalyse& analyse, const SroiOordeel& oordeel) {
    Outcome outcome{.exit = exit_for(oordeel), .out = {}, .err = {}};
    if (context.arguments.has("--json")) {
        Json json = summary_json(analyse, oordeel, context);
        json.update(detail_json(analyse, context));
        outcome.out = text_of(json);
        return outcome;
    }
    outcome.out = summary_text(analyse, oordeel, context) + steps_text(oordeel.stappen, context) +
                  years_text(analyse, context) + sensitivity_text(analyse, context);
    return outcome;
}

Outcome all(const Context& context, const Plan& plan, const std::vector<SroiOordeel>& oordelen) {
    const auto& lijst = plan.sroi_analyses->lijst;
    Outcome outcome;
    for (const SroiOordeel& oordeel : oordelen) outcome.exit = std::max(outcome.exit, exit_for(oordeel));
    if (context.arguments.has("--json")) {
        Json json{{"analyses", Json::array()}};
        for (std::size_t i = 0; i < lijst.size(); ++i)
            json["analyses"].push_back(summary_json(lijst[i], oordelen[i], context));
        outcome.out = text_of(json);
        return outcome;
    }
    for (std::size_t i = 0; i < lijst.size(); ++i) outcome.out += summary_text(lijst[i], oordelen[i], context);
    if (lijst.empty()) outcome.out = std::string{context.teksten("cli.sroi.geen")} + "\n";
    return outcome;
}

}  // namespace

Outcome sroi_analyse(const Context& context, const Plan& plan) {
    const Assessment assessment = assess(plan, context.regelingen, context.vandaag);
    const Context with_own{context.arguments, context.teksten, assessment.regels, context.language, context.vandaag};
    const auto& oordelen = assessment.wijkverband.sroi;
    const auto& words = context.arguments.words;
    if (words.size() < 2) return all(with_own, plan, oordelen);
    const auto& lijst = plan.sroi_analyses->lijst;
    for (std::size_t i = 0; i < lijst.size(); ++i) {
        if (text_of(lijst[i].id) == words[1]) return one(with_own, lijst[i], oordelen[i]);
    }
    return wrong_call(context.teksten, "onbekende-analyse", words[1]);
}

}  // namespace elp::cli
