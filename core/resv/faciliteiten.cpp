// Use of the facilities of the RESV (R-20, fifth task): each provider uses one fully, partly or not, of its own choice.
#include <algorithm>
#include <optional>

#include "core/base/checked.hpp"
#include "core/base/order.hpp"
#include "core/base/place.hpp"
#include "core/resv/taken_oordeel.hpp"

namespace elp {
namespace {

constexpr std::string_view list_place = "/resv/taken/faciliteiten";

struct Teller {
    FaciliteitOordeel& oordeel;
    const ResvControle& controle;

    // An answer as a number: "geen" is zero; nothing where it is unknown or cannot be.
    std::optional<std::int64_t> number(const Answer<std::int64_t>& answer, const std::string& place) {
        if (answer.state == AnswerState::none) return 0;
        if (answer.has_value() && answer.value >= 0) return answer.value;
        if (answer.has_value()) {
            controle.bevindingen.push_back(
                {.aard = Aard::fout, .code = "resv.aantal-negatief", .regel = "R-20", .place = place});
        } else {
            ++oordeel.open;
        }
        return std::nullopt;
    }
};

/// How many users a seat can have.
struct Seat {
    Id id;
    std::optional<std::int64_t> aanbieders;
    std::string naam;
};

std::vector<Seat> seats_by_id(const ZetelsOordeel& zetels) {
    std::vector<Seat> seats;
    seats.reserve(zetels.lijst.size());
    for (const ZetelOordeel& zetel : zetels.lijst) {
        if (!zetel.id.empty()) seats.push_back({zetel.id, zetel.aanbieders, zetel.naam});
    }
    arrange(seats, {}, &Seat::id);
    return seats;
}

const Seat* seat_of(const std::vector<Seat>& seats, const Id& id) {
    const auto found = std::ranges::lower_bound(seats, id, {}, &Seat::id);
    return found == seats.end() || found->id != id ? nullptr : &*found;
}

void add_up(std::int64_t& sum, std::optional<std::int64_t> more) {
    if (more) sum = add(sum, *more).value_or(sum);
}

void count_use(const Gebruik& gebruik, const std::string& place, const std::vector<Seat>& seats, Teller& teller) {
    const auto volledig = teller.number(gebruik.volledig, place_of(place, "volledig"));
    const auto deels = teller.number(gebruik.deels, place_of(place, "deels"));
    const auto niet = teller.number(gebruik.niet, place_of(place, "niet"));
    const Seat* seat = seat_of(seats, gebruik.zetel);
    std::int64_t users = 0;
    for (const auto& part : {volledig, deels, niet}) add_up(users, part);
    if (seat != nullptr && seat->aanbieders && users > *seat->aanbieders) {
        teller.controle.bevindingen.push_back({.aard = Aard::fout,
                                               .code = "resv.gebruik-te-veel",
                                               .regel = "R-20",
                                               .place = place,
                                               .vulling = vulling_naam_aantal(seat->naam, users, *seat->aanbieders)});
        return;
    }
    add_up(teller.oordeel.volledig, volledig);
    add_up(teller.oordeel.deels, deels);
    add_up(teller.oordeel.niet, niet);
}

Strekking available(const Faciliteit& faciliteit, Date vandaag) {
    if (faciliteit.beschikbaar_vanaf.is_open()) return Strekking::onbekend;
    const bool now = faciliteit.beschikbaar_vanaf.has_value() && faciliteit.beschikbaar_vanaf.value <= vandaag;
    return now ? Strekking::voor : Strekking::tegen;
}

}  // namespace

std::vector<FaciliteitOordeel> beoordeel_faciliteiten(const std::vector<Faciliteit>& faciliteiten,
                                                      const ZetelsOordeel& zetels, const ResvControle& controle) {
    std::vector<FaciliteitOordeel> oordelen;
    if (faciliteiten.empty()) return oordelen;
    const auto seats = seats_by_id(zetels);
    for (const Faciliteit& faciliteit : faciliteiten) {
        const std::string place = place_of(list_place, faciliteit.id);
        FaciliteitOordeel oordeel{.id = faciliteit.id, .beschikbaar = available(faciliteit, controle.vandaag)};
        Teller teller{oordeel, controle};
        for (const Gebruik& gebruik : faciliteit.gebruik) {
            const std::string here = place_of(place, {"gebruik", gebruik.id});
            count_use(gebruik, here, seats, teller);
        }
        oordelen.push_back(oordeel);
    }
    return oordelen;
}

}  // namespace elp
