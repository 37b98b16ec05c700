// All subsidies of a region together: at the most, in the reading in force and over all readings; and what the
// plan itself names.
#include "core/subsidie/onderdelen.hpp"

namespace elp::subsidie {
namespace {

// What stands beside the uitvoeringssubsidie, at the most.
struct Ernaast {
    Money voorbereiding;
    Money vouchers;
};

std::optional<Ernaast> at_most(const Werk& werk, Steps& steps) {
    const auto& preparation = werk.uit.voorbereiding.maximum;
    const auto& each = werk.uit.vouchers.maximum;
    const auto count_each =
        geldend(werk.regelingen, "voucher.aantal", peildatum_van(werk.regelingen, "zonmw-vouchers"));
    if (!preparation || !each || !count_each) return std::nullopt;
    const auto disciplines = static_cast<std::int64_t>(werk.uit.vouchers.disciplines.size());
    const auto count = multiply(disciplines, count_each->value);
    const auto vouchers = count ? multiply(Money{each->value}, *count) : std::nullopt;
    if (!vouchers) return std::nullopt;
    steps.push_back(from_rules("samen.voorbereiding", "R-1", Unit::cent, *preparation));
    steps.push_back(calculated("samen.disciplines", "R-8", Unit::aantal, disciplines));
    steps.push_back(from_rules("samen.vouchers-elk", "R-8", Unit::aantal, *count_each));
    steps.push_back(from_rules("samen.voucher", "R-8", Unit::cent, *each));
    steps.push_back(calculated("samen.vouchers", "R-8", Unit::cent, vouchers->cents));
    return Ernaast{{preparation->value}, *vouchers};
}

std::optional<Money> with(const Ernaast& ernaast, Money uitvoering) {
    const auto sum = add(ernaast.voorbereiding, uitvoering);
    return sum ? add(*sum, ernaast.vouchers) : std::nullopt;
}

// --- what the plan names ---

struct Genoemd {
    std::optional<Money> som = Money{};
    bool volledig = true;

    void take(const Answer<SubsidieStand>& stand, const Answer<Money>& bedrag) {
        const bool none = stand.state == AnswerState::none || stand.state == AnswerState::not_applicable;
        const bool refused = stand.has_value() && stand.value == SubsidieStand::afgewezen;
        if (none || refused) return;
        if (!bedrag.has_value() || bedrag.value < Money{}) {
            volledig = false;
            return;
        }
        if (som) som = add(*som, bedrag.value);
    }
};

void name_amounts(const Werk& werk, SubsidiesSamen& samen) {
    const Subsidies& subsidies = werk.in.subsidies;
    Genoemd genoemd;
    genoemd.take(subsidies.voorbereiding.stand, subsidies.voorbereiding.bedrag);
    genoemd.take(subsidies.uitvoering.stand, subsidies.uitvoering.toegekend_vast);
    genoemd.take(subsidies.uitvoering.stand, subsidies.uitvoering.toegekend_modulair);
    for (const Voucher& voucher : subsidies.vouchers) genoemd.take(voucher.stand, voucher.bedrag);
    samen.in_plan = genoemd.som.value_or(Money{});
    samen.in_plan_volledig = genoemd.volledig && genoemd.som.has_value();
}

}  // namespace

void tel_subsidies_samen(const Werk& werk) {
    SubsidiesSamen& samen = werk.uit.samen;
    name_amounts(werk, samen);
    const auto ernaast = at_most(werk, samen.stappen);
    if (!ernaast) return;
    const Bandbreedte& range = werk.in.bandbreedte;
    if (range.laagste) samen.bereik_laag = with(*ernaast, *range.laagste);
    if (range.hoogste) samen.bereik_hoog = with(*ernaast, *range.hoogste);
    if (!werk.in.uitkomst) return;
    samen.hoogste = with(*ernaast, werk.in.uitkomst->totaal);
    samen.stappen.push_back(calculated("samen.uitvoering", "R-2", Unit::cent, werk.in.uitkomst->totaal.cents));
    if (samen.hoogste) samen.stappen.push_back(calculated("samen.totaal", "R-13", Unit::cent, samen.hoogste->cents));
}

}  // namespace elp::subsidie
