// The chapters on the wijkverbanden: core team, tasks, phase and coverage by year, the knelpunten
// and how citizens take part.
#include <algorithm>
#include <utility>

#include "core/rapport/hoofdstukken.hpp"

namespace elp {
namespace {

std::string element_names(std::string_view lijst, const Texts& ids, const Woorden& w) {
    std::string names;
    for (const std::string& id : ids) {
        names += names.empty() ? "" : ", ";
        names += element_naam(lijst, id, w);
    }
    return names;
}

// Its own name, or its id where it has none.
template <class T>
std::string called(const T& thing) {
    return thing.naam.empty() ? text_of(thing.id) : thing.naam;
}

// What the thing with this id is called; empty for no id.
template <class T>
std::string called_in(const std::vector<T>& lijst, const Id& id) {
    const auto found = std::ranges::find(lijst, id, &T::id);
    return found == lijst.end() ? text_of(id) : called(*found);
}

// --- wijkverbanden ---

Tabel teams_table(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Tabel tabel{.titel = {},
                .kolommen = {kolom("wijk", w), getalkolom("inwoners", w), kolom("kernteam_ontbreekt", w),
                             kolom("taken_open", w), kolom("fase", w), kolom("begonnen_op", w), kolom("dekkend_op", w)},
                .rijen = {}};
    const auto& oordelen = stof.assessment.wijkverband.wijken;
    for (std::size_t i = 0; i < oordelen.size(); ++i) {
        const Wijk& wijk = stof.plan.wijken->lijst[i];
        const WijkOordeel& een = oordelen[i];
        tabel.rijen.push_back({cel(called(wijk)), cel_getal(known(wijk.inwoners), w),
                               cel(element_names("wijkverband.kernteam", een.ontbreekt, w)),
                               cel(element_names("wijkverband.taken", een.open_taken, w)),
                               cel(element_naam("wijkverband.fasen", een.fase, w)), cel_dag(een.begonnen_op, w),
                               cel_dag(een.dekkend_op, w)});
    }
    return tabel;
}

Cel share_cell(const Dekkingsom& som, const Woorden& w) {
    return som.basispunten ? cel_aandeel(*som.basispunten, w) : cel(tekst("rapport.onbekend", w));
}

Cel people_cell(const Dekkingsom& som, const Woorden& w) {
    return cel_getal(som.zonder_inwoners > 0 ? std::nullopt : std::optional{som.inwoners}, w);
}

Tabel coverage_table(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Tabel tabel{.titel = tekst("rapport.dekking", w),
                .kolommen = {kolom("jaar", w), getalkolom("wijken_begonnen", w), getalkolom("begonnen_inwoners", w),
                             getalkolom("begonnen_basispunten", w), getalkolom("wijken_dekkend", w),
                             getalkolom("dekkend_inwoners", w), getalkolom("dekkend_basispunten", w)},
                .rijen = {}};
    for (const DekkingJaar& een : stof.assessment.wijkverband.dekking.jaren) {
        tabel.rijen.push_back({cel(std::to_string(een.jaar)), cel_getal(een.begonnen.wijken, w),
                               people_cell(een.begonnen, w), share_cell(een.begonnen, w),
                               cel_getal(een.dekkend.wijken, w), people_cell(een.dekkend, w),
                               share_cell(een.dekkend, w)});
    }
    constexpr std::size_t begun = 3;
    constexpr std::size_t working = 6;
    tabel.grafiek = Grafiek{.soort = Grafieksoort::staven, .reeksen = {begun, working}};
    return tabel;
}

// How many wijkverbanden a region of this size has: the sources differ on the size of a wijk.
Tabel sizes_table(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Tabel tabel{.titel = tekst("rapport.wijken-nodig", w),
                .kolommen = {kolom("lezing", w), getalkolom("laagste", w), getalkolom("hoogste", w)},
                .rijen = {}};
    for (const WijkenNodig& een : stof.assessment.wijkverband.nodig) {
        tabel.rijen.push_back({cel(option_text("wijken.grootte", een.optie, w.teksten)), cel_getal(een.laagste, w),
                               cel_getal(een.hoogste, w)});
    }
    return tabel;
}

// --- citizens ---

std::string_view word_of_part(BurgerDeel deel) {
    switch (deel) {
        case BurgerDeel::open:
            return "open";
        case BurgerDeel::geen:
            return "geen";
        case BurgerDeel::wel:
            return "wel";
    }
    return {};
}

Tabel places_table(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    const BurgersOordeel& burgers = stof.assessment.burgers;
    Tabel tabel{.titel = {}, .kolommen = {kolom("soort", w), kolom("waar", w), kolom("burgers", w)}, .rijen = {}};
    const auto add = [&](std::string_view soort, std::string waar, BurgerDeel deel) {
        tabel.rijen.push_back(
            {cel(tekst(soort, w)), cel(waar), cel(tekst("optie.burgerdeel.", word_of_part(deel), w))});
    };
    add("rapport.kop.resv", stof.plan.resv->naam, burgers.resv);
    for (const BurgerPlek& plek : burgers.wijken) {
        add("ding.wijk", called_in(stof.plan.wijken->lijst, plek.waar), plek.deel);
    }
    for (const BurgerPlek& plek : burgers.activiteiten) {
        add("ding.activiteit", called_in(stof.plan.activiteiten->lijst, plek.waar), plek.deel);
    }
    return tabel;
}

Tabel networks_table(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Tabel tabel{.titel = tekst("rapport.netwerken", w),
                .kolommen = {kolom("netwerk", w), kolom("wijk", w), kolom("doelen", w), kolom("bestaand", w),
                             kolom("verbonden", w)},
                .rijen = {}};
    for (const InformeelNetwerk& een : stof.plan.burgers->netwerken) {
        tabel.rijen.push_back({cel(called(een)), cel(called_in(stof.plan.wijken->lijst, een.wijk)),
                               cel(element_names("burgers.doelen", een.doelen, w)), cel_ja_nee(een.bestaand, w),
                               cel_ja_nee(een.verbonden, w)});
    }
    return tabel;
}

// Where each knelpunt stands, of one wijk or of all.
Tabel knelpunten_table(const Rapportstof& stof, const std::optional<Id>& wijk) {
    const Woorden& w = stof.woorden;
    Tabel tabel{.titel = {},
                .kolommen = {kolom("knelpunt", w), kolom("wijk", w), kolom("gekozen", w), kolom("stand", w),
                             kolom("sinds", w), kolom("gereed_op", w), kolom("antwoord_voor", w)},
                .rijen = {}};
    const auto& oordelen = stof.assessment.wijkverband.knelpunten;
    for (std::size_t i = 0; i < oordelen.size(); ++i) {
        const Knelpunt& knelpunt = stof.plan.knelpunten->lijst[i];
        const KnelpuntOordeel& een = oordelen[i];
        if (wijk && knelpunt.wijk != *wijk) continue;
        const std::string stand =
            een.stand ? tekst("optie.knelpuntstap.naar.", word_of(*een.stand), w) : tekst("rapport.onbekend", w);
        tabel.rijen.push_back({cel(called(knelpunt)), cel(called_in(stof.plan.wijken->lijst, knelpunt.wijk)),
                               cel_ja_nee(knelpunt.gekozen, w), cel(stand), cel_dag(een.sinds, w),
                               cel_dag(knelpunt.gereed_op.value_or(Date{}), w), cel_dag(een.antwoord_voor, w)});
    }
    return tabel;
}

Hoofdstuk knelpunten_chapter(Tabel tabel, std::string_view leeg, const Woorden& w) {
    Hoofdstuk uit = hoofdstuk("knelpunten", w);
    if (tabel.rijen.empty()) {
        uit.alineas.push_back(tekst(leeg, w));
    } else {
        uit.tabellen.push_back(std::move(tabel));
    }
    return uit;
}

}  // namespace

Hoofdstuk hoofdstuk_wijkverbanden(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Hoofdstuk uit = hoofdstuk("wijkverbanden", w);
    const WijkverbandOordeel& oordeel = stof.assessment.wijkverband;
    uit.alineas.push_back(tekst("optie.wijken.kernteam_lezing.", word_of(oordeel.kernteam), w) + ".");
    Tabel teams = teams_table(stof);
    if (!teams.rijen.empty()) uit.tabellen.push_back(std::move(teams));
    Tabel coverage = coverage_table(stof);
    if (!coverage.rijen.empty()) uit.tabellen.push_back(std::move(coverage));
    Tabel steps = tabel_stappen(oordeel.dekking.stappen, w);
    if (!steps.rijen.empty()) uit.tabellen.push_back(std::move(steps));
    uit.tabellen.push_back(sizes_table(stof));
    return uit;
}

Hoofdstuk hoofdstuk_knelpunten(const Rapportstof& stof) {
    return knelpunten_chapter(knelpunten_table(stof, std::nullopt), "rapport.geen-knelpunten", stof.woorden);
}

Hoofdstuk hoofdstuk_wijk_knelpunten(const Rapportstof& stof, const Id& wijk) {
    return knelpunten_chapter(knelpunten_table(stof, wijk), "rapport.geen-knelpunten-wijk", stof.woorden);
}

Hoofdstuk hoofdstuk_burgers(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    const BurgersOordeel& burgers = stof.assessment.burgers;
    Hoofdstuk uit = hoofdstuk("burgers", w);
    uit.alineas.push_back(w.teksten.fill(
        "rapport.burgers", {{"aantal", std::to_string(burgers.mee)}, {"totaal", std::to_string(burgers.plekken)}}));
    uit.tabellen.push_back(places_table(stof));
    Tabel networks = networks_table(stof);
    if (!networks.rijen.empty()) uit.tabellen.push_back(std::move(networks));
    return uit;
}

}  // namespace elp
