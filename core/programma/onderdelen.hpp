// The pieces of beoordeel_programma(), one file each; nobody else calls them. Each adds its own results and findings.
#pragma once

#include "core/programma/programma.hpp"

namespace elp::programma {

/// What every piece works with.
struct Werk {
    const Programma& in;
    const Regelingen& regelingen;
    Date vandaag;
    ProgrammaOordeel& uit;
};

/// Adds a finding; `datum` where there is a day by which.
Bevinding& meld(const Werk& werk, Aard aard, std::string_view code, std::string_view regel, std::string place,
                Date datum = {});

/// Whether a milestone, step or activity should have been done before today.
[[nodiscard]] inline bool voorbij(const Answer<Date>& datum, Date vandaag) {
    return datum.has_value() && datum.value < vandaag;
}

void beoordeel_doelen(const Werk& werk);
void beoordeel_activiteiten(const Werk& werk);
void beoordeel_documenten(const Werk& werk);
void beoordeel_tijdlijn(const Werk& werk);
void beoordeel_indicatoren(const Werk& werk);
void beoordeel_cycli(const Werk& werk);
void beoordeel_waarde(const Werk& werk);

}  // namespace elp::programma
