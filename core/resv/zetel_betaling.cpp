#include "core/resv/zetel_betaling.hpp"

#include <algorithm>

#include "core/base/place.hpp"

namespace elp {
namespace {

void meld(const ResvControle& controle, const ZetelOordeel& over, Aard aard, std::string_view code, Date datum = {}) {
    controle.bevindingen.push_back({.aard = aard,
                                    .code = code,
                                    .regel = "R-24",
                                    .place = place_of(over.place, "betaald_uit"),
                                    .vulling = vulling_naam(over.naam),
                                    .datum = datum});
}

// Whether all that pays for the seat ends with the subsidy phase.
bool only_temporary(const Zetel& zetel, Elementen bekostiging) {
    return std::ranges::all_of(zetel.betaald_uit, [&](const std::string& id) {
        const Element* element = element_in(bekostiging, id);
        return element != nullptr && heeft_kenmerk(*element, "tijdelijk");
    });
}

}  // namespace

bool beoordeel_betaling(const Zetel& zetel, const ZetelOordeel& over, const ResvControle& controle) {
    const Elementen bekostiging = controle.regels.zetel_bekostiging;
    const bool voucher = noemt_kenmerk(bekostiging, zetel.betaald_uit, "voucher");
    const bool existing = noemt_kenmerk(bekostiging, zetel.betaald_uit, "bestaand");
    if ((voucher || !zetel.voucher.empty()) && !over.voucher_bestaat) {
        meld(controle, over, Aard::tegenspraak, "resv.zetel-krijgt-geen-voucher");
    }
    if (voucher && existing) meld(controle, over, Aard::tegenspraak, "resv.zetel-dubbel-betaald");
    if (zetel.betaald_uit.empty()) {
        if (!over.voucher_bestaat) meld(controle, over, Aard::ongedekt, "resv.zetel-zonder-dekking");
    } else if (only_temporary(zetel, bekostiging)) {
        meld(controle, over, Aard::ongedekt, "resv.zetel-tijdelijk-betaald", controle.regels.einde_subsidiefase);
    }
    return voucher && existing;
}

}  // namespace elp
