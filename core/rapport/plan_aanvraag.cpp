// The chapters of an application: who applies and on whose behalf, what goes with it, and who gets which
// part; and of a voucher request for one discipline.
#include <algorithm>
#include <utility>

#include "core/rapport/hoofdstukken.hpp"
#include "core/rapport/veldtabel.hpp"

namespace elp {
namespace {

Tabel asked_table(const Lezer& lezer) {
    const Woorden& w = lezer.stof.woorden;
    Tabel tabel{.titel = tekst("aanvraag.namens", w),
                .kolommen = {kolom("eis", w), kolom("stand", w), kolom("wie", w)},
                .rijen = {}};
    for (const PartijEis& een : lezer.stof.assessment.subsidie.aanvraag.eisen) {
        tabel.rijen.push_back({cel(element_naam("aanvraag.verplichte-partijen", een.eis, w)),
                               cel(tekst("optie.eis.", word_of(een.stand), w)), cel(lezer.namen(een.partijen))});
    }
    return tabel;
}

Tabel checklist_table(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Tabel tabel{.titel = tekst("aanvraag.checklist", w),
                .kolommen = {kolom("onderdeel", w), kolom("afgevinkt", w), kolom("blijkt", w)},
                .rijen = {}};
    for (const ChecklistPunt& een : stof.assessment.subsidie.aanvraag.checklist) {
        std::string shown = tekst("rapport.onbekend", w);
        if (een.steun != Steun::onbekend) {
            shown = tekst(een.steun == Steun::klaar ? "aanvraag.klaar" : "aanvraag.niet-klaar", w);
        }
        tabel.rijen.push_back({cel(element_naam("aanvraag.checklist", een.id, w)),
                               cel(tekst(een.aangevinkt ? "antwoord.ja" : "antwoord.nee", w)), cel(shown)});
    }
    return tabel;
}

Tabel division_table(const Lezer& lezer) {
    const Woorden& w = lezer.stof.woorden;
    const Verdeling& verdeling = lezer.stof.assessment.subsidie.verdeling;
    Tabel tabel{.titel = tekst("aanvraag.verdeling", w),
                .kolommen = {kolom("partij", w), getalkolom("vast_cent", w), getalkolom("modulair_cent", w),
                             getalkolom("aandeel_basispunten", w), kolom("mag_ontvangen", w)},
                .rijen = {}};
    for (const PartijDeel& een : verdeling.partijen) {
        const std::string name = een.partij.empty() ? tekst("aanvraag.geen-aanvrager", w) : lezer.naam(een.partij);
        const bool may = een.mag[static_cast<std::size_t>(verdeling.lezing)];
        tabel.rijen.push_back({cel(name), cel_bedrag(een.vast, w), cel_bedrag(een.modulair, w),
                               cel_aandeel(een.aandeel_basispunten, w),
                               cel(tekst(may ? "antwoord.ja" : "antwoord.nee", w))});
    }
    return tabel;
}

std::string_view applicant_key(const std::optional<bool>& may) {
    if (!may) return "aanvraag.mag-onbekend";
    return *may ? "aanvraag.mag" : "aanvraag.mag-niet";
}

std::string_view share_key(const std::optional<bool>& reached) {
    if (!reached) return "aanvraag.vvt-open";
    return *reached ? "aanvraag.vvt-gehaald" : "aanvraag.vvt-niet";
}

// The seat of a discipline in the RESV: what the voucher is to lead to.
Tabel seat_table(const Rapportstof& stof, std::string_view discipline) {
    const Woorden& w = stof.woorden;
    Tabel tabel{.titel = tekst("rapport.zetels", w),
                .kolommen = {kolom("zetel", w), kolom("vertegenwoordigd", w), kolom("mandaat", w),
                             getalkolom("aanbieders", w), getalkolom("aangesloten", w)},
                .rijen = {}};
    for (const ZetelOordeel& zetel : stof.assessment.resv.zetels.lijst) {
        if (zetel.zetel != discipline) continue;
        tabel.rijen.push_back({cel(zetel.naam), cel(tekst("optie.strekking.", word_of(zetel.vertegenwoordigd), w)),
                               cel(tekst("optie.mandaat.", word_of(zetel.mandaat), w)), cel_getal(zetel.aanbieders, w),
                               cel_getal(zetel.aangesloten, w)});
    }
    return tabel;
}

Tabel scheme_table(const VouchersOordeel& vouchers, const Woorden& w) {
    Tabel tabel{.titel = tekst("rapport.regeling", w), .kolommen = {kolom("wat", w), kolom("waarde", w)}, .rijen = {}};
    const auto maximum = vouchers.maximum ? std::optional{Money{vouchers.maximum->value}} : std::nullopt;
    tabel.rijen.push_back({cel(tekst("rapport.voucher.hoogste", w)), cel_bedrag(maximum, w)});
    tabel.rijen.push_back({cel(tekst("rapport.voucher.einde", w)),
                           vouchers.einde == Date{} ? cel(tekst("rapport.onbekend", w)) : cel_dag(vouchers.einde, w)});
    return tabel;
}

}  // namespace

Hoofdstuk hoofdstuk_aanvraag(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    const Lezer lezer{stof};
    const AanvraagOordeel& oordeel = stof.assessment.subsidie.aanvraag;
    Hoofdstuk uit = hoofdstuk_van("rail.aanvraag", w);
    uit.alineas = {tekst(oordeel.voldoet() ? "aanvraag.voldoet" : "aanvraag.voldoet-niet", w),
                   tekst(applicant_key(oordeel.aanvrager_goed), w), tekst(share_key(oordeel.vvt.gehaald), w)};
    Tabel share = tabel_stappen(oordeel.vvt.stappen, w);
    if (!share.rijen.empty()) share.titel = tekst("aanvraag.vvt", w);
    vul(uit,
        {tabel_blad(lezer, "/subsidies/aanvraag",
                    {"hoofdaanvrager", "vvt_grondslag", "vvt_bereikt_basispunten", "apothekers_uitzondering",
                     "ontvangers", "ingediend"}),
         asked_table(lezer), std::move(share),
         met_titel(tabel_velden(lezer, "/partijen/lijst", {"soort", "vervult", "deelname"}), "aanvraag.partijen", w),
         checklist_table(stof)},
        "aanvraag.leeg", w);
    return uit;
}

Hoofdstuk hoofdstuk_verdeling(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    Hoofdstuk uit = hoofdstuk_van("aanvraag.verdeling", w);
    vul(uit, {division_table(Lezer{stof})}, "aanvraag.verdeling-leeg", w);
    if (!uit.tabellen.empty()) uit.tabellen.front().titel.clear();
    return uit;
}

Hoofdstuk hoofdstuk_voucher(const Rapportstof& stof, std::string_view discipline) {
    const Woorden& w = stof.woorden;
    const Lezer lezer{stof};
    Hoofdstuk uit{.titel = element_naam("voucher.disciplines", discipline, w), .alineas = {}, .tabellen = {}};
    const std::vector<Voucher>& lijst = stof.plan.subsidies->vouchers;
    const auto of_discipline = [&](const Id& id) {
        const auto found = std::ranges::find(lijst, id, &Voucher::id);
        return found != lijst.end() && found->discipline == discipline;
    };
    const std::vector<Vacatiesom>& sommen = stof.plan.subsidies->vacatiegelden;
    const auto fee_of_discipline = [&](const Id& id) {
        const auto found = std::ranges::find(sommen, id, &Vacatiesom::id);
        return found != sommen.end() && found->discipline == discipline;
    };
    vul(uit,
        {tabel_velden(lezer, "/subsidies/vouchers", {"stand", "aanvrager", "bedrag_cent", "begin", "einde", "doelen"},
                      of_discipline)},
        "rapport.geen-voucher", w);
    vul(uit,
        {met_titel(tabel_velden(lezer, "/subsidies/vacatiegelden", {"personen", "bijeenkomsten", "vergoeding_cent"},
                                fee_of_discipline),
                   "rapport.vacatiegelden", w),
         seat_table(stof, discipline), scheme_table(stof.assessment.subsidie.vouchers, w)},
        "rapport.onbekend", w);
    return uit;
}

}  // namespace elp
