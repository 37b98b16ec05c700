// The vouchers: one for each discipline, at most an amount, until a day, for four purposes.
#include "core/subsidie/onderdelen.hpp"

namespace elp::subsidie {
namespace {

constexpr std::string_view list = "/subsidies/vouchers";

std::string field(const Voucher& voucher, std::string_view key) { return place_of(list, {voucher.id, key}); }

Bevinding& report(const Werk& werk, Aard aard, std::string_view code, const Voucher& voucher, std::string_view key) {
    auto& found = meld(werk, aard, code, "R-8", field(voucher, key));
    found.vulling = {{"discipline", discipline_naam(werk, voucher.discipline)}};
    return found;
}

void check_discipline(const Werk& werk, const Voucher& voucher) {
    if (voucher.discipline.empty()) {
        report(werk, Aard::open, "voucher.discipline-open", voucher, "discipline");
    } else if (werk.regelingen.element("voucher.zonder", voucher.discipline) != nullptr) {
        report(werk, Aard::tegenspraak, "voucher.discipline-zonder", voucher, "discipline");
    } else if (werk.regelingen.element("voucher.disciplines", voucher.discipline) == nullptr) {
        report(werk, Aard::fout, "voucher.discipline-onbekend", voucher, "discipline");
    }
}

void check_amount(const Werk& werk, const Voucher& voucher) {
    const auto& maximum = werk.uit.vouchers.maximum;
    if (!voucher.bedrag.has_value()) return;
    if (voucher.bedrag.value < Money{}) {
        report(werk, Aard::fout, "voucher.bedrag-negatief", voucher, "bedrag_cent");
    } else if (maximum && voucher.bedrag.value.cents > maximum->value) {
        report(werk, Aard::tegenspraak, "voucher.boven-maximum", voucher, "bedrag_cent").bedrag = {
            voucher.bedrag.value.cents - maximum->value};
    }
}

bool waits(const Voucher& voucher) {
    return voucher.stand.has_value() &&
           (voucher.stand.value == SubsidieStand::voorgenomen || voucher.stand.value == SubsidieStand::aangevraagd);
}

void check_days(const Werk& werk, const Voucher& voucher) {
    const Date last = werk.uit.vouchers.einde;
    if (voucher.begin.has_value() && voucher.einde.has_value() && voucher.einde.value < voucher.begin.value) {
        report(werk, Aard::fout, "voucher.einde-voor-begin", voucher, "einde").datum = voucher.einde.value;
    }
    if (last == Date{}) return;
    if (voucher.einde.has_value() && voucher.einde.value > last) {
        report(werk, Aard::tegenspraak, "voucher.na-einde", voucher, "einde").datum = last;
    }
    if (waits(voucher) && last < werk.vandaag) {
        report(werk, Aard::te_laat, "voucher.te-laat", voucher, "stand").datum = last;
    }
}

void check_purposes(const Werk& werk, const Voucher& voucher) {
    if (voucher.doelen.empty()) {
        report(werk, Aard::open, "voucher.doelen-open", voucher, "doelen").regel = "R-9";
    }
    for (const std::string& doel : voucher.doelen) {
        if (werk.regelingen.element("voucher.doelen", doel) != nullptr) continue;
        auto& wrong = report(werk, Aard::tegenspraak, "voucher.doel-onbekend", voucher, "doelen");
        wrong.regel = "R-9";
        wrong.vulling.emplace_back("gevonden", doel);
    }
}

// Puts a voucher with its discipline; a second one for the same discipline is one too many.
void place_voucher(const Werk& werk, const Voucher& voucher) {
    auto& disciplines = werk.uit.vouchers.disciplines;
    const auto found = std::ranges::find(disciplines, voucher.discipline, &DisciplineVoucher::discipline);
    if (found == disciplines.end()) return;
    const bool refused = voucher.stand.has_value() && voucher.stand.value == SubsidieStand::afgewezen;
    if (!found->vouchers.empty() && !refused) {
        report(werk, Aard::tegenspraak, "voucher.discipline-dubbel", voucher, "discipline");
    }
    if (found->vouchers.empty()) {
        found->stand = voucher.stand;
        if (voucher.bedrag.has_value()) found->bedrag = voucher.bedrag.value;
    }
    if (!refused) found->vouchers.push_back(voucher.id);
}

// One finding for all disciplines that have none: ten lines that say the same help nobody.
void report_without(const Werk& werk) {
    std::string names;
    std::size_t count = 0;
    for (const auto& discipline : werk.uit.vouchers.disciplines) {
        if (!discipline.vouchers.empty()) continue;
        if (!names.empty()) names += ", ";
        names += discipline_naam(werk, discipline.discipline);
        ++count;
    }
    if (count == 0) return;
    const bool late = werk.uit.vouchers.einde != Date{} && werk.uit.vouchers.einde < werk.vandaag;
    if (late) return;
    auto& without = meld(werk, Aard::open, "voucher.disciplines-zonder", "R-8", std::string{list});
    without.vulling = {{"aantal", std::to_string(count)}, {"disciplines", std::move(names)}};
    without.datum = werk.uit.vouchers.einde;
}

}  // namespace

std::string discipline_naam(const Werk& werk, const std::string& id) {
    for (const std::string_view known : {"voucher.disciplines", "voucher.zonder"}) {
        const Element* element = werk.regelingen.element(known, id);
        if (element != nullptr) return element->naam;
    }
    return id;
}

void beoordeel_vouchers(const Werk& werk) {
    VouchersOordeel& oordeel = werk.uit.vouchers;
    const Date day = peildatum_van(werk.regelingen, "zonmw-vouchers");
    oordeel.maximum = geldend(werk.regelingen, "voucher.bedrag", day);
    oordeel.einde = dag_van(nu_geldend(werk, "voucher.einde", day));
    for (const Element& element : werk.regelingen.elementen("voucher.disciplines")) {
        oordeel.disciplines.push_back({.discipline = element.id, .vouchers = {}, .bedrag = {}, .stand = {}});
    }
    for (const Voucher& voucher : werk.in.subsidies.vouchers) {
        check_discipline(werk, voucher);
        check_amount(werk, voucher);
        check_days(werk, voucher);
        check_purposes(werk, voucher);
        place_voucher(werk, voucher);
    }
    report_without(werk);
}

}  // namespace elp::subsidie
