// For whom activities, indicators and lessons have value: the research line of the programme asks for it.
#include <algorithm>
#include <string>
#include <string_view>

#include "core/base/place.hpp"
#include "core/programma/onderdelen.hpp"

namespace elp::programma {
namespace {

constexpr std::string_view groepen = "programma.waarde-voor";

void count(const Werk& werk, const Texts& voor_wie, Id id, std::string_view list) {
    for (const std::string& wie : voor_wie) {
        const auto found = std::ranges::find(werk.uit.waarde_voor, wie, &WaardeVoor::wie);
        if (found != werk.uit.waarde_voor.end()) {
            found->wat.push_back(id);
            continue;
        }
        meld(werk, Aard::fout, "programma.groep-onbekend", "R-80", place_of(list, {id, "voor_wie"})).vulling = {
            {"gevonden", wie}};
    }
}

}  // namespace

void beoordeel_waarde(const Werk& werk) {
    for (const Element& groep : werk.regelingen.elementen(groepen)) werk.uit.waarde_voor.push_back({groep.id, {}});
    for (const Activiteit& activiteit : werk.in.activiteiten.lijst) {
        count(werk, activiteit.voor_wie, activiteit.id, "/activiteiten/lijst");
    }
    for (const Indicator& indicator : werk.in.leren.indicatoren) {
        count(werk, indicator.voor_wie, indicator.id, "/leren/indicatoren");
    }
    for (const Les& les : werk.in.leren.lessen) count(werk, les.voor_wie, les.id, "/leren/lessen");
    // Before there is anything, a group without value is no news.
    const bool nothing_yet = std::ranges::all_of(werk.uit.waarde_voor, [](const auto& one) { return one.wat.empty(); });
    if (nothing_yet) return;
    for (const WaardeVoor& groep : werk.uit.waarde_voor) {
        if (!groep.wat.empty()) continue;
        meld(werk, Aard::ongedekt, "programma.waarde-voor-niemand", "R-80", "/leren").vulling = {
            {"groep", werk.regelingen.element(groepen, groep.wie)->naam}};
    }
}

}  // namespace elp::programma
