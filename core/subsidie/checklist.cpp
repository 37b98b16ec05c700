// What to hand in with an application: what the user ticked off, beside what the plan's own data say.
#include "core/subsidie/onderdelen.hpp"

namespace elp::subsidie {
namespace {

constexpr std::string_view here = "/subsidies/aanvraag/gereed";

Steun as_support(std::optional<bool> known) {
    if (!known) return Steun::onbekend;
    return *known ? Steun::klaar : Steun::niet_klaar;
}

bool all_parties(const AanvraagOordeel& aanvraag) {
    return std::ranges::all_of(aanvraag.eisen, [](const PartijEis& eis) { return eis.vervuld(); });
}

bool inhabitants_known(const Werk& werk) {
    const Regio& regio = werk.in.regio;
    const bool other = werk.uit.regio.indeling == Indeling::zorgkantoor;
    return inwoners_van(regio, werk.uit.regio.indeling).has_value() &&
           !(other ? regio.zorgkantoor_inwoners_bron : regio.inwoners_bron).empty();
}

// Points on which this part of the plan has data; the others cannot be judged from it.
Steun support(const Werk& werk, std::string_view point) {
    const SubsidieOordeel& uit = werk.uit;
    if (point == "inwoners") return as_support(inhabitants_known(werk));
    if (point == "looptijd") return as_support(uit.gat.looptijd.bekend());
    if (point == "aanvrager") return as_support(uit.aanvraag.aanvrager_goed.value_or(false));
    if (point == "partijen") return as_support(all_parties(uit.aanvraag));
    if (point == "vvt-aandeel") return as_support(uit.aanvraag.vvt.gehaald.value_or(false));
    if (point == "begroting") return as_support(uit.begroting.sluit);
    if (point == "partnerlijst") return as_support(!werk.in.partijen.lijst.empty());
    return Steun::onbekend;
}

// Before the plan has an application there is nothing to hand in.
bool is_applying(const Werk& werk) {
    const auto& stand = werk.in.subsidies.uitvoering.stand;
    const bool waits = stand.has_value() && stand.value == SubsidieStand::voorgenomen;
    return waits || !werk.in.subsidies.aanvraag.gereed.empty();
}

void report(const Werk& werk, const Element& element, const ChecklistPunt& punt) {
    if (punt.aangevinkt && punt.steun == Steun::niet_klaar) {
        meld(werk, Aard::tegenspraak, "aanvraag.punt-niet-klaar", "R-61", std::string{here}).vulling = {
            {"punt", element.naam}};
    } else if (!punt.aangevinkt && is_applying(werk)) {
        meld(werk, Aard::open, "aanvraag.punt-open", "R-61", std::string{here}).vulling = {{"punt", element.naam}};
    }
}

}  // namespace

void beoordeel_checklist(const Werk& werk) {
    const Texts& ready = werk.in.subsidies.aanvraag.gereed;
    for (const std::string& id : ready) {
        if (werk.regelingen.element("aanvraag.checklist", id) != nullptr) continue;
        meld(werk, Aard::fout, "aanvraag.punt-onbekend", "R-61", std::string{here}).vulling = {{"gevonden", id}};
    }
    for (const Element& element : werk.regelingen.elementen("aanvraag.checklist")) {
        ChecklistPunt punt{.id = element.id,
                           .aangevinkt = std::ranges::find(ready, element.id) != ready.end(),
                           .steun = support(werk, element.id)};
        report(werk, element, punt);
        werk.uit.aanvraag.checklist.push_back(std::move(punt));
    }
}

}  // namespace elp::subsidie
