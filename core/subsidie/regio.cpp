// The region of the subsidy: how it is delimited, which region counts, and what the other one would give.
#include "core/subsidie/regio.hpp"

#include "core/subsidie/onderdelen.hpp"

namespace elp {

Indeling indeling_van(const Regio& regio, const Regelingen& regelingen) {
    return subsidie::keuze_of(regelingen, "regio.indeling", regio.indeling);
}

const Answer<std::int64_t>& inwoners_van(const Regio& regio, Indeling indeling) {
    return indeling == Indeling::zorgkantoor ? regio.zorgkantoor_inwoners : regio.inwoners;
}

namespace subsidie {
namespace {

// What the uitvoeringssubsidie is in the reading in force when this region counts.
std::optional<Money> total_for(const Werk& werk, Indeling indeling) {
    if (!werk.in.regels) return std::nullopt;
    UitvoeringInvoer invoer = werk.in.invoer;
    invoer.inwoners = inwoners_van(werk.in.regio, indeling);
    const auto answer = bereken_uitvoering(invoer, *werk.in.regels, werk.in.lezing);
    const auto* result = std::get_if<UitvoeringUitkomst>(&answer);
    return result == nullptr ? std::nullopt : std::optional{result->totaal};
}

void check_delimitation(const Werk& werk) {
    const auto& given = werk.in.regio.afbakening;
    if (given.is_open()) {
        meld(werk, Aard::open, "regio.afbakening-open", "R-10", "/regio/afbakening");
    } else if (given.has_value() && werk.regelingen.element("regio.afbakeningen", given.value) == nullptr) {
        meld(werk, Aard::fout, "regio.afbakening-onbekend", "R-10", "/regio/afbakening").vulling = {
            {"gevonden", given.value}};
    }
}

// A number of inhabitants without source cannot be checked by who reads the application.
void check_source(const Werk& werk) {
    const Regio& regio = werk.in.regio;
    if (regio.inwoners.has_value() && regio.inwoners_bron.empty()) {
        meld(werk, Aard::ontbreekt, "regio.inwoners-zonder-bron", "R-10", "/regio/inwoners_bron");
    }
    if (regio.zorgkantoor_inwoners.has_value() && regio.zorgkantoor_inwoners_bron.empty()) {
        meld(werk, Aard::ontbreekt, "regio.inwoners-zonder-bron", "R-10", "/regio/zorgkantoor_inwoners_bron");
    }
}

}  // namespace

void beoordeel_regio(const Werk& werk) {
    const Regio& regio = werk.in.regio;
    RegioOordeel& oordeel = werk.uit.regio;
    oordeel.indeling = indeling_van(regio, werk.regelingen);
    oordeel.gekozen = regio.indeling.has_value();
    for (const Indeling indeling : {Indeling::samenwerking, Indeling::zorgkantoor}) {
        oordeel.lezingen.push_back(
            {.indeling = indeling, .inwoners = inwoners_van(regio, indeling), .totaal = total_for(werk, indeling)});
    }
    check_delimitation(werk);
    check_source(werk);
}

}  // namespace subsidie
}  // namespace elp
