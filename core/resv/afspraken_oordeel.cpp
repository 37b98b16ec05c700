#include "core/resv/afspraken_oordeel.hpp"

#include <algorithm>
#include <utility>

#include "core/base/place.hpp"

namespace elp {
namespace {

constexpr std::string_view list_place = "/resv/afspraken/lijst";

struct Over {
    const Afspraak& afspraak;
    const ResvControle& controle;
    std::string place;

    void meld(Aard aard, std::string_view code, std::string_view regel, std::string_view field, Date datum = {}) const {
        controle.bevindingen.push_back({.aard = aard,
                                        .code = code,
                                        .regel = regel,
                                        .place = place_of(place, field),
                                        .vulling = vulling_naam(naam_of_id(afspraak.naam, afspraak.id)),
                                        .datum = datum});
    }
};

bool is_made(const Afspraak& afspraak) {
    return afspraak.stand.has_value() && afspraak.stand.value != AfspraakStand::in_voorbereiding;
}

// In force: made, by today, for the whole region, and not ended. Where it holds is asked for, never guessed.
Strekking in_force(const Afspraak& afspraak, const ResvControle& controle) {
    if (afspraak.stand.is_open()) return Strekking::onbekend;
    if (!is_made(afspraak) || controle.voorbij(afspraak.geldig_tot)) return Strekking::tegen;
    if (afspraak.gemaakt_op.has_value() && controle.vandaag < afspraak.gemaakt_op.value) return Strekking::tegen;
    if (afspraak.hele_regio.is_open()) return Strekking::onbekend;
    return afspraak.hele_regio.has_value() && afspraak.hele_regio.value ? Strekking::voor : Strekking::tegen;
}

bool is_care_through_resv(const Afspraak& afspraak) {
    return afspraak.soort.has_value() && afspraak.soort.value == AfspraakSoort::zorginhoud &&
           afspraak.contract.has_value() && afspraak.contract.value == Contractweg::via_resv;
}

void check_life(const Over& over) {
    const Afspraak& afspraak = over.afspraak;
    if (afspraak.stand.is_open()) over.meld(Aard::open, "resv.afspraak-stand-open", "R-20", "stand");
    if (is_made(afspraak) && over.controle.voorbij(afspraak.geldig_tot)) {
        over.meld(Aard::te_laat, "resv.afspraak-verlopen", "R-20", "geldig_tot", afspraak.geldig_tot.value);
    }
    if (is_made(afspraak) && afspraak.gemaakt_op.has_value() && over.controle.vandaag < afspraak.gemaakt_op.value) {
        over.meld(Aard::tegenspraak, "resv.afspraak-in-toekomst", "R-20", "gemaakt_op", afspraak.gemaakt_op.value);
    }
    if (!is_made(afspraak) && over.controle.voorbij(afspraak.gemaakt_op)) {
        over.meld(Aard::te_laat, "resv.afspraak-te-laat", "R-20", "gemaakt_op", afspraak.gemaakt_op.value);
    }
}

void check_reach(const Over& over) {
    const Afspraak& afspraak = over.afspraak;
    if (afspraak.hele_regio.has_value() && !afspraak.hele_regio.value) {
        over.meld(Aard::tegenspraak, "resv.afspraak-niet-hele-regio", "R-20", "hele_regio");
    }
    if (is_made(afspraak) && afspraak.hele_regio.is_open()) {
        over.meld(Aard::open, "resv.afspraak-gebied-open", "R-20", "hele_regio");
    }
    if (is_made(afspraak) && (afspraak.soort.is_open() || afspraak.contract.is_open())) {
        over.meld(Aard::open, "resv.afspraak-contract-open", "R-23", "contract");
    }
    if (is_care_through_resv(afspraak) && afspraak.uitzondering.empty()) {
        over.meld(Aard::tegenspraak, "resv.afspraak-zonder-grond", "R-23", "uitzondering");
    }
}

void count_parts(const Afspraak& afspraak, Strekking van_kracht, AfsprakenOordeel& oordeel) {
    for (DeelOordeel& deel : oordeel.delen) {
        if (std::ranges::find(afspraak.delen, deel.deel) != afspraak.delen.end()) deel.afspraken.tel(van_kracht);
    }
}

}  // namespace

AfsprakenOordeel beoordeel_afspraken(const Afspraken& afspraken, const std::vector<Verzekeraar>& verzekeraars,
                                     const ResvControle& controle) {
    AfsprakenOordeel oordeel;
    for (const Element& deel : controle.regels.delen) oordeel.delen.push_back({.deel = deel.id, .afspraken = {}});
    const BekendeIds bekend{verzekeraars};
    const auto aantal = static_cast<std::int64_t>(verzekeraars.size());
    for (const Afspraak& afspraak : afspraken.lijst) {
        const Over over{afspraak, controle, place_of(list_place, afspraak.id)};
        check_life(over);
        check_reach(over);
        AfspraakOordeel een{.id = afspraak.id,
                            .van_kracht = in_force(afspraak, controle),
                            .vertaald = {},
                            .uitzondering = is_care_through_resv(afspraak)};
        if (is_made(afspraak)) een.vertaald = beoordeel_vertalingen(afspraak, over.place, aantal, bekend, controle);
        oordeel.van_kracht.tel(een.van_kracht);
        count_parts(afspraak, een.van_kracht, oordeel);
        oordeel.lijst.push_back(een);
    }
    for (const DeelOordeel& deel : oordeel.delen) oordeel.delen_gedekt.tel(deel.gedekt());
    if (afspraken.lijst.empty()) {
        controle.bevindingen.push_back({.aard = Aard::ontbreekt,
                                        .code = "resv.afspraken-leeg",
                                        .regel = "R-20",
                                        .place = std::string{list_place}});
    }
    return oordeel;
}

}  // namespace elp
