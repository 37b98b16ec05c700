#include "core/beoordeling/wijken.hpp"

#include <string>

namespace elp {

Bevindingen vergelijk_wijken_met_subsidie(const Plan& plan) {
    const auto& asked = plan.subsidies->uitvoering.wijkverbanden;
    const auto named = static_cast<std::int64_t>(plan.wijken->lijst.size());
    if (!asked.has_value() || named == 0 || asked.value == named) return {};
    return {Bevinding{.aard = Aard::tegenspraak,
                      .code = "wijken.ander-aantal",
                      .regel = "R-33",
                      .place = "/subsidies/uitvoering/wijkverbanden",
                      .vulling = {{"aantal", std::to_string(asked.value)}, {"wijken", std::to_string(named)}}}};
}

}  // namespace elp
