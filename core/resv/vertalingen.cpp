// How each insurer translates an agreement with the RESV into its individual contracts.
#include <algorithm>
#include <utility>

#include "core/base/order.hpp"
#include "core/base/place.hpp"
#include "core/resv/afspraken_oordeel.hpp"

namespace elp {
namespace {

Strekking translated(const Vertaling& vertaling) {
    if (vertaling.stand.is_open()) return Strekking::onbekend;
    const bool done = vertaling.stand.has_value() && vertaling.stand.value == VertalingStand::vertaald;
    return done ? Strekking::voor : Strekking::tegen;
}

void check_one(const Afspraak& afspraak, const Vertaling& vertaling, const std::string& place,
               const ResvControle& controle) {
    if (translated(vertaling) == Strekking::voor || !controle.voorbij(vertaling.per)) return;
    controle.bevindingen.push_back({.aard = Aard::te_laat,
                                    .code = "resv.vertaling-te-laat",
                                    .regel = "R-23",
                                    .place = place_of(place, "per"),
                                    .vulling = vulling_naam(naam_of_id(afspraak.naam, afspraak.id)),
                                    .datum = vertaling.per.value});
}

void report_missing(const Afspraak& afspraak, const std::string& place, const JaNee& telling,
                    const ResvControle& controle) {
    if (telling.totaal() == telling.ja) return;
    controle.bevindingen.push_back({.aard = Aard::ontbreekt,
                                    .code = "resv.afspraak-niet-vertaald",
                                    .regel = "R-23",
                                    .place = place,
                                    .vulling = vulling_naam_aantal(naam_of_id(afspraak.naam, afspraak.id),
                                                                   telling.nee + telling.onbekend, telling.totaal())});
}

void report_twice(const Afspraak& afspraak, const std::string& place, const ResvControle& controle) {
    controle.bevindingen.push_back({.aard = Aard::tegenspraak,
                                    .code = "resv.vertaling-dubbel",
                                    .regel = "R-23",
                                    .place = place,
                                    .vulling = vulling_naam(naam_of_id(afspraak.naam, afspraak.id))});
}

}  // namespace

JaNee beoordeel_vertalingen(const Afspraak& afspraak, const std::string& place, std::int64_t verzekeraars,
                            const BekendeIds& bekend, const ResvControle& controle) {
    const std::string list = place_of(place, "vertalingen");
    std::vector<std::pair<Id, Strekking>> by_insurer;
    for (const Vertaling& vertaling : afspraak.vertalingen) {
        const std::string here = place_of(list, vertaling.id);
        if (!bekend.kent(vertaling.verzekeraar)) continue;
        check_one(afspraak, vertaling, here, controle);
        by_insurer.emplace_back(vertaling.verzekeraar, translated(vertaling));
    }
    if (afspraak.contract.has_value() && afspraak.contract.value == Contractweg::via_resv) return {};
    arrange(by_insurer, {}, &std::pair<Id, Strekking>::first);
    const auto twice = std::ranges::unique(by_insurer, {}, &std::pair<Id, Strekking>::first);
    if (!twice.empty()) report_twice(afspraak, list, controle);
    by_insurer.erase(twice.begin(), twice.end());
    JaNee telling;
    for (const auto& [insurer, strekking] : by_insurer) telling.tel(strekking);
    telling.onbekend += verzekeraars - telling.totaal();
    report_missing(afspraak, list, telling, controle);
    return telling;
}

}  // namespace elp
