#include "core/wijkverband/sroi_rekenen.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "core/base/checked.hpp"
#include "core/base/rounding.hpp"
#include "core/base/share.hpp"

namespace elp::sroi {
namespace {

// Corrections work on millionths of a cent, so that their rounding never reaches a cent.
constexpr std::int64_t micro = heel_basispunten * 100;
constexpr std::int64_t hundredths = 100;
constexpr std::int64_t months_in_year = 12;

// A discount factor counts 2^-40. An amount is taken apart in pieces that each fit when multiplied by it.
constexpr int factor_bits = 40;
constexpr int piece_bits = 22;
constexpr std::int64_t factor_one = std::int64_t{1} << factor_bits;
constexpr std::int64_t largest_amount = std::int64_t{1} << (factor_bits + 5);

constexpr std::int64_t magnitude(std::int64_t value) { return value < 0 ? -value : value; }

// amount * factor, to the nearest cent, a half away from zero.
std::optional<Money> present(Money amount, std::int64_t factor) {
    if (amount.cents <= -largest_amount || amount.cents >= largest_amount) return std::nullopt;
    const std::int64_t cents = magnitude(amount.cents);
    const std::int64_t high = (cents >> piece_bits) * factor;
    const std::int64_t low = (cents & ((std::int64_t{1} << piece_bits) - 1)) * factor;
    constexpr int left = factor_bits - piece_bits;
    const std::int64_t rest = ((high & ((std::int64_t{1} << left) - 1)) << piece_bits) + low;
    const std::int64_t rounded = (high >> left) + ((rest + factor_one / 2) >> factor_bits);
    return Money{amount.cents < 0 ? -rounded : rounded};
}

std::int64_t one_year_later(std::int64_t factor, std::int64_t rate) {
    return schaal(factor, heel_basispunten, heel_basispunten + rate).value_or(0);
}

std::int64_t first_factor(std::int64_t rate, bool eerste_jaar) {
    return eerste_jaar ? one_year_later(factor_one, rate) : factor_one;
}

Money in_cents(std::int64_t value) { return {schaal(value, 1, micro).value_or(0)}; }

// What the outcome is worth in its first year, in millionths of a cent, after each correction.
std::optional<std::array<std::int64_t, 4>> steps(const Uitkomst& uitkomst) {
    const auto product = multiply(uitkomst.hoeveelheid, uitkomst.proxy.cents);
    const auto gross = product ? multiply(*product, micro / hundredths) : std::nullopt;
    if (!gross) return std::nullopt;
    std::array<std::int64_t, 4> all{*gross};
    const std::array corrections{uitkomst.deadweight, uitkomst.verdringing, uitkomst.attributie};
    for (std::size_t i = 0; i < corrections.size(); ++i) {
        all[i + 1] = schaal(all[i], heel_basispunten - corrections[i], heel_basispunten).value_or(0);
    }
    return all;
}

bool add_to(std::vector<Money>& years, std::size_t index, Money amount) {
    if (years.size() <= index) years.resize(index + 1);
    const auto sum = add(years[index], amount);
    if (sum) years[index] = *sum;
    return sum.has_value();
}

bool add_to(Money& sum, Money amount) {
    const auto more = add(sum, amount);
    if (more) sum = *more;
    return more.has_value();
}

// Amounts are small enough here for all years together times twelve to fit.
// Inputs are there at the beginning of a year, effects come evenly over it. An input of a later year that is not
// covered yet has to be earned back too.
std::optional<std::int64_t> payback(const std::vector<Jaarrij>& rijen) {
    std::optional<std::int64_t> months;
    std::int64_t need = 0;
    for (std::size_t year = 0; year < rijen.size(); ++year) {
        need += rijen[year].inzet_contant.cents;
        const std::int64_t gain = rijen[year].effect_contant.cents;
        const auto before = static_cast<std::int64_t>(year) * months_in_year;
        if (need <= 0) {
            months = months ? months : before;
        } else if (gain >= need) {
            months = before + divide(need * months_in_year, gain, Rounding::up);
        } else {
            months = std::nullopt;
        }
        need -= gain;
    }
    return need <= 0 ? months : std::nullopt;
}

}  // namespace

std::optional<std::int64_t> schaal(std::int64_t value, std::int64_t numerator, std::int64_t denominator) {
    if (value == std::numeric_limits<std::int64_t>::min()) return std::nullopt;
    const std::int64_t size = magnitude(value);
    const auto whole = multiply(size / denominator, numerator);
    const auto rest = multiply(size % denominator, numerator);
    if (!whole || !rest) return std::nullopt;
    const auto sum = add(*whole, divide(*rest, denominator, Rounding::nearest));
    if (!sum) return std::nullopt;
    return value < 0 ? -*sum : *sum;
}

std::optional<std::vector<Money>> trap(const Uitkomst& uitkomst) {
    const auto all = steps(uitkomst);
    if (!all) return std::nullopt;
    std::vector<Money> cents;
    for (const std::int64_t value : *all) cents.push_back(in_cents(value));
    return cents;
}

bool tel_op(Jaren& jaren, const Uitkomst& uitkomst) {
    const auto all = steps(uitkomst);
    if (!all) return false;
    std::int64_t value = all->back();
    for (std::int64_t year = 0; year < uitkomst.jaren; ++year) {
        const auto index = static_cast<std::size_t>(uitkomst.vanaf_jaar - 1 + year);
        if (!add_to(jaren.effect, index, in_cents(value))) return false;
        value = schaal(value, heel_basispunten - uitkomst.afname, heel_basispunten).value_or(0);
    }
    return true;
}

bool tel_op(Jaren& jaren, const Inzet& inzet) {
    return add_to(jaren.inzet, static_cast<std::size_t>(inzet.jaar - 1), inzet.bedrag);
}

std::optional<std::vector<Jaarrij>> contant(const Jaren& jaren, const Rente& rente) {
    std::vector<Jaarrij> rijen(std::max(jaren.effect.size(), jaren.inzet.size()));
    std::int64_t effecten = first_factor(rente.effecten, rente.eerste_jaar);
    std::int64_t kosten = first_factor(rente.kosten, rente.eerste_jaar);
    const bool same_rate = rente.kosten == rente.effecten;
    for (std::size_t year = 0; year < rijen.size(); ++year) {
        Jaarrij& rij = rijen[year];
        if (year < jaren.effect.size()) rij.effect = jaren.effect[year];
        if (year < jaren.inzet.size()) rij.inzet = jaren.inzet[year];
        const auto effect = present(rij.effect, effecten);
        const auto inzet = present(rij.inzet, kosten);
        if (!effect || !inzet) return std::nullopt;
        rij.effect_contant = *effect;
        rij.inzet_contant = *inzet;
        effecten = one_year_later(effecten, rente.effecten);
        kosten = same_rate ? effecten : one_year_later(kosten, rente.kosten);
    }
    return rijen;
}

std::optional<Som> som(const std::vector<Jaarrij>& rijen) {
    Som som;
    for (const Jaarrij& rij : rijen) {
        const bool fits = add_to(som.effecten, rij.effect) && add_to(som.inzet, rij.inzet) &&
                          add_to(som.effecten_contant, rij.effect_contant) &&
                          add_to(som.inzet_contant, rij.inzet_contant);
        if (!fits) return std::nullopt;
    }
    const std::int64_t worth = som.effecten_contant.cents;
    const std::int64_t cost = som.inzet_contant.cents;
    som.netto = {worth - cost};
    if (cost > 0) som.verhouding = schaal(worth, hundredths, cost);
    if (worth > 0) {
        const auto scaled = multiply(cost, heel_basispunten);
        if (scaled) som.omslag = divide(*scaled, worth, Rounding::up);
    }
    som.terugverdien_maanden = payback(rijen);
    return som;
}

}  // namespace elp::sroi
