#include "core/wijkverband/sroi_oordeel.hpp"

#include <algorithm>
#include <array>

#include "core/wijkverband/sroi_deel.hpp"

namespace elp {
namespace sroi {
namespace {

Step with_decimals(Step step, std::uint8_t decimals) {
    step.decimals = decimals;
    return step;
}

Step rate_step(std::string_view id, const Geldend& rate, Disconto disconto) {
    Step step = rate.ref.refers() ? from_rules(id, "R-41", Unit::basispunten, rate)
                                  : from_plan(id, "R-41", Unit::basispunten, rate.value);
    return by_choice(with_decimals(step, 2), "sroi_analyse.disconto", word_of(disconto));
}

Step money_step(std::string_view id, Money amount) { return calculated(id, "R-41", Unit::cent, amount.cents); }

void trace(SroiOordeel& oordeel, const Voeten& voeten) {
    const Som& som = *oordeel.som;
    Steps& steps = oordeel.stappen;
    steps.push_back(money_step("sroi.effecten", som.effecten));
    steps.push_back(money_step("sroi.inzet", som.inzet));
    steps.push_back(rate_step("sroi.disconto-effecten", *voeten.effecten, oordeel.disconto));
    steps.push_back(rate_step("sroi.disconto-kosten", *voeten.kosten, oordeel.disconto));
    steps.push_back(by_choice(money_step("sroi.effecten-contant", som.effecten_contant), "sroi_analyse.eerste_jaar",
                              word_of(oordeel.eerste_jaar)));
    steps.push_back(money_step("sroi.inzet-contant", som.inzet_contant));
    steps.push_back(money_step("sroi.netto", som.netto));
    if (som.verhouding) {
        steps.push_back(with_decimals(calculated("sroi.verhouding", "R-41", Unit::honderdsten, *som.verhouding), 2));
    }
    if (som.terugverdien_maanden) {
        steps.push_back(calculated("sroi.terugverdientijd", "R-41", Unit::maanden, *som.terugverdien_maanden));
    }
    if (som.omslag) {
        steps.push_back(with_decimals(calculated("sroi.omslag", "R-41", Unit::basispunten, *som.omslag), 2));
    }
}

void widen(std::optional<SroiBandbreedte>& range, const Som& som) {
    if (!range) {
        range = SroiBandbreedte{som.netto, som.netto, som.verhouding, som.verhouding};
        return;
    }
    range->netto_laagste = std::min(range->netto_laagste, som.netto);
    range->netto_hoogste = std::max(range->netto_hoogste, som.netto);
    if (!som.verhouding) return;
    range->verhouding_laagste = std::min(range->verhouding_laagste.value_or(*som.verhouding), *som.verhouding);
    range->verhouding_hoogste = std::max(range->verhouding_hoogste.value_or(*som.verhouding), *som.verhouding);
}

bool has_own_bounds(const Model& model) {
    return std::ranges::any_of(model.uitkomsten, [](const auto& u) { return u.hoeveelheid.eigen || u.proxy.eigen; }) ||
           std::ranges::any_of(model.inzet, [](const auto& i) { return i.bedrag.eigen; });
}

// Every reading with rates, at both ends of the own bounds.
std::optional<SroiBandbreedte> range_of(const SroiAnalyse& analyse, const Model& model, const Tarieven& tarieven) {
    std::optional<SroiBandbreedte> range;
    constexpr std::array both{Kant::ongunstig, Kant::gunstig};
    const std::size_t ends = has_own_bounds(model) ? 2 : 1;
    for (std::size_t end = 0; end < ends; ++end) {
        const auto jaren = jaren_van(model, ends == 1 ? Kant::midden : both[end]);
        if (!jaren) return std::nullopt;
        for (std::size_t i = 0; i < Words<Disconto>::list.size() * 2; ++i) {
            const auto voeten = voeten_van(static_cast<Disconto>(i / 2), analyse, tarieven);
            if (!voeten.bekend()) continue;
            const auto som = som_van(*jaren, rente_van(voeten, static_cast<EersteJaar>(i % 2)));
            if (!som) return std::nullopt;
            widen(range, *som);
        }
    }
    return range;
}

}  // namespace

SroiOordeel oordeel_van(const SroiAnalyse& analyse, const Model& model, const Tarieven& tarieven) {
    SroiOordeel oordeel;
    oordeel.analyse = analyse.id;
    oordeel.disconto = analyse.disconto.value_or(tarieven.disconto);
    oordeel.eerste_jaar = analyse.eerste_jaar.value_or(tarieven.eerste_jaar);
    oordeel.gekozen = analyse.disconto.has_value() && analyse.eerste_jaar.has_value();
    for (const Veld& veld : model.open) oordeel.wacht_op.push_back(plaats_van(analyse.id, veld));
    oordeel.fouten = model.fouten.size();
    oordeel.niet_in_geld = model.niet_in_geld;
    const Voeten voeten = voeten_van(oordeel.disconto, analyse, tarieven);
    if (!model.compleet() || !voeten.bekend()) return oordeel;
    const auto jaren = jaren_van(model);
    if (jaren) oordeel.som = som_van(*jaren, rente_van(voeten, oordeel.eerste_jaar));
    if (!oordeel.som) return oordeel;
    oordeel.bandbreedte = range_of(analyse, model, tarieven);
    trace(oordeel, voeten);
    return oordeel;
}

}  // namespace sroi

std::vector<sroi::Jaarrij> sroi_jaren(const SroiAnalyse& analyse, const Regelingen& regelingen, Date vandaag) {
    const sroi::Tarieven tarieven = sroi::tarieven_van(regelingen, vandaag);
    const sroi::Model model = sroi::model_van(analyse);
    const auto voeten = sroi::voeten_van(analyse.disconto.value_or(tarieven.disconto), analyse, tarieven);
    if (!model.compleet() || !voeten.bekend()) return {};
    const auto jaren = sroi::jaren_van(model);
    if (!jaren) return {};
    const auto rente = sroi::rente_van(voeten, analyse.eerste_jaar.value_or(tarieven.eerste_jaar));
    return sroi::contant(*jaren, rente).value_or(std::vector<sroi::Jaarrij>{});
}

Steps sroi_spoor(const SroiUitkomst& uitkomst) {
    SroiAnalyse alone;
    alone.uitkomsten = {uitkomst};
    const sroi::Model model = sroi::model_van(alone);
    Steps steps;
    if (!model.open.empty() || !model.fouten.empty() || model.uitkomsten.empty()) return steps;
    const sroi::Uitkomst& getallen = model.uitkomsten.front().getallen;
    const auto worth = sroi::trap(getallen);
    if (!worth) return steps;
    const auto share = [&](std::string_view id, std::int64_t value) {
        steps.push_back(sroi::with_decimals(from_plan(id, "R-41", Unit::basispunten, value), 2));
    };
    steps.push_back(
        sroi::with_decimals(from_plan("sroi.hoeveelheid", "R-41", Unit::honderdsten, getallen.hoeveelheid), 2));
    steps.push_back(from_plan("sroi.proxy", "R-41", Unit::cent, getallen.proxy.cents));
    steps.push_back(sroi::money_step("sroi.bruto", (*worth)[0]));
    share("sroi.deadweight", getallen.deadweight);
    steps.push_back(sroi::money_step("sroi.na-deadweight", (*worth)[1]));
    share("sroi.verdringing", getallen.verdringing);
    steps.push_back(sroi::money_step("sroi.na-verdringing", (*worth)[2]));
    share("sroi.attributie", getallen.attributie);
    steps.push_back(sroi::money_step("sroi.eerste-jaar", (*worth)[3]));
    share("sroi.afname", getallen.afname);
    return steps;
}

}  // namespace elp
