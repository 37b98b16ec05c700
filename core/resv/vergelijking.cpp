#include "core/resv/vergelijking.hpp"

#include <algorithm>
#include <utility>

#include "core/base/place.hpp"

namespace elp {
namespace {

/// A list of declarations, what they are about, and how much the policy asks of them.
struct Lijstcontrole {
    const ResvControle& controle;
    Elementen elementen;
    const std::vector<Verklaring>& verklaringen;
    std::string_view place;
    std::string_view regel;
    bool gevraagd = true;  ///< every element is to be declared, with evidence and owner

    void meld(Aard aard, std::string_view code, std::string place_in_plan, Vulling vulling, Date datum = {}) const {
        controle.bevindingen.push_back({.aard = aard,
                                        .code = code,
                                        .regel = regel,
                                        .place = std::move(place_in_plan),
                                        .vulling = std::move(vulling),
                                        .datum = datum});
    }
};

// The same struct serves three lists, so that its field cannot name one: what is about no element is told here.
void report_unknown(const Lijstcontrole& lijst) {
    for (const Verklaring& verklaring : lijst.verklaringen) {
        if (verklaring.over.empty() || element_in(lijst.elementen, verklaring.over) != nullptr) continue;
        lijst.meld(Aard::fout, "plan.element-onbekend", place_of(lijst.place, {verklaring.id, "over"}),
                   {{"gevonden", verklaring.over}});
    }
}

bool declared(const Verklaring& verklaring, Voldaan voldaan) {
    return verklaring.verklaard.has_value() && verklaring.verklaard.value == voldaan;
}

// What is asked of a declaration itself: evidence, owner, a day that fits.
void check_declaration(const Lijstcontrole& lijst, const Verklaring& verklaring, const std::string& place,
                       const Element& over) {
    const bool met = declared(verklaring, Voldaan::voldaan);
    const auto naam = vulling_naam(over.naam);
    if (met && !verklaring.bewijs.has_value()) {
        lijst.meld(Aard::ontbreekt, "resv.verklaring-zonder-bewijs", place_of(place, "bewijs"), naam);
    }
    if (verklaring.eigenaar.is_open()) {
        lijst.meld(Aard::open, "resv.verklaring-zonder-eigenaar", place_of(place, "eigenaar"), naam);
    }
    if (!met && verklaring.gereed_op.is_open()) {
        lijst.meld(Aard::open, "resv.verklaring-zonder-datum", place_of(place, "gereed_op"), naam);
    }
}

void check_day(const Lijstcontrole& lijst, const Verklaring& verklaring, const std::string& place,
               const Element& over) {
    const bool met = declared(verklaring, Voldaan::voldaan);
    if (!met && lijst.controle.voorbij(verklaring.gereed_op)) {
        lijst.meld(Aard::te_laat, "resv.verklaring-te-laat", place_of(place, "gereed_op"), vulling_naam(over.naam),
                   verklaring.gereed_op.value);
    }
    if (met && verklaring.gereed_op.has_value() && lijst.controle.vandaag < verklaring.gereed_op.value) {
        lijst.meld(Aard::tegenspraak, "resv.verklaring-in-toekomst", place_of(place, "gereed_op"),
                   vulling_naam(over.naam), verklaring.gereed_op.value);
    }
}

bool contradicts(const Verklaring& verklaring, Afgeleid afgeleid) {
    if (declared(verklaring, Voldaan::voldaan)) return afgeleid == Afgeleid::niet || afgeleid == Afgeleid::deels;
    if (declared(verklaring, Voldaan::deels)) return afgeleid == Afgeleid::niet;
    return declared(verklaring, Voldaan::niet) && afgeleid == Afgeleid::voldaan;
}

void report_comparison(const Lijstcontrole& lijst, const Verklaring& verklaring, const VerklaringOordeel& oordeel,
                       const Element& over) {
    const std::string place = place_of(oordeel.place, "verklaard");
    if (declared(verklaring, Voldaan::voldaan)) {
        meld_tegenspraken(lijst.controle, oordeel.aanwijzingen, lijst.regel, place, over.naam);
        if (oordeel.afgeleid == Afgeleid::onbekend) {
            lijst.meld(Aard::open, "resv.gereed-niet-te-toetsen", place, vulling_naam(over.naam));
        }
    } else if (oordeel.tegenspraak) {
        lijst.meld(Aard::tegenspraak,
                   declared(verklaring, Voldaan::deels) ? "resv.deels-maar-niets" : "resv.verklaard-te-laag", place,
                   vulling_naam(over.naam));
    }
}

template <class Facts>
std::vector<VerklaringOordeel> compare(const Lijstcontrole& lijst, const Facts& facts) {
    std::vector<VerklaringOordeel> oordelen;
    report_unknown(lijst);
    const auto found = per_element({lijst.elementen, lijst.place, "over", "resv.verklaring-dubbel", lijst.regel},
                                   lijst.verklaringen, &Verklaring::over, lijst.controle);
    std::int64_t missing = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Element& over = lijst.elementen[i];
        VerklaringOordeel oordeel;
        oordeel.over = over.id;
        oordeel.place = std::string{lijst.place};
        oordeel.aanwijzingen = facts(over.id);
        oordeel.afgeleid = weeg(oordeel.aanwijzingen);
        if (found[i] == nullptr || found[i]->verklaard.is_open()) ++missing;
        if (found[i] != nullptr) {
            const Verklaring& verklaring = *found[i];
            oordeel.id = verklaring.id;
            oordeel.place = place_of(lijst.place, verklaring.id);
            oordeel.verklaard = verklaring.verklaard;
            oordeel.tegenspraak = contradicts(verklaring, oordeel.afgeleid);
            if (lijst.gevraagd) check_declaration(lijst, verklaring, oordeel.place, over);
            check_day(lijst, verklaring, oordeel.place, over);
            report_comparison(lijst, verklaring, oordeel, over);
        }
        oordelen.push_back(std::move(oordeel));
    }
    if (missing > 0 && lijst.gevraagd) {
        lijst.meld(Aard::open, "resv.verklaringen-open", std::string{lijst.place},
                   vulling_aantal(missing, static_cast<std::int64_t>(found.size())));
    }
    return oordelen;
}

}  // namespace

