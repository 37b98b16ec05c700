#include "core/resv/taken_oordeel.hpp"

#include <algorithm>
#include <utility>

#include "core/base/order.hpp"
#include "core/base/place.hpp"

namespace elp {
namespace {

constexpr std::string_view list_place = "/resv/taken/lijst";

struct Over {
    const Hoofdtaak& taak;
    const Element& element;
    const ResvControle& controle;
    std::string place;

    void meld(Aard aard, std::string_view code, std::string_view field, Date datum = {}) const {
        controle.bevindingen.push_back({.aard = aard,
                                        .code = code,
                                        .regel = "R-20",
                                        .place = place_of(place, field),
                                        .vulling = vulling_naam(element.naam),
                                        .datum = datum});
    }
};

/// A step of which both year and level are known.
struct Stap {
    std::int64_t jaar = 0;
    std::size_t niveau = 0;
};

// The steps by year. A step without year or level is told once and left out.
std::vector<Stap> steps_by_year(const Over& over) {
    std::vector<Stap> stappen;
    bool incomplete = false;
    for (const Groeistap& stap : over.taak.groeipad) {
        const auto niveau = index_in(over.controle.regels.groeischaal, stap.niveau);
        incomplete = incomplete || !stap.jaar.has_value() || stap.niveau.empty();
        if (stap.jaar.has_value() && niveau) stappen.push_back({stap.jaar.value, *niveau});
    }
    if (incomplete) over.meld(Aard::open, "resv.groeistap-onvolledig", "groeipad");
    arrange(stappen, {}, &Stap::jaar);
    return stappen;
}

// The level planned for a year: the last step up to and with it, or what is declared now.
std::optional<std::size_t> level_in(const std::vector<Stap>& stappen, std::int64_t jaar,
                                    std::optional<std::size_t> now) {
    std::optional<std::size_t> niveau = now;
    for (const Stap& stap : stappen) {
        if (stap.jaar <= jaar) niveau = stap.niveau;
    }
    return niveau;
}

Strekking has_word(Elementen schaal, std::optional<std::size_t> niveau, std::string_view kenmerk) {
    if (!niveau) return Strekking::onbekend;
    return heeft_kenmerk(schaal[*niveau], kenmerk) ? Strekking::voor : Strekking::tegen;
}

void check_order(const Over& over, const std::vector<Stap>& stappen) {
    for (std::size_t i = 1; i < stappen.size(); ++i) {
        if (stappen[i].jaar == stappen[i - 1].jaar) {
            over.meld(Aard::tegenspraak, "resv.groeipad-jaar-dubbel", "groeipad");
            return;
        }
    }
    const auto falls = std::ranges::adjacent_find(
        stappen, [](const Stap& first, const Stap& second) { return second.niveau < first.niveau; });
    if (falls != stappen.end()) over.meld(Aard::tegenspraak, "resv.groeipad-daalt", "groeipad");
}

// A year that has passed, with a level that is not reached.
void check_progress(const Over& over, const std::vector<Stap>& stappen, std::optional<std::size_t> now) {
    if (!now) return;
    for (const Stap& stap : stappen) {
        if (stap.jaar >= over.controle.vandaag.year || stap.niveau <= *now) continue;
        const auto last_day = make_date(static_cast<int>(stap.jaar), 12, 31);
        over.meld(Aard::te_laat, "resv.groeipad-achter", "groeipad", last_day.value_or(Date{}));
        return;
    }
}

void judge_path(const Over& over, TaakOordeel& oordeel) {
    const ResvRegels& regels = over.controle.regels;
    const auto stappen = steps_by_year(over);
    check_order(over, stappen);
    check_progress(over, stappen, oordeel.niveau);
    oordeel.niveau_bij_contract = level_in(stappen, regels.contractering.year, oordeel.niveau);
    oordeel.contracteerbaar = has_word(regels.groeischaal, oordeel.niveau_bij_contract, "contracteerbaar");
    oordeel.op_tijd_uitgevoerd =
        has_word(regels.groeischaal, level_in(stappen, regels.alle_hoofdtaken.year, oordeel.niveau), "uitgevoerd");
    const auto done = std::ranges::find_if(
        stappen, [&](const Stap& stap) { return heeft_kenmerk(regels.groeischaal[stap.niveau], "uitgevoerd"); });
    if (done != stappen.end()) oordeel.jaar_uitgevoerd = done->jaar;
    if (oordeel.op_tijd_uitgevoerd == Strekking::voor) return;
    if (stappen.empty()) {
        over.meld(Aard::ontbreekt, "resv.taak-zonder-groeipad", "groeipad", regels.alle_hoofdtaken);
    } else {
        over.meld(Aard::tegenspraak, "resv.groeipad-te-laat-klaar", "groeipad", regels.alle_hoofdtaken);
    }
}

TaakOordeel judge(const Over& over) {
    const Elementen schaal = over.controle.regels.groeischaal;
    TaakOordeel oordeel;
    oordeel.taak = over.element.id;
    oordeel.id = over.taak.id;
    oordeel.place = over.place;
    oordeel.niveau = index_in(schaal, over.taak.niveau);
    oordeel.uitgevoerd = has_word(schaal, oordeel.niveau, "uitgevoerd") == Strekking::voor;
    if (over.taak.niveau.empty()) over.meld(Aard::open, "resv.taak-niveau-open", "niveau");
    if (over.taak.eigenaar.is_open()) over.meld(Aard::open, "resv.taak-zonder-eigenaar", "eigenaar");
    judge_path(over, oordeel);
    return oordeel;
}

void report_missing_tasks(const ResvTaken& taken, const TakenOordeel& oordeel, const ResvControle& controle) {
    const auto missing = std::ranges::count_if(oordeel.lijst, [](const TaakOordeel& taak) { return taak.id.empty(); });
    if (missing == 0) return;
    controle.bevindingen.push_back(
        {.aard = Aard::ontbreekt,
         .code = taken.lijst.empty() ? "resv.taken-leeg" : "resv.taken-niet-ingevuld",
         .regel = "R-20",
         .place = std::string{list_place},
         .vulling = vulling_aantal(missing, static_cast<std::int64_t>(oordeel.lijst.size()))});
}

}  // namespace

TakenOordeel beoordeel_taken(const ResvTaken& taken, const ZetelsOordeel& zetels, const ResvControle& controle) {
    TakenOordeel oordeel;
    const auto found = per_element({controle.regels.hoofdtaken, list_place, "taak", "resv.taak-dubbel", "R-20"},
                                   taken.lijst, &Hoofdtaak::taak, controle);
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Element& element = controle.regels.hoofdtaken[i];
        TaakOordeel taak{.taak = element.id, .id = {}, .place = std::string{list_place}, .aanwijzingen = {}};
        if (found[i] != nullptr) taak = judge({*found[i], element, controle, place_of(list_place, found[i]->id)});
        oordeel.contracteerbaar.tel(taak.contracteerbaar);
        oordeel.op_tijd.tel(taak.op_tijd_uitgevoerd);
        oordeel.lijst.push_back(std::move(taak));
    }
    report_missing_tasks(taken, oordeel, controle);
    oordeel.faciliteiten = beoordeel_faciliteiten(taken.faciliteiten, zetels, controle);
    for (const FaciliteitOordeel& faciliteit : oordeel.faciliteiten) oordeel.beschikbaar.tel(faciliteit.beschikbaar);
    return oordeel;
}

}  // namespace elp
