// What is missing or late in each activity: goals, days, an owner, citizens, its part of the subsidy
//
#include <string>
#include <string_view>

#include "core/base/place.hpp"
#include "core/programma/onderdelen.hpp"

namespace elp::programma {
namespace {

std::string field(const Activiteit& activiteit, std::string_view key) {
    return place_of("/activiteiten/lijst", {activiteit.id, key});
}

void name(Bevinding& bevinding, const Activiteit& activiteit) {
    bevinding.vulling.emplace_back("naam", activiteit.naam);
}

void check_goal(const Werk& werk, const Activiteit& activiteit) {
    if (activiteit.doelen.empty()) {
        name(meld(werk, Aard::ontbreekt, "programma.activiteit-zonder-doel", "R-60", field(activiteit, "doelen")),
             activiteit);
    }
    if (activiteit.subsidiedoel.is_open()) {
        name(meld(werk, Aard::open, "programma.subsidiedoel-open", "R-7", field(activiteit, "subsidiedoel")),
             activiteit);
    } else if (activiteit.subsidiedoel.has_value() &&
               werk.regelingen.element("programma.subsidiedoelen", activiteit.subsidiedoel.value) == nullptr) {
        auto& wrong =
            meld(werk, Aard::fout, "programma.subsidiedoel-onbekend", "R-7", field(activiteit, "subsidiedoel"));
        wrong.vulling = {{"gevonden", activiteit.subsidiedoel.value}};
    }
}

void check_owner(const Werk& werk, const Activiteit& activiteit) {
    if (!activiteit.eigenaar.empty()) return;
    name(meld(werk, Aard::ontbreekt, "programma.activiteit-zonder-eigenaar", "R-60", field(activiteit, "eigenaar")),
         activiteit);
}

void check_citizens(const Werk& werk, const Activiteit& activiteit) {
    if (activiteit.burgers.is_open()) {
        name(meld(werk, Aard::open, "programma.burgers-open", "R-50", field(activiteit, "burgers")), activiteit);
    } else if (activiteit.burgers.state == AnswerState::none) {
        name(meld(werk, Aard::ongedekt, "programma.activiteit-zonder-burgers", "R-50", field(activiteit, "burgers")),
             activiteit);
    }
}

bool finished(const Activiteit& activiteit) {
    return activiteit.stand.has_value() &&
           (activiteit.stand.value == ActiviteitStand::klaar || activiteit.stand.value == ActiviteitStand::gestopt);
}

void check_late(const Werk& werk, const Activiteit& activiteit) {
    if (finished(activiteit)) return;
    if (voorbij(activiteit.einde, werk.vandaag)) {
        name(meld(werk, Aard::te_laat, "programma.activiteit-niet-klaar", "R-70", field(activiteit, "einde"),
                  activiteit.einde.value),
             activiteit);
        return;
    }
    const bool waits = activiteit.stand.has_value() && activiteit.stand.value == ActiviteitStand::gepland;
    if (waits && voorbij(activiteit.begin, werk.vandaag)) {
        name(meld(werk, Aard::te_laat, "programma.activiteit-niet-begonnen", "R-70", field(activiteit, "begin"),
                  activiteit.begin.value),
             activiteit);
    }
}

void check_days(const Werk& werk, const Activiteit& activiteit) {
    if (activiteit.begin.has_value() && activiteit.einde.has_value() &&
        activiteit.einde.value < activiteit.begin.value) {
        name(meld(werk, Aard::fout, "programma.einde-voor-begin", "R-70", field(activiteit, "einde"),
                  activiteit.einde.value),
             activiteit);
        return;
    }
    if (activiteit.begin.is_open() || activiteit.einde.is_open()) {
        const std::string_view key = activiteit.begin.is_open() ? "begin" : "einde";
        name(meld(werk, Aard::open, "programma.activiteit-zonder-dagen", "R-70", field(activiteit, key)), activiteit);
    }
    check_late(werk, activiteit);
}

}  // namespace

void beoordeel_activiteiten(const Werk& werk) {
    for (const Activiteit& activiteit : werk.in.activiteiten.lijst) {
        check_goal(werk, activiteit);
        check_owner(werk, activiteit);
        check_citizens(werk, activiteit);
        check_days(werk, activiteit);
    }
}

}  // namespace elp::programma
