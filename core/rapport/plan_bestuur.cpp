// The chapters for a board: the key figures, what has to be decided, and what to do first in few lines.
#include <algorithm>
#include <utility>

#include "core/beoordeling/regio_cijfers.hpp"
#include "core/beoordeling/samenwoorden.hpp"
#include "core/rapport/hoofdstukken.hpp"
#include "core/rapport/veldtabel.hpp"

namespace elp {
namespace {

/// How many points a board reads: a page holds no more.
constexpr std::size_t points_for_a_board = 6;

Cel amount_or_unknown(std::optional<std::int64_t> cents, const Woorden& w) {
    return cel_bedrag(cents ? std::optional{Money{*cents}} : std::nullopt, w);
}

// "4 van 13".
Cel part(std::size_t deel, std::size_t geheel, const Woorden& w) {
    return cel(w.teksten.fill("pagina.van", {{"deel", std::to_string(deel)}, {"geheel", std::to_string(geheel)}}));
}

std::size_t met_criteria(const ResvOordeel& resv) {
    return static_cast<std::size_t>(std::ranges::count(resv.criteria, Afgeleid::voldaan, &VerklaringOordeel::afgeleid));
}

// A row of a table of what is known, by the name of the column that tells the same of many regions.
class Figures {
  public:
    explicit Figures(const Woorden& woorden)
        : w_{woorden}, tabel_{.titel = {}, .kolommen = {kolom("wat", w_), kolom("waarde", w_)}, .rijen = {}} {}
    void add(std::string_view sleutel, Cel value) {
        tabel_.rijen.push_back({cel(tekst(sleutel, w_)), std::move(value)});
    }
    [[nodiscard]] Tabel take() { return std::move(tabel_); }

