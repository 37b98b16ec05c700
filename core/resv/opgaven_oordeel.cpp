#include "core/resv/opgaven_oordeel.hpp"

#include <algorithm>
#include <utility>

#include "core/base/order.hpp"
#include "core/base/place.hpp"

namespace elp {
namespace {

constexpr std::string_view list_place = "/resv/opgaven/lijst";
constexpr std::string_view actions_place = "/resv/opgaven/acties";

void meld(const ResvControle& controle, Bevinding bevinding, std::string_view naam) {
    bevinding.vulling = vulling_naam(naam);
    controle.bevindingen.push_back(std::move(bevinding));
}

bool has_stand(const Capaciteitsactie& actie, CapaciteitStand stand) {
    return actie.stand.has_value() && actie.stand.value == stand;
}

bool runs(const Capaciteitsactie& actie) {
    return has_stand(actie, CapaciteitStand::loopt) || has_stand(actie, CapaciteitStand::klaar);
}

void check_opgave(const Opgave& opgave, const ResvControle& controle) {
    const std::string place = place_of(list_place, opgave.id);
    const std::string naam = naam_of_id(opgave.naam, opgave.id);
    if (opgave.document.empty()) {
        meld(controle,
             {.aard = Aard::ontbreekt,
              .code = "resv.opgave-zonder-document",
              .regel = "R-62",
              .place = place_of(place, "document")},
             naam);
    }
    if (opgave.plaats.empty()) {
        meld(controle,
             {.aard = Aard::ontbreekt,
              .code = "resv.opgave-zonder-plaats",
              .regel = "R-62",
              .place = place_of(place, "plaats")},
             naam);
    }
}

void check_approach(const Capaciteitsactie& actie, const std::string& place, const ResvControle& controle) {
    const std::string naam = naam_of_id(actie.naam, actie.id);
    const Element* aanpak = element_in(controle.regels.capaciteitsaanpak, actie.aanpak);
    if (actie.aanpak.empty()) {
        meld(
            controle,
            {.aard = Aard::open, .code = "resv.actie-aanpak-open", .regel = "R-26", .place = place_of(place, "aanpak")},
            naam);
    }
    if (aanpak == nullptr) return;
    const bool mandated = actie.gemandateerd.has_value() && actie.gemandateerd.value;
    if (heeft_kenmerk(*aanpak, "mandaat") && !mandated) {
        meld(controle,
             {.aard = actie.gemandateerd.is_open() ? Aard::open : Aard::ontbreekt,
              .code = "resv.actie-zonder-mandaat",
              .regel = "R-26",
              .place = place_of(place, "gemandateerd")},
             naam);
    }
    if (heeft_kenmerk(*aanpak, "opgave") && actie.opgaven.empty()) {
        meld(controle,
             {.aard = Aard::ontbreekt,
              .code = "resv.actie-zonder-opgave",
              .regel = "R-26",
              .place = place_of(place, "opgaven")},
             naam);
    }
}

void check_action(const Capaciteitsactie& actie, const ResvControle& controle) {
    const std::string place = place_of(actions_place, actie.id);
    const std::string naam = naam_of_id(actie.naam, actie.id);
    if (has_stand(actie, CapaciteitStand::gestopt)) return;
    check_approach(actie, place, controle);
    if (actie.eigenaar.is_open()) {
        meld(controle,
             {.aard = Aard::open,
              .code = "resv.actie-zonder-eigenaar",
              .regel = "R-26",
              .place = place_of(place, "eigenaar")},
             naam);
    }
    if (!has_stand(actie, CapaciteitStand::klaar) && controle.voorbij(actie.gereed_op)) {
        meld(controle,
             {.aard = Aard::te_laat,
              .code = "resv.actie-te-laat",
              .regel = "R-26",
              .place = place_of(place, "gereed_op"),
              .vulling = {},
              .datum = actie.gereed_op.value},
             naam);
    }
}

// The actions of each opgave, through a sorted list of pairs.
void link(const ResvOpgaven& opgaven, OpgavenOordeel& oordeel) {
    std::vector<std::pair<Id, std::size_t>> by_opgave;
    for (std::size_t i = 0; i < opgaven.acties.size(); ++i) {
        if (has_stand(opgaven.acties[i], CapaciteitStand::gestopt)) continue;
        for (const std::string& text : opgaven.acties[i].opgaven) {
            if (const auto id = parse_id(text)) by_opgave.emplace_back(*id, i);
        }
    }
    arrange(by_opgave);
    const auto twice = std::ranges::unique(by_opgave);
    by_opgave.erase(twice.begin(), twice.end());
    for (const Opgave& opgave : opgaven.lijst) {
        OpgaveOordeel een{.opgave = opgave.id, .acties = {}};
        const auto range = std::ranges::equal_range(by_opgave, opgave.id, {}, &std::pair<Id, std::size_t>::first);
        for (const auto& [id, index] : range) een.acties.push_back(opgaven.acties[index].id);
        oordeel.lijst.push_back(std::move(een));
    }
}

void count_approaches(const ResvOpgaven& opgaven, const ResvControle& controle, OpgavenOordeel& oordeel) {
    for (const Element& element : controle.regels.capaciteitsaanpak) oordeel.aanpak.push_back({.aanpak = element.id});
    for (const Capaciteitsactie& actie : opgaven.acties) {
        const auto index = index_in(controle.regels.capaciteitsaanpak, actie.aanpak);
        if (!index || has_stand(actie, CapaciteitStand::gestopt)) continue;
        ++oordeel.aanpak[*index].acties;
        if (runs(actie)) ++oordeel.aanpak[*index].lopend;
    }
    for (std::size_t i = 0; i < oordeel.aanpak.size(); ++i) {
        oordeel.aanpak_gebruikt.tel(oordeel.aanpak[i].lopend > 0 ? Strekking::voor : Strekking::tegen);
        if (oordeel.aanpak[i].acties > 0 || opgaven.acties.empty()) continue;
        meld(controle,
             {.aard = Aard::ontbreekt,
              .code = "resv.aanpak-ongebruikt",
              .regel = "R-26",
              .place = std::string{actions_place}},
             controle.regels.capaciteitsaanpak[i].naam);
    }
}

void report_empty(const ResvControle& controle, std::string_view code, std::string_view regel, std::string_view place) {
    controle.bevindingen.push_back(
        {.aard = Aard::ontbreekt, .code = code, .regel = regel, .place = std::string{place}});
}

}  // namespace

OpgavenOordeel beoordeel_opgaven(const ResvOpgaven& opgaven, const ResvControle& controle) {
    OpgavenOordeel oordeel;
    for (const Opgave& opgave : opgaven.lijst) check_opgave(opgave, controle);
    for (const Capaciteitsactie& actie : opgaven.acties) check_action(actie, controle);
    link(opgaven, oordeel);
    count_approaches(opgaven, controle, oordeel);
    if (opgaven.lijst.empty()) report_empty(controle, "resv.opgaven-leeg", "R-62", list_place);
    if (opgaven.acties.empty()) report_empty(controle, "resv.acties-leeg", "R-26", actions_place);
    return oordeel;
}

}  // namespace elp
