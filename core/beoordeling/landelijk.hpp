// The national picture: many regions' plans together. Totals, one discipline in all regions, and how much of the
// country this is, always against a stated number with its source: the 43 regions are not the whole of it. Takes time
// in proportion to the number of plans.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/beoordeling/kopieen.hpp"
#include "core/beoordeling/regio_cijfers.hpp"
#include "core/regels/regelingen.hpp"

namespace elp {

/// A sum over the regions that have a number, with how many have none. `te_groot`: the sum does not fit.
struct Som {
    std::int64_t som = 0;
    std::size_t bekend = 0;
    std::size_t onbekend = 0;
    bool te_groot = false;
};

/// All in the regions' own units: inhabitants, cents, numbers.
struct LandelijkTotaal {
    std::size_t regios = 0;
    std::size_t met_voorbereiding = 0;  ///< regions with a voorbereidingssubsidie
    Som inwoners;
    Som uitvoering;  ///< as granted, or in each plan's own reading
    Som uitvoering_laag;
    Som uitvoering_hoog;
    Som subsidies_in_plan;  ///< all grants and vouchers together
    Som ongedekt_na_programma;
    Som vouchers;
    Som voucherbedrag;  ///< `onbekend`: granted vouchers without an amount
    Som zetels;
    Som mandaten;                       ///< seats with a mandate that holds today
    std::size_t mandaten_onbekend = 0;  ///< seats of which that is not known
    Som wijken;
    Som kernteams;  ///< wijken with a whole core team
    Som gedekt;     ///< inhabitants of wijken with a wijkverband at the end of this year
};

/// One discipline across all regions.
struct DisciplineLandelijk {
    std::string discipline;
    std::size_t regios = 0;            ///< in which it has a seat
    std::size_t vertegenwoordigd = 0;  ///< in which someone sits on it
    std::size_t mandaten = 0;          ///< with a mandate that holds today
    std::size_t onbekend = 0;          ///< of which the mandate is not known
    std::size_t vouchers = 0;          ///< granted
    Som aanbieders;
    Som aangesloten;
    std::vector<std::size_t> per_regio;  ///< for each region the place in its `disciplines`; none: no_seat
    static constexpr std::size_t no_seat = static_cast<std::size_t>(-1);
};

/// What the regions at hand are a share of.
enum class Noemer : std::uint8_t {
    regios_met_voorbereiding,  ///< the 43: regions with a voorbereidingssubsidie, not the whole country
    regios_laagste,            ///< the number that the programme expects, at least
    regios_hoogste,            ///< and at most
    inwoners,                  ///< of the Netherlands
};

/// A share against a stated number with its source; there is none where the rule files have no number on that day.
struct Landaandeel {
    Noemer noemer = Noemer::inwoners;
    std::int64_t teller = 0;
    Geldend van{};                 ///< the stated number, with its source
    std::int64_t basispunten = 0;  ///< rounded down; above 10.000 where the regions at hand are more
    std::size_t onbekend = 0;      ///< regions whose number is missing in `teller`
};

struct Landelijk {
    std::vector<RegioCijfers> regios;   ///< each plan once, in the order given
    std::vector<std::size_t> herkomst;  ///< for each region the place of its plan among those given
    std::vector<Kopie> kopieen;         ///< plans left out because another copy counts
    LandelijkTotaal totaal;
    std::vector<DisciplineLandelijk> disciplines;
    std::vector<Landaandeel> aandelen;
};

template <>
struct Words<Noemer> {
    static constexpr std::array<std::string_view, 4> list{"regios-met-voorbereiding", "regios-laagste",
                                                          "regios-hoogste", "inwoners"};
};

[[nodiscard]] Landelijk landelijk_beeld(std::span<const Regiostuk> stukken, const Regelingen& regelingen, Date vandaag);

}  // namespace elp
