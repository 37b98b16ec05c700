#include "core/beoordeling/knelpunten.hpp"

#include <algorithm>
#include <vector>

#include "core/base/place.hpp"

namespace elp {
namespace {

std::vector<Id> acted_on(const Plan& plan) {
    std::vector<Id> ids;
    for (const Capaciteitsactie& actie : plan.resv->opgaven->acties) {
        if (actie.stand.has_value() && actie.stand.value == CapaciteitStand::gestopt) continue;
        for (const std::string& text : actie.knelpunten) {
            if (const auto id = parse_id(text)) ids.push_back(*id);
        }
    }
    std::ranges::sort(ids);
    return ids;
}

}  // namespace

Bevindingen vergelijk_knelpunten_met_resv(const Plan& plan, const WijkverbandOordeel& wijkverband) {
    Bevindingen found;
    const auto acted = acted_on(plan);
    const auto& lijst = plan.knelpunten->lijst;
    for (std::size_t i = 0; i < lijst.size(); ++i) {
        if (wijkverband.knelpunten[i].stand != KnelpuntStand::bij_resv) continue;
        if (std::ranges::binary_search(acted, lijst[i].id)) continue;
        found.push_back({.aard = Aard::ongedekt,
                         .code = "knelpunt.resv-zonder-actie",
                         .regel = "R-26",
                         .place = place_of("/knelpunten/lijst", lijst[i].id),
                         .vulling = {{"naam", lijst[i].naam}}});
    }
    return found;
}

}  // namespace elp
