// The chapters on what exists already, and on what the region is asked to do with what answers it and the
// agreements by patient group. Fields are told in the words that the screens use.
#include <utility>

#include "core/beoordeling/samenwoorden.hpp"
#include "core/rapport/veldtabel.hpp"
#include "core/taal/letters.hpp"

namespace elp {
namespace {

Tabel existing_table(const Lezer& lezer) {
    const Woorden& w = lezer.stof.woorden;
    Tabel tabel{.titel = {},
                .kolommen = {kolom("samenwerking", w), kolom("soort", w), kolom("vorm", w), kolom("contact", w),
                             kolom("besluit", w)},
                .rijen = {}};
    constexpr std::string_view list = "/resv/samenwerkingen/lijst";
    for (const Samenwerking& een : lezer.stof.plan.resv->samenwerkingen->lijst) {
        tabel.rijen.push_back({cel(lezer.naam(een.id)), lezer.veld(list, een.id, "soort"),
                               lezer.veld(list, een.id, "organisatievorm"), lezer.veld(list, een.id, "contact"),
                               lezer.veld(list, een.id, "besluit")});
    }
    return tabel;
}

// What they share in the words of a list; what users say in words of their own stays out of a report.
std::string shared(const Overlap& overlap, const Lezer& lezer) {
    const Woorden& w = lezer.stof.woorden;
    Overlap listed = overlap;
    const auto own = [&w](std::string_view list) {
        return [&w, list](const std::string& id) { return w.regelingen.element(list, id) == nullptr; };
    };
    const bool left_out =
        std::erase_if(listed.doelen, own("resv.onderwerpen")) + std::erase_if(listed.deelnemers, own("resv.zetels")) >
        0;
    std::string words = overlap_deelt(listed, {w, lezer.dingen});
    if (left_out) add_word(words, tekst("rapport.eigen-woorden", w));
    return words;
}

Tabel overlap_table(const Lezer& lezer) {
    const Woorden& w = lezer.stof.woorden;
    Tabel tabel{.titel = tekst("rapport.overlap", w),
                .kolommen = {kolom("wie", w), kolom("deelt", w), kolom("besloten", w)},
                .rijen = {}};
    for (const Overlap& een : lezer.stof.assessment.resv.samenwerkingen.overlap) {
        tabel.rijen.push_back(
            {cel(overlap_wie(een, lezer.dingen)), cel(shared(een, lezer)), cel_ja_nee(een.besloten, w)});
    }
    return tabel;
}

Tabel questions_table(const Lezer& lezer) {
    const Woorden& w = lezer.stof.woorden;
    Tabel tabel{
        .titel = {}, .kolommen = {kolom("opgave", w), kolom("document", w), kolom("antwoorden", w)}, .rijen = {}};
    for (const OpgaveAntwoorden& een : lezer.stof.assessment.opgaven.lijst) {
        const std::string answers = antwoorden_op(een, lezer.dingen);
        tabel.rijen.push_back({cel(lezer.naam(een.opgave)), lezer.veld("/resv/opgaven/lijst", een.opgave, "document"),
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
        tabel.rijen.push_back({cel(lezer.naam(een.id)), lezer.veld(list, een.id, "patientgroep"),
                               lezer.veld(list, een.id, "stand"), lezer.veld(list, een.id, "geldig_tot"),
                               cel(tekst("optie.strekking.", word_of(een.van_kracht), w)),
                               cel(w.teksten.fill("pagina.van", {{"deel", std::to_string(een.vertaald.ja)},
                                                                 {"geheel", std::to_string(een.vertaald.totaal())}}))});
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
