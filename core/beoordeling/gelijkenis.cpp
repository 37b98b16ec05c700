#include "core/beoordeling/gelijkenis.hpp"

#include <algorithm>
#include <tuple>

#include "core/base/order.hpp"
#include "core/base/rounding.hpp"
#include "core/base/share.hpp"

namespace elp {
namespace {

constexpr auto last_phase = static_cast<std::int64_t>(Regiofase::afgerond);

std::optional<std::int64_t> figure(const RegioCijfers& regio, Kenmerk kenmerk) {
    switch (kenmerk) {
        case Kenmerk::inwoners:
            return regio.inwoners;
        case Kenmerk::fase:
            if (!regio.fase) return std::nullopt;
            return static_cast<std::int64_t>(*regio.fase);
        case Kenmerk::dekking:
            return regio.gedekt_basispunten;
        case Kenmerk::mandaat:
            return regio.mandaat_basispunten();
    }
    return std::nullopt;
}

std::int64_t distance(Kenmerk kenmerk, std::int64_t a, std::int64_t b) {
    const std::int64_t difference = a < b ? b - a : a - b;
    switch (kenmerk) {
        case Kenmerk::inwoners: {
            // As a share of the larger number; halves keep numbers of any size inside 64 bits.
            const std::int64_t larger = std::max(a, b);
            return difference <= INT64_MAX / heel_basispunten
                       ? divide(difference * heel_basispunten, larger, Rounding::nearest)
                       : divide(difference, larger / heel_basispunten, Rounding::down);
        }
        case Kenmerk::fase:
            return divide(difference * heel_basispunten, last_phase, Rounding::nearest);
        case Kenmerk::dekking:
        case Kenmerk::mandaat:
            return difference;
    }
    return heel_basispunten;
}

Gelijkenis compare(const RegioCijfers& deze, const RegioCijfers& andere, std::size_t place) {
    Gelijkenis uit;
    uit.regio = place;
    std::int64_t sum = 0;
    std::int64_t count = 0;
    for (std::size_t i = 0; i < kenmerken.size(); ++i) {
        Vergeleken& deel = uit.delen[i];
        deel = {kenmerken[i], figure(deze, kenmerken[i]), figure(andere, kenmerken[i]), std::nullopt};
        if (!deel.deze || !deel.andere) continue;
        deel.afstand = distance(deel.kenmerk, *deel.deze, *deel.andere);
        sum += *deel.afstand;
        ++count;
    }
    if (count > 0) uit.afstand = divide(sum, count, Rounding::nearest);
    return uit;
}

auto by_likeness(const Gelijkenis& one) {
    return std::tuple{!one.afstand.has_value(), one.afstand.value_or(0), -static_cast<std::int64_t>(one.bekend()),
                      one.regio};
}

}  // namespace

std::size_t Gelijkenis::bekend() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(delen, [](const Vergeleken& deel) { return deel.afstand.has_value(); }));
}

std::vector<Gelijkenis> gelijkenissen(std::span<const RegioCijfers> regios, std::size_t deze) {
    std::vector<Gelijkenis> others;
    others.reserve(regios.size());
    for (std::size_t i = 0; i < regios.size(); ++i) {
        if (i != deze) others.push_back(compare(regios[deze], regios[i], i));
    }
    arrange(others, {}, by_likeness);
    return others;
}

std::optional<Gelijkenis> meest_gelijk(std::span<const RegioCijfers> regios, std::size_t deze) {
    std::optional<Gelijkenis> nearest;
    for (std::size_t i = 0; i < regios.size(); ++i) {
        if (i == deze) continue;
        const Gelijkenis other = compare(regios[deze], regios[i], i);
        if (other.afstand && (!nearest || by_likeness(other) < by_likeness(*nearest))) nearest = other;
    }
    return nearest;
}

}  // namespace elp
