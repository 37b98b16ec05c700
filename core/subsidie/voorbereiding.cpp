// The voorbereidingssubsidie: its amount, its duration and its three aims.
#include "core/subsidie/onderdelen.hpp"

namespace elp::subsidie {
namespace {

constexpr std::string_view here = "/subsidies/voorbereiding";

std::string field(std::string_view key) { return place_of(here, key); }

bool has_subsidy(const Voorbereiding& voorbereiding) {
    return voorbereiding.stand.has_value() && voorbereiding.stand.value != SubsidieStand::afgewezen;
}

void check_amount(const Werk& werk, const Voorbereiding& voorbereiding) {
    const auto& bedrag = voorbereiding.bedrag;
    if (bedrag.has_value() && bedrag.value < Money{}) {
        meld(werk, Aard::fout, "subsidie.bedrag-negatief", "R-1", field("bedrag_cent"));
        return;
    }
    const auto& maximum = werk.uit.voorbereiding.maximum;
    if (!bedrag.has_value() || !maximum || bedrag.value.cents <= maximum->value) return;
    meld(werk, Aard::tegenspraak, "voorbereiding.boven-maximum", "R-1", field("bedrag_cent")).bedrag = {
        bedrag.value.cents - maximum->value};
}

void check_days(const Werk& werk, const Voorbereiding& voorbereiding) {
    if (!voorbereiding.begin.has_value() || !voorbereiding.einde.has_value()) return;
    const Date einde = voorbereiding.einde.value;
    if (einde < voorbereiding.begin.value) {
        meld(werk, Aard::fout, "subsidie.einde-voor-begin", "R-1", field("einde")).datum = einde;
    } else if (werk.uit.voorbereiding.uiterlijk != Date{} && einde > werk.uit.voorbereiding.uiterlijk) {
        meld(werk, Aard::tegenspraak, "voorbereiding.te-lang", "R-1", field("einde")).datum =
            werk.uit.voorbereiding.uiterlijk;
    }
}

bool is_past(const Voorbereiding& voorbereiding, Date vandaag) {
    return voorbereiding.einde.has_value() && voorbereiding.einde.value < vandaag;
}

void check_aims(const Werk& werk, const Voorbereiding& voorbereiding) {
    for (const std::string& doel : voorbereiding.doelen) {
        if (werk.regelingen.element("voorbereiding.doelen", doel) != nullptr) continue;
        meld(werk, Aard::fout, "voorbereiding.doel-onbekend", "R-1", field("doelen")).vulling = {{"gevonden", doel}};
    }
    for (const Element& element : werk.regelingen.elementen("voorbereiding.doelen")) {
        if (std::ranges::find(voorbereiding.doelen, element.id) != voorbereiding.doelen.end()) continue;
        werk.uit.voorbereiding.open_doelen.push_back(element.id);
        if (!has_subsidy(voorbereiding)) continue;
        const bool late = is_past(voorbereiding, werk.vandaag);
        auto& open = meld(werk, late ? Aard::te_laat : Aard::open, "voorbereiding.doel-open", "R-1", field("doelen"));
        open.vulling = {{"doel", element.naam}};
        open.datum = voorbereiding.einde.value_or(Date{});
    }
}

}  // namespace

void beoordeel_voorbereiding(const Werk& werk) {
    const Voorbereiding& voorbereiding = werk.in.subsidies.voorbereiding;
    VoorbereidingOordeel& oordeel = werk.uit.voorbereiding;
    const Date day = voorbereiding.begin.value_or(peildatum_van(werk.regelingen, "zonmw-voorbereiding"));
    oordeel.maximum = geldend(werk.regelingen, "voorbereiding.bedrag", day);
    oordeel.duur = geldend(werk.regelingen, "voorbereiding.duur", day);
    if (voorbereiding.begin.has_value() && oordeel.duur && oordeel.duur->value <= duur_hoogste) {
        oordeel.uiterlijk = day_before(add_months(voorbereiding.begin.value, static_cast<int>(oordeel.duur->value)));
    }
    if (voorbereiding.stand.is_open()) {
        meld(werk, Aard::open, "voorbereiding.stand-open", "R-1", field("stand"));
    }
    check_amount(werk, voorbereiding);
    check_days(werk, voorbereiding);
    check_aims(werk, voorbereiding);
}

}  // namespace elp::subsidie
