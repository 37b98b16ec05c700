#include "core/beoordeling/zinnen.hpp"

#include "core/regels/eigen_waarden.hpp"

namespace elp {

std::string value_text(const Step& step, Language language) {
    if (step.unit == Unit::cent) return write_money({step.value}, language);
    if (step.unit == Unit::datum) return write_date(date_of_whole(step.value).value_or(Date{}), language);
    return write_decimal(step.value, step.decimals, language);
}

std::string_view step_text(const Step& step, const Woorden& woorden) {
    return woorden.teksten("stap." + std::string{step.id});
}

std::string source_text(const Step& step, const Woorden& woorden) {
    if (!step.choice.empty()) return std::string{option_text(step.choice, step.option, woorden.teksten)};
    if (!step.source.refers()) {
        return std::string{woorden.teksten(step.origin == Origin::plan ? "herkomst.plan" : "herkomst.berekend")};
    }
    const Waarde& value = woorden.regelingen.waarde(step.source);
    const std::string_view status = woorden.teksten("status." + std::string{word_of(value.status)});
    return source_name(step.source, woorden.regelingen) + ", " + value.plaats + " (" + std::string{status} + ")";
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

}  // namespace elp
