#include "core/resv/vorm_oordeel.hpp"

#include <algorithm>
#include <utility>

#include "core/base/place.hpp"

namespace elp {
namespace {

struct Besluit {
    const Vormbesluit& besluit;
    std::string_view place;
    std::string_view naam;
    const ResvControle& controle;

    void meld(Aard aard, std::string_view code, std::string_view field, Date datum = {}) const {
        controle.bevindingen.push_back({.aard = aard,
                                        .code = code,
                                        .regel = "R-29",
                                        .place = place_of(place, field),
                                        .vulling = vulling_naam(naam),
                                        .datum = datum});
    }
};

void count_options(const Besluit& over, VormOordeel& oordeel) {
    for (const Vormoptie& optie : over.besluit.opties) {
        ++oordeel.opties;
        if (!optie.voor.empty() || !optie.tegen.empty()) ++oordeel.met_argumenten;
        if (optie.id == over.besluit.gekozen) oordeel.gekozen = optie.id;
    }
}

void check_decision(const Besluit& over, VormOordeel& oordeel) {
    const Vormbesluit& besluit = over.besluit;
    const bool decided = besluit.stand.has_value() && besluit.stand.value == VormStand::besloten;
    oordeel.besloten = decided && !oordeel.gekozen.empty();
    if (!besluit.gekozen.empty() && oordeel.gekozen.empty()) {
        over.meld(Aard::fout, "resv.vorm-keuze-onbekend", "gekozen");
    } else if (decided && besluit.gekozen.empty()) {
        over.meld(Aard::tegenspraak, "resv.vorm-besloten-zonder-keuze", "gekozen");
    }
    if (decided && besluit.besluit_op.has_value() && over.controle.vandaag < besluit.besluit_op.value) {
        over.meld(Aard::tegenspraak, "resv.vorm-besloten-in-toekomst", "besluit_op", besluit.besluit_op.value);
    }
    if (decided) return;
    if (over.controle.voorbij(besluit.besluit_op)) {
        over.meld(Aard::te_laat, "resv.vorm-te-laat", "besluit_op", besluit.besluit_op.value);
    } else if (besluit.besluit_op.is_open()) {
        over.meld(Aard::open, "resv.vorm-zonder-datum", "besluit_op");
    }
}

void check_arguments(const Besluit& over, const VormOordeel& oordeel) {
    if (oordeel.opties == 0) {
        over.meld(Aard::ontbreekt, "resv.vorm-zonder-opties", "opties");
    } else if (oordeel.met_argumenten < oordeel.opties) {
        over.meld(Aard::ontbreekt, "resv.vorm-zonder-argumenten", "opties");
    }
}

}  // namespace

VormOordeel beoordeel_vorm(const Vormbesluit& besluit, std::string_view place, std::string_view naam,
                           const ResvControle& controle) {
    VormOordeel oordeel;
    oordeel.begonnen = besluit != Vormbesluit{};
    if (!oordeel.begonnen) return oordeel;
    const Besluit over{besluit, place, naam, controle};
    count_options(over, oordeel);
    check_decision(over, oordeel);
    check_arguments(over, oordeel);
    return oordeel;
}

}  // namespace elp
