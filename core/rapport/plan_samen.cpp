// The chapters on what exists already, and on what the region is asked to do with what answers it and the
// agreements by patient group. Fields are told in the words that the screens use.
#include <algorithm>
#include <utility>

#include "core/base/place.hpp"
#include "core/beoordeling/veldwoorden.hpp"
#include "core/rapport/plan_rapport.hpp"

namespace elp {
namespace {

// What a row and the lookups behind it are made from.
struct Lezer {
    const Rapportstof& stof;
    Dingen dingen{stof.plan, stof.woorden};

    // What the field at this place holds; empty where nothing is answered.
    [[nodiscard]] Cel field(std::string_view list, const Id& id, std::string_view key) const {
        const Spot spot = find(type_of_plan(), &stof.plan, place_of(place_of(list, id), key));
        const Value value = spot.type->leaf.get(spot.at);
        return cel(veld_waarde(*spot.field, *spot.owner, value, {stof.woorden, dingen}));
    }
    [[nodiscard]] std::string name(std::string_view id) const {
        const Ding* ding = dingen.find(id);
        return ding == nullptr ? std::string{id} : ding->naam;
    }
};

void add(std::string& words, std::string_view word) {
    words += words.empty() ? "" : "; ";
    words += word;
}

std::string_view yes_no(bool yes) { return word_of(yes ? Strekking::voor : Strekking::tegen); }

Cel part_of(const JaNee& count, const Woorden& w) {
    return cel(w.teksten.fill("rapport.van-totaal",
                              {{"aantal", std::to_string(count.ja)}, {"totaal", std::to_string(count.totaal())}}));
}

Tabel existing_table(const Lezer& lezer) {
    const Woorden& w = lezer.stof.woorden;
    Tabel tabel{.titel = {},
                .kolommen = {kolom("samenwerking", w), kolom("soort", w), kolom("vorm", w), kolom("contact", w),
                             kolom("besluit", w)},
                .rijen = {}};
    constexpr std::string_view list = "/resv/samenwerkingen/lijst";
    for (const Samenwerking& een : lezer.stof.plan.resv->samenwerkingen->lijst) {
        tabel.rijen.push_back({cel(lezer.name(text_of(een.id))), lezer.field(list, een.id, "soort"),
                               lezer.field(list, een.id, "organisatievorm"), lezer.field(list, een.id, "contact"),
                               lezer.field(list, een.id, "besluit")});
    }
    return tabel;
}

Tabel overlap_table(const Lezer& lezer) {
    const Woorden& w = lezer.stof.woorden;
    Tabel tabel{.titel = tekst("rapport.overlap", w),
                .kolommen = {kolom("wie", w), kolom("deelt", w), kolom("besloten", w)},
                .rijen = {}};
    for (const Overlap& een : lezer.stof.assessment.resv.samenwerkingen.overlap) {
        std::string who;
        for (const Id& id : een.leden) add(who, lezer.name(text_of(id)));
        std::string shared;
        for (const std::string& doel : een.doelen) add(shared, element_naam("resv.onderwerpen", doel, w));
        for (const std::string& gebied : een.gebieden) add(shared, lezer.name(gebied));
        for (const std::string& deelnemer : een.deelnemers) add(shared, element_naam("resv.zetels", deelnemer, w));
        tabel.rijen.push_back({cel(who), cel(shared), cel(tekst("optie.strekking.", yes_no(een.besloten), w))});
    }
    return tabel;
}

Tabel questions_table(const Lezer& lezer) {
    const Woorden& w = lezer.stof.woorden;
    Tabel tabel{
        .titel = {}, .kolommen = {kolom("opgave", w), kolom("document", w), kolom("antwoorden", w)}, .rijen = {}};
    for (const OpgaveAntwoorden& een : lezer.stof.assessment.opgaven.lijst) {
        std::string answers;
        for (const auto* ids : {&een.acties, &een.activiteiten, &een.knelpunten}) {
            for (const Id& id : *ids) add(answers, lezer.name(text_of(id)));
        }
        tabel.rijen.push_back({cel(lezer.name(text_of(een.opgave))),
                               lezer.field("/resv/opgaven/lijst", een.opgave, "document"),
                               cel(een.beantwoord() ? answers : tekst("rapport.geen-antwoord", w))});
    }
    return tabel;
}

Tabel agreements_table(const Lezer& lezer) {
    const Woorden& w = lezer.stof.woorden;
    Tabel tabel{.titel = tekst("rapport.afspraken", w),
                .kolommen = {kolom("afspraak", w), kolom("patientgroep", w), kolom("stand", w), kolom("geldig_tot", w),
                             kolom("van_kracht", w), kolom("vertaald", w)},
                .rijen = {}};
    constexpr std::string_view list = "/resv/afspraken/lijst";
    for (const AfspraakOordeel& een : lezer.stof.assessment.resv.afspraken.lijst) {
        tabel.rijen.push_back({cel(lezer.name(text_of(een.id))), lezer.field(list, een.id, "patientgroep"),
                               lezer.field(list, een.id, "stand"), lezer.field(list, een.id, "geldig_tot"),
                               cel(tekst("optie.strekking.", word_of(een.van_kracht), w)), part_of(een.vertaald, w)});
    }
    return tabel;
}

// The tables that hold something; a sentence where none does.
Hoofdstuk filled(std::string_view naam, std::string_view leeg, std::vector<Tabel> tabellen, const Woorden& w) {
    Hoofdstuk uit = hoofdstuk(naam, w);
    std::erase_if(tabellen, [](const Tabel& tabel) { return tabel.rijen.empty(); });
    uit.tabellen = std::move(tabellen);
    if (uit.tabellen.empty()) uit.alineas.push_back(tekst(leeg, w));
    return uit;
}

}  // namespace

Hoofdstuk hoofdstuk_samenwerking(const Rapportstof& stof) {
    const Lezer lezer{stof};
    return filled("samenwerking", "rapport.geen-samenwerking", {existing_table(lezer), overlap_table(lezer)},
                  stof.woorden);
}

Hoofdstuk hoofdstuk_opgaven(const Rapportstof& stof) {
    const Lezer lezer{stof};
    return filled("opgaven", "rapport.geen-opgaven", {questions_table(lezer), agreements_table(lezer)}, stof.woorden);
}

}  // namespace elp