void meld_tegenspraken(const ResvControle& controle, const Aanwijzingen& aanwijzingen, std::string_view regel,
                       std::string_view place, std::string_view naam) {
    for (const Aanwijzing& aanwijzing : aanwijzingen) {
        if (aanwijzing.strekking != Strekking::tegen) continue;
        controle.bevindingen.push_back({.aard = Aard::tegenspraak,
                                        .code = aanwijzing.feit.tegenspraak,
                                        .regel = regel,
                                        .place = std::string{place},
                                        .vulling = vulling_naam_aantal(naam, aanwijzing.aantal, aanwijzing.totaal)});
    }
}

void vergelijk_verklaringen(const Resv& resv, const ResvControle& controle, ResvOordeel& oordeel) {
    const ResvRegels& regels = controle.regels;
    const ResvCriteria& criteria = *resv.criteria;
    oordeel.criteria = compare({controle, regels.ontwerpcriteria, criteria.lijst, "/resv/criteria/lijst", "R-21"},
                               [&](std::string_view id) { return aanwijzingen_criterium(id, resv, oordeel); });
    oordeel.delen = compare({controle, regels.delen, criteria.delen, "/resv/criteria/delen", "R-21"},
                            [&](std::string_view id) { return aanwijzingen_deel(id, oordeel); });
    oordeel.uitgangspunten = compare(
        {controle, regels.uitgangspunten, criteria.uitgangspunten, "/resv/criteria/uitgangspunten", "R-22", false},
        [&](std::string_view id) { return aanwijzingen_uitgangspunt(id, resv, oordeel); });
}

void vergelijk_taken(const ResvControle& controle, ResvOordeel& oordeel) {
    for (TaakOordeel& taak : oordeel.taken.lijst) {
        taak.aanwijzingen = aanwijzingen_taak(taak.taak, oordeel);
        taak.afgeleid = weeg(taak.aanwijzingen);
        const Element* element = element_in(controle.regels.hoofdtaken, taak.taak);
        if (!taak.uitgevoerd || element == nullptr) continue;
        meld_tegenspraken(controle, taak.aanwijzingen, "R-20", place_of(taak.place, "niveau"), element->naam);
    }
}

}  // namespace elp
