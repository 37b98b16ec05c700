// Readiness for contracting: the points are this program's own and stand in the rule file as such; no published
// scale was found.
#include <utility>

#include "core/resv/vergelijking.hpp"

namespace elp {
namespace {

JaNee one(Strekking strekking) {
    JaNee telling;
    telling.tel(strekking);
    return telling;
}

Strekking form_decided(const Resv& resv, const ResvOordeel& oordeel) {
    if (oordeel.vorm.besloten) return Strekking::voor;
    return resv.vormbesluit.stand.is_open() ? Strekking::onbekend : Strekking::tegen;
}

// Nothing twice: seats and overlapping collaborations together.
JaNee nothing_twice(const ResvOordeel& oordeel) {
    const JaNee& paid = oordeel.zetels.enkel_betaald;
    const JaNee& overlap = oordeel.samenwerkingen.overlap_besloten;
    return {paid.ja + overlap.ja, paid.nee + overlap.nee, paid.onbekend + overlap.onbekend};
}

JaNee count(std::string_view punt, const Resv& resv, const ResvOordeel& oordeel) {
    if (punt == "marktleider") return oordeel.contractering.leider_gesprek;
    if (punt == "vorm") return one(form_decided(resv, oordeel));
    if (punt == "vertegenwoordiging") return oordeel.zetels.vertegenwoordiging;
    if (punt == "mandaat") return oordeel.zetels.mandaat;
    if (punt == "afspraken") return oordeel.afspraken.delen_gedekt;
    if (punt == "burgers") return oordeel.zetels.burgers;
    if (punt == "groeipad") return oordeel.taken.contracteerbaar;
    if (punt == "niet-dubbel") return nothing_twice(oordeel);
    return {};
}

}  // namespace

void beoordeel_gereedheid(const Resv& resv, const ResvControle& controle, ResvOordeel& oordeel) {
    const Date first = oordeel.contractering.eerste_contract;
    oordeel.gereed_voor = first == Date{} ? controle.regels.contractering : first;
    for (const Element& punt : controle.regels.gereedheid) {
        const JaNee telling = count(punt.id, resv, oordeel);
        oordeel.gereedheid.push_back({.punt = punt.id, .strekking = strekking_van(telling), .telling = telling});
        oordeel.gereed.tel(oordeel.gereedheid.back().strekking);
    }
    if (oordeel.gereed.alle() || oordeel.gereed.totaal() == 0) return;
    controle.bevindingen.push_back({.aard = Aard::ontbreekt,
                                    .code = "resv.niet-contracteerbaar",
                                    .regel = "R-22",
                                    .place = "/resv/contractering",
                                    .vulling = vulling_aantal(oordeel.gereed.ja, oordeel.gereed.totaal()),
                                    .datum = oordeel.gereed_voor});
}

}  // namespace elp
