// The readings of "broad support in the region" (R-21, third criterion), on which the sources are silent.
#include "core/base/checked.hpp"
#include "core/resv/zetels_oordeel.hpp"

namespace elp {
namespace {

Strekking any_joined(const ZetelOordeel& zetel) {
    if (!zetel.aangesloten) return Strekking::onbekend;
    return *zetel.aangesloten > 0 ? Strekking::voor : Strekking::tegen;
}

JaNee count_disciplines(const std::vector<ZetelOordeel>& zetels) {
    JaNee telling;
    for (const ZetelOordeel& zetel : zetels) {
        if (!zetel.burgers) telling.tel(any_joined(zetel));
    }
    return telling;
}

// Providers that joined and that did not, over disciplines where both are known; nothing where one is missing.
std::optional<JaNee> count_providers(const std::vector<ZetelOordeel>& zetels) {
    std::optional<std::int64_t> joined = 0;
    std::optional<std::int64_t> others = 0;
    for (const ZetelOordeel& zetel : zetels) {
        if (zetel.burgers) continue;
        if (!zetel.aangesloten || !zetel.aanbieders) return std::nullopt;
        if (joined) joined = add(*joined, *zetel.aangesloten);
        if (others) others = add(*others, *zetel.aanbieders - *zetel.aangesloten);
    }
    if (!joined || !others || !add(*joined, *others)) return std::nullopt;
    return JaNee{*joined, *others, 0};
}

// More than half of all: for; impossible even if all that is unknown were so: against.
Strekking majority(const JaNee& telling) {
    if (telling.totaal() == 0) return Strekking::onbekend;
    if (telling.ja > telling.nee + telling.onbekend) return Strekking::voor;
    return telling.ja + telling.onbekend <= telling.nee ? Strekking::tegen : Strekking::onbekend;
}

}  // namespace

std::array<DraagvlakUitkomst, 3> lees_draagvlak(const std::vector<ZetelOordeel>& zetels) {
    const JaNee disciplines = count_disciplines(zetels);
    const auto providers = count_providers(zetels);
    return {{{Draagvlak::elke_discipline, strekking_van(disciplines), disciplines},
             {Draagvlak::meeste_disciplines, majority(disciplines), disciplines},
             {Draagvlak::meeste_aanbieders, providers ? majority(*providers) : Strekking::onbekend,
              providers.value_or(JaNee{})}}};
}

}  // namespace elp
