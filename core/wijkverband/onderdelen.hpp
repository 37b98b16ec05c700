// The pieces of beoordeel_wijkverband(), one file each; nobody else calls them. Each adds its own results and findings.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/place.hpp"
#include "core/wijkverband/wijkverband.hpp"

namespace elp::wijkverband {

/// What every piece works with.
struct Werk {
    const WijkverbandDelen& in;
    const Regelingen& regelingen;
    Date vandaag;
    WijkverbandOordeel& uit;
};

/// Adds a finding; `datum` where there is a day by which.
Bevinding& meld(const Werk& werk, Aard aard, std::string_view code, std::string_view regel, std::string place,
                Date datum = {});

/// The value that holds on `day`, or none.
[[nodiscard]] std::optional<Geldend> geldend(const Regelingen& regelingen, std::string_view parameter, Date day);

/// The default of a choice as a value of its enumeration.
[[nodiscard]] std::size_t standaard(const Regelingen& regelingen, std::string_view keuze);

[[nodiscard]] bool heeft(const Texts& words, std::string_view word);

/// The place of a field of a wijk.
[[nodiscard]] std::string plaats(const Wijk& wijk, std::string_view key);

void beoordeel_kernteams(const Werk& werk);
void beoordeel_taken(const Werk& werk);
void beoordeel_fasen(const Werk& werk);
void beoordeel_antwoorden(const Werk& werk);
void beoordeel_dekking(const Werk& werk);
void beoordeel_grootte(const Werk& werk);
void beoordeel_knelpunten(const Werk& werk);
void beoordeel_sroi(const Werk& werk);
void zoek_dubbele_uitkomsten(const Werk& werk);

}  // namespace elp::wijkverband
