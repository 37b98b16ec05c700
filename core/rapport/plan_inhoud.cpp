// The chapters on what a region does: the RESV, the goals, the time line and learning.
#include <algorithm>
#include <map>
#include <utility>

#include "core/rapport/plan_rapport.hpp"

namespace elp {
namespace {

std::string declared(const Answer<Voldaan>& verklaard, const Woorden& w) {
    if (!verklaard.has_value()) return tekst("rapport.onbekend", w);
    return tekst("optie.verklaring.verklaard.", word_of(verklaard.value), w);
}

// What is declared of each point beside what the plan itself shows.
Tabel declared_table(std::string_view titel, std::string_view lijst, const std::vector<VerklaringOordeel>& oordelen,
                     const Woorden& w) {
    Tabel tabel{.titel = tekst(titel, w),
                .kolommen = {kolom("criterium", w), kolom("verklaard", w), kolom("blijkt", w), kolom("waaruit", w)},
                .rijen = {}};
    for (const VerklaringOordeel& een : oordelen) {
        std::string grounds;
        for (const Aanwijzing& ground : een.aanwijzingen) {
            grounds += grounds.empty() ? "" : " ";
            grounds += w.teksten.fill(tekst_sleutel(ground), {{"aantal", std::to_string(ground.aantal)},
                                                              {"totaal", std::to_string(ground.totaal)}});
        }
        tabel.rijen.push_back({cel(element_naam(lijst, een.over, w)), cel(declared(een.verklaard, w)),
                               cel(tekst("optie.afgeleid.", word_of(een.afgeleid), w)), cel(grounds)});
    }
    return tabel;
}

Cel meaning(Strekking strekking, const Woorden& w) { return cel(tekst("optie.strekking.", word_of(strekking), w)); }

// The main tasks with their growth path.
Tabel tasks_table(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Tabel tabel{.titel = tekst("rapport.taken", w),
                .kolommen = {kolom("taak", w), kolom("niveau", w), kolom("contracteerbaar", w),
                             kolom("jaar_uitgevoerd", w), kolom("op_tijd", w)},
                .rijen = {}};
    const auto levels = w.regelingen.elementen("resv.groeischaal");
    for (const TaakOordeel& een : stof.assessment.resv.taken.lijst) {
        const bool known = een.niveau && *een.niveau < levels.size();
        tabel.rijen.push_back({cel(element_naam("resv.hoofdtaken", een.taak, w)),
                               cel(known ? levels[*een.niveau].naam : tekst("rapport.onbekend", w)),
                               meaning(een.contracteerbaar, w),
                               cel(een.jaar_uitgevoerd ? std::to_string(*een.jaar_uitgevoerd) : std::string{}),
                               meaning(een.op_tijd_uitgevoerd, w)});
    }
    return tabel;
}

// Readiness for contracting, on this program's own scale.
Tabel readiness_table(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Tabel tabel{.titel = tekst("rapport.gereedheid", w),
                .kolommen = {kolom("gereedheidspunt", w), kolom("gereed", w)},
                .rijen = {}};
    for (const Gereedheidspunt& een : stof.assessment.resv.gereedheid) {
        tabel.rijen.push_back({cel(element_naam("resv.gereedheid", een.punt, w)), meaning(een.strekking, w)});
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

std::string_view word_of_stand(IndicatorStand stand) {
    switch (stand) {
        case IndicatorStand::onvolledig:
            return "onvolledig";
        case IndicatorStand::ongemeten:
            return "ongemeten";
        case IndicatorStand::onderweg:
            return "onderweg";
        case IndicatorStand::achteruit:
            return "achteruit";
        case IndicatorStand::gehaald:
            return "gehaald";
    }
    return {};
}

std::string_view word_of_phase(CyclusFase fase) {
    switch (fase) {
        case CyclusFase::plan:
            return "plan";
        case CyclusFase::doen:
            return "doen";
        case CyclusFase::controleren:
            return "controleren";
        case CyclusFase::bijstellen:
            return "bijstellen";
        case CyclusFase::rond:
            return "rond";
    }
    return {};
}

// For whom the activities, indicators and lessons have value.
Tabel value_table(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Tabel tabel{.titel = tekst("rapport.waarde-voor", w),
                .kolommen = {kolom("wie", w), getalkolom("activiteiten", w), getalkolom("indicatoren", w),
                             getalkolom("lessen", w)},
                .rijen = {}};
    for (const Element& groep : w.regelingen.elementen("programma.waarde-voor")) {
        const auto count = [&](const auto& lijst) {
            return cel_getal(
                std::ranges::count_if(
                    lijst,
                    [&](const auto& een) { return std::ranges::find(een.voor_wie, groep.id) != een.voor_wie.end(); }),
                w);
        };
        tabel.rijen.push_back({cel(groep.naam), count(stof.plan.activiteiten->lijst),
                               count(stof.plan.leren->indicatoren), count(stof.plan.leren->lessen)});
    }
    return tabel;
}

Tabel indicators_table(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Tabel tabel{.titel = {},
                .kolommen = {kolom("indicator", w), getalkolom("nulmeting", w), getalkolom("laatste", w),
                             kolom("laatste_op", w), getalkolom("streefwaarde", w),
                             getalkolom("afgelegd_basispunten", w), kolom("stand", w)},
                .rijen = {}};
    const auto& oordelen = stof.assessment.programma.indicatoren;
    for (std::size_t i = 0; i < oordelen.size(); ++i) {
        const Indicator& indicator = stof.plan.leren->indicatoren[i];
        const IndicatorOordeel& een = oordelen[i];
        tabel.rijen.push_back(
            {cel(indicator.naam), cel_getal(known(indicator.nulmeting), w), cel_getal(een.laatste, w),
             cel_dag(een.laatste_op, w), cel_getal(known(indicator.streefwaarde), w),
             een.afgelegd_basispunten ? cel_aandeel(*een.afgelegd_basispunten, w) : cel(tekst("rapport.onbekend", w)),
             cel(tekst("optie.indicatorstand.", word_of_stand(een.stand), w))});
    }
    return tabel;
}

Tabel cycles_table(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Tabel tabel{.titel = tekst("rapport.cycli", w), .kolommen = {kolom("cyclus", w), kolom("stap_nu", w)}, .rijen = {}};
    const auto& oordelen = stof.assessment.programma.cycli;
    for (std::size_t i = 0; i < oordelen.size(); ++i) {
        tabel.rijen.push_back(
            {cel(stof.plan.leren->cycli[i].naam), cel(tekst("optie.cyclusfase.", word_of_phase(oordelen[i].fase), w))});
    }
    return tabel;
}

}  // namespace

Hoofdstuk hoofdstuk_leren(const Rapportstof& stof) {
    Hoofdstuk uit = hoofdstuk("leren", stof.woorden);
    for (Tabel tabel : {indicators_table(stof), cycles_table(stof)}) {
        if (!tabel.rijen.empty()) uit.tabellen.push_back(std::move(tabel));
    }
    if (uit.tabellen.empty()) uit.alineas.push_back(tekst("rapport.geen-leren", stof.woorden));
    return uit;
}

Hoofdstuk hoofdstuk_resv(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    const ResvOordeel& resv = stof.assessment.resv;
    Hoofdstuk uit = hoofdstuk("resv", w);
    uit.tabellen = {declared_table("rapport.criteria", "resv.ontwerpcriteria", resv.criteria, w),
                    declared_table("rapport.criteriumdelen", "resv.ontwerpcriterium-1-delen", resv.delen, w),
                    seats_table(stof),
                    tasks_table(stof),
                    declared_table("rapport.uitgangspunten", "resv.uitgangspunten", resv.uitgangspunten, w),
                    readiness_table(stof)};
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
    uit.tabellen = {std::move(tabel), value_table(stof)};
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
