// Which facts of the plan speak for or against each criterion, principle and main task.
#include <array>
#include <utility>

#include "core/resv/vergelijking.hpp"

namespace elp {
namespace {

constexpr std::string_view seats = "/resv/zetels/lijst";
constexpr std::string_view collaborations = "/resv/samenwerkingen/lijst";
constexpr std::string_view agreements = "/resv/afspraken/lijst";
constexpr std::string_view insurers = "/resv/contractering/verzekeraars";

JaNee one(Strekking strekking) {
    JaNee telling;
    telling.tel(strekking);
    return telling;
}

// Something that may be done: that it is done speaks for it, that it is not says nothing.
JaNee allowed(std::int64_t times) { return {.ja = times, .nee = 0, .onbekend = times == 0 ? 1 : 0}; }

Strekking of_text(const Answer<std::string>& answer) {
    if (answer.is_open()) return Strekking::onbekend;
    return answer.has_value() ? Strekking::voor : Strekking::tegen;
}

Strekking of_area(const Answer<Werkgebied>& werkgebied) {
    if (!werkgebied.has_value()) return Strekking::onbekend;
    return werkgebied.value == Werkgebied::kleiner ? Strekking::tegen : Strekking::voor;
}

void add_mandate(Aanwijzingen& uit, const ResvOordeel& oordeel) {
    voeg_toe(uit, feit::mandaat, seats, oordeel.zetels.mandaat);
}

void add_representation(Aanwijzingen& uit, const ResvOordeel& oordeel) {
    voeg_toe(uit, feit::vertegenwoordiging, seats, oordeel.zetels.vertegenwoordiging);
}

void add_support(Aanwijzingen& uit, const ResvOordeel& oordeel) {
    const auto& uitkomst = oordeel.zetels.draagvlak[static_cast<std::size_t>(oordeel.zetels.draagvlak_lezing)];
    uit.push_back(
        {uitkomst.strekking, feit::draagvlak, std::string{seats}, uitkomst.telling.ja, uitkomst.telling.totaal()});
}

// Citizens take part where they have a seat and someone sits on it.
void add_citizens(Aanwijzingen& uit, const ResvOordeel& oordeel) {
    const JaNee& burgers = oordeel.zetels.burgers;
    voeg_toe(uit, feit::burgers, seats, burgers.totaal() == 0 ? one(Strekking::tegen) : burgers);
}

void add_roaz(Aanwijzingen& uit, const ResvOordeel& oordeel) {
    const bool any = oordeel.zetels.roaz > 0;
    const bool unknown = oordeel.zetels.mandaat.onbekend > 0;
    voeg_toe(uit, feit::roaz, seats, one(any ? Strekking::voor : unknown ? Strekking::onbekend : Strekking::tegen));
}

void add_agreements(Aanwijzingen& uit, const ResvOordeel& oordeel) {
    const JaNee& made = oordeel.afspraken.van_kracht;
    voeg_toe(uit, feit::afspraken, agreements, made.totaal() == 0 ? one(Strekking::tegen) : made);
}

void add_facilities(Aanwijzingen& uit, const ResvOordeel& oordeel) {
    const JaNee& there = oordeel.taken.beschikbaar;
    voeg_toe(uit, feit::faciliteiten, "/resv/taken/faciliteiten", there.totaal() == 0 ? one(Strekking::tegen) : there);
}

void add_talks(Aanwijzingen& uit, const ResvOordeel& oordeel) {
    const JaNee& talks = oordeel.contractering.gesprek;
    voeg_toe(uit, feit::gesprek, insurers, talks.totaal() == 0 ? one(Strekking::onbekend) : talks);
}

void add_followers(Aanwijzingen& uit, const ResvOordeel& oordeel) {
    const JaNee& others = oordeel.contractering.volgt;
    voeg_toe(uit, feit::volgers, insurers, others.totaal() == 0 ? one(Strekking::onbekend) : others);
}

void add_nothing_twice(Aanwijzingen& uit, const ResvOordeel& oordeel) {
    voeg_toe(uit, feit::enkel_betaald, seats, oordeel.zetels.enkel_betaald);
    voeg_toe(uit, feit::overlap_besloten, collaborations, oordeel.samenwerkingen.overlap_besloten);
}

}  // namespace

Aanwijzingen aanwijzingen_criterium(std::string_view criterium, const Resv& resv, const ResvOordeel& oordeel) {
    Aanwijzingen uit;
    if (criterium == "afspraken") voeg_toe(uit, feit::delen, agreements, oordeel.afspraken.delen_gedekt);
    if (criterium == "bestuur") {
        add_representation(uit, oordeel);
        voeg_toe(uit, feit::besluitvorming, "/resv/criteria/besluitvorming",
                 one(of_text(resv.criteria->besluitvorming)));
    }
    if (criterium == "draagvlak") add_support(uit, oordeel);
    if (criterium == "mandaat") add_mandate(uit, oordeel);
    if (criterium == "participatie") add_citizens(uit, oordeel);
    return uit;
}

Aanwijzingen aanwijzingen_deel(std::string_view deel, const ResvOordeel& oordeel) {
    Aanwijzingen uit;
    for (const DeelOordeel& een : oordeel.afspraken.delen) {
        if (een.deel == deel) voeg_toe(uit, feit::delen, agreements, one(een.gedekt()));
    }
    return uit;
}

Aanwijzingen aanwijzingen_uitgangspunt(std::string_view uitgangspunt, const Resv& resv, const ResvOordeel& oordeel) {
    Aanwijzingen uit;
    if (uitgangspunt == "alle-hoofdtaken") voeg_toe(uit, feit::groeipad, "/resv/taken/lijst", oordeel.taken.op_tijd);
    if (uitgangspunt == "werkgebied") {
        voeg_toe(uit, feit::werkgebied, "/resv/werkgebied", one(of_area(resv.werkgebied)));
    }
    if (uitgangspunt == "contracteren") add_talks(uit, oordeel);
    if (uitgangspunt == "niet-dubbel") add_nothing_twice(uit, oordeel);
    if (uitgangspunt == "marktleider") add_followers(uit, oordeel);
    if (uitgangspunt == "geen-blauwdruk") {
        voeg_toe(uit, feit::vormopties, "/resv/vormbesluit/opties",
                 one(oordeel.vorm.opties > 1 ? Strekking::voor : Strekking::onbekend));
    }
    if (uitgangspunt == "bredere-initiatieven") {
        voeg_toe(uit, feit::aansluiten, collaborations, allowed(oordeel.samenwerkingen.aansluiten));
    }
    if (uitgangspunt == "bestaande-organisaties") {
        voeg_toe(uit, feit::behouden, collaborations, allowed(oordeel.samenwerkingen.behouden));
    }
    return uit;
}

Aanwijzingen aanwijzingen_taak(std::string_view taak, const ResvOordeel& oordeel) {
    Aanwijzingen uit;
    if (taak == "mandatering") {
        add_mandate(uit, oordeel);
        add_roaz(uit, oordeel);
    }
    if (taak == "capaciteit") voeg_toe(uit, feit::acties, "/resv/opgaven/acties", oordeel.opgaven.aanpak_gebruikt);
    if (taak == "zorginhoud") add_agreements(uit, oordeel);
    if (taak == "faciliteren") add_facilities(uit, oordeel);
    return uit;
}

}  // namespace elp
