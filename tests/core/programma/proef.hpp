// What the tests of the programme share: an empty programme to fill, judged on a fixed day by the shipped rules.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "assets/assets.hpp"
#include "core/programma/programma.hpp"

namespace elp::proef {

inline constexpr Date vandaag{2026, 11, 21};

inline const Regelingen& regels() {
    static const Regelingen regelingen = *shipped_regelingen();
    return regelingen;
}

struct Proef {
    Activiteiten activiteiten{};
    Mijlpalen mijlpalen{};
    Regiodocumenten documenten{};
    Leren leren{};

    [[nodiscard]] ProgrammaOordeel oordeel(Date dag = vandaag) const {
        return beoordeel_programma({activiteiten, mijlpalen, documenten, leren}, regels(), dag);
    }
};

inline const Bevinding* gevonden(const ProgrammaOordeel& oordeel, std::string_view code, std::string_view place) {
    const auto found = std::ranges::find_if(oordeel.bevindingen,
                                            [&](const Bevinding& b) { return b.code == code && b.place == place; });
    return found == oordeel.bevindingen.end() ? nullptr : &*found;
}

inline std::ptrdiff_t aantal(const ProgrammaOordeel& oordeel, std::string_view code) {
    return std::ranges::count(oordeel.bevindingen, code, &Bevinding::code);
}

/// An activity in which nothing is missing.
inline Activiteit volledig(std::uint64_t bits, Texts doelen) {
    Activiteit activiteit;
    activiteit.id = make_id("act", bits);
    activiteit.volgorde = "V01";
    activiteit.naam = "Activiteit";
    activiteit.doelen = std::move(doelen);
    activiteit.subsidiedoel = std::string{"wijkverbanden"};
    activiteit.eigenaar = "wijkcoördinator";
    activiteit.begin = Date{2025, 3, 1};
    activiteit.einde = Date{2027, 3, 1};
    activiteit.stand = ActiviteitStand::bezig;
    activiteit.burgers = std::string{"in het kernteam"};
    return activiteit;
}

}  // namespace elp::proef
