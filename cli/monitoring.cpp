#include "cli/monitoring.hpp"

#include "core/beoordeling/monitoring.hpp"

namespace elp::cli {

Outcome monitoring(const Context& /*context*/, const Plan& plan) {
    return {.exit = Exit::calculated, .out = write_monitoring(monitoring_van(plan)), .err = {}};
}

}  // namespace elp::cli
