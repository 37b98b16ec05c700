// The arithmetic of an SROI-analyse on plain numbers: what each year brings, what that is worth today, and when
// it pays back. Whole numbers alone, checked for overflow. Knows no plan and no rule files.
//
// Rounding: every correction works on millionths of a cent; the amount of each year is rounded to the cent, and so is
// what it is worth today. All sums are sums of those cents, so that a table by year adds up.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/money.hpp"

namespace elp::sroi {

/// The most years that an analysis may look ahead.
inline constexpr std::int64_t langste_jaren = 50;

/// An outcome as numbers; corrections in basispunten, 0 to the whole.
struct Uitkomst {
    std::int64_t hoeveelheid = 0;  ///< hundredths
    Money proxy;
    std::int64_t deadweight = 0;
    std::int64_t verdringing = 0;
    std::int64_t attributie = 0;
    std::int64_t afname = 0;
    std::int64_t vanaf_jaar = 1;
    std::int64_t jaren = 1;
};

struct Inzet {
    std::int64_t jaar = 1;
    Money bedrag;
};

/// What comes in and goes out in each year, from year 1 on.
struct Jaren {
    std::vector<Money> effect;
    std::vector<Money> inzet;
};

/// The rates of a reading, in basispunten.
struct Rente {
    std::int64_t kosten = 0;
    std::int64_t effecten = 0;
    bool eerste_jaar = false;  ///< whether year 1 is discounted
};

/// One year with what it is worth today.
struct Jaarrij {
    Money effect;
    Money inzet;
    Money effect_contant;
    Money inzet_contant;
};

/// What an analysis comes to.
struct Som {
    Money effecten;          ///< not discounted
    Money inzet;             ///< not discounted
    Money effecten_contant;  ///< worth today
    Money inzet_contant;
    Money netto;                                       ///< net present value
    std::optional<std::int64_t> verhouding;            ///< value for one euro put in, in hundredths; none without input
    std::optional<std::int64_t> terugverdien_maanden;  ///< none: it is not earned back
    std::optional<std::int64_t> omslag;  ///< the share of the effects at which it breaks even, in basispunten
};

/// value * numerator / denominator to the nearest, a half away from zero. `denominator` > 0, and the rest of a division
/// by it times `numerator` has to fit, as it does for basispunten. Nothing where the answer does not fit.
[[nodiscard]] std::optional<std::int64_t> schaal(std::int64_t value, std::int64_t numerator, std::int64_t denominator);

/// What the outcome is worth in its first year, in cents, after each correction: gross, after deadweight, after
/// displacement, after attribution. Nothing where it does not fit.
[[nodiscard]] std::optional<std::vector<Money>> trap(const Uitkomst& uitkomst);

/// Adds an outcome to the years that it lasts; false where something does not fit.
[[nodiscard]] bool tel_op(Jaren& jaren, const Uitkomst& uitkomst);

/// Adds an input to its year; false where it does not fit.
[[nodiscard]] bool tel_op(Jaren& jaren, const Inzet& inzet);

/// The years with what they are worth today, all of them; nothing where something does not fit.
[[nodiscard]] std::optional<std::vector<Jaarrij>> contant(const Jaren& jaren, const Rente& rente);

/// The sums of those years.
[[nodiscard]] std::optional<Som> som(const std::vector<Jaarrij>& rijen);

}  // namespace elp::sroi
