#include "core/subsidie/uitvoering.hpp"

#include <algorithm>
#include <array>

#include "core/base/rounding.hpp"
#include "core/regels/standaardkeuze.hpp"

namespace elp {
namespace {

constexpr std::string_view niet_positief = "uitvoering.inwoners-niet-positief";
constexpr std::string_view wijk_niet_positief = "uitvoering.wijk-inwoners-niet-positief";
constexpr std::string_view wijkverbanden_negatief = "uitvoering.wijkverbanden-negatief";
constexpr std::string_view te_groot = "bedrag.te-groot";

// In proportion the number of modules is shown to five decimals; the amount does not go through this figure.
constexpr std::uint8_t rato_decimals = 5;
constexpr std::int64_t rato_scale = 100'000;

Rounding rounding_of(Afronding afronding) { return afronding == Afronding::begonnen ? Rounding::up : Rounding::down; }

// Modules and their amount, for one number of inhabitants or for several together.
struct Modules {
    std::int64_t count = 0;  ///< in units of 10^-5 in proportion, else whole
    std::int64_t cents = 0;
};

std::optional<Modules> modules_for(std::int64_t inwoners, const UitvoeringRegels& regels, Afronding afronding) {
    const std::int64_t size = regels.module_inwoners.value;
    if (afronding == Afronding::naar_rato) {
        const auto scaled = multiply(inwoners, rato_scale);
        const auto product = multiply(inwoners, regels.module_bedrag.value);
        if (!scaled || !product) return std::nullopt;
        return Modules{divide(*scaled, size, Rounding::nearest), divide(*product, size, Rounding::nearest)};
    }
    const std::int64_t count = divide(inwoners, size, rounding_of(afronding));
    const auto cents = multiply(count, regels.module_bedrag.value);
    if (!cents) return std::nullopt;
    return Modules{count, *cents};
}

std::optional<Modules> plus(const Modules& a, const Modules& b) {
    const auto count = add(a.count, b.count);
    const auto cents = add(a.cents, b.cents);
    if (!count || !cents) return std::nullopt;
    return Modules{*count, *cents};
}

// The inhabitants that the reading counts, or why there is no such number.
std::variant<std::int64_t, Ontbreekt, std::string_view> wijk_inwoners(std::span<const Answer<std::int64_t>> wijken) {
    if (wijken.empty()) return Ontbreekt::wijk_inwoners;
    std::int64_t sum = 0;
    for (const auto& wijk : wijken) {
        if (!wijk.has_value()) return Ontbreekt::wijk_inwoners;
        if (wijk.value <= 0) return wijk_niet_positief;
        const auto next = add(sum, wijk.value);
        if (!next) return te_groot;
        sum = *next;
    }
    return sum;
}

struct Counted {
    std::int64_t base = 0;  ///< what is divided into modules: inhabitants, or wijkverbanden
    Modules modules;
};

using CountedAnswer = std::variant<Counted, Ontbreekt, std::string_view>;

CountedAnswer counted(std::int64_t inwoners, const UitvoeringRegels& regels, Afronding afronding) {
    const auto modules = modules_for(inwoners, regels, afronding);
    if (!modules) return te_groot;
    return Counted{inwoners, *modules};
}

CountedAnswer count_each_wijk(const UitvoeringInvoer& invoer, std::int64_t sum, const UitvoeringRegels& regels,
                              Afronding afronding) {
    Modules total;
    for (const auto& wijk : invoer.wijken) {
        const auto modules = modules_for(wijk.value, regels, afronding);
        const auto next = modules ? plus(total, *modules) : std::nullopt;
        if (!next) return te_groot;
        total = *next;
    }
    return Counted{sum, total};
}

CountedAnswer count_wijkverbanden(const UitvoeringInvoer& invoer, const UitvoeringRegels& regels) {
    if (!invoer.wijkverbanden.has_value()) return Ontbreekt::aantal_wijkverbanden;
    if (invoer.wijkverbanden.value < 0) return wijkverbanden_negatief;
    const auto cents = multiply(invoer.wijkverbanden.value, regels.module_bedrag.value);
    if (!cents) return te_groot;
    return Counted{invoer.wijkverbanden.value, {invoer.wijkverbanden.value, *cents}};
}

CountedAnswer count_modules(const UitvoeringInvoer& invoer, const UitvoeringRegels& regels, const Lezing& lezing) {
    if (lezing.telling == Telling::regio) return counted(invoer.inwoners.value, regels, lezing.afronding);
    if (lezing.telling == Telling::wijkverbanden) return count_wijkverbanden(invoer, regels);
    const auto sum = wijk_inwoners(invoer.wijken);
    if (const auto* missing = std::get_if<Ontbreekt>(&sum)) return *missing;
    if (const auto* wrong = std::get_if<std::string_view>(&sum)) return *wrong;
    const std::int64_t inwoners = std::get<std::int64_t>(sum);
    if (lezing.telling == Telling::wijken) return counted(inwoners, regels, lezing.afronding);
    return count_each_wijk(invoer, inwoners, regels, lezing.afronding);
}

bool is_rato(const Lezing& lezing) {
    return lezing.afronding == Afronding::naar_rato && lezing.telling != Telling::wijkverbanden;
}

Geldend fixed_part(std::int64_t inwoners, const UitvoeringRegels& regels, Grens grens) {
    if (inwoners == regels.grens.value) return grens == Grens::laag ? regels.vast_onder : regels.vast_boven;
    return inwoners < regels.grens.value ? regels.vast_onder : regels.vast_boven;
}

void trace_fixed(Steps& steps, std::int64_t inwoners, const UitvoeringRegels& regels, Geldend vast, Grens grens) {
    steps.push_back(from_plan("uitvoering.inwoners", "R-2", Unit::inwoners, inwoners));
    const Step boundary = from_rules("uitvoering.grens", "R-2", Unit::inwoners, regels.grens);
    const bool on_boundary = inwoners == regels.grens.value;
    steps.push_back(on_boundary ? by_choice(boundary, "uitvoering.grens", word_of(grens)) : boundary);
    steps.push_back(from_rules("uitvoering.vast-bedrag", "R-2", Unit::cent, vast));
}

void trace_modules(Steps& steps, const Counted& counted, const UitvoeringRegels& regels, const Lezing& lezing) {
    const bool by_wijkverband = lezing.telling == Telling::wijkverbanden;
    const Unit unit = by_wijkverband ? Unit::aantal : Unit::inwoners;
    steps.push_back(by_choice(calculated("uitvoering.geteld", "R-3", unit, counted.base), "uitvoering.telling",
                              word_of(lezing.telling)));
    Step modules = calculated("uitvoering.modules", "R-3", Unit::modules, counted.modules.count);
    if (!by_wijkverband) {
        steps.push_back(from_rules("uitvoering.module-inwoners", "R-3", Unit::inwoners, regels.module_inwoners));
        modules = by_choice(modules, "uitvoering.afronding", word_of(lezing.afronding));
        modules.decimals = is_rato(lezing) ? rato_decimals : std::uint8_t{0};
    }
    steps.push_back(modules);
    steps.push_back(from_rules("uitvoering.module-bedrag", "R-3", Unit::cent, regels.module_bedrag));
    steps.push_back(calculated("uitvoering.modulair-bedrag", "R-3", Unit::cent, counted.modules.cents));
}

UitvoeringAntwoord add_up(std::int64_t inwoners, const UitvoeringRegels& regels, const Lezing& lezing,
                          const Counted& counted) {
    const Geldend vast = fixed_part(inwoners, regels, lezing.grens);
    const auto totaal = add(Money{vast.value}, Money{counted.modules.cents});
    if (!totaal) return te_groot;
    UitvoeringUitkomst uitkomst;
    uitkomst.vast = {vast.value};
    uitkomst.modules = counted.modules.count;
    uitkomst.modules_decimals = is_rato(lezing) ? rato_decimals : std::uint8_t{0};
    uitkomst.modulair = {counted.modules.cents};
    uitkomst.totaal = *totaal;
    trace_fixed(uitkomst.stappen, inwoners, regels, vast, lezing.grens);
    trace_modules(uitkomst.stappen, counted, regels, lezing);
    uitkomst.stappen.push_back(calculated("uitvoering.totaal", "R-2", Unit::cent, totaal->cents));
    return uitkomst;
}

}  // namespace

Result<UitvoeringRegels> uitvoering_regels(const Regelingen& regelingen, Date peildatum) {
    UitvoeringRegels regels;
    const std::array wanted{
        std::pair{std::string_view{"uitvoering.vast.onder-grens"}, &UitvoeringRegels::vast_onder},
        std::pair{std::string_view{"uitvoering.vast.boven-grens"}, &UitvoeringRegels::vast_boven},
        std::pair{std::string_view{"uitvoering.grens"}, &UitvoeringRegels::grens},
        std::pair{std::string_view{"uitvoering.module.inwoners"}, &UitvoeringRegels::module_inwoners},
        std::pair{std::string_view{"uitvoering.module.bedrag"}, &UitvoeringRegels::module_bedrag},
    };
    Problems problems;
    for (const auto& [id, member] : wanted) {
        const auto value = regelingen.at(id, peildatum);
        if (value)
            regels.*member = *value;
        else
            problems.push_back(value.problems().front());
    }
    if (!problems.empty()) return problems;
    if (regels.module_inwoners.value <= 0) {
        return Problem{Severity::error, "regels.waarde-niet-positief", "uitvoering.module.inwoners", "", ""};
    }
    return regels;
}

Lezing standaard_lezing(const Regelingen& regelingen) {
    return {standaardkeuze<Afronding>(regelingen, "uitvoering.afronding"),
            standaardkeuze<Grens>(regelingen, "uitvoering.grens"),
            standaardkeuze<Telling>(regelingen, "uitvoering.telling")};
}

UitvoeringAntwoord bereken_uitvoering(const UitvoeringInvoer& invoer, const UitvoeringRegels& regels,
                                      const Lezing& lezing) {
    if (invoer.inwoners.is_open()) return Ontbreekt::regio_inwoners;
    if (!invoer.inwoners.has_value() || invoer.inwoners.value <= 0) return niet_positief;
    const auto modules = count_modules(invoer, regels, lezing);
    if (const auto* missing = std::get_if<Ontbreekt>(&modules)) return *missing;
    if (const auto* wrong = std::get_if<std::string_view>(&modules)) return *wrong;
    return add_up(invoer.inwoners.value, regels, lezing, std::get<Counted>(modules));
}

Bandbreedte bandbreedte(const UitvoeringInvoer& invoer, const UitvoeringRegels& regels) {
    Bandbreedte range;
    for (const Telling telling : {Telling::regio, Telling::wijken, Telling::per_wijk, Telling::wijkverbanden}) {
        for (const Afronding afronding : {Afronding::hele, Afronding::begonnen, Afronding::naar_rato}) {
            for (const Grens grens : {Grens::laag, Grens::hoog}) {
                const auto answer = bereken_uitvoering(invoer, regels, {afronding, grens, telling});
                const auto* missing = std::get_if<Ontbreekt>(&answer);
                const bool first = afronding == Afronding::hele && grens == Grens::laag;
                if (missing != nullptr && first) range.ontbrekend.push_back({telling, *missing});
                const auto* result = std::get_if<UitvoeringUitkomst>(&answer);
                if (result == nullptr) continue;
                range.laagste = range.laagste ? std::min(*range.laagste, result->totaal) : result->totaal;
                range.hoogste = range.hoogste ? std::max(*range.hoogste, result->totaal) : result->totaal;
            }
        }
    }
    return range;
}

}  // namespace elp
