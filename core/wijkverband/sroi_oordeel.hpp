// What an SROI-analyse comes to: net present value, ratio, payback and break-even in the reading in force, and
// the range over all readings. The table by year, the sensitivity and the trace of an outcome are made when asked for.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/regels/regelingen.hpp"
#include "core/regels/trace.hpp"
#include "core/wijkverband/sroi.hpp"
#include "core/wijkverband/sroi_rekenen.hpp"

namespace elp {

/// The lowest and highest over all readings of the discount rate and of the first year, with every own bound at its
/// unfavourable and at its favourable end.
struct SroiBandbreedte {
    Money netto_laagste;
    Money netto_hoogste;
    std::optional<std::int64_t> verhouding_laagste;  ///< in hundredths
    std::optional<std::int64_t> verhouding_hoogste;
};

struct SroiOordeel {
    Id analyse;
    Disconto disconto = Disconto::mkba;  ///< the readings in force
    EersteJaar eerste_jaar = EersteJaar::niet;
    bool gekozen = false;          ///< both readings are chosen by the user
    std::optional<sroi::Som> som;  ///< none where answers are open or impossible
    std::optional<SroiBandbreedte> bandbreedte;
    std::vector<std::string> wacht_op{};  ///< places of the answers that it waits for
    std::size_t fouten = 0;               ///< answers that cannot be
    std::size_t niet_in_geld = 0;         ///< outcomes without amount: they do not count
    Steps stappen;
};

/// What one uncertain thing does by itself, all others as they are (one row of a tornado).
struct Gevoeligheid {
    Id deel;               ///< the outcome or input; none: of the whole analysis
    std::string_view wat;  ///< key of the field: "deadweight_basispunten", "disconto"
    Unit eenheid = Unit::none;
    bool eigen_grenzen = false;  ///< the plan gives the bounds; else the rule file
    std::int64_t laag = 0;       ///< the value at the low end, in its unit; of a choice the place of the option
    std::int64_t hoog = 0;
    Money netto_laag{};  ///< net present value at that end
    Money netto_hoog{};
    std::optional<std::int64_t> verhouding_laag{};
    std::optional<std::int64_t> verhouding_hoog{};
    [[nodiscard]] std::int64_t spreiding() const;  ///< in cents, 0 or more
};

/// The years, with what they are worth today, in the reading in force; empty where it cannot be calculated.
[[nodiscard]] std::vector<sroi::Jaarrij> sroi_jaren(const SroiAnalyse& analyse, const Regelingen& regelingen,
                                                    Date vandaag);

/// Everything uncertain, the largest effect first; empty where it cannot be calculated.
[[nodiscard]] std::vector<Gevoeligheid> sroi_gevoeligheid(const SroiAnalyse& analyse, const Regelingen& regelingen,
                                                          Date vandaag);

/// How the worth of an outcome in its first year came about, correction by correction; empty where it is not complete.
[[nodiscard]] Steps sroi_spoor(const SroiUitkomst& uitkomst);

}  // namespace elp
