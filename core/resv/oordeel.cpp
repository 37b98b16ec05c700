#include "core/resv/oordeel.hpp"

#include <utility>

#include "core/regels/elementen.hpp"
#include "core/resv/vergelijking.hpp"

namespace elp {
namespace {

void check_form(const Resv& resv, const ResvControle& controle, ResvOordeel& oordeel) {
    oordeel.vorm = beoordeel_vorm(resv.vormbesluit, "/resv/vormbesluit", "RESV", controle);
    if (oordeel.vorm.begonnen) return;
    controle.bevindingen.push_back(
        {.aard = Aard::open, .code = "resv.vorm-open", .regel = "R-29", .place = "/resv/vormbesluit"});
}

void check_area(const Resv& resv, const ResvControle& controle) {
    if (!resv.werkgebied.is_open()) return;
    controle.bevindingen.push_back(
        {.aard = Aard::open, .code = "resv.werkgebied-open", .regel = "R-22", .place = "/resv/werkgebied"});
}

void judge(const Resv& resv, const ResvControle& controle, ResvOordeel& oordeel) {
    check_area(resv, controle);
    check_form(resv, controle, oordeel);
    oordeel.zetels = beoordeel_zetels(*resv.zetels, resv.criteria->draagvlak, controle);
    oordeel.taken = beoordeel_taken(*resv.taken, oordeel.zetels, controle);
    oordeel.samenwerkingen = beoordeel_samenwerkingen(*resv.samenwerkingen, controle);
    oordeel.afspraken = beoordeel_afspraken(*resv.afspraken, resv.contractering->verzekeraars, controle);
    oordeel.opgaven = beoordeel_opgaven(*resv.opgaven, controle);
    oordeel.contractering = beoordeel_contractering(*resv.contractering, controle);
    vergelijk_taken(controle, oordeel);
    vergelijk_verklaringen(resv, controle, oordeel);
    beoordeel_gereedheid(resv, controle, oordeel);
}

}  // namespace

ResvOordeel beoordeel_resv(const Resv& resv, const Regelingen& regelingen, Date vandaag) {
    const ResvRegels regels = resv_regels(regelingen);
    ResvOordeel oordeel;
    Bevindingen bevindingen = onbekende_elementen(type_of<Resv>, &resv, "/resv", "R-20", regelingen);
    judge(resv, {regels, vandaag, bevindingen}, oordeel);
    if (resv == Resv{}) {
        bevindingen = {{.aard = Aard::ontbreekt, .code = "resv.leeg", .regel = "R-20", .place = "/resv"}};
    }
    oordeel.bevindingen = std::move(bevindingen);
    return oordeel;
}

}  // namespace elp
