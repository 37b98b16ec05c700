#include "core/plan/plan.hpp"

namespace elp {

Plan new_plan(Id id) {
    Plan plan;
    plan.id = id;
    return plan;
}

}  // namespace elp
