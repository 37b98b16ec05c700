#include "core/resv/aanwijzing.hpp"

namespace elp {
namespace {

void add_one(Aanwijzingen& aanwijzingen, Strekking strekking, const Feit& feit, std::string_view place,
             std::int64_t aantal, std::int64_t totaal) {
    if (aantal == 0) return;
    aanwijzingen.push_back({strekking, feit, std::string{place}, aantal, totaal});
}

}  // namespace

void voeg_toe(Aanwijzingen& aanwijzingen, const Feit& feit, std::string_view place, const JaNee& telling) {
    add_one(aanwijzingen, Strekking::voor, feit, place, telling.ja, telling.totaal());
    add_one(aanwijzingen, Strekking::tegen, feit, place, telling.nee, telling.totaal());
    add_one(aanwijzingen, Strekking::onbekend, feit, place, telling.onbekend, telling.totaal());
}

std::string tekst_sleutel(const Aanwijzing& aanwijzing) {
    std::string key{"aanwijzing."};
    key += aanwijzing.feit.code;
    key += '.';
    key += word_of(aanwijzing.strekking);
    return key;
}

Afgeleid weeg(const Aanwijzingen& aanwijzingen) {
    JaNee telling;
    for (const Aanwijzing& aanwijzing : aanwijzingen) telling.tel(aanwijzing.strekking);
    if (telling.alle()) return Afgeleid::voldaan;
    if (telling.nee == 0) return Afgeleid::onbekend;
    return telling.ja > 0 ? Afgeleid::deels : Afgeleid::niet;
}

Strekking strekking_van(const JaNee& telling) {
    if (telling.nee > 0) return Strekking::tegen;
    return telling.alle() ? Strekking::voor : Strekking::onbekend;
}

}  // namespace elp
