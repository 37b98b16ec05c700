#include "core/beoordeling/assess.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "core/base/order.hpp"
#include "core/base/place.hpp"
#include "core/beoordeling/knelpunten.hpp"
#include "core/beoordeling/kosten.hpp"
#include "core/beoordeling/verwijzingen.hpp"
#include "core/beoordeling/wijken.hpp"
#include "core/beoordeling/zetels.hpp"

namespace elp {
namespace {

constexpr std::string_view grant = "zonmw-uitvoering";

// The place of the number of inhabitants that counts.
std::string_view inwoners_place(const Assessment& assessment) {
    return assessment.uitvoering.indeling == Indeling::zorgkantoor ? "/regio/zorgkantoor_inwoners" : "/regio/inwoners";
}

std::vector<Answer<std::int64_t>> inhabitants_of(const std::vector<Wijk>& wijken) {
    std::vector<Answer<std::int64_t>> inwoners;
    inwoners.reserve(wijken.size());
    for (const Wijk& wijk : wijken) inwoners.push_back(wijk.inwoners);
    return inwoners;
}

Lezing reading_of(const Uitvoering& answers, const Lezing& standard) {
    return {answers.afronding.value_or(standard.afronding), answers.grens.value_or(standard.grens),
            answers.telling.value_or(standard.telling)};
}

// What the uitvoeringssubsidie is calculated from.
struct Gegevens {
    Answer<std::int64_t> inwoners;
    std::vector<Answer<std::int64_t>> wijken;
    Answer<std::int64_t> wijkverbanden;
    std::optional<UitvoeringRegels> regels;  ///< none where they do not hold on the peildatum
    [[nodiscard]] UitvoeringInvoer invoer() const { return {inwoners, wijken, wijkverbanden}; }
};

struct Calculation {
    const UitvoeringInvoer& invoer;
    const UitvoeringRegels& regels;
    const UitvoeringOordeel& oordeel;
};

OptieGevolg consequence(const Calculation& calculation, const Lezing& lezing, std::string_view option) {
    OptieGevolg gevolg{.optie = option, .totaal = {}, .verschil = {}, .ontbreekt = {}};
    const auto answer = bereken_uitvoering(calculation.invoer, calculation.regels, lezing);
    if (const auto* missing = std::get_if<Ontbreekt>(&answer)) gevolg.ontbreekt = *missing;
    if (const auto* result = std::get_if<UitvoeringUitkomst>(&answer)) {
        gevolg.totaal = result->totaal;
        if (calculation.oordeel.uitkomst) {
            gevolg.verschil = Money{result->totaal.cents - calculation.oordeel.uitkomst->totaal.cents};
        }
    }
    return gevolg;
}

template <class E>
StilPunt silent_point(const Calculation& calculation, std::string_view keuze, std::string_view place,
                      const Answer<E>& answer, E Lezing::* member) {
    StilPunt punt{.keuze = keuze, .place = place, .optie = {}, .chosen = answer.has_value(), .gevolgen = {}};
    punt.optie = word_of(calculation.oordeel.lezing.*member);
    for (std::size_t i = 0; i < Words<E>::list.size(); ++i) {
        Lezing other = calculation.oordeel.lezing;
        other.*member = static_cast<E>(i);
        punt.gevolgen.push_back(consequence(calculation, other, Words<E>::list[i]));
    }
    return punt;
}

// The first wijk whose number of inhabitants is no possible one.
std::string place_of_wrong_wijk(const std::vector<Wijk>& wijken) {
    const auto wrong = std::ranges::find_if(
        wijken, [](const Wijk& wijk) { return wijk.inwoners.has_value() && wijk.inwoners.value <= 0; });
    return wrong == wijken.end() ? "/wijken/lijst" : place_of("/wijken/lijst", {wrong->id, "inwoners"});
}

std::string place_of_error(const Assessment& assessment, const Plan& plan, std::string_view code) {
    if (code == "uitvoering.wijk-inwoners-niet-positief") return place_of_wrong_wijk(plan.wijken->lijst);
    if (code == "uitvoering.wijkverbanden-negatief") return "/subsidies/uitvoering/wijkverbanden";
    return std::string{inwoners_place(assessment)};
}

std::string found_at(const Plan& plan, std::string_view place) {
    const Spot spot = find(type_of_plan(), &plan, place);
    if (!spot || spot.type->leaf.get == nullptr) return {};
    const Value value = spot.type->leaf.get(spot.at);
    const auto* whole = std::get_if<std::int64_t>(&value);
    return whole == nullptr ? std::string{} : std::to_string(*whole);
}

void report_error(Assessment& assessment, const Plan& plan, std::string_view code) {
    std::string place = place_of_error(assessment, plan, code);
    std::string found = found_at(plan, place);
    assessment.problems.push_back({Severity::error, code, std::move(place), std::move(found), ""});
}

void report_open(Assessment& assessment, std::string_view code, std::string place) {
    assessment.problems.push_back({Severity::open, code, std::move(place), "", ""});
}

// Answers that are still missing, and readings that cannot be shown without them.
void report_missing(Assessment& assessment, const Plan& plan) {
    if (inwoners_van(*plan.regio, assessment.uitvoering.indeling).is_open())
        report_open(assessment, "uitvoering.inwoners-open", std::string{inwoners_place(assessment)});
    for (const Wijk& wijk : plan.wijken->lijst) {
        if (!wijk.inwoners.is_open()) continue;
        report_open(assessment, "wijk.inwoners-open", place_of("/wijken/lijst", {wijk.id, "inwoners"}));
    }
    if (plan.wijken->lijst.empty()) report_open(assessment, "wijken.geen", "/wijken/lijst");
}

// The wijken together cannot have more inhabitants than their region.
void report_sum_of_wijken(Assessment& assessment, const Plan& plan) {
    const auto& region = inwoners_van(*plan.regio, assessment.uitvoering.indeling);
    if (plan.wijken->lijst.empty() || region.value_or(0) <= 0) return;
    std::optional<std::int64_t> sum = 0;
    for (const Wijk& wijk : plan.wijken->lijst) {
        if (sum && wijk.inwoners.has_value()) sum = add(*sum, wijk.inwoners.value);
    }
    if (sum && *sum <= region.value) return;
    assessment.problems.push_back({Severity::warning, "wijken.meer-dan-regio", "/wijken/lijst",
                                   sum ? std::to_string(*sum) : std::string{}, std::to_string(region.value)});
}

bool is_granted(const Uitvoering& answers) {
    return answers.toegekend_vast.has_value() && answers.toegekend_modulair.has_value();
}

// How far another option of a silent point is from the one in force; none where no option is, and all can be
// calculated.
std::optional<Money> at_stake(const StilPunt& punt) {
    std::optional<Money> most;
    for (const OptieGevolg& gevolg : punt.gevolgen) {
        const std::int64_t cents = gevolg.verschil.value_or(Money{}).cents;
        if (gevolg.verschil && cents == 0) continue;
        most = std::max(most.value_or(Money{}), Money{cents < 0 ? -cents : cents});
    }
    return most;
}

// A point on which the source is silent, without a choice, while the amount depends on it. What was granted is granted.
void report_readings(Assessment& assessment, const Plan& plan) {
    if (!assessment.uitvoering.uitkomst || is_granted(plan.subsidies->uitvoering)) return;
    for (const StilPunt& punt : assessment.uitvoering.stille_punten) {
        const auto bedrag = punt.chosen ? std::nullopt : at_stake(punt);
        if (!bedrag) continue;
        Bevinding& open =
            assessment.bevindingen.emplace_back(Bevinding{.aard = Aard::open,
                                                          .code = "uitvoering.lezing-open",
                                                          .regel = punt.keuze == "uitvoering.grens" ? "R-2" : "R-3",
                                                          .place = std::string{punt.place}});
        open.vulling.emplace_back("punt", "punt." + std::string{punt.keuze});
        open.bedrag = *bedrag;
    }
}

void calculate(Assessment& assessment, const Plan& plan, const UitvoeringInvoer& invoer,
               const UitvoeringRegels& regels) {
    const Uitvoering& answers = plan.subsidies->uitvoering;
    UitvoeringOordeel& oordeel = assessment.uitvoering;
    const auto answer = bereken_uitvoering(invoer, regels, oordeel.lezing);
    if (const auto* result = std::get_if<UitvoeringUitkomst>(&answer)) oordeel.uitkomst = *result;
    if (const auto* missing = std::get_if<Ontbreekt>(&answer)) oordeel.wacht_op = *missing;
    if (const auto* wrong = std::get_if<std::string_view>(&answer)) report_error(assessment, plan, *wrong);
    oordeel.bandbreedte = bandbreedte(invoer, regels);
    const Calculation calculation{invoer, regels, oordeel};
    oordeel.stille_punten.push_back(silent_point(calculation, "uitvoering.afronding", "/subsidies/uitvoering/afronding",
                                                 answers.afronding, &Lezing::afronding));
    oordeel.stille_punten.push_back(
        silent_point(calculation, "uitvoering.grens", "/subsidies/uitvoering/grens", answers.grens, &Lezing::grens));
    oordeel.stille_punten.push_back(silent_point(calculation, "uitvoering.telling", "/subsidies/uitvoering/telling",
                                                 answers.telling, &Lezing::telling));
}

Gegevens assess_uitvoering(Assessment& assessment, const Plan& plan, const Regelingen& regelingen) {
    const Uitvoering& answers = plan.subsidies->uitvoering;
    UitvoeringOordeel& oordeel = assessment.uitvoering;
    oordeel.indeling = indeling_van(*plan.regio, regelingen);
    Gegevens gegevens{.inwoners = inwoners_van(*plan.regio, oordeel.indeling),
                      .wijken = inhabitants_of(plan.wijken->lijst),
                      .wijkverbanden = answers.wijkverbanden,
                      .regels = {}};
    const Regeling* regeling = regelingen.regeling(grant);
    oordeel.peildatum_gekozen = answers.peildatum.has_value();
    oordeel.peildatum = answers.peildatum.value_or(regeling == nullptr ? Date{} : regeling->peildatum);
    oordeel.lezing = reading_of(answers, standaard_lezing(regelingen));
    const auto regels = uitvoering_regels(regelingen, oordeel.peildatum);
    if (regels) {
        gegevens.regels = *regels;
        calculate(assessment, plan, gegevens.invoer(), *regels);
    } else {
        assessment.problems.push_back({Severity::error, "uitvoering.geen-regels", "/subsidies/uitvoering/peildatum",
                                       iso_date(oordeel.peildatum), regels.problems().front().place});
    }
    return gegevens;
}

// The findings of a part go into the one list; its other results stay with it.
void take_findings(Assessment& assessment, Bevindingen& found) {
    auto& all = assessment.bevindingen;
    all.insert(all.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    found.clear();
}

// Which shipped rules changed since the plan was last looked at.
void compare_rules(Assessment& assessment, const Plan& plan, const Regelingen& regelingen) {
    Bevindingen changed = vergelijk_regelstand(*plan.regelstand, regelingen, "/regelstand");
    take_findings(assessment, changed);
}

// What the plan's own values change holds for all that follows.
void take_own_values(Assessment& assessment, const Plan& plan, const Regelingen& regelingen) {
    EigenRegels own = met_eigen_waarden(regelingen, *plan.eigen_waarden, "/eigen_waarden");
    assessment.regels = std::move(own.regelingen);
    assessment.eigen_waarden = std::move(own.waarden);
    assessment.bevindingen = std::move(own.bevindingen);
}

void report_references(Assessment& assessment, const Plan& plan) {
    Problems loose = controleer_verwijzingen(plan);
    auto& all = assessment.problems;
    all.insert(all.end(), std::make_move_iterator(loose.begin()), std::make_move_iterator(loose.end()));
}

void assess_subsidie(Assessment& assessment, const Plan& plan, const Gegevens& gegevens, Date vandaag) {
    const UitvoeringOordeel& uitvoering = assessment.uitvoering;
    const UitvoeringInvoer invoer = gegevens.invoer();
    const SubsidieDelen delen{.regio = *plan.regio,
                              .subsidies = *plan.subsidies,
                              .partijen = *plan.partijen,
                              .begroting = *plan.begroting,
                              .invoer = invoer,
                              .lezing = uitvoering.lezing,
                              .peildatum = uitvoering.peildatum,
                              .regels = gegevens.regels,
                              .uitkomst = uitvoering.uitkomst,
                              .bandbreedte = uitvoering.bandbreedte};
    assessment.subsidie = beoordeel_subsidie(delen, assessment.regels, vandaag);
    take_findings(assessment, assessment.subsidie.bevindingen);
}

void assess_wijkverband(Assessment& assessment, const Plan& plan, Date vandaag) {
    const WijkverbandDelen delen{*plan.wijken, plan.regio->inwoners, *plan.knelpunten, *plan.sroi_analyses};
    assessment.wijkverband = beoordeel_wijkverband(delen, assessment.regels, vandaag);
    take_findings(assessment, assessment.wijkverband.bevindingen);
}

void assess_programma(Assessment& assessment, const Plan& plan, Date vandaag) {
    const Programma programma{*plan.activiteiten, *plan.mijlpalen, *plan.documenten, *plan.leren};
    assessment.programma = beoordeel_programma(programma, assessment.regels, vandaag);
    take_findings(assessment, assessment.programma.bevindingen);
}

void assess_resv(Assessment& assessment, const Plan& plan, Date vandaag) {
    assessment.resv = beoordeel_resv(*plan.resv, assessment.regels, vandaag);
    take_findings(assessment, assessment.resv.bevindingen);
}

// What one part of the plan says against what another does.
void compare_parts(Assessment& assessment, const Plan& plan) {
    assessment.opgaven = beoordeel_opgavendekking(plan, assessment.resv.opgaven, assessment.wijkverband);
    take_findings(assessment, assessment.opgaven.bevindingen);
    Bevindingen costs = vergelijk_kosten_met_activiteiten(plan, assessment.regels);
    take_findings(assessment, costs);
    Bevindingen seats = vergelijk_zetels_met_vouchers(plan, assessment.regels);
    take_findings(assessment, seats);
    Bevindingen passed_on = vergelijk_knelpunten_met_resv(plan, assessment.wijkverband);
    take_findings(assessment, passed_on);
    Bevindingen asked = vergelijk_wijken_met_subsidie(plan);
    take_findings(assessment, asked);
    assessment.burgers = beoordeel_burgers(plan, assessment.regels, assessment.resv.zetels);
    take_findings(assessment, assessment.burgers.bevindingen);
}

}  // namespace

Assessment assess(const Plan& plan, const Regelingen& regelingen, Date vandaag) {
    Assessment assessment;
    take_own_values(assessment, plan, regelingen);
    compare_rules(assessment, plan, regelingen);
    const Gegevens gegevens = assess_uitvoering(assessment, plan, assessment.regels);
    report_sum_of_wijken(assessment, plan);
    report_missing(assessment, plan);
    report_readings(assessment, plan);
    assess_subsidie(assessment, plan, gegevens, vandaag);
    assess_wijkverband(assessment, plan, vandaag);
    assess_programma(assessment, plan, vandaag);
    assess_resv(assessment, plan, vandaag);
    compare_parts(assessment, plan);
    report_references(assessment, plan);
    arrange(assessment.problems, {}, &Problem::severity);
    return assessment;
}

}  // namespace elp