  private:
    const Woorden& w_;
    Tabel tabel_;
};

void add_decision(Tabel& tabel, std::string wat, std::string stand, Date dag, const Woorden& w) {
    tabel.rijen.push_back({cel(wat), cel(stand), cel_dag(dag, w)});
}

void add_form(Tabel& tabel, const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    const Vormbesluit& besluit = stof.plan.resv->vormbesluit;
    if (besluit.stand.has_value() && besluit.stand.value == VormStand::besloten) return;
    const std::string stand = besluit.stand.has_value()
                                  ? tekst("optie.vormbesluit.stand.", word_of(besluit.stand.value), w)
                                  : tekst("rapport.onbekend", w);
    add_decision(tabel, tekst("criteria.vorm", w), stand, besluit.besluit_op.value_or(Date{}), w);
}

// Points on which the source is silent and the plan has not chosen.
void add_readings(Tabel& tabel, const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    const std::string standard = tekst("rapport.lezing.standaard", w);
    for (const StilPunt& punt : stof.assessment.uitvoering.stille_punten) {
        if (punt.chosen) continue;
        add_decision(tabel, naam_van_keuze(punt.keuze, stof),
                     std::string{option_text(punt.keuze, punt.optie, w.teksten)} + " (" + standard + ")", {}, w);
    }
    if (!stof.assessment.subsidie.verdeling.gekozen) {
        add_decision(tabel, tekst("keuze.aanvraag.ontvangers", w), standard, {}, w);
    }
    if (!stof.assessment.resv.zetels.draagvlak_gekozen) {
        add_decision(tabel, tekst("keuze.resv_criteria.draagvlak", w), standard, {}, w);
    }
}

// Knelpunten that the RESV has still to answer, and collaborations that overlap.
void add_waiting(Tabel& tabel, const Lezer& lezer) {
    const Woorden& w = lezer.stof.woorden;
    for (const KnelpuntOordeel& een : lezer.stof.assessment.wijkverband.knelpunten) {
        if (een.stand != KnelpuntStand::doorgezet) continue;
        add_decision(tabel, lezer.naam(een.knelpunt), tekst("optie.knelpuntstap.naar.", word_of(*een.stand), w),
                     een.antwoord_voor, w);
    }
    for (const Overlap& een : lezer.stof.assessment.resv.samenwerkingen.overlap) {
        if (een.besloten) continue;
        add_decision(tabel, overlap_wie(een, lezer.dingen), tekst("rapport.overlap", w), {}, w);
    }
}

}  // namespace

Hoofdstuk hoofdstuk_kerncijfers(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    const RegioCijfers cijfers = cijfers_van({stof.plan, stof.assessment}, stof.vandaag);
    const BegrotingOordeel& begroting = stof.assessment.subsidie.begroting;
    const bool budgeted = !stof.plan.begroting->posten.empty() && !begroting.te_groot;
    Hoofdstuk uit = hoofdstuk("kerncijfers", w);
    Figures figures{w};
    figures.add("rapport.kolom.inwoners", cel_getal(cijfers.inwoners, w));
    figures.add("rapport.kolom.uitvoering_cent", cel_bedrag(cijfers.uitvoering, w));
    figures.add("rapport.kolom.laagste_cent", amount_or_unknown(cijfers.uitvoering_cent.laag, w));
    figures.add("rapport.kolom.hoogste_cent", amount_or_unknown(cijfers.uitvoering_cent.hoog, w));
    figures.add("rapport.kolom.subsidies_in_plan_cent", cel_bedrag(cijfers.subsidies_in_plan, w));
    figures.add("rapport.kolom.begroot_cent", cel_bedrag(budgeted ? std::optional{begroting.totaal} : std::nullopt, w));
    figures.add("begroting.ongedekt", cel_bedrag(budgeted ? std::optional{begroting.ongedekt} : std::nullopt, w));
    figures.add("rapport.kolom.ongedekt_cent", cel_bedrag(cijfers.ongedekt_na_programma, w));
    figures.add("rapport.kolom.vouchers", cel_aantal(cijfers.vouchers, w));
    figures.add("overzicht.criteria",
                part(met_criteria(stof.assessment.resv), stof.assessment.resv.criteria.size(), w));
    figures.add("rapport.kolom.mandaten", part(cijfers.mandaten, cijfers.zetels, w));
    figures.add("rapport.kolom.mandaat_onbekend", cel_aantal(cijfers.mandaten_onbekend, w));
    figures.add("rapport.kolom.kernteams", part(cijfers.kernteams, cijfers.wijken, w));
    figures.add("rapport.kolom.gedekt_inwoners", cel_getal(cijfers.gedekt, w));
    uit.tabellen.push_back(figures.take());
    return uit;
}

Hoofdstuk hoofdstuk_eerst_kort(const Rapportstof& stof) {
    Hoofdstuk uit = hoofdstuk_eerst(stof);
    if (uit.tabellen.empty()) return uit;
    Tabel& tabel = uit.tabellen.front();
    const std::size_t all = tabel.rijen.size();
    if (all > points_for_a_board) {
        tabel.rijen.resize(points_for_a_board);
        uit.alineas.push_back(stof.woorden.teksten.fill(
            "rapport.eerst.deel", {{"aantal", std::to_string(points_for_a_board)}, {"totaal", std::to_string(all)}}));
    }
    // Where in the plan it stands and by which rule is for who works on the plan.
    constexpr std::size_t kept = 6;
    tabel.kolommen.resize(kept);
    for (auto& rij : tabel.rijen) rij.resize(kept);
    return uit;
}

Hoofdstuk hoofdstuk_besluiten(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Hoofdstuk uit = hoofdstuk("besluiten", w);
    Tabel tabel{.titel = {}, .kolommen = {kolom("besluit", w), kolom("stand", w), kolom("dag", w)}, .rijen = {}};
    add_form(tabel, stof);
    add_readings(tabel, stof);
    add_waiting(tabel, Lezer{stof});
    vul(uit, {std::move(tabel)}, "rapport.geen-besluiten", w);
    return uit;
}

}  // namespace elp
