#include "core/rapport/verschil_rapport.hpp"

#include <utility>

#include "core/rapport/cellen.hpp"

namespace elp {
namespace {

bool stands_still(const Verschilregel& regel) {
    return regel.nu == regel.was && regel.verschil.place.ends_with("/volgorde");
}

}  // namespace

Rapport rapport_verschil(const Plan& was, const Plan& nu, const Woorden& woorden) {
    const std::string naam = nu.naam.empty() ? text_of(nu.id) : nu.naam;
    Rapport rapport{.taal = woorden.language,
                    .titel = woorden.teksten.fill("rapport.verschil", {{"naam", naam}}),
                    .inleiding = {},
                    .hoofdstukken = {}};
    std::int64_t count = 0;
    for (const Verschilregel& regel : verschilregels(was, nu, woorden)) {
        if (stands_still(regel)) continue;
        ++count;
        if (rapport.hoofdstukken.empty() || rapport.hoofdstukken.back().titel != regel.deel) {
            Tabel tabel{.titel = {},
                        .kolommen = {kolom("wat", woorden), kolom("nu", woorden), kolom("was", woorden)},
                        .rijen = {}};
            rapport.hoofdstukken.push_back({.titel = regel.deel, .alineas = {}, .tabellen = {std::move(tabel)}});
        }
        rapport.hoofdstukken.back().tabellen.back().rijen.push_back({cel(regel.wat), cel(regel.nu), cel(regel.was)});
    }
    rapport.inleiding.push_back(count == 0 ? tekst("rapport.verschil.geen", woorden)
                                           : woorden.teksten.fill("rapport.verschil.aantal",
                                                                  {{"aantal", write_whole(count, woorden.language)}}));
    return rapport;
}

}  // namespace elp
