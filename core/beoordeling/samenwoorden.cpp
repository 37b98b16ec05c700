#include "core/beoordeling/samenwoorden.hpp"

#include "core/taal/letters.hpp"

namespace elp {
namespace {

void add_named(std::string& all, std::string_view id, const Dingen& dingen) {
    const Ding* ding = dingen.find(id);
    add_word(all, ding == nullptr ? id : std::string_view{ding->naam});
}

void add_element(std::string& all, std::string_view list, std::string_view id, const Woorden& woorden) {
    const Element* element = woorden.regelingen.element(list, id);
    add_word(all, element == nullptr ? id : std::string_view{element->naam});
}

}  // namespace

std::string overlap_wie(const Overlap& overlap, const Dingen& dingen) {
    std::string all;
    for (const Id& id : overlap.leden) add_named(all, text_of(id), dingen);
    return all;
}

std::string overlap_deelt(const Overlap& overlap, const Veldstof& stof) {
    std::string all;
    for (const std::string& doel : overlap.doelen) add_element(all, "resv.onderwerpen", doel, stof.woorden);
    for (const std::string& gebied : overlap.gebieden) add_named(all, gebied, stof.dingen);
    for (const std::string& deelnemer : overlap.deelnemers) add_element(all, "resv.zetels", deelnemer, stof.woorden);
    return all;
}

std::string antwoorden_op(const OpgaveAntwoorden& opgave, const Dingen& dingen) {
    std::string all;
    for (const auto* ids : {&opgave.acties, &opgave.activiteiten, &opgave.knelpunten}) {
        for (const Id& id : *ids) add_named(all, text_of(id), dingen);
    }
    return all;
}

}  // namespace elp
