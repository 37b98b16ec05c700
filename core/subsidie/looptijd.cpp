// The duration of the project: known or not, possible or not, and whether the application came in time.
#include "core/subsidie/looptijd.hpp"

#include "core/subsidie/onderdelen.hpp"

namespace elp::subsidie {
namespace {

constexpr std::string_view here = "/subsidies/uitvoering";

std::string field(std::string_view key) { return place_of(here, key); }

void check_duration(const Werk& werk, const Uitvoering& uitvoering, const Looptijd& looptijd) {
    const auto& duur = uitvoering.duur_maanden;
    if (duur.has_value() && (duur.value < 1 || duur.value > duur_hoogste)) {
        meld(werk, Aard::fout, "uitvoering.duur-onmogelijk", "R-11", field("duur_maanden")).vulling = {
            {"gevonden", std::to_string(duur.value)}};
    } else if (uitvoering.einde.has_value() && !looptijd.bekend()) {
        meld(werk, Aard::fout, "subsidie.einde-voor-begin", "R-11", field("einde")).datum = uitvoering.einde.value;
    } else if (!looptijd.bekend()) {
        meld(werk, Aard::open, "uitvoering.looptijd-open", "R-11", field("einde"));
    }
}

void check_granted(const Werk& werk, const Answer<Money>& granted, std::string_view key) {
    if (granted.has_value() && granted.value < Money{}) {
        meld(werk, Aard::fout, "subsidie.bedrag-negatief", "R-2", field(key));
    }
}

// The last round that is known, and what may be missing since.
void check_round(const Werk& werk, const Uitvoering& uitvoering) {
    const bool waits = uitvoering.stand.has_value() && uitvoering.stand.value == SubsidieStand::voorgenomen;
    if (!waits || werk.in.subsidies.aanvraag.ingediend.has_value()) return;
    const Date last = dag_van(nu_geldend(werk, "aanvraag.laatste-ronde", werk.in.peildatum));
    if (last == Date{} || werk.vandaag <= last) return;
    meld(werk, Aard::te_laat, "aanvraag.rondes-voorbij", "R-70", "/subsidies/aanvraag/ingediend").datum = last;
}

}  // namespace

void beoordeel_looptijd(const Werk& werk) {
    const Uitvoering& uitvoering = werk.in.subsidies.uitvoering;
    const Looptijd looptijd = looptijd_van(uitvoering);
    werk.uit.gat.looptijd = looptijd;
    if (uitvoering.stand.is_open()) meld(werk, Aard::open, "uitvoering.stand-open", "R-2", field("stand"));
    check_duration(werk, uitvoering, looptijd);
    check_granted(werk, uitvoering.toegekend_vast, "toegekend_vast_cent");
    check_granted(werk, uitvoering.toegekend_modulair, "toegekend_modulair_cent");
    check_round(werk, uitvoering);
}

}  // namespace elp::subsidie
