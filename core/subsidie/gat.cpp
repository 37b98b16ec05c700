// The gap after the programme, by month and cause: the programme's money ends on a day, a project may run on,
// and costs may run further than both. A month is covered by a funder that has promised money, and by nothing else.
#include "core/base/order.hpp"
#include "core/subsidie/onderdelen.hpp"

namespace elp::subsidie {
namespace {

Date first_of_month(Date day) { return {day.year, day.month, 1}; }

std::size_t months_between(Date from, Date to) {
    const int months = (to.year - from.year) * 12 + (to.month - from.month);
    return months < 0 ? 0 : static_cast<std::size_t>(months);
}

// How far the months reach: to the end of the project, or of the last cost.
Date last_day(const Werk& werk, const Boekingen& boekingen) {
    Date last = werk.uit.gat.looptijd.einde;
    for (const Boeking& boeking : boekingen) {
        if (boeking.heeft_dagen) last = std::max(last, boeking.post->einde.value);
    }
    return last;
}

// The years in which a funder has promised money.
std::vector<std::int64_t> promised_years(const Werk& werk) {
    std::vector<std::int64_t> years;
    for (const Financier& financier : werk.in.begroting.financiers) {
        const bool promised = financier.zekerheid.has_value() && financier.zekerheid.value == Zekerheid::toegezegd;
        if (promised && financier.jaar.has_value()) years.push_back(financier.jaar.value);
    }
    arrange(years);
    return years;
}

void lay_out_months(const Werk& werk, Date first, Date last) {
    GatOordeel& gat = werk.uit.gat;
    const auto years = promised_years(werk);
    for (Date month = first; month <= last; month = add_months(month, 1)) {
        gat.maanden.push_back({.maand = month,
                               .in_project = gat.looptijd.bekend() && month <= gat.looptijd.einde,
                               .toegezegd = std::ranges::binary_search(years, std::int64_t{month.year})});
    }
}

void add_costs(const Werk& werk, const Boekingen& boekingen, Date programma_einde) {
    GatOordeel& gat = werk.uit.gat;
    for (const Boeking& boeking : boekingen) {
        if (!boeking.heeft_dagen || boeking.post->einde.value <= programma_einde) continue;
        const bool sourced = boeking.bron != Register::nowhere;
        const Verloop verloop =
            sourced ? werk.uit.begroting.bronnen[boeking.bron].bron.verloop : verloop_nooit(boeking.zonder_bron);
        verdeel(boeking.tijdvak(), verloop, programma_einde, [&](const Stuk& stuk) {
            if (stuk.van <= programma_einde) return;
            const auto cause = static_cast<std::size_t>(stuk.oorzaak);
            gat.maanden[months_between(gat.maanden.front().maand, stuk.van)].per_oorzaak[cause].cents +=
                stuk.bedrag.cents;
            gat.per_oorzaak[cause].cents += stuk.bedrag.cents;
        });
    }
}

// --- findings: one for each cause, over its months ---

template <class In>
void report(const Werk& werk, std::string_view code, Money bedrag, In in) {
    const auto& months = werk.uit.gat.maanden;
    const auto first = std::ranges::find_if(months, in);
    if (first == months.end()) return;
    const auto last = std::ranges::find_if(months.rbegin(), months.rend(), in);
    auto& gap = meld(werk, Aard::ongedekt, code, "R-11", "/subsidies/uitvoering/einde");
    gap.vulling = {{"van", iso_date(first->maand)},
                   {"tot", iso_date(maandeinde(last->maand))},
                   {"maanden", std::to_string(std::ranges::count_if(months, in))}};
    gap.datum = first->maand;
    gap.bedrag = bedrag;
}

void report_cause(const Werk& werk, Oorzaak oorzaak, std::string_view code) {
    const auto cause = static_cast<std::size_t>(oorzaak);
    report(werk, code, werk.uit.gat.per_oorzaak[cause],
           [cause](const GatMaand& month) { return month.per_oorzaak[cause] != Money{}; });
}

// Vouchers and the voorbereidingssubsidie may end before the programme does; those costs are in no month here.
void report_vouchers(const Werk& werk) {
    for (const BronStand& stand : werk.uit.begroting.bronnen) {
        const Money bedrag = stand.per_oorzaak[static_cast<std::size_t>(Oorzaak::voucher_eindigt)];
        if (bedrag == Money{}) continue;
        auto& after = meld(werk, Aard::ongedekt, "gat.voucher-eindigt", "R-8", stand.bron.place);
        after.vulling = {{"bron", stand.bron.naam}};
        after.bedrag = bedrag;
    }
}

// The same for a project that ends before the programme does.
Money cost_after_project(const Werk& werk) {
    Money sum;
    for (const BronStand& stand : werk.uit.begroting.bronnen) {
        sum.cents += stand.per_oorzaak[static_cast<std::size_t>(Oorzaak::project_eindigt)].cents;
    }
    return sum;
}

void report_after_project(const Werk& werk) {
    const Money bedrag = cost_after_project(werk);
    if (bedrag == Money{}) return;
    auto& after = meld(werk, Aard::ongedekt, "gat.project-eindigt", "R-11", "/subsidies/uitvoering/einde");
    after.datum = next_day(werk.uit.gat.looptijd.einde);
    after.bedrag = bedrag;
}

}  // namespace

void beoordeel_gat(const Werk& werk, const Boekingen& boekingen) {
    const Date programma_einde = dag_van(werk.uit.gat.programma_einde);
    if (programma_einde == Date{}) {
        meld(werk, Aard::fout, "gat.geen-programma-einde", "R-11", "/subsidies/uitvoering/peildatum");
        return;
    }
    const Date last = last_day(werk, boekingen);
    if (last > programma_einde) {
        lay_out_months(werk, first_of_month(next_day(programma_einde)), last);
        add_costs(werk, boekingen, programma_einde);
    }
    report_cause(werk, Oorzaak::programma_eindigt, "gat.programma-eindigt");
    report(werk, "gat.bedrag-onbekend", {}, [](const GatMaand& month) { return month.onbekend(); });
    report_after_project(werk);
    report_vouchers(werk);
}

}  // namespace elp::subsidie
