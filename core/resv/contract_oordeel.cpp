#include "core/resv/contract_oordeel.hpp"

#include <optional>
#include <utility>

#include "core/base/checked.hpp"
#include "core/base/place.hpp"
#include "core/base/share.hpp"

namespace elp {
namespace {

constexpr std::string_view list_place = "/resv/contractering/verzekeraars";

struct Over {
    const Verzekeraar& verzekeraar;
    const ResvControle& controle;
    std::string place;

    void meld(Aard aard, std::string_view code, std::string_view field, Date datum = {}) const {
        controle.bevindingen.push_back({.aard = aard,
                                        .code = code,
                                        .regel = "R-22",
                                        .place = place_of(place, field),
                                        .vulling = vulling_naam(naam_of_id(verzekeraar.naam, verzekeraar.id)),
                                        .datum = datum});
    }
};

bool is_leader(const Verzekeraar& verzekeraar) {
    return verzekeraar.rol.has_value() && verzekeraar.rol.value == VerzekeraarRol::marktleider;
}

Strekking talks(const Verzekeraar& verzekeraar) {
    if (verzekeraar.stand.is_open()) return Strekking::onbekend;
    const bool begun = verzekeraar.stand.has_value() && verzekeraar.stand.value != ContractStand::geen_gesprek;
    return begun ? Strekking::voor : Strekking::tegen;
}

Strekking contracted(const Verzekeraar& verzekeraar) {
    if (verzekeraar.stand.is_open()) return Strekking::onbekend;
    const bool done = verzekeraar.stand.has_value() && verzekeraar.stand.value == ContractStand::gecontracteerd;
    return done ? Strekking::voor : Strekking::tegen;
}

Strekking follows(const Verzekeraar& verzekeraar) {
    if (verzekeraar.volgt_marktleider.is_open()) return Strekking::onbekend;
    const bool so = verzekeraar.volgt_marktleider.has_value() && verzekeraar.volgt_marktleider.value;
    return so ? Strekking::voor : Strekking::tegen;
}

void check_day(const Over& over) {
    const auto& vanaf = over.verzekeraar.contract_vanaf;
    if (!vanaf.has_value()) return;
    if (vanaf.value < over.controle.regels.contractering) {
        over.meld(Aard::tegenspraak, "resv.contract-te-vroeg", "contract_vanaf", vanaf.value);
    } else if (over.controle.voorbij(vanaf) && contracted(over.verzekeraar) != Strekking::voor) {
        over.meld(Aard::te_laat, "resv.contract-te-laat", "contract_vanaf", vanaf.value);
    }
}

void check_one(const Over& over) {
    if (over.verzekeraar.rol.is_open()) over.meld(Aard::open, "resv.verzekeraar-rol-open", "rol");
    if (over.verzekeraar.stand.is_open()) over.meld(Aard::open, "resv.verzekeraar-stand-open", "stand");
    if (!is_leader(over.verzekeraar) && follows(over.verzekeraar) == Strekking::tegen) {
        over.meld(Aard::tegenspraak, "resv.verzekeraar-volgt-niet", "volgt_marktleider");
    }
    check_day(over);
}

// Shares of the market together cannot be more than all of it.
void check_shares(const Contractering& contractering, const ResvControle& controle) {
    std::optional<std::int64_t> sum = 0;
    bool negative = false;
    for (const Verzekeraar& verzekeraar : contractering.verzekeraars) {
        const std::int64_t share = verzekeraar.marktaandeel_basispunten.value_or(0);
        negative = negative || share < 0;
        if (sum) sum = add(*sum, share);
    }
    if (!negative && sum && *sum <= heel_basispunten) return;
    controle.bevindingen.push_back({.aard = Aard::fout,
                                    .code = "resv.marktaandeel-onmogelijk",
                                    .regel = "R-22",
                                    .place = std::string{list_place}});
}

void count(const Verzekeraar& verzekeraar, ContractOordeel& oordeel) {
    oordeel.gesprek.tel(talks(verzekeraar));
    oordeel.gecontracteerd.tel(contracted(verzekeraar));
    if (is_leader(verzekeraar)) {
        ++oordeel.marktleiders;
        oordeel.leider_gesprek.tel(talks(verzekeraar));
    } else {
        oordeel.volgt.tel(follows(verzekeraar));
    }
    const auto& vanaf = verzekeraar.contract_vanaf;
    const bool earlier = oordeel.eerste_contract == Date{} || vanaf.value < oordeel.eerste_contract;
    if (vanaf.has_value() && earlier) oordeel.eerste_contract = vanaf.value;
}

}  // namespace

ContractOordeel beoordeel_contractering(const Contractering& contractering, const ResvControle& controle) {
    ContractOordeel oordeel;
    for (const Verzekeraar& verzekeraar : contractering.verzekeraars) {
        check_one({verzekeraar, controle, place_of(list_place, verzekeraar.id)});
        count(verzekeraar, oordeel);
    }
    check_shares(contractering, controle);
    if (oordeel.marktleiders == 0) {
        controle.bevindingen.push_back({.aard = Aard::ontbreekt,
                                        .code = "resv.marktleider-ontbreekt",
                                        .regel = "R-22",
                                        .place = std::string{list_place}});
    }
    return oordeel;
}

}  // namespace elp
