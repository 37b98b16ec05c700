// The chapters on what a region does: the RESV, the goals and the time line.
#include <map>
#include <utility>

#include "core/rapport/plan_rapport.hpp"

namespace elp {
namespace {

std::string declared(const Answer<Voldaan>& verklaard, const Woorden& w) {
    if (!verklaard.has_value()) return tekst("rapport.onbekend", w);
    return tekst("optie.verklaring.verklaard.", word_of(verklaard.value), w);
}

Tabel criteria_table(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Tabel tabel{.titel = tekst("rapport.criteria", w),
                .kolommen = {kolom("criterium", w), kolom("verklaard", w), kolom("blijkt", w), kolom("waaruit", w)},
                .rijen = {}};
    for (const VerklaringOordeel& een : stof.assessment.resv.criteria) {
        std::string grounds;
        for (const Aanwijzing& ground : een.aanwijzingen) {
            grounds += grounds.empty() ? "" : " ";
            grounds += w.teksten.fill(tekst_sleutel(ground), {{"aantal", std::to_string(ground.aantal)},
                                                              {"totaal", std::to_string(ground.totaal)}});
        }
        tabel.rijen.push_back({cel(element_naam("resv.ontwerpcriteria", een.over, w)), cel(declared(een.verklaard, w)),
                               cel(tekst("optie.afgeleid.", word_of(een.afgeleid), w)), cel(grounds)});
    }
    return tabel;
}

Tabel seats_table(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Tabel tabel{.titel = tekst("rapport.zetels", w),
                .kolommen = {kolom("zetel", w), kolom("vertegenwoordigd", w), kolom("mandaat", w),
                             getalkolom("aanbieders", w), getalkolom("aangesloten", w)},
                .rijen = {}};
    for (const ZetelOordeel& zetel : stof.assessment.resv.zetels.lijst) {
        tabel.rijen.push_back({cel(zetel.naam), cel(tekst("optie.strekking.", word_of(zetel.vertegenwoordigd), w)),
                               cel(tekst("optie.mandaat.", word_of(zetel.mandaat), w)), cel_getal(zetel.aanbieders, w),
                               cel_getal(zetel.aangesloten, w)});
    }
    return tabel;
}

std::string_view word_of_stand(MijlpaalStand stand) {
    switch (stand) {
        case MijlpaalStand::zonder_datum:
            return "zonder-datum";
        case MijlpaalStand::komt:
            return "komt";
        case MijlpaalStand::loopt:
            return "loopt";
        case MijlpaalStand::voorbij:
            return "voorbij";
        case MijlpaalStand::voorbij_onzeker:
            return "voorbij-onzeker";
        case MijlpaalStand::gehaald:
            return "gehaald";
        case MijlpaalStand::te_laat:
            return "te-laat";
    }
    return {};
}

}  // namespace

Hoofdstuk hoofdstuk_resv(const Rapportstof& stof) {
    Hoofdstuk uit = hoofdstuk("resv", stof.woorden);
    uit.tabellen = {criteria_table(stof), seats_table(stof)};
    return uit;
}

Hoofdstuk hoofdstuk_doelen(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Hoofdstuk uit = hoofdstuk("doelen", w);
    Tabel tabel{.titel = {}, .kolommen = {kolom("doel", w), getalkolom("activiteiten", w)}, .rijen = {}};
    for (const DoelDekking& doel : stof.assessment.programma.doelen) {
        tabel.rijen.push_back({cel(element_naam("visie.doelen", doel.doel, w)),
                               cel_getal(static_cast<std::int64_t>(doel.activiteiten.size()), w)});
    }
    uit.tabellen.push_back(std::move(tabel));
    return uit;
}

Hoofdstuk hoofdstuk_tijdlijn(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    std::map<Id, std::string_view> own;
    for (const Mijlpaal& mijlpaal : stof.plan.mijlpalen->lijst) own.emplace(mijlpaal.id, mijlpaal.naam);
    Hoofdstuk uit = hoofdstuk("tijdlijn", w);
    Tabel tabel{.titel = {},
                .kolommen = {kolom("mijlpaal", w), kolom("begin", w), kolom("einde", w), kolom("stand", w)},
                .rijen = {}};
    for (const MijlpaalOordeel& een : stof.assessment.programma.tijdlijn) {
        const auto named = own.find(een.eigen);
        const bool has_name = named != own.end() && !named->second.empty();
        tabel.rijen.push_back(
            {has_name ? cel(named->second) : cel(element_naam("tijdlijn.landelijk", een.landelijk, w)),
             cel_dag(een.begin, w), cel_dag(een.einde == een.begin ? Date{} : een.einde, w),
             cel(tekst("optie.mijlpaalstand.", word_of_stand(een.stand), w))});
    }
    uit.tabellen.push_back(std::move(tabel));
    return uit;
}

}  // namespace elp
