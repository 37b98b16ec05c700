// The chapters on one wijk: its wijkverband, its knelpunten with their analyses, and what
// else of the plan is about it.
#include <algorithm>
#include <utility>

#include "core/rapport/hoofdstukken.hpp"
#include "core/rapport/veldtabel.hpp"

namespace elp {
namespace {

const Wijk& wijk_of(const Rapportstof& stof, const Id& id) {
    return *std::ranges::find(stof.plan.wijken->lijst, id, &Wijk::id);
}

const WijkOordeel& verdict_of(const Rapportstof& stof, const Id& id) {
    return *std::ranges::find(stof.assessment.wijkverband.wijken, id, &WijkOordeel::wijk);
}

std::string elements(std::string_view lijst, const Texts& ids, const Woorden& w) {
    std::string all;
    for (const std::string& id : ids) {
        all += all.empty() ? "" : ", ";
        all += element_naam(lijst, id, w);
    }
    return all;
}

Cel or_unknown(std::string_view text, const Woorden& w) {
    return cel(text.empty() ? tekst("rapport.onbekend", w) : std::string{text});
}

Tabel state_table(const Lezer& lezer, const Id& id) {
    const Woorden& w = lezer.stof.woorden;
    const WijkOordeel& een = verdict_of(lezer.stof, id);
    Tabel tabel =
        tabel_blad(lezer, place_of("/wijken/lijst", id), {"inwoners", "tweede_ring", "bouwt_op", "stimulans", "geld"});
    const auto add = [&](std::string_view sleutel, Cel value) {
        tabel.rijen.push_back({cel(tekst("rapport.kolom.", sleutel, w)), std::move(value)});
    };
    add("fase", or_unknown(een.fase.empty() ? "" : element_naam("wijkverband.fasen", een.fase, w), w));
    add("begonnen_op", or_unknown(cel_dag(een.begonnen_op, w).tekst, w));
    add("dekkend_op", or_unknown(cel_dag(een.dekkend_op, w).tekst, w));
    const std::string none = tekst("antwoord.geen", w);
    const std::string roles = elements("wijkverband.kernteam", een.ontbreekt, w);
    const std::string tasks = elements("wijkverband.taken", een.open_taken, w);
    add("kernteam_ontbreekt", cel(roles.empty() ? none : roles));
    add("taken_open", cel(tasks.empty() ? none : tasks));
    return tabel;
}

Tabel with_title(Tabel tabel, std::string_view sleutel, const Woorden& w) {
    tabel.titel = met_hoofdletter(tekst(sleutel, w));
    return tabel;
}

// Whether the thing at this place of a list refers to the wijk.
template <class T>
Kiesding of_wijk(const std::vector<T>& lijst, const Id& wijk) {
    return [&lijst, wijk](const Id& id) {
        const auto found = std::ranges::find(lijst, id, &T::id);
        return found != lijst.end() && found->wijk == wijk;
    };
}

}  // namespace

Hoofdstuk hoofdstuk_wijk(const Rapportstof& stof, const Id& wijk) {
    const Woorden& w = stof.woorden;
    const Lezer lezer{stof};
    Hoofdstuk uit{.titel = lezer.naam(wijk_of(stof, wijk).id), .alineas = {}, .tabellen = {}};
    const std::string place = place_of("/wijken/lijst", wijk);
    vul(uit,
        {state_table(lezer, wijk),
         with_title(tabel_velden(lezer, place + "/kernteam", {"rol", "organisatie", "discipline", "stand"}),
                    "veld.wijk.kernteam", w),
         with_title(tabel_velden(lezer, place + "/taken", {"onderdeel", "stand"}), "veld.wijk.taken", w),
         with_title(tabel_velden(lezer, place + "/fasen", {"gepland_op", "bereikt_op"}), "veld.wijk.fasen", w)},
        "rapport.onbekend", w);
    return uit;
}

Hoofdstuk hoofdstuk_wijk_rest(const Rapportstof& stof, const Id& wijk) {
    const Woorden& w = stof.woorden;
    const Lezer lezer{stof};
    Hoofdstuk uit = hoofdstuk("wijk-rest", w);
    const auto& activiteiten = stof.plan.activiteiten->lijst;
    const auto here = [&](const Id& id) {
        const auto found = std::ranges::find(activiteiten, id, &Activiteit::id);
        return found != activiteiten.end() && std::ranges::find(found->wijken, text_of(wijk)) != found->wijken.end();
    };
    const auto& analyses = stof.plan.sroi_analyses->lijst;
    const Kiesding knelpunt_here = of_wijk(stof.plan.knelpunten->lijst, wijk);
    const auto analysed_here = [&](const Id& id) {
        const auto found = std::ranges::find(analyses, id, &SroiAnalyse::id);
        return found != analyses.end() && knelpunt_here(found->knelpunt);
    };
    vul(uit,
        {with_title(tabel_velden(lezer, "/activiteiten/lijst", {"doelen", "begin", "einde", "stand"}, here),
                    "veld.activiteiten.lijst", w),
         with_title(tabel_velden(lezer, "/sroi_analyses/lijst", {"knelpunt", "prijspeil_jaar"}, analysed_here),
                    "rapport.kop.sroi", w),
         with_title(tabel_velden(lezer, "/burgers/netwerken", {"doelen", "bestaand", "verbonden"},
                                 of_wijk(stof.plan.burgers->netwerken, wijk)),
                    "rapport.netwerken", w)},
        "rapport.geen-wijk-rest", w);
    return uit;
}

}  // namespace elp
