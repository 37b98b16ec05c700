// The chapters on the budget: what costs come to by year and source, the lines, who pays after the
// programme, what is paid already, and what nobody pays.
#include <algorithm>
#include <utility>

#include "core/rapport/hoofdstukken.hpp"
#include "core/rapport/veldtabel.hpp"

namespace elp {
namespace {

Kolom source_column(std::size_t source, const Woorden& w) {
    const bool without = source == aantal_geldbronnen;
    const std::string_view word = without ? "zonder" : Words<Geldbron>::list[source];
    const std::string name = without ? tekst("rapport.zonder-bron", w) : tekst("optie.kostenpost.bron.", word, w);
    return {met_hoofdletter(name), "bron_" + std::string{word} + "_cent", true};
}

// What nobody pays, whatever the reason.
Money uncovered(const PerOorzaak& per_oorzaak) {
    Money sum;
    for (std::size_t i = 1; i < aantal_oorzaken; ++i) sum.cents += per_oorzaak[i].cents;
    return sum;
}

Tabel years_table(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Tabel tabel{.titel = tekst("begroting.jaren", w), .kolommen = {kolom("jaar", w)}, .rijen = {}};
    Grafiek chart{.soort = Grafieksoort::gestapeld};
    for (std::size_t source = 0; source <= aantal_geldbronnen; ++source) {
        chart.reeksen.push_back(tabel.kolommen.size());
        tabel.kolommen.push_back(source_column(source, w));
    }
    tabel.kolommen.push_back({tekst("begroting.totaal", w), "kosten_cent", true});
    for (const JaarStand& een : stof.assessment.subsidie.begroting.jaren) {
        std::vector<Cel> rij{cel_jaar(een.jaar)};
        for (const Money& amount : een.per_bron) rij.push_back(cel_bedrag(amount, w));
        rij.push_back(cel_bedrag(een.kosten, w));
        tabel.rijen.push_back(std::move(rij));
    }
    tabel.grafiek = std::move(chart);
    return tabel;
}

// Costs that stand in two places.
Tabel twice_table(const Lezer& lezer) {
    const Woorden& w = lezer.stof.woorden;
    Tabel tabel{.titel = tekst("rapport.dubbel", w),
                .kolommen = {kolom("wat", w), kolom("nog", w), getalkolom("bedrag_cent", w)},
                .rijen = {}};
    for (const DubbeleKosten& een : lezer.stof.assessment.subsidie.dubbel) {
        tabel.rijen.push_back(
            {cel(lezer.naam(een.een)), cel(lezer.naam(een.ander)), cel_bedrag(een.bedrag, lezer.stof.woorden)});
    }
    return tabel;
}

void add_sums(Hoofdstuk& uit, const BegrotingOordeel& oordeel, const Woorden& w) {
    if (oordeel.te_groot) {
        uit.alineas.push_back(tekst("begroting.totaal", w) + ": " + tekst("landelijk.te-groot", w) + ".");
        return;
    }
    uit.alineas.push_back(tekst(oordeel.sluit ? "begroting.sluit" : "begroting.sluit-niet", w));
    uit.alineas.push_back(w.teksten.fill("begroting.som", {{"bedrag", write_money(oordeel.totaal, w.language)}}) +
                          ". " + tekst("begroting.ongedekt-uitleg", w) + ": " +
                          write_money(oordeel.ongedekt, w.language) + ".");
    if (oordeel.onvolledig > 0) {
        uit.alineas.push_back(w.teksten.fill("begroting.onvolledig", {{"aantal", std::to_string(oordeel.onvolledig)}}) +
                              ".");
    }
}

}  // namespace

Hoofdstuk hoofdstuk_begroting(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    const Lezer lezer{stof};
    Hoofdstuk uit = hoofdstuk_van("rail.begroting", w);
    if (!stof.plan.begroting->posten.empty()) add_sums(uit, stof.assessment.subsidie.begroting, w);
    vul(uit,
        {years_table(stof),
         met_titel(tabel_velden(lezer, "/begroting/posten",
                                {"activiteit",
                                 {"partij", "veld.aanvraag.hoofdaanvrager"},
                                 "soort",
                                 "niveau",
                                 "begin",
                                 "einde",
                                 "bedrag_cent",
                                 "bron"}),
                   "begroting.posten", w),
         met_titel(
             tabel_velden(lezer, "/begroting/vergoedingen", {"betaler", "activiteit", "partij", "begin", "einde"}),
             "begroting.vergoedingen", w),
         twice_table(lezer)},
        "begroting.leeg", w);
    return uit;
}

Hoofdstuk hoofdstuk_financiers(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    const Lezer lezer{stof};
    Hoofdstuk uit = hoofdstuk_van("begroting.financiers", w);
    vul(uit,
        {tabel_velden(lezer, "/begroting/financiers",
                      {"soort", "partij", "jaar", "bedrag_cent", "tarief_cent", "verzekerden", "zekerheid"})},
        "begroting.financiers-leeg", w);
    return uit;
}

Hoofdstuk hoofdstuk_ongedekt(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Hoofdstuk uit = hoofdstuk_van("begroting.ongedekt", w);
    Tabel tabel{.titel = {},
                .kolommen = {kolom("jaar", w), getalkolom("kosten_cent", w), getalkolom("niet_gedekt_cent", w),
                             kolom("oorzaak", w)},
                .rijen = {}};
    for (const JaarStand& een : stof.assessment.subsidie.begroting.jaren) {
        tabel.rijen.push_back({cel_jaar(een.jaar), cel_bedrag(een.kosten, w), cel_bedrag(uncovered(een.per_oorzaak), w),
                               cel(oorzaken(een.per_oorzaak, w))});
    }
    tabel.grafiek = Grafiek{.soort = Grafieksoort::staven, .reeksen = {1, 2}};
    vul(uit, {std::move(tabel)}, "begroting.leeg", w);
    const auto unknown = std::ranges::count_if(stof.assessment.subsidie.gat.maanden, &GatMaand::onbekend);
    if (unknown > 0) {
        uit.alineas.push_back(w.teksten.fill("rapport.gat.onbekend", {{"aantal", std::to_string(unknown)}}));
    }
    return uit;
}

}  // namespace elp
