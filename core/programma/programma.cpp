#include "core/programma/programma.hpp"

#include <utility>

#include "core/programma/onderdelen.hpp"

namespace elp {

Bevinding& programma::meld(const Werk& werk, Aard aard, std::string_view code, std::string_view regel,
                           std::string place, Date datum) {
    Bevinding bevinding{.aard = aard, .code = code, .regel = regel, .place = std::move(place)};
    bevinding.datum = datum;
    return werk.uit.bevindingen.emplace_back(std::move(bevinding));
}

ProgrammaOordeel beoordeel_programma(const Programma& programma, const Regelingen& regelingen, Date vandaag) {
    ProgrammaOordeel oordeel;
    const programma::Werk werk{programma, regelingen, vandaag, oordeel};
    programma::beoordeel_doelen(werk);
    programma::beoordeel_activiteiten(werk);
    programma::beoordeel_documenten(werk);
    programma::beoordeel_tijdlijn(werk);
    programma::beoordeel_indicatoren(werk);
    programma::beoordeel_cycli(werk);
    programma::beoordeel_waarde(werk);
    return oordeel;
}

}  // namespace elp
