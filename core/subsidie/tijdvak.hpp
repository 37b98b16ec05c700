// Divides an amount over time: evenly over its days, in pieces that add up to the cent.
#pragma once

#include <algorithm>

#include "core/base/date.hpp"
#include "core/base/rounding.hpp"
#include "core/subsidie/dekking.hpp"

namespace elp {

/// An amount of 0 or more that is spread evenly over the days `begin` up to and including `einde`.
struct Tijdvak {
    Money bedrag;
    Date begin;
    Date einde;
};

/// A piece of a Tijdvak that lies in one year, in one span of its source and, after the programme, in one month.
struct Stuk {
    Date van;
    Date tot;
    Money bedrag;
    Oorzaak oorzaak = Oorzaak::gedekt;
};

/// What of the amount falls up to and including the nth of `dagen` days, rounded to the nearest cent; the whole amount
/// on the last. Never overflows for n <= dagen.
[[nodiscard]] constexpr Money tot_dag(Money bedrag, std::int64_t n, std::int64_t dagen) {
    // In two parts, since the amount times the days may not fit.
    const std::int64_t whole = bedrag.cents / dagen * n;
    return {whole + divide(bedrag.cents % dagen * n, dagen, Rounding::nearest)};
}

/// The last day of the month of `day`.
[[nodiscard]] inline Date maandeinde(Date day) {
    return {day.year, day.month, static_cast<std::int8_t>(days_in_month(day.year, day.month))};
}

/// Cuts a Tijdvak at the ends of years and of the spans of `verloop`, and after `maanden_na` at the ends of months, and
/// hands each piece to `neem` in order.
template <class Neem>
void verdeel(const Tijdvak& tijdvak, const Verloop& verloop, Date maanden_na, Neem neem) {
    const std::int64_t first = days_since_epoch(tijdvak.begin);
    const std::int64_t days = days_since_epoch(tijdvak.einde) - first + 1;
    Money had;
    std::size_t span = 0;
    for (Date van = tijdvak.begin; van <= tijdvak.einde;) {
        while (verloop[span].tot < van) ++span;
        Date tot = std::min({tijdvak.einde, verloop[span].tot, Date{van.year, 12, 31}});
        if (tot > maanden_na) tot = van > maanden_na ? std::min(tot, maandeinde(van)) : maanden_na;
        const Money so_far = tot_dag(tijdvak.bedrag, days_since_epoch(tot) - first + 1, days);
        neem(Stuk{van, tot, {so_far.cents - had.cents}, verloop[span].oorzaak});
        had = so_far;
        van = next_day(tot);
    }
}

}  // namespace elp
