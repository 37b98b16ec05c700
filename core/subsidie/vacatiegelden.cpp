// Sums of attendance fees: people × meetings × fee. The fee is the user's, with its source: none stands in rules.
#include "core/subsidie/onderdelen.hpp"

namespace elp::subsidie {
namespace {

constexpr std::string_view list = "/subsidies/vacatiegelden";

void report(const Werk& werk, Aard aard, std::string_view code, const Vacatiesom& som, std::string_view key) {
    meld(werk, aard, code, "R-9", place_of(list, {som.id, key})).vulling = {{"naam", som.naam}};
}

// The first answer that is missing or negative; empty when all are there.
std::string_view spoiled_by(const Werk& werk, const Vacatiesom& som) {
    const std::array fields{std::pair{std::string_view{"personen"}, som.personen},
                            std::pair{std::string_view{"bijeenkomsten"}, som.bijeenkomsten},
                            std::pair{std::string_view{"vergoeding_cent"},
                                      som.vergoeding.has_value() ? Answer<std::int64_t>{som.vergoeding.value.cents}
                                                                 : Answer<std::int64_t>{som.vergoeding.state}}};
    for (const auto& [key, answer] : fields) {
        if (!answer.has_value()) {
            report(werk, Aard::open, "vacatiegeld.open", som, key);
            return key;
        }
        if (answer.value < 0) {
            report(werk, Aard::fout, "vacatiegeld.negatief", som, key);
            return key;
        }
    }
    return {};
}

void add_steps(Steps& steps, const Vacatiesom& som, Money fee_each, Money total) {
    steps.push_back(from_plan("vacatiegeld.personen", "R-9", Unit::aantal, som.personen.value));
    steps.push_back(from_plan("vacatiegeld.bijeenkomsten", "R-9", Unit::aantal, som.bijeenkomsten.value));
    steps.push_back(from_plan("vacatiegeld.vergoeding", "R-9", Unit::cent, som.vergoeding.value.cents));
    steps.push_back(calculated("vacatiegeld.per-persoon", "R-9", Unit::cent, fee_each.cents));
    steps.push_back(calculated("vacatiegeld.totaal", "R-9", Unit::cent, total.cents));
}

void calculate(const Werk& werk, const Vacatiesom& som, VacatieUitkomst& uitkomst) {
    if (!spoiled_by(werk, som).empty()) return;
    const auto each = multiply(som.vergoeding.value, som.bijeenkomsten.value);
    const auto total = each ? multiply(*each, som.personen.value) : std::nullopt;
    if (!total) {
        report(werk, Aard::fout, "vacatiegeld.te-groot", som, "vergoeding_cent");
        return;
    }
    uitkomst.bedrag = *total;
    add_steps(uitkomst.stappen, som, *each, *total);
}

}  // namespace

void bereken_vacatiegelden(const Werk& werk) {
    for (const Vacatiesom& som : werk.in.subsidies.vacatiegelden) {
        VacatieUitkomst& uitkomst = werk.uit.vacatiegelden.emplace_back();
        uitkomst.som = som.id;
        calculate(werk, som, uitkomst);
        if (som.vergoeding.has_value() && som.vergoeding_bron.empty()) {
            report(werk, Aard::ontbreekt, "vacatiegeld.zonder-bron", som, "vergoeding_bron");
        }
    }
}

}  // namespace elp::subsidie
