#include "core/rapport/soorten.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/rapport/hoofdstukken.hpp"
#include "core/taal/letters.hpp"

namespace elp {
namespace {

using Hoofdstukken = std::vector<Hoofdstuk>;

std::string name_of(const Plan& plan) { return plan.naam.empty() ? text_of(plan.id) : plan.naam; }

// A report of this kind without chapters: what it is, for whom, of which day, and what it leaves out.
Rapport opened(const Rapportstof& stof, Rapportsoort soort) {
    const Woorden& w = stof.woorden;
    std::string uitleg{"rapportsoort."};
    uitleg += word_of(soort);
    uitleg += ".uitleg";
    return {.taal = w.language,
            .titel = tekst("rapportsoort.", word_of(soort), w) + ": " + name_of(stof.plan),
            .inleiding = {tekst(uitleg, w),
                          w.teksten.fill("rapport.plan.dag", {{"dag", write_date(stof.vandaag, w.language)}}) + " " +
                              tekst("rapporten.zonder-personen", w)},
            .hoofdstukken = {}};
}

// A report on one part says so in its title, before the name of the plan: "Wijkpagina: Waterwijk, Almere".
void add_subject(Rapport& rapport, const Rapportstof& stof) {
    const std::size_t begin = rapport.titel.size() - name_of(stof.plan).size();
    rapport.titel.insert(begin, rapport.hoofdstukken.front().titel + ", ");
}

Hoofdstukken plan_van_aanpak(const Rapportstof& stof) {
    return {hoofdstuk_regio(stof),        hoofdstuk_documenten(stof),  hoofdstuk_opgaven(stof),
            hoofdstuk_doelen(stof),       hoofdstuk_resv_zelf(stof),   hoofdstuk_resv(stof),
            hoofdstuk_samenwerking(stof), hoofdstuk_capaciteit(stof),  hoofdstuk_wijkverbanden(stof),
            hoofdstuk_knelpunten(stof),   hoofdstuk_burgers(stof),     hoofdstuk_activiteiten(stof),
            hoofdstuk_tijdlijn(stof),     hoofdstuk_geldbronnen(stof), hoofdstuk_begroting(stof),
            hoofdstuk_gat(stof),          hoofdstuk_leren(stof),       hoofdstuk_eerst(stof),
            hoofdstuk_bronnen(stof)};
}

Hoofdstukken aanvraag(const Rapportstof& stof) {
    return {hoofdstuk_regio(stof),       hoofdstuk_aanvraag(stof),      hoofdstuk_uitvoering(stof),
            hoofdstuk_verdeling(stof),   hoofdstuk_begroting(stof),     hoofdstuk_activiteiten(stof),
            hoofdstuk_doelen(stof),      hoofdstuk_wijkverbanden(stof), hoofdstuk_burgers(stof),
            hoofdstuk_geldbronnen(stof), hoofdstuk_gat(stof),           hoofdstuk_bronnen(stof)};
}

Hoofdstukken verzekeraar(const Rapportstof& stof) {
    return {hoofdstuk_regio(stof),         hoofdstuk_resv_zelf(stof),  hoofdstuk_contractering(stof),
            hoofdstuk_resv(stof),          hoofdstuk_opgaven(stof),    hoofdstuk_capaciteit(stof),
            hoofdstuk_wijkverbanden(stof), hoofdstuk_financiers(stof), hoofdstuk_gat(stof),
            hoofdstuk_begroting(stof),     hoofdstuk_bronnen(stof)};
}

Hoofdstukken analyses(const Rapportstof& stof) {
    Hoofdstukken uit{hoofdstuk_sroi(stof)};
    for (std::size_t i = 0; i < stof.plan.sroi_analyses->lijst.size(); ++i) {
        uit.push_back(hoofdstuk_sroi_opbouw(stof, i));
    }
    uit.push_back(hoofdstuk_knelpunten(stof));
    uit.push_back(hoofdstuk_bronnen(stof));
    return uit;
}

// What is asked for in the words of the plan: an id or a name, without regard to capitals.
bool asked(std::string_view deel, std::string_view id, std::string_view naam) {
    return deel == id || equal_words(trimmed(deel), naam);
}

Result<Hoofdstukken> vouchers(const Rapportstof& stof, const std::string& deel) {
    Hoofdstukken uit;
    std::string all;
    for (const Element& een : stof.woorden.regelingen.elementen("voucher.disciplines")) {
        add_word(all, een.naam, ", ");
        if (deel.empty() || asked(deel, een.id, een.naam)) uit.push_back(hoofdstuk_voucher(stof, een.id));
    }
    if (uit.empty()) return Problem{Severity::error, "rapport.discipline-onbekend", "deel", deel, all};
    return uit;
}

Result<Hoofdstukken> wijk(const Rapportstof& stof, const std::string& deel) {
    std::string all;
    for (const Wijk& een : stof.plan.wijken->lijst) {
        if (!deel.empty() && asked(deel, text_of(een.id), een.naam)) {
            return Hoofdstukken{hoofdstuk_wijk(stof, een.id), hoofdstuk_wijk_knelpunten(stof, een.id),
                                hoofdstuk_wijk_rest(stof, een.id)};
        }
        add_word(all, een.naam.empty() ? text_of(een.id) : een.naam, ", ");
    }
    if (all.empty()) all = tekst("antwoord.geen", stof.woorden);
    if (deel.empty()) return Problem{Severity::error, "rapport.welke-wijk", "deel", "", all};
    return Problem{Severity::error, "rapport.wijk-onbekend", "deel", deel, all};
}

Result<Hoofdstukken> chapters(const Rapportstof& stof, const Rapportkeuze& keuze) {
    switch (keuze.soort) {
        case Rapportsoort::plan:
            break;
        case Rapportsoort::plan_van_aanpak:
            return plan_van_aanpak(stof);
        case Rapportsoort::bestuur:
            return Hoofdstukken{hoofdstuk_kerncijfers(stof), hoofdstuk_eerst_kort(stof), hoofdstuk_besluiten(stof),
                                hoofdstuk_ongedekt(stof)};
        case Rapportsoort::aanvraag:
            return aanvraag(stof);
        case Rapportsoort::voucher:
            return vouchers(stof, keuze.deel);
        case Rapportsoort::verzekeraar:
            return verzekeraar(stof);
        case Rapportsoort::capaciteit:
            return Hoofdstukken{hoofdstuk_regio(stof), hoofdstuk_opgaven(stof), hoofdstuk_capaciteit(stof),
                                hoofdstuk_knelpunten(stof)};
        case Rapportsoort::sroi:
            return analyses(stof);
        case Rapportsoort::wijk:
            return wijk(stof, keuze.deel);
        case Rapportsoort::monitoring:
            return Hoofdstukken{hoofdstuk_regio(stof), hoofdstuk_activiteiten(stof), hoofdstuk_doelen(stof),
                                hoofdstuk_metingen(stof)};
    }
    return Hoofdstukken{};
}

}  // namespace

Result<Rapport> maak_rapport(const Rapportstof& stof, const Rapportkeuze& keuze) {
    if (keuze.soort == Rapportsoort::plan) return rapport_plan(stof);
    Result<Hoofdstukken> found = chapters(stof, keuze);
    if (!found) return found.problems();
    Rapport rapport = opened(stof, keuze.soort);
    rapport.hoofdstukken = std::move(*found);
    if (!keuze.deel.empty()) add_subject(rapport, stof);
    return rapport;
}

}  // namespace elp
