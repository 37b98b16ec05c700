// The sources of money of a budget: the two subsidies, each voucher, and each funder's year. How much there is, and on
// which days it pays.
#include "core/subsidie/onderdelen.hpp"

namespace elp::subsidie {
namespace {

constexpr std::string_view funders = "/begroting/financiers";

BronStand& add_source(const Werk& werk, Geldbron soort, std::string place) {
    BronStand& stand = werk.uit.begroting.bronnen.emplace_back();
    stand.bron.soort = soort;
    stand.bron.place = std::move(place);
    stand.bron.naam = "optie.kostenpost.bron.";
    stand.bron.naam += word_of(soort);
    return stand;
}

bool refused(const Answer<SubsidieStand>& stand) {
    return stand.state == AnswerState::none || stand.state == AnswerState::not_applicable ||
           (stand.has_value() && stand.value == SubsidieStand::afgewezen);
}

// The plan's amount, or what the rules say.
void set_amount(Dekkingsbron& bron, const Answer<Money>& given, std::optional<Money> otherwise,
                BedragHerkomst herkomst) {
    bron.herkomst = given.has_value() ? BedragHerkomst::plan : herkomst;
    bron.beschikbaar = given.has_value() ? std::optional{given.value} : otherwise;
    if (bron.beschikbaar && *bron.beschikbaar < Money{}) bron.beschikbaar.reset();
}

void refuse(Dekkingsbron& bron) {
    bron.beschikbaar = Money{};
    bron.herkomst = BedragHerkomst::plan;
    bron.verloop = verloop_nooit(Oorzaak::afgewezen);
}

Date earliest(Date a, Date b) {
    if (a == Date{}) return b;
    return b == Date{} ? a : std::min(a, b);
}

std::optional<Money> as_money(const std::optional<Geldend>& value) {
    return value ? std::optional{Money{value->value}} : std::nullopt;
}

void add_preparation(const Werk& werk, Date programma_einde) {
    const Voorbereiding& voorbereiding = werk.in.subsidies.voorbereiding;
    Dekkingsbron& bron = add_source(werk, Geldbron::voorbereiding, "/subsidies/voorbereiding").bron;
    const auto& maximum = werk.uit.voorbereiding.maximum;
    set_amount(bron, voorbereiding.bedrag, as_money(maximum), BedragHerkomst::maximum);
    const Date einde = earliest(voorbereiding.einde.value_or(werk.uit.voorbereiding.uiterlijk), programma_einde);
    bron.verloop = verloop_tot(voorbereiding.begin.value_or(Date{}), einde, Oorzaak::voorbereiding_eindigt);
    if (refused(voorbereiding.stand)) refuse(bron);
}

void add_parts(const Werk& werk, Date programma_einde) {
    const Uitvoering& uitvoering = werk.in.subsidies.uitvoering;
    const auto& uitkomst = werk.in.uitkomst;
    const Verloop verloop = verloop_uitvoering(werk.uit.gat.looptijd, programma_einde);
    for (const Geldbron soort : {Geldbron::uitvoering_vast, Geldbron::uitvoering_modulair}) {
        const bool fixed = soort == Geldbron::uitvoering_vast;
        Dekkingsbron& bron = add_source(werk, soort, "/subsidies/uitvoering").bron;
        const auto calculated_amount =
            uitkomst ? std::optional{fixed ? uitkomst->vast : uitkomst->modulair} : std::nullopt;
        set_amount(bron, fixed ? uitvoering.toegekend_vast : uitvoering.toegekend_modulair, calculated_amount,
                   BedragHerkomst::berekend);
        bron.verloop = verloop;
        if (refused(uitvoering.stand)) refuse(bron);
    }
}

void add_vouchers(const Werk& werk) {
    const VouchersOordeel& scheme = werk.uit.vouchers;
    for (const Voucher& voucher : werk.in.subsidies.vouchers) {
        Dekkingsbron& bron = add_source(werk, Geldbron::voucher, place_of("/subsidies/vouchers", voucher.id)).bron;
        bron.id = voucher.id;
        bron.naam = "voucher " + discipline_naam(werk, voucher.discipline);
        set_amount(bron, voucher.bedrag, as_money(scheme.maximum), BedragHerkomst::maximum);
        const Date einde = earliest(voucher.einde.value_or(Date{}), scheme.einde);
        bron.verloop = verloop_tot(voucher.begin.value_or(Date{}), einde, Oorzaak::voucher_eindigt);
        if (refused(voucher.stand)) refuse(bron);
    }
}

// --- funders (R-11) ---

Bevinding& report(const Werk& werk, Aard aard, std::string_view code, const Financier& financier,
                  std::string_view key) {
    auto& found = meld(werk, aard, code, "R-11", place_of(funders, {financier.id, key}));
    found.vulling = {{"naam", financier.naam}};
    return found;
}

// The amount itself, or tariff × insured people; none where neither is there.
std::optional<Money> amount_of(const Werk& werk, const Financier& financier) {
    if (financier.bedrag.has_value()) {
        if (financier.bedrag.value >= Money{}) return financier.bedrag.value;
        report(werk, Aard::fout, "financier.negatief", financier, "bedrag_cent");
        return std::nullopt;
    }
    if (!financier.tarief.has_value() || !financier.verzekerden.has_value()) {
        report(werk, Aard::open, "financier.bedrag-open", financier, "bedrag_cent");
        return std::nullopt;
    }
    if (financier.tarief.value < Money{} || financier.verzekerden.value < 0) {
        report(werk, Aard::fout, "financier.negatief", financier, "tarief_cent");
        return std::nullopt;
    }
    const auto product = multiply(financier.tarief.value, financier.verzekerden.value);
    if (!product) report(werk, Aard::fout, "financier.te-groot", financier, "tarief_cent");
    return product;
}

// Money that comes from contracts with the RESV, which cannot be there before contracting starts.
bool is_contract(const Element* soort) {
    return soort != nullptr && std::ranges::find(soort->kenmerken, "na-programma") != soort->kenmerken.end();
}

void check_year(const Werk& werk, const Financier& financier, const Element* soort) {
    if (!financier.jaar.has_value()) {
        report(werk, Aard::open, "financier.jaar-open", financier, "jaar");
        return;
    }
    const Date first = dag_van(nu_geldend(werk, "financiering.contractering-vanaf", werk.in.peildatum));
    if (!is_contract(soort) || first == Date{} || financier.jaar.value >= first.year) return;
    report(werk, Aard::tegenspraak, "financier.te-vroeg", financier, "jaar").datum = first;
}

void check_funder(const Werk& werk, const Financier& financier) {
    const Element* soort = werk.regelingen.element("financiering.soorten", financier.soort);
    if (financier.soort.empty()) {
        report(werk, Aard::open, "financier.soort-open", financier, "soort");
    } else if (soort == nullptr) {
        report(werk, Aard::fout, "financier.soort-onbekend", financier, "soort");
    }
    check_year(werk, financier, soort);
    const bool figures = financier.bedrag.has_value() || financier.tarief.has_value();
    if (figures && financier.bron.empty()) {
        report(werk, Aard::ontbreekt, "financier.zonder-bron", financier, "bron");
    }
    if (!financier.zekerheid.has_value()) report(werk, Aard::open, "financier.zekerheid-open", financier, "zekerheid");
}

// One region cannot have more than all regions of the country together.
void check_ceiling(const Werk& werk, const Financier& financier, const std::optional<Money>& bedrag) {
    if (!bedrag || !financier.jaar.has_value()) return;
    if (!is_contract(werk.regelingen.element("financiering.soorten", financier.soort))) return;
    const auto day = financier.jaar.value > 0 && financier.jaar.value <= last_date().year
                         ? make_date(static_cast<int>(financier.jaar.value), 1, 1)
                         : std::nullopt;
    const auto ceiling = day ? geldend(werk.regelingen, "financiering.landelijk-maximum", *day) : std::nullopt;
    if (!ceiling || bedrag->cents <= ceiling->value) return;
    report(werk, Aard::tegenspraak, "financier.boven-landelijk", financier, "bedrag_cent").bedrag = *bedrag;
}

void add_funders(const Werk& werk) {
    for (const Financier& financier : werk.in.begroting.financiers) {
        check_funder(werk, financier);
        const auto bedrag = amount_of(werk, financier);
        check_ceiling(werk, financier, bedrag);
        Dekkingsbron& bron = add_source(werk, Geldbron::financier, place_of(funders, financier.id)).bron;
        bron.id = financier.id;
        bron.naam = financier.naam;
        bron.beschikbaar = bedrag;
        const bool sure = financier.zekerheid.has_value() && financier.zekerheid.value == Zekerheid::toegezegd;
        bron.verloop = verloop_jaar(financier.jaar, sure ? Oorzaak::gedekt : Oorzaak::niet_toegezegd);
    }
}

}  // namespace

void zet_bronnen_klaar(const Werk& werk) {
    werk.uit.gat.programma_einde = nu_geldend(werk, "programma.einde", werk.in.peildatum);
    const Date programma_einde = dag_van(werk.uit.gat.programma_einde);
    werk.uit.begroting.bronnen.reserve(3 + werk.in.subsidies.vouchers.size() + werk.in.begroting.financiers.size());
    add_preparation(werk, programma_einde);
    add_parts(werk, programma_einde);
    add_vouchers(werk);
    add_funders(werk);
}

}  // namespace elp::subsidie
