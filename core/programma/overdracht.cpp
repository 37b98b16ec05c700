#include "core/programma/overdracht.hpp"

#include <utility>

#include "core/base/privacy.hpp"

namespace elp {

Leren zonder_personen(const Leren& leren) {
    Leren uit = leren;
    uit.lessen.clear();
    remove_personal(type_of<Leren>, &uit);
    for (const Les& les : leren.lessen) {
        if (!les.mag_gedeeld.has_value() || !les.mag_gedeeld.value) continue;
        Les shared = les;
        remove_personal(type_of<Les>, &shared);
        shared.les = les.les;
        uit.lessen.push_back(std::move(shared));
    }
    return uit;
}

}  // namespace elp
