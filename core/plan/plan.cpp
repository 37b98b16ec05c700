#include "core/plan/plan.hpp"

#include <array>
#include <span>

namespace elp {

std::span<const Field> Describe<Plan>::fields() {
    using F = Fields<Plan>;
    static constexpr std::array list{
        F::of<&Plan::id>("id"),
        F::of<&Plan::naam>("naam"),
        F::of<&Plan::toelichting>("toelichting", Unit::none, Privacy::free_text),
        F::of<&Plan::regio>("regio"),
        F::of<&Plan::subsidies>("subsidies"),
        F::of<&Plan::partijen>("partijen"),
        F::of<&Plan::begroting>("begroting"),
        F::of<&Plan::eigen_waarden>("eigen_waarden"),
        F::of<&Plan::regelstand>("regelstand"),
        F::of<&Plan::wijken>("wijken"),
        F::of<&Plan::knelpunten>("knelpunten"),
        F::of<&Plan::sroi_analyses>("sroi_analyses"),
        F::of<&Plan::burgers>("burgers"),
        F::of<&Plan::resv>("resv"),
        F::of<&Plan::activiteiten>("activiteiten"),
        F::of<&Plan::mijlpalen>("mijlpalen"),
        F::of<&Plan::documenten>("documenten"),
        F::of<&Plan::leren>("leren"),
        F::of<&Plan::opmerkingen>("opmerkingen"),
    };
    return list;
}

Plan new_plan(Id id) {
    Plan plan;
    plan.id = id;
    return plan;
}

const Type& type_of_plan() { return type_of<Plan>; }

}  // namespace elp
