#include "core/resv/regels.hpp"

#include <algorithm>

#include "core/regels/standaardkeuze.hpp"

namespace elp {
namespace {

Date day_of(Elementen mijlpalen, std::string_view id) {
    const Element* mijlpaal = element_in(mijlpalen, id);
    return mijlpaal == nullptr ? Date{} : mijlpaal->datum;
}

}  // namespace

ResvRegels resv_regels(const Regelingen& regelingen) {
    const Elementen mijlpalen = regelingen.elementen("resv.contractmijlpalen");
    return {
        .ontwerpcriteria = regelingen.elementen("resv.ontwerpcriteria"),
        .delen = regelingen.elementen("resv.ontwerpcriterium-1-delen"),
        .hoofdtaken = regelingen.elementen("resv.hoofdtaken"),
        .uitgangspunten = regelingen.elementen("resv.uitgangspunten"),
        .zetels = regelingen.elementen("resv.zetels"),
        .mandaat_voor = regelingen.elementen("resv.mandaat-voor"),
        .mandaat_factoren = regelingen.elementen("resv.mandaat-factoren"),
        .zetel_bekostiging = regelingen.elementen("resv.zetel-bekostiging"),
        .organisatievormen = regelingen.elementen("resv.organisatievormen"),
        .onderwerpen = regelingen.elementen("resv.onderwerpen"),
        .capaciteitsaanpak = regelingen.elementen("resv.capaciteitsaanpak"),
        .groeischaal = regelingen.elementen("resv.groeischaal"),
        .gereedheid = regelingen.elementen("resv.gereedheid"),
        .einde_subsidiefase = day_of(mijlpalen, "einde-subsidiefase"),
        .contractering = day_of(mijlpalen, "contractering"),
        .alle_hoofdtaken = day_of(mijlpalen, "alle-hoofdtaken"),
        .draagvlak = standaardkeuze(regelingen, "resv_criteria.draagvlak", Draagvlak::elke_discipline),
    };
}

std::optional<std::size_t> index_in(Elementen elementen, std::string_view id) {
    const auto found = std::ranges::find(elementen, id, &Element::id);
    if (found == elementen.end()) return std::nullopt;
    return static_cast<std::size_t>(found - elementen.begin());
}

const Element* element_in(Elementen elementen, std::string_view id) {
    const auto index = index_in(elementen, id);
    return index ? &elementen[*index] : nullptr;
}

bool heeft_kenmerk(const Element& element, std::string_view kenmerk) {
    return std::ranges::find(element.kenmerken, kenmerk) != element.kenmerken.end();
}

bool noemt_kenmerk(Elementen elementen, const Texts& ids, std::string_view kenmerk) {
    return std::ranges::any_of(elementen, [&](const Element& element) {
        return heeft_kenmerk(element, kenmerk) && std::ranges::find(ids, element.id) != ids.end();
    });
}

}  // namespace elp
