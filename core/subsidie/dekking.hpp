// What pays a cost, and on which days it does: each source of money has a course of spans, in each of which it either
// pays or does not, for a reason that can be named.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/date.hpp"
#include "core/base/fixed_list.hpp"
#include "core/base/money.hpp"
#include "core/subsidie/begroting.hpp"
#include "core/subsidie/looptijd.hpp"

namespace elp {

/// Whether a cost is paid, or why not. The words are text keys: "optie.oorzaak.programma-eindigt".
enum class Oorzaak : std::uint8_t {
    gedekt,
    bron_open,              ///< not answered what pays it
    geen_bron,              ///< answered: nobody pays it yet
    voor_begin,             ///< before the first day of the source
    voorbereiding_eindigt,  ///< after the voorbereidingssubsidie
    programma_eindigt,      ///< the project still runs, the programme's money has ended (R-11)
    project_eindigt,        ///< after the project
    voucher_eindigt,        ///< after the voucher (R-8)
    ander_jaar,             ///< the funder's money is for another year
    niet_toegezegd,         ///< the funder has promised nothing
    afgewezen,              ///< the subsidy was refused
};
inline constexpr std::size_t aantal_oorzaken = 11;

template <>
struct Words<Oorzaak> {
    static constexpr std::array<std::string_view, aantal_oorzaken> list{"gedekt",
                                                                        "bron-open",
                                                                        "geen-bron",
                                                                        "voor-begin",
                                                                        "voorbereiding-eindigt",
                                                                        "programma-eindigt",
                                                                        "project-eindigt",
                                                                        "voucher-eindigt",
                                                                        "ander-jaar",
                                                                        "niet-toegezegd",
                                                                        "afgewezen"};
};

/// Amounts by cause, in the order of Oorzaak.
using PerOorzaak = std::array<Money, aantal_oorzaken>;

/// A number of days up to and including `tot`.
struct Tijdspan {
    Date tot;
    Oorzaak oorzaak = Oorzaak::gedekt;
};

/// The spans of a source, by last day; the last one reaches to last_date().
using Verloop = FixedList<Tijdspan, 4>;

/// Where the amount of a source comes from.
enum class BedragHerkomst : std::uint8_t {
    plan,      ///< the user filled it in
    berekend,  ///< it follows from the rules
    maximum,   ///< the most that the rules allow
};

/// A source of money.
struct Dekkingsbron {
    Geldbron soort = Geldbron::voorbereiding;
    Id id;              ///< the voucher or funder; none for the two subsidies
    std::string naam;   ///< of the voucher's discipline or the funder; a text key for the two subsidies
    std::string place;  ///< of the source in the plan
    std::optional<Money> beschikbaar;
    BedragHerkomst herkomst = BedragHerkomst::plan;
    Verloop verloop;
};

/// A source that never pays, for one reason.
[[nodiscard]] Verloop verloop_nooit(Oorzaak oorzaak);

/// A source that pays from `begin` (none: from the start) up to and including `einde` (none: without end).
[[nodiscard]] Verloop verloop_tot(Date begin, Date einde, Oorzaak erna);

/// The uitvoeringssubsidie: it pays while the project runs and the programme has money.
[[nodiscard]] Verloop verloop_uitvoering(const Looptijd& looptijd, Date programma_einde);

/// A funder's money of one year: `binnen` tells whether it is sure.
[[nodiscard]] Verloop verloop_jaar(Answer<std::int64_t> jaar, Oorzaak binnen);

}  // namespace elp
