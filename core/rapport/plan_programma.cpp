// The chapters on what a region does and by which documents, its actions on capacity and accessibility
// and what it hands over to the learning network.
#include <algorithm>
#include <utility>

#include "core/rapport/hoofdstukken.hpp"
#include "core/rapport/veldtabel.hpp"

namespace elp {
namespace {

// Every kind of document that the policy names, with those of the plan.
Tabel documents_table(const Lezer& lezer) {
    const Woorden& w = lezer.stof.woorden;
    Tabel tabel{.titel = {},
                .kolommen = {kolom("soort", w), kolom("document", w), kolom("stand", w), kolom("datum", w),
                             kolom("sluit_aan", w)},
                .rijen = {}};
    constexpr std::string_view list = "/documenten/lijst";
    for (const DocumentDekking& een : lezer.stof.assessment.programma.documenten) {
        const Cel soort = cel(element_naam("programma.documenten", een.soort, w));
        if (een.documenten.empty()) tabel.rijen.push_back({soort, cel(tekst("rapport.onbekend", w)), {}, {}, {}});
        for (const Id& id : een.documenten) {
            tabel.rijen.push_back({soort, cel(lezer.naam(id)), lezer.veld(list, id, "stand"),
                                   lezer.veld(list, id, "datum"), lezer.veld(list, id, "aangesloten")});
        }
    }
    return tabel;
}

Tabel ways_table(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Tabel tabel{.titel = tekst("rapport.capaciteit.aanpak", w),
                .kolommen = {kolom("aanpak", w), getalkolom("acties", w), getalkolom("lopend", w)},
                .rijen = {}};
    for (const AanpakOordeel& een : stof.assessment.resv.opgaven.aanpak) {
        tabel.rijen.push_back({cel(element_naam("resv.capaciteitsaanpak", een.aanpak, w)), cel_getal(een.acties, w),
                               cel_getal(een.lopend, w)});
    }
    return tabel;
}

// Bottlenecks that were passed on to the RESV or taken up by it.
Tabel passed_on_table(const Lezer& lezer) {
    const Woorden& w = lezer.stof.woorden;
    Tabel tabel{.titel = tekst("rapport.capaciteit.knelpunten", w),
                .kolommen = {kolom("knelpunt", w), kolom("wijk", w), kolom("stand", w), kolom("antwoord_voor", w)},
                .rijen = {}};
    for (const KnelpuntOordeel& een : lezer.stof.assessment.wijkverband.knelpunten) {
        if (een.stand != KnelpuntStand::doorgezet && een.stand != KnelpuntStand::bij_resv) continue;
        tabel.rijen.push_back({cel(lezer.naam(een.knelpunt)), lezer.veld("/knelpunten/lijst", een.knelpunt, "wijk"),
                               cel(tekst("optie.knelpuntstap.naar.", word_of(*een.stand), w)),
                               cel_dag(een.antwoord_voor, w)});
    }
    return tabel;
}

Tabel measurements_table(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Tabel tabel{.titel = tekst("rapport.metingen", w),
                .kolommen = {kolom("indicator", w), kolom("datum", w), getalkolom("meting", w)},
                .rijen = {}};
    for (const Indicator& indicator : stof.plan.leren->indicatoren) {
        for (const Meting& meting : indicator.metingen) {
            tabel.rijen.push_back(
                {cel(indicator.naam), cel_dag(meting.datum.value_or(Date{}), w), cel_getal(known(meting.waarde), w)});
        }
    }
    return tabel;
}

// Lessons with their text, where the author says that it may be shared and holds nothing about a person.
Tabel lessons_table(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Tabel tabel{.titel = tekst("rapport.kolom.lessen", w),
                .kolommen = {kolom("onderwerp", w), kolom("les", w), kolom("datum", w)},
                .rijen = {}};
    for (const Les& les : stof.plan.leren->lessen) {
        if (!les.mag_gedeeld.value_or(false)) continue;
        tabel.rijen.push_back({cel(les.naam), cel(les.les), cel_dag(les.datum.value_or(Date{}), w)});
    }
    return tabel;
}

}  // namespace

Hoofdstuk hoofdstuk_documenten(const Rapportstof& stof) {
    Hoofdstuk uit = hoofdstuk("documenten", stof.woorden);
    vul(uit, {documents_table(Lezer{stof})}, "rapport.onbekend", stof.woorden);
    return uit;
}

Hoofdstuk hoofdstuk_activiteiten(const Rapportstof& stof) {
    Hoofdstuk uit = hoofdstuk_van("veld.activiteiten.lijst", stof.woorden);
    vul(uit,
        {tabel_velden(
            Lezer{stof}, "/activiteiten/lijst",
            {"doelen", "subsidiedoel", {"wijken", "rapport.hele-regio"}, "partners", "begin", "einde", "stand"})},
        "rapport.geen-activiteiten", stof.woorden);
    return uit;
}

Hoofdstuk hoofdstuk_capaciteit(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    const Lezer lezer{stof};
    Hoofdstuk uit = hoofdstuk("capaciteit", w);
    vul(uit,
        {tabel_velden(lezer, "/resv/opgaven/acties",
                      {"aanpak", "opgaven", "knelpunten", "disciplines", "gemandateerd", "stand", "gereed_op"})},
        "rapport.geen-capaciteit", w);
    vul(uit, {ways_table(stof), passed_on_table(lezer)}, "rapport.onbekend", w);
    return uit;
}

Hoofdstuk hoofdstuk_metingen(const Rapportstof& stof) {
    Hoofdstuk uit = hoofdstuk_leren(stof);
    for (Tabel tabel : {measurements_table(stof), lessons_table(stof)}) {
        if (!tabel.rijen.empty()) uit.tabellen.push_back(std::move(tabel));
    }
    return uit;
}

}  // namespace elp
