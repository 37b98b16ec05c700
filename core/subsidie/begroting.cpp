// The budget as a whole: by source, by year, by activity and by purpose; whether it closes, and what is
// uncovered. Every amount that a Werk holds fits in one sum, so that parts of it are added here without a check.
#include "core/subsidie/onderdelen.hpp"

namespace elp::subsidie {
namespace {

void plus(Money& sum, Money more) { sum.cents += more.cents; }

std::size_t index_of(Oorzaak oorzaak) { return static_cast<std::size_t>(oorzaak); }

JaarStand& year(std::vector<JaarStand>& jaren, int jaar) {
    const auto found = std::ranges::lower_bound(jaren, jaar, {}, &JaarStand::jaar);
    if (found != jaren.end() && found->jaar == jaar) return *found;
    return *jaren.insert(found, JaarStand{.jaar = jaar, .kosten = {}});
}

// Adds a piece of a line to its year, its cause and its source.
void add_piece(BegrotingOordeel& oordeel, const Boeking& boeking, const Stuk& stuk) {
    JaarStand& jaar = year(oordeel.jaren, stuk.van.year);
    BronStand* stand = boeking.bron == Register::nowhere ? nullptr : &oordeel.bronnen[boeking.bron];
    plus(jaar.kosten, stuk.bedrag);
    plus(jaar.per_oorzaak[index_of(stuk.oorzaak)], stuk.bedrag);
    const std::size_t bron = stand == nullptr ? aantal_geldbronnen : static_cast<std::size_t>(stand->bron.soort);
    plus(jaar.per_bron[bron], stuk.bedrag);
    if (stand != nullptr) plus(stand->per_oorzaak[index_of(stuk.oorzaak)], stuk.bedrag);
}

void add_booking(BegrotingOordeel& oordeel, const Boeking& boeking) {
    plus(oordeel.totaal, boeking.bedrag);
    const bool sourced = boeking.bron != Register::nowhere;
    if (sourced) {
        plus(oordeel.bronnen[boeking.bron].begroot, boeking.bedrag);
        ++oordeel.bronnen[boeking.bron].posten;
    }
    const Verloop verloop = sourced ? oordeel.bronnen[boeking.bron].bron.verloop : verloop_nooit(boeking.zonder_bron);
    if (!boeking.heeft_dagen) {
        // When it is spent is not known; a line without source is uncovered whenever it is.
        plus(oordeel.zonder_periode, boeking.bedrag);
        if (!sourced) plus(oordeel.ongedekt, boeking.bedrag);
        return;
    }
    verdeel(boeking.tijdvak(), verloop, last_date(), [&](const Stuk& stuk) {
        add_piece(oordeel, boeking, stuk);
        if (stuk.oorzaak != Oorzaak::gedekt) plus(oordeel.ongedekt, stuk.bedrag);
    });
}

// There are far fewer activities than lines: each line finds its own.
void add_activities(BegrotingOordeel& oordeel, const Boekingen& boekingen) {
    auto& all = oordeel.activiteiten;
    for (const Boeking& boeking : boekingen) {
        const Id& id = boeking.post->activiteit;
        auto found = std::ranges::lower_bound(all, id, {}, &ActiviteitKosten::activiteit);
        if (found == all.end() || found->activiteit != id) found = all.insert(found, ActiviteitKosten{id, {}});
        plus(found->kosten, boeking.bedrag);
    }
}

void add_purposes(BegrotingOordeel& oordeel, const Boekingen& boekingen) {
    for (const Boeking& boeking : boekingen) {
        const auto& bron = boeking.post->bron;
        if (!bron.has_value() || !boeking.post->niveau.has_value()) continue;
        if (bron.value != Geldbron::uitvoering_vast && bron.value != Geldbron::uitvoering_modulair) continue;
        const std::size_t part = bron.value == Geldbron::uitvoering_vast ? 0 : 1;
        plus(oordeel.doel[part][static_cast<std::size_t>(boeking.post->niveau.value)], boeking.bedrag);
    }
}

// --- what a source is found to be ---

void report(const Werk& werk, const BronStand& stand, Aard aard, std::string_view code, Money bedrag) {
    auto& found = meld(werk, aard, code, stand.bron.soort == Geldbron::financier ? "R-11" : "R-6", stand.bron.place);
    found.vulling = {{"bron", stand.bron.naam}};
    found.bedrag = bedrag;
}

bool is_part(const BronStand& stand) {
    return stand.bron.soort == Geldbron::uitvoering_vast || stand.bron.soort == Geldbron::uitvoering_modulair;
}

// Money left over matters where it was granted or calculated, not where it is only the most that there may be.
bool counts_left_over(const BronStand& stand) {
    return stand.bron.herkomst != BedragHerkomst::maximum && (is_part(stand) || stand.posten > 0);
}

void check_size(const Werk& werk, const BronStand& stand) {
    if (stand.per_oorzaak[index_of(Oorzaak::afgewezen)] != Money{}) return;
    if (stand.posten > 0 && !stand.bron.beschikbaar) {
        report(werk, stand, Aard::open, "begroting.bron-zonder-bedrag", stand.begroot);
        return;
    }
    const Money over = stand.over().value_or(Money{});
    if (over < Money{}) {
        report(werk, stand, Aard::ongedekt, "begroting.bron-te-klein", {-over.cents});
    } else if (over > Money{} && counts_left_over(stand)) {
        report(werk, stand, Aard::ontbreekt, "begroting.bron-over", over);
    }
}

// Costs on days on which the source does not pay. What falls after programme, project or voucher is the gap's to tell.
void check_days(const Werk& werk, const BronStand& stand) {
    const std::array causes{
        std::pair{Oorzaak::voor_begin, std::string_view{"begroting.voor-begin"}},
        std::pair{Oorzaak::voorbereiding_eindigt, std::string_view{"begroting.na-voorbereiding"}},
        std::pair{Oorzaak::ander_jaar, std::string_view{"begroting.ander-jaar"}},
        std::pair{Oorzaak::niet_toegezegd, std::string_view{"begroting.niet-toegezegd"}},
        std::pair{Oorzaak::afgewezen, std::string_view{"begroting.bron-afgewezen"}},
    };
    for (const auto& [oorzaak, code] : causes) {
        const Money bedrag = stand.per_oorzaak[index_of(oorzaak)];
        if (bedrag != Money{}) report(werk, stand, Aard::ongedekt, code, bedrag);
    }
}

// A source may be too small for what falls on its own days, beside what falls outside them.
void add_shortage(BegrotingOordeel& oordeel, const BronStand& stand) {
    if (!stand.bron.beschikbaar) return;
    Money outside;
    for (std::size_t i = 1; i < aantal_oorzaken; ++i) plus(outside, stand.per_oorzaak[i]);
    const std::int64_t inside = stand.begroot.cents - outside.cents;
    if (inside > stand.bron.beschikbaar->cents) oordeel.ongedekt.cents += inside - stand.bron.beschikbaar->cents;
}

bool closes(const BegrotingOordeel& oordeel) {
    if (oordeel.totaal == Money{} || oordeel.onvolledig > 0 || oordeel.ongedekt != Money{}) return false;
    return std::ranges::all_of(oordeel.bronnen, [](const BronStand& stand) {
        if (stand.posten > 0 && !stand.bron.beschikbaar) return false;
        return !is_part(stand) || stand.over() == Money{};
    });
}

}  // namespace

void beoordeel_begroting(const Werk& werk, const Boekingen& boekingen) {
    BegrotingOordeel& oordeel = werk.uit.begroting;
    for (const Boeking& boeking : boekingen) add_booking(oordeel, boeking);
    add_activities(oordeel, boekingen);
    add_purposes(oordeel, boekingen);
    for (const BronStand& stand : oordeel.bronnen) add_shortage(oordeel, stand);
    oordeel.sluit = closes(oordeel);
    if (werk.in.begroting.posten.empty()) return;
    for (const BronStand& stand : oordeel.bronnen) {
        check_size(werk, stand);
        check_days(werk, stand);
    }
}

}  // namespace elp::subsidie
