#include "core/wijkverband/wijkverband.hpp"

#include <algorithm>
#include <utility>

#include "core/wijkverband/onderdelen.hpp"

namespace elp {
namespace wijkverband {

Bevinding& meld(const Werk& werk, Aard aard, std::string_view code, std::string_view regel, std::string place,
                Date datum) {
    Bevinding bevinding{.aard = aard, .code = code, .regel = regel, .place = std::move(place)};
    bevinding.datum = datum;
    return werk.uit.bevindingen.emplace_back(std::move(bevinding));
}

std::optional<Geldend> geldend(const Regelingen& regelingen, std::string_view parameter, Date day) {
    const auto value = regelingen.at(parameter, day);
    return value ? std::optional{*value} : std::nullopt;
}

std::size_t standaard(const Regelingen& regelingen, std::string_view keuze) {
    const Keuze* found = regelingen.keuze(keuze);
    if (found == nullptr) return 0;
    const auto option = std::ranges::find(found->opties, found->standaard);
    return option == found->opties.end() ? 0 : static_cast<std::size_t>(option - found->opties.begin());
}

bool heeft(const Texts& words, std::string_view word) { return std::ranges::find(words, word) != words.end(); }

std::string plaats(const Wijk& wijk, std::string_view key) { return place_of("/wijken/lijst", {wijk.id, key}); }

}  // namespace wijkverband

WijkverbandOordeel beoordeel_wijkverband(const WijkverbandDelen& delen, const Regelingen& regelingen, Date vandaag) {
    using namespace wijkverband;
    WijkverbandOordeel oordeel;
    oordeel.kernteam =
        delen.wijken.kernteam_lezing.value_or(static_cast<Kernteam>(standaard(regelingen, "wijken.kernteam_lezing")));
    oordeel.grootte = delen.wijken.grootte.value_or(static_cast<Wijkgrootte>(standaard(regelingen, "wijken.grootte")));
    oordeel.wijken.resize(delen.wijken.lijst.size());
    for (std::size_t i = 0; i < oordeel.wijken.size(); ++i) oordeel.wijken[i].wijk = delen.wijken.lijst[i].id;
    const Werk werk{delen, regelingen, vandaag, oordeel};
    beoordeel_kernteams(werk);
    beoordeel_taken(werk);
    beoordeel_fasen(werk);
    beoordeel_antwoorden(werk);
    beoordeel_dekking(werk);
    beoordeel_grootte(werk);
    beoordeel_knelpunten(werk);
    beoordeel_sroi(werk);
    return oordeel;
}

}  // namespace elp
