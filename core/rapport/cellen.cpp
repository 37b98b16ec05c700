#include "core/rapport/cellen.hpp"

#include "core/resv/aanwijzing.hpp"

namespace elp {

Kolom kolom(std::string_view sleutel, const Woorden& woorden) {
    return {tekst("rapport.kolom.", sleutel, woorden), std::string{sleutel}};
}

Kolom getalkolom(std::string_view sleutel, const Woorden& woorden) {
    Kolom made = kolom(sleutel, woorden);
    made.getallen = true;
    return made;
}

Cel cel(std::string_view tekst) { return {std::string{tekst}}; }

Cel cel_getal(std::int64_t getal, const Woorden& woorden) { return {write_whole(getal, woorden.language), getal}; }

Cel cel_bedrag(Money bedrag, const Woorden& woorden) {
    return {write_money(bedrag, woorden.language), bedrag.cents, Unit::cent};
}

Cel cel_getal(std::optional<std::int64_t> getal, const Woorden& woorden) {
    return getal ? cel_getal(*getal, woorden) : cel(woorden.teksten("rapport.onbekend"));
}

Cel cel_bedrag(std::optional<Money> bedrag, const Woorden& woorden) {
    return bedrag ? cel_bedrag(*bedrag, woorden) : cel(woorden.teksten("rapport.onbekend"));
}

Cel cel_dag(Date dag, const Woorden& woorden) {
    return dag == Date{} ? Cel{} : Cel{write_date(dag, woorden.language), whole_of_date(dag), Unit::datum};
}

Cel cel_jaar(std::int64_t jaar) { return {std::to_string(jaar), jaar, Unit::jaar}; }

Cel cel_stap(const Step& stap, const Woorden& woorden) {
    Cel made = cel(value_text(stap, woorden.language));
    if (stap.unit == Unit::cent || stap.unit == Unit::datum) {
        made.eenheid = stap.unit;
    } else if (stap.decimals == 0) {
        made.eenheid = Unit::aantal;
    } else if (stap.decimals == 2) {
        made.eenheid = Unit::honderdsten;
    } else {
        return made;
    }
    made.getal = stap.value;
    return made;
}

Cel cel_ja_nee(const Answer<bool>& antwoord, const Woorden& woorden) {
    Strekking strekking = Strekking::onbekend;
    if (antwoord.has_value()) strekking = antwoord.value ? Strekking::voor : Strekking::tegen;
    return cel(tekst("optie.strekking.", word_of(strekking), woorden));
}

Cel cel_aandeel(std::int64_t basispunten, const Woorden& woorden) {
    constexpr int decimals = 2;
    return {write_decimal(basispunten, decimals, woorden.language) + " %", basispunten, Unit::basispunten};
}

std::string element_naam(std::string_view lijst, std::string_view id, const Woorden& woorden) {
    const Element* element = woorden.regelingen.element(lijst, id);
    return element == nullptr ? std::string{id} : element->naam;
}

std::string tekst(std::string_view sleutel, const Woorden& woorden) { return std::string{woorden.teksten(sleutel)}; }

std::string tekst(std::string_view begin, std::string_view einde, const Woorden& woorden) {
    std::string key{begin};
    key += einde;
    return std::string{woorden.teksten(key)};
}

}  // namespace elp
