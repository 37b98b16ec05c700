// The chapters for an insurer: the RESV's area and form, the insurers and how far each contract is, and
// what is agreed for whom.
#include <utility>

#include "core/rapport/hoofdstukken.hpp"
#include "core/rapport/veldtabel.hpp"

namespace elp {
namespace {

// What is counted: so, not so, not known.
void add_count(Tabel& tabel, std::string_view sleutel, const JaNee& telling, const Woorden& w) {
    tabel.rijen.push_back(
        {cel(tekst(sleutel, w)), cel_getal(telling.ja, w), cel_getal(telling.nee, w), cel_getal(telling.onbekend, w)});
}

Tabel talks_table(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    const ContractOordeel& oordeel = stof.assessment.resv.contractering;
    Tabel tabel{.titel = tekst("rapport.contract.stand", w),
                .kolommen = {kolom("wat", w), getalkolom("ja", w), getalkolom("nee", w), getalkolom("niet_bekend", w)},
                .rijen = {}};
    add_count(tabel, "rapport.contract.gesprek", oordeel.gesprek, w);
    add_count(tabel, "rapport.contract.leider", oordeel.leider_gesprek, w);
    add_count(tabel, "rapport.contract.volgt", oordeel.volgt, w);
    add_count(tabel, "rapport.contract.gecontracteerd", oordeel.gecontracteerd, w);
    add_count(tabel, "mandaat.enkel-betaald", stof.assessment.resv.zetels.enkel_betaald, w);
    add_count(tabel, "contractering.gereed", stof.assessment.resv.gereed, w);
    return tabel;
}

}  // namespace

Hoofdstuk hoofdstuk_contractering(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    const Lezer lezer{stof};
    Hoofdstuk uit = hoofdstuk_van("rail.contractering", w);
    uit.alineas = {tekst("contractering.uitleg", w), tekst("contractering.schaal", w)};
    vul(uit,
        {tabel_velden(lezer, "/resv/contractering/verzekeraars",
                      {"rol", "marktaandeel_basispunten", "volgt_marktleider", "stand", "contract_vanaf"})},
        "contractering.leeg", w);
    uit.tabellen.push_back(talks_table(stof));
    return uit;
}

Hoofdstuk hoofdstuk_resv_zelf(const Rapportstof& stof) {
    const Woorden& w = stof.woorden;
    const Lezer lezer{stof};
    Hoofdstuk uit = hoofdstuk_van("criteria.resv", w);
    uit.tabellen.push_back(tabel_blad(lezer, "/resv", {"naam", "werkgebied"}));
    Tabel form = tabel_blad(lezer, "/resv/vormbesluit", {"stand", "gekozen", "besluit_op"});
    form.titel = tekst("criteria.vorm", w);
    uit.tabellen.push_back(std::move(form));
    return uit;
}

}  // namespace elp
