// The division of the uitvoeringssubsidie over partners: the main applicant gets the grant; who else may receive
// a part is not known, since the source's list is missing. Each reading is judged.
#include "core/base/order.hpp"
#include "core/subsidie/onderdelen.hpp"

namespace elp::subsidie {
namespace {

bool on_behalf(const Werk& werk, const Partij& partij) {
    return std::ranges::any_of(partij.vervult, [&](const std::string& eis) {
        return werk.regelingen.element("aanvraag.verplichte-partijen", eis) != nullptr;
    });
}

std::array<bool, 3> allowed(const Werk& werk, const Id& id, const Register& register_of) {
    const bool main = id == werk.in.subsidies.aanvraag.hoofdaanvrager;
    const std::size_t at = register_of.find(id);
    if (at == Register::nowhere) return {main, main, main};
    return {main, main || on_behalf(werk, werk.in.partijen.lijst[at]), true};
}

// What each party gets, by id, before it is known whether it may. A line without party is the main applicant's.
std::vector<PartijDeel> shares(const Werk& werk, const Boekingen& boekingen) {
    std::vector<PartijDeel> parties;
    for (const Boeking& boeking : boekingen) {
        const auto& bron = boeking.post->bron;
        if (!bron.has_value()) continue;
        const bool fixed = bron.value == Geldbron::uitvoering_vast;
        if (!fixed && bron.value != Geldbron::uitvoering_modulair) continue;
        const Id& id = boeking.post->partij.empty() ? werk.in.subsidies.aanvraag.hoofdaanvrager : boeking.post->partij;
        auto deel = std::ranges::lower_bound(parties, id, {}, &PartijDeel::partij);
        if (deel == parties.end() || deel->partij != id) {
            deel = parties.insert(deel, PartijDeel{});
            deel->partij = id;
        }
        (fixed ? deel->vast : deel->modulair).cents += boeking.bedrag.cents;
    }
    return parties;
}

Money both(const PartijDeel& deel) { return {deel.vast.cents + deel.modulair.cents}; }

// The share in hundredths of a percent, rounded to the nearest; exact for any amount that fits.
std::int64_t share_of(Money part, Money total) {
    if (total.cents == 0) return 0;
    std::int64_t scale = 1;
    while (total.cents / scale > whole_max / heel_basispunten) scale *= 10;
    return divide(part.cents / scale * heel_basispunten, std::max<std::int64_t>(total.cents / scale, 1),
                  Rounding::nearest);
}

void report_outside(const Werk& werk, const Verdeling& verdeling) {
    const auto reading = static_cast<std::size_t>(verdeling.lezing);
    if (verdeling.buiten[reading] == Money{}) return;
    auto& outside = meld(werk, verdeling.gekozen ? Aard::tegenspraak : Aard::open, "verdeling.buiten-lezing", "R-6",
                         "/subsidies/aanvraag/ontvangers");
    outside.bedrag = verdeling.buiten[reading];
}

}  // namespace

void verdeel_over_partijen(const Werk& werk, const Boekingen& boekingen) {
    Verdeling& verdeling = werk.uit.verdeling;
    const auto& answer = werk.in.subsidies.aanvraag.ontvangers;
    verdeling.lezing = keuze_of(werk.regelingen, "aanvraag.ontvangers", answer);
    verdeling.gekozen = answer.has_value();
    verdeling.partijen = shares(werk, boekingen);
    Money total;
    for (const PartijDeel& deel : verdeling.partijen) total.cents += both(deel).cents;
    const Register register_of{werk.in.partijen.lijst};
    for (PartijDeel& deel : verdeling.partijen) {
        deel.aandeel_basispunten = share_of(both(deel), total);
        deel.mag = allowed(werk, deel.partij, register_of);
        for (std::size_t i = 0; i < deel.mag.size(); ++i) {
            if (!deel.mag[i]) verdeling.buiten[i].cents += both(deel).cents;
        }
    }
    arrange(verdeling.partijen, std::ranges::greater{}, both);
    report_outside(werk, verdeling);
}

}  // namespace elp::subsidie
