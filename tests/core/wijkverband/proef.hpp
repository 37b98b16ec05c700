// What the tests of the wijkverbanden share: wijken to fill, judged on a fixed day by the shipped rules.
#pragma once

#include <doctest/doctest.h>
#include <algorithm>
#include <string>
#include <string_view>

#include "assets/assets.hpp"
#include "core/wijkverband/wijkverband.hpp"

namespace elp::proef {

inline constexpr Date dag{2026, 11, 21};

inline const Regelingen& regels() {
    static const Regelingen regelingen = *shipped_regelingen();
    return regelingen;
}

template <class T>
T genummerd(std::uint64_t bits) {
    T thing;
    thing.id = make_id(Describe<T>::id_prefix, bits);
    thing.volgorde = "V";
    return thing;
}

inline std::ptrdiff_t aantal(const Bevindingen& bevindingen, std::string_view code) {
    return std::ranges::count(bevindingen, code, &Bevinding::code);
}

inline const Bevinding& enige(const Bevindingen& bevindingen, std::string_view code) {
    REQUIRE(aantal(bevindingen, code) == 1);
    return *std::ranges::find(bevindingen, code, &Bevinding::code);
}

inline std::string_view gevuld(const Bevinding& bevinding, std::string_view name) {
    for (const auto& [key, value] : bevinding.vulling) {
        if (key == name) return value;
    }
    return {};
}

inline Kernlid lid(std::uint64_t bits, std::string rol) {
    auto lid = genummerd<Kernlid>(bits);
    lid.rol = std::move(rol);
    lid.stand = LidStand::doet_mee;
    return lid;
}

inline WijkFase fase(std::uint64_t bits, std::string welke, Answer<Date> gepland, Answer<Date> bereikt = {}) {
    auto fase = genummerd<WijkFase>(bits);
    fase.fase = std::move(welke);
    fase.gepland_op = gepland;
    fase.bereikt_op = bereikt;
    return fase;
}

/// A wijk with the national core team and both tasks taken up.
inline Wijk hele_wijk(std::uint64_t bits, std::int64_t inwoners) {
    auto wijk = genummerd<Wijk>(bits);
    wijk.naam = "Waterwijk";
    wijk.inwoners = inwoners;
    wijk.coordinator = std::string{"wijkcoördinator"};
    wijk.kernteam = {lid(1, "huisarts"), lid(2, "wijkverpleegkundige"), lid(3, "apotheker"), lid(4, "sociaal-domein")};
    for (const std::string_view part : {"scholing", "verzamelen"}) {
        auto taak = genummerd<WijkTaak>(wijk.taken.size() + 1);
        taak.onderdeel = part;
        taak.stand = TaakStand::afgesproken;
        wijk.taken.push_back(taak);
    }
    wijk.bouwt_op = {"samenw-0000000000000001"};
    wijk.geld = Geldafspraak::afgesproken;
    wijk.afstemming = std::string{"met het sociaal wijkteam"};
    return wijk;
}

}  // namespace elp::proef
