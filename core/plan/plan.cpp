#include "core/plan/plan.hpp"

namespace elp {

Plan new_plan(Id id) {
    Plan plan;
    plan.id = id;
    return plan;
}

const Type& type_of_plan() { return type_of<Plan>; }

}  // namespace elp
