// Where each improvement cycle stands, and which step is late or out of order.
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "core/base/place.hpp"
#include "core/programma/onderdelen.hpp"

namespace elp::programma {
namespace {

constexpr std::array<std::string_view, 4> stappen{"plan", "doen", "controleren", "bijstellen"};

std::array<const CyclusStap*, 4> steps_of(const Cyclus& cyclus) {
    return {&cyclus.plan, &cyclus.doen, &cyclus.controleren, &cyclus.bijstellen};
}

void tell(const Werk& werk, Aard aard, std::string_view code, const Cyclus& cyclus, std::string_view stap,
          std::string_view key, Date datum) {
    const std::string place = place_of("/leren/cycli", {cyclus.id, stap, key});
    meld(werk, aard, code, "R-80", place, datum).vulling = {{"naam", cyclus.naam}, {"stap", std::string{stap}}};
}

void check_step(const Werk& werk, const Cyclus& cyclus, std::size_t i) {
    const auto steps = steps_of(cyclus);
    const CyclusStap& stap = *steps[i];
    if (!stap.gedaan_op.has_value()) {
        if (voorbij(stap.gepland_op, werk.vandaag)) {
            tell(werk, Aard::te_laat, "programma.cyclusstap-te-laat", cyclus, stappen[i], "gepland_op",
                 stap.gepland_op.value);
        }
        return;
    }
    if (werk.vandaag < stap.gedaan_op.value) {
        tell(werk, Aard::fout, "programma.stap-in-de-toekomst", cyclus, stappen[i], "gedaan_op", stap.gedaan_op.value);
    }
    const bool out_of_order =
        i > 0 && (!steps[i - 1]->gedaan_op.has_value() || stap.gedaan_op.value < steps[i - 1]->gedaan_op.value);
    if (out_of_order) {
        tell(werk, Aard::tegenspraak, "programma.stap-voor-zijn-beurt", cyclus, stappen[i], "gedaan_op",
             stap.gedaan_op.value);
    }
}

CyclusFase phase_of(const Cyclus& cyclus) {
    const auto steps = steps_of(cyclus);
    std::size_t done = 0;
    while (done < steps.size() && steps[done]->gedaan_op.has_value()) ++done;
    return static_cast<CyclusFase>(done);
}

}  // namespace

void beoordeel_cycli(const Werk& werk) {
    for (const Cyclus& cyclus : werk.in.leren.cycli) {
        for (std::size_t i = 0; i < stappen.size(); ++i) check_step(werk, cyclus, i);
        if (cyclus.indicatoren.empty()) {
            meld(werk, Aard::ontbreekt, "programma.cyclus-zonder-indicator", "R-80",
                 place_of("/leren/cycli", {cyclus.id, "indicatoren"}))
                .vulling = {{"naam", cyclus.naam}};
        }
        werk.uit.cycli.push_back({cyclus.id, phase_of(cyclus)});
    }
    if (werk.in.leren.cycli.empty()) {
        meld(werk, Aard::ontbreekt, "programma.geen-cycli", "R-80", "/leren/cycli");
    }
}

}  // namespace elp::programma
