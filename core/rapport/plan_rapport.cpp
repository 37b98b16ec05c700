#include "core/rapport/plan_rapport.hpp"

#include <set>
#include <utility>

#include "core/beoordeling/eerst_doen.hpp"
#include "core/taal/zinnen.hpp"

namespace elp {
namespace {

std::string name_of(const Plan& plan) { return plan.naam.empty() ? text_of(plan.id) : plan.naam; }

Cel found(const Aandachtspunt& punt, const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    if (punt.herkomst == Herkomst::probleem)
        return cel(what_is_wrong(stof.assessment.problems[punt.index], w.teksten, w.language));
    return cel(what_is_found(stof.assessment.bevindingen[punt.index], w.teksten, w.language));
}

Cel step(const Aandachtspunt& punt, const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    if (punt.herkomst == Herkomst::probleem)
        return cel(next_step(stof.assessment.problems[punt.index], w.teksten, w.language));
    return cel(next_step(stof.assessment.bevindingen[punt.index], w.teksten, w.language));
}

}  // namespace

Hoofdstuk hoofdstuk(std::string_view naam, const Woorden& woorden) {
    return {.titel = tekst("rapport.kop.", naam, woorden), .alineas = {}, .tabellen = {}};
}

Hoofdstuk hoofdstuk_regio(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    const Regio& regio = *stof.plan.regio;
    Hoofdstuk uit = hoofdstuk("regio", w);
    const Indeling indeling = stof.assessment.uitvoering.indeling;
    const auto& inwoners = inwoners_van(regio, indeling);
    Tabel tabel{.titel = {}, .kolommen = {kolom("wat", w), kolom("waarde", w)}, .rijen = {}};
    tabel.rijen.push_back({cel(tekst("rapport.kolom.regio", w)), cel(regio.naam)});
    tabel.rijen.push_back({cel(tekst("rapport.kolom.inwoners", w)),
                           cel_getal(inwoners.has_value() ? std::optional{inwoners.value} : std::nullopt, w)});
    tabel.rijen.push_back(
        {cel(tekst("keuze.regio.indeling", w)), cel(option_text("regio.indeling", word_of(indeling), w.teksten))});
    tabel.rijen.push_back({cel(tekst("rapport.kolom.wijken", w)),
                           cel_getal(static_cast<std::int64_t>(stof.plan.wijken->lijst.size()), w)});
    uit.tabellen.push_back(std::move(tabel));
    return uit;
}

Hoofdstuk hoofdstuk_eerst(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Hoofdstuk uit = hoofdstuk("eerst", w);
    const auto punten = eerst_doen(stof.assessment);
    if (punten.empty()) {
        uit.alineas.push_back(tekst("cli.niets-gevonden", w));
        return uit;
    }
    uit.alineas.push_back(tekst("cli.eerst.volgorde", w));
    Tabel tabel{.titel = {},
                .kolommen = {getalkolom("nummer", w), kolom("aard", w), kolom("punt", w), kolom("stap", w),
                             kolom("dag", w), getalkolom("bedrag_cent", w), kolom("regel", w), kolom("plaats", w)},
                .rijen = {}};
    for (std::size_t i = 0; i < punten.size(); ++i) {
        const Aandachtspunt& punt = punten[i];
        tabel.rijen.push_back({cel_getal(static_cast<std::int64_t>(i) + 1, w),
                               cel(tekst("aard.", word_of(punt.aard), w)), found(punt, stof), step(punt, stof),
                               cel_dag(punt.datum, w), punt.bedrag == Money{} ? Cel{} : cel_bedrag(punt.bedrag, w),
                               cel(punt.regel), cel(punt.place)});
    }
    uit.tabellen.push_back(std::move(tabel));
    return uit;
}

// Every document that the rules come from, each once: several rule files name the same ones.
Hoofdstuk hoofdstuk_bronnen(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Hoofdstuk uit = hoofdstuk("bronnen", w);
    Tabel tabel{.titel = {},
                .kolommen = {kolom("bron", w), kolom("titel", w), kolom("uitgever", w), kolom("datum", w)},
                .rijen = {}};
    std::set<std::pair<std::string_view, std::string_view>> seen;
    for (const auto& regeling : w.regelingen.files) {
        for (const Bron& bron : regeling->bronnen) {
            if (!seen.emplace(bron.id, bron.titel).second) continue;
            tabel.rijen.push_back({cel(bron.id), cel(bron.titel), cel(bron.uitgever), cel(bron.datum)});
        }
    }
    uit.tabellen.push_back(std::move(tabel));
    return uit;
}

Rapport rapport_plan(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Rapport rapport{.taal = w.language,
                    .titel = w.teksten.fill("rapport.plan", {{"naam", name_of(stof.plan)}}),
                    .inleiding = {w.teksten.fill("rapport.plan.dag", {{"dag", write_date(stof.vandaag, w.language)}})},
                    .hoofdstukken = {}};
    rapport.hoofdstukken = {hoofdstuk_regio(stof),    hoofdstuk_uitvoering(stof),    hoofdstuk_geldbronnen(stof),
                            hoofdstuk_gat(stof),      hoofdstuk_resv(stof),          hoofdstuk_samenwerking(stof),
                            hoofdstuk_opgaven(stof),  hoofdstuk_wijkverbanden(stof), hoofdstuk_knelpunten(stof),
                            hoofdstuk_sroi(stof),     hoofdstuk_burgers(stof),       hoofdstuk_doelen(stof),
                            hoofdstuk_tijdlijn(stof), hoofdstuk_leren(stof),         hoofdstuk_eerst(stof),
                            hoofdstuk_bronnen(stof)};
    return rapport;
}

}  // namespace elp
