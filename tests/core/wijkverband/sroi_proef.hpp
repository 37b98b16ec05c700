// The SROI-analyse that the tests work out by hand: fall prevention with two outcomes over three years.
#pragma once

#include "core/wijkverband/sroi_oordeel.hpp"
#include "tests/core/wijkverband/proef.hpp"

namespace elp::proef {

inline SroiInzet inzet(std::uint64_t bits, std::int64_t jaar, std::int64_t cent) {
    auto made = genummerd<SroiInzet>(bits);
    made.naam = "Inzet";
    made.jaar = jaar;
    made.bedrag = Money{cent};
    return made;
}

struct Correcties {
    std::int64_t deadweight = 0;
    std::int64_t verdringing = 0;
    std::int64_t attributie = 0;
    std::int64_t afname = 0;
};

inline SroiUitkomst uitkomst(std::uint64_t bits, std::int64_t hoeveelheid, std::int64_t cent, const Correcties& min,
                             std::int64_t vanaf, std::int64_t jaren) {
    auto made = genummerd<SroiUitkomst>(bits);
    made.naam = "Uitkomst " + std::to_string(bits);
    made.hoeveelheid = hoeveelheid * 100;
    made.proxy = Money{cent};
    made.proxy_bron = "Kostenhandleiding 2024";
    made.proxy_jaar = 2023;
    made.deadweight = min.deadweight;
    made.verdringing = min.verdringing;
    made.attributie = min.attributie;
    made.afname = min.afname;
    made.vanaf_jaar = vanaf;
    made.jaren = jaren;
    return made;
}

// Worked out by hand, in euro:
//   Visits to the emergency department: 30 x 267,80 = 8.034,00; less 25 % deadweight 6.025,50; no displacement; less
//   20 % attribution 4.820,40. Three years from year 1, 10 % drop-off: 4.820,40; 4.338,36; 3.904,52.
//   GP consultations: 120 x 32,04 = 3.844,80; less 10 % 3.460,32; less 5 % 3.287,30; less 30 % 2.301,11. Two years
//   from year 2, 50 % drop-off: 2.301,11; 1.150,56.
//   Effects: 4.820,40; 6.639,47; 5.055,08; together 16.514,95. Inputs: 12.000,00 and 3.000,00.
//   At 2,25 %, year 1 not discounted: 4.820,40 + 6.639,47 : 1,0225 = 6.493,37 + 5.055,08 : 1,04550625 = 4.835,05
//   make 16.148,82; inputs 12.000,00 + 3.000,00 : 1,0225 = 2.933,99 make 14.933,99.
//   Net 1.214,83; for each euro 16.148,82 : 14.933,99 = 1,08; break-even at 14.933,99 : 16.148,82 = 92,48 %.
//   Paid back: after year 2 still 14.933,99 - 4.820,40 - 6.493,37 = 3.620,22; of year 3's 4.835,05 that is 8,98
//   months: 33 months.
inline SroiAnalyse valpreventie() {
    auto analyse = genummerd<SroiAnalyse>(1);
    analyse.naam = "Valpreventie";
    analyse.knelpunt = make_id("knel", 1);
    analyse.prijspeil = 2023;
    analyse.disconto = Disconto::mkba;
    analyse.eerste_jaar = EersteJaar::niet;
    auto zorg = genummerd<Belanghebbende>(1);
    zorg.naam = "Zorgverzekeraar";
    analyse.belanghebbenden = {zorg};
    analyse.inzet = {inzet(1, 1, 12'000'00), inzet(2, 2, 3'000'00)};
    analyse.uitkomsten = {uitkomst(1, 30, 267'80, {2'500, 0, 2'000, 1'000}, 1, 3),
                          uitkomst(2, 120, 32'04, {1'000, 500, 3'000, 5'000}, 2, 2)};
    analyse.uitkomsten[0].referentie = "seh";
    analyse.uitkomsten[1].referentie = "huisarts-consult";
    for (auto& one : analyse.uitkomsten) one.belanghebbende = zorg.id;
    return analyse;
}

inline WijkverbandOordeel beoordeel(std::vector<SroiAnalyse> lijst, const Knelpunten& knelpunten = {}) {
    SroiAnalyses analyses;
    analyses.lijst = std::move(lijst);
    const Wijken wijken;
    return beoordeel_wijkverband({wijken, {}, knelpunten, analyses}, regels(), dag);
}

inline SroiOordeel oordeel(const SroiAnalyse& analyse) { return beoordeel({analyse}).sroi.at(0); }

inline sroi::Som som(const SroiAnalyse& analyse) {
    const auto found = oordeel(analyse).som;
    REQUIRE(found.has_value());
    return *found;
}

}  // namespace elp::proef
