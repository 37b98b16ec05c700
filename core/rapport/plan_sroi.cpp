// The chapter on the SROI-analyses: what each comes to with its range, how it was calculated, and what it is
// most sensitive to.
#include <algorithm>
#include <utility>

#include "core/rapport/hoofdstukken.hpp"
#include "core/rapport/veldtabel.hpp"

namespace elp {
namespace {

constexpr int hundredths = 2;

std::string called(const SroiAnalyse& analyse) { return analyse.naam.empty() ? text_of(analyse.id) : analyse.naam; }

// "1,08" of hundredths; for machines the hundredths.
Cel ratio_cell(const std::optional<std::int64_t>& ratio, const Woorden& w) {
    if (!ratio) return cel(tekst("rapport.onbekend", w));
    return {write_decimal(*ratio, hundredths, w.language), ratio, Unit::honderdsten};
}

Tabel outcomes_table(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Tabel tabel{
        .titel = {},
        .kolommen = {kolom("analyse", w), getalkolom("netto_cent", w), getalkolom("netto_laagste_cent", w),
                     getalkolom("netto_hoogste_cent", w), getalkolom("verhouding_honderdsten", w),
                     getalkolom("verhouding_laagste_honderdsten", w), getalkolom("verhouding_hoogste_honderdsten", w),
                     getalkolom("terugverdientijd_maanden", w)},
        .rijen = {}};
    const auto& oordelen = stof.assessment.wijkverband.sroi;
    for (std::size_t i = 0; i < oordelen.size(); ++i) {
        const auto& som = oordelen[i].som;
        const auto& range = oordelen[i].bandbreedte;
        const std::optional<std::int64_t> none;
        tabel.rijen.push_back({cel(called(stof.plan.sroi_analyses->lijst[i])),
                               cel_bedrag(som ? std::optional{som->netto} : std::nullopt, w),
                               cel_bedrag(range ? std::optional{range->netto_laagste} : std::nullopt, w),
                               cel_bedrag(range ? std::optional{range->netto_hoogste} : std::nullopt, w),
                               ratio_cell(som ? som->verhouding : none, w),
                               ratio_cell(range ? range->verhouding_laagste : none, w),
                               ratio_cell(range ? range->verhouding_hoogste : none, w),
                               cel_getal(som ? som->terugverdien_maanden : none, w)});
    }
    return tabel;
}

// The field that a row is about, with the outcome or input that it belongs to.
std::string what(const SroiAnalyse& analyse, const Gevoeligheid& row, const Woorden& w) {
    const auto outcome = std::ranges::find(analyse.uitkomsten, row.deel, &SroiUitkomst::id);
    const auto input = std::ranges::find(analyse.inzet, row.deel, &SroiInzet::id);
    const bool of_outcome = outcome != analyse.uitkomsten.end();
    const bool of_input = input != analyse.inzet.end();
    std::string key = "veld.";
    key += of_outcome ? Describe<SroiUitkomst>::name
           : of_input ? Describe<SroiInzet>::name
                      : Describe<SroiAnalyse>::name;
    key += '.';
    key += row.wat;
    std::string text = tekst(key, w);
    const std::string& part = of_outcome ? outcome->naam : of_input ? input->naam : analyse.naam;
    return part.empty() ? text : text + " · " + part;
}

Tabel sensitivity_table(const SroiAnalyse& analyse, const SroiOordeel& oordeel, const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Tabel tabel{.titel = tekst("rapport.gevoeligheid", w),
                .kolommen = {kolom("wat", w), getalkolom("netto_laag_cent", w), getalkolom("netto_hoog_cent", w)},
                .rijen = {}};
    for (const Gevoeligheid& row : sroi_gevoeligheid(analyse, stof.assessment.regels, stof.vandaag)) {
        tabel.rijen.push_back(
            {cel(what(analyse, row, w)), cel_bedrag(row.netto_laag, w), cel_bedrag(row.netto_hoog, w)});
    }
    if (oordeel.som) {
        tabel.grafiek =
            Grafiek{.soort = Grafieksoort::tornado, .reeksen = {1, 2}, .midden = cel_bedrag(oordeel.som->netto, w)};
    }
    return tabel;
}

void add_analysis(Hoofdstuk& uit, const SroiAnalyse& analyse, const SroiOordeel& oordeel, const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    for (Tabel tabel : {tabel_stappen(oordeel.stappen, w), sensitivity_table(analyse, oordeel, stof)}) {
        if (tabel.rijen.empty()) continue;
        tabel.titel.insert(0, called(analyse) + ": ");
        uit.tabellen.push_back(std::move(tabel));
    }
}

Tabel years_table(const SroiAnalyse& analyse, const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Tabel tabel{.titel = tekst("rapport.sroi.jaren", w),
                .kolommen = {kolom("jaar", w), getalkolom("effect_cent", w), getalkolom("inzet_cent", w),
                             getalkolom("effect_contant_cent", w), getalkolom("inzet_contant_cent", w)},
                .rijen = {}};
    for (const sroi::Jaarrij& een : sroi_jaren(analyse, stof.assessment.regels, stof.vandaag)) {
        tabel.rijen.push_back({cel_jaar(static_cast<std::int64_t>(tabel.rijen.size()) + 1), cel_bedrag(een.effect, w),
                               cel_bedrag(een.inzet, w), cel_bedrag(een.effect_contant, w),
                               cel_bedrag(een.inzet_contant, w)});
    }
    tabel.grafiek = Grafiek{.soort = Grafieksoort::staven, .reeksen = {1, 2}};
    return tabel;
}

}  // namespace

Hoofdstuk hoofdstuk_sroi_opbouw(const Rapportstof& stof, std::size_t nummer) {
    const Woorden& w = stof.woorden;
    const Lezer lezer{stof};
    const SroiAnalyse& analyse = stof.plan.sroi_analyses->lijst[nummer];
    const std::string place = place_of("/sroi_analyses/lijst", analyse.id);
    Hoofdstuk uit{
        .titel = w.teksten.fill("rapport.sroi.opbouw", {{"naam", called(analyse)}}), .alineas = {}, .tabellen = {}};
    vul(uit,
        {tabel_blad(lezer, place, {"knelpunt", "prijspeil_jaar", "disconto", "eerste_jaar"}),
         tabel_velden(lezer, place + "/inzet", {"belanghebbende", "jaar", "bedrag_cent"}),
         tabel_velden(lezer, place + "/uitkomsten",
                      {"belanghebbende", "hoeveelheid_honderdsten", "eenheid", "proxy_cent", "deadweight_basispunten",
                       "verdringing_basispunten", "attributie_basispunten", "afname_basispunten", "jaren"}),
         years_table(analyse, stof)},
        "rapport.onbekend", w);
    return uit;
}

Hoofdstuk hoofdstuk_sroi(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Hoofdstuk uit = hoofdstuk("sroi", w);
    const auto& lijst = stof.plan.sroi_analyses->lijst;
    if (lijst.empty()) {
        uit.alineas.push_back(tekst("cli.sroi.geen", w));
        return uit;
    }
    uit.tabellen.push_back(outcomes_table(stof));
    const auto& oordelen = stof.assessment.wijkverband.sroi;
    for (std::size_t i = 0; i < lijst.size(); ++i) {
        const SroiOordeel& oordeel = oordelen[i];
        if (!oordeel.som && !oordeel.wacht_op.empty()) {
            uit.alineas.push_back(
                called(lijst[i]) + ": " +
                w.teksten.fill("cli.sroi.wacht", {{"aantal", std::to_string(oordeel.wacht_op.size())}}));
        }
        add_analysis(uit, lijst[i], oordeel, stof);
    }
    return uit;
}

}  // namespace elp
