#include "core/beoordeling/zinnen.hpp"

#include "core/regels/eigen_waarden.hpp"
#include "core/taal/zinnen.hpp"

namespace elp {
namespace {

// The finding's own placeholders, and {datum} and {bedrag} of the finding itself.
std::string filled(const Bevinding& bevinding, const Teksten& teksten, Language language, std::string_view suffix) {
    std::vector<std::pair<std::string_view, std::string>> values;
    values.reserve(bevinding.vulling.size() + 2);
    for (const auto& [name, value] : bevinding.vulling) {
        const bool nameless = value.empty() && (name == "naam" || name == "wijk" || name == "ander");
        if (nameless || teksten.has(value)) {
            values.emplace_back(name, teksten(nameless ? "naam.zonder" : std::string_view{value}));
        } else {
            values.emplace_back(name, readable(value, language));
        }
    }
    if (bevinding.datum != Date{}) values.emplace_back("datum", write_date(bevinding.datum, language));
    values.emplace_back("bedrag", write_money(bevinding.bedrag, language));
    std::vector<Filler> fillers;
    fillers.reserve(values.size());
    for (const auto& [name, value] : values) fillers.push_back({name, value});
    return teksten.fill("bevinding." + std::string{bevinding.code} + std::string{suffix}, fillers);
}

// Source, place and status of a value out of a rule file.
std::string rule_source(ValueRef source, const Woorden& woorden) {
    const Waarde& value = woorden.regelingen.waarde(source);
    const std::string_view status = woorden.teksten("status." + std::string{word_of(value.status)});
    return source_name(source, woorden.regelingen) + ", " + value.plaats + " (" + std::string{status} + ")";
}

}  // namespace

std::string value_text(const Step& step, Language language) {
    if (step.unit == Unit::cent) return write_money({step.value}, language);
    if (step.unit == Unit::datum) return write_date(date_of_whole(step.value).value_or(Date{}), language);
    return write_decimal(step.value, step.decimals, language);
}

std::string_view step_text(const Step& step, const Woorden& woorden) {
    return woorden.teksten("stap." + std::string{step.id});
}

std::string source_text(const Step& step, const Woorden& woorden) {
    std::string text;
    if (!step.choice.empty()) text = option_text(step.choice, step.option, woorden.teksten);
    if (step.source.refers()) return text + (text.empty() ? "" : " · ") + rule_source(step.source, woorden);
    if (!text.empty()) return text;
    return std::string{woorden.teksten(step.origin == Origin::plan ? "herkomst.plan" : "herkomst.berekend")};
}

std::string source_name(ValueRef source, const Regelingen& regelingen) {
    const Bron* bron = regelingen.bron(source);
    if (bron == nullptr) return {};
    return regelingen.files[source.regeling]->id == eigen_regeling ? bron->titel : bron->id;
}

std::string_view option_text(std::string_view choice, std::string_view option, const Teksten& teksten) {
    return teksten("optie." + std::string{choice} + "." + std::string{option});
}

std::string_view missing_id(Ontbreekt missing) {
    switch (missing) {
        case Ontbreekt::regio_inwoners:
            return "regio-inwoners";
        case Ontbreekt::wijk_inwoners:
            return "wijk-inwoners";
        case Ontbreekt::aantal_wijkverbanden:
            return "aantal-wijkverbanden";
    }
    return {};
}

std::string_view missing_text(Ontbreekt missing, const Teksten& teksten) {
    return teksten("ontbreekt." + std::string{missing_id(missing)});
}

std::string what_is_found(const Bevinding& bevinding, const Teksten& teksten, Language language) {
    return filled(bevinding, teksten, language, "");
}

std::string next_step(const Bevinding& bevinding, const Teksten& teksten, Language language) {
    return filled(bevinding, teksten, language, ".stap");
}

}  // namespace elp
