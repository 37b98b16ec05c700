// The chapters on money: the uitvoeringssubsidie with its steps and readings, all sources, and the gap afterwards.
#include <utility>

#include "core/rapport/hoofdstukken.hpp"
#include "core/taal/letters.hpp"

namespace elp {
namespace {

Tabel choices_table(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Tabel tabel{.titel = tekst("cli.waar-de-bron-zwijgt", w),
                .kolommen = {kolom("keuze", w), kolom("lezing", w), getalkolom("uitkomst_cent", w), kolom("door", w)},
                .rijen = {}};
    for (const StilPunt& punt : stof.assessment.uitvoering.stille_punten) {
        for (const OptieGevolg& gevolg : punt.gevolgen) {
            const bool holds = gevolg.optie == punt.optie;
            const std::string_view by = !holds ? "anders" : punt.chosen ? "gekozen" : "standaard";
            tabel.rijen.push_back({cel(naam_van_keuze(punt.keuze, stof)),
                                   cel(option_text(punt.keuze, gevolg.optie, w.teksten)), cel_bedrag(gevolg.totaal, w),
                                   cel(tekst("rapport.lezing.", by, w))});
        }
    }
    return tabel;
}

// A source is called by its own name, or by a text where the policy has one for it.
std::string name_of(const Dekkingsbron& bron, const Woorden& w) {
    return w.teksten.has(bron.naam) ? tekst(bron.naam, w) : bron.naam;
}

// Each sum of attendance fees.
Tabel fees_table(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Tabel tabel{
        .titel = tekst("rapport.vacatiegelden", w),
        .kolommen = {kolom("vacatiesom", w), kolom("discipline", w), getalkolom("personen", w),
                     getalkolom("bijeenkomsten", w), getalkolom("vergoeding_cent", w), getalkolom("bedrag_cent", w)},
        .rijen = {}};
    const auto& lijst = stof.plan.subsidies->vacatiegelden;
    for (std::size_t i = 0; i < lijst.size(); ++i) {
        const Vacatiesom& som = lijst[i];
        tabel.rijen.push_back({cel(som.naam.empty() ? text_of(som.id) : som.naam),
                               cel(element_naam("resv.zetels", som.discipline, w)), cel_getal(known(som.personen), w),
                               cel_getal(known(som.bijeenkomsten), w), cel_bedrag(known(som.vergoeding), w),
                               cel_bedrag(stof.assessment.subsidie.vacatiegelden[i].bedrag, w)});
    }
    return tabel;
}

}  // namespace

std::string oorzaken(const PerOorzaak& bedragen, const Woorden& w) {
    std::string all;
    for (std::size_t i = 1; i < aantal_oorzaken; ++i) {
        if (bedragen[i] != Money{}) add_word(all, tekst("optie.oorzaak.", Words<Oorzaak>::list[i], w), ", ");
    }
    return all;
}

// What the boundary is of stands in the rules, and so in the sentence that names the choice.
std::string naam_van_keuze(std::string_view keuze, const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    const auto grens = w.regelingen.at("uitvoering.grens", stof.assessment.uitvoering.peildatum);
    const std::string number = grens ? write_whole(grens->value, w.language) : std::string{"?"};
    return w.teksten.fill("keuze." + std::string{keuze}, {{"grens", number}});
}

Tabel tabel_stappen(const Steps& stappen, const Woorden& w) {
    Tabel tabel{.titel = tekst("cli.zo-is-gerekend", w),
                .kolommen = {kolom("regel", w), kolom("berekening", w), kolom("waarde", w), kolom("bron", w)},
                .rijen = {}};
    for (const Step& step : stappen) {
        tabel.rijen.push_back({cel(step.rule), cel(step_text(step, w)), cel_stap(step, w), cel(source_text(step, w))});
    }
    return tabel;
}

Hoofdstuk hoofdstuk_uitvoering(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    const UitvoeringOordeel& oordeel = stof.assessment.uitvoering;
    Hoofdstuk uit = hoofdstuk("uitvoering", w);
    if (oordeel.wacht_op) {
        uit.alineas.push_back(
            w.teksten.fill("cli.wacht-op", {{"ontbreekt", missing_text(*oordeel.wacht_op, w.teksten)}}));
    }
    if (oordeel.uitkomst) {
        uit.alineas.push_back(tekst("cli.totaal", w) + ": " + write_money(oordeel.uitkomst->totaal, w.language));
        uit.tabellen.push_back(tabel_stappen(oordeel.uitkomst->stappen, w));
    }
    const Bandbreedte& range = oordeel.bandbreedte;
    if (range.laagste && range.hoogste) {
        uit.alineas.push_back(
            w.teksten.fill("cli.bandbreedte", {{"laagste", write_money(*range.laagste, w.language)},
                                               {"hoogste", write_money(*range.hoogste, w.language)}}));
    }
    for (const auto& open : range.ontbrekend) {
        uit.alineas.push_back(w.teksten.fill(
            "cli.nog-open", {{"lezing", option_text("uitvoering.telling", word_of(open.telling), w.teksten)},
                             {"ontbreekt", missing_text(open.ontbreekt, w.teksten)}}));
    }
    uit.tabellen.push_back(choices_table(stof));
    return uit;
}

Hoofdstuk hoofdstuk_geldbronnen(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Hoofdstuk uit = hoofdstuk("geldbronnen", w);
    Tabel tabel{.titel = {},
                .kolommen = {kolom("bron", w), getalkolom("beschikbaar_cent", w), getalkolom("begroot_cent", w),
                             getalkolom("over_cent", w)},
                .rijen = {}};
    for (const BronStand& stand : stof.assessment.subsidie.begroting.bronnen) {
        tabel.rijen.push_back({cel(name_of(stand.bron, w)), cel_bedrag(stand.bron.beschikbaar, w),
                               cel_bedrag(stand.begroot, w), cel_bedrag(stand.over(), w)});
    }
    uit.tabellen.push_back(std::move(tabel));
    Tabel samen = tabel_stappen(stof.assessment.subsidie.samen.stappen, w);
    samen.titel = tekst("rapport.samen", w);
    for (Tabel een : {std::move(samen), fees_table(stof)}) {
        if (!een.rijen.empty()) uit.tabellen.push_back(std::move(een));
    }
    return uit;
}

Hoofdstuk hoofdstuk_gat(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    const GatOordeel& gat = stof.assessment.subsidie.gat;
    Hoofdstuk uit = hoofdstuk("gat", w);
    if (gat.programma_einde) {
        const Date einde = date_of_whole(gat.programma_einde->value).value_or(Date{});
        uit.alineas.push_back(w.teksten.fill("rapport.gat", {{"dag", write_date(einde, w.language)}}));
    }
    Tabel tabel{
        .titel = {}, .kolommen = {kolom("maand", w), getalkolom("ongedekt_cent", w), kolom("oorzaak", w)}, .rijen = {}};
    for (const GatMaand& maand : gat.maanden) {
        const Cel amount = maand.onbekend() ? cel_bedrag(std::nullopt, w) : cel_bedrag(maand.ongedekt(), w);
        tabel.rijen.push_back({cel(iso_date(maand.maand).substr(0, std::string_view{"jjjj-mm"}.size())), amount,
                               cel(oorzaken(maand.per_oorzaak, w))});
    }
    if (!tabel.rijen.empty()) uit.tabellen.push_back(std::move(tabel));
    return uit;
}

}  // namespace elp
