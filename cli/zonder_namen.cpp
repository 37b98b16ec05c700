#include "cli/zonder_namen.hpp"

#include "core/plan/file.hpp"
#include "core/rapport/zonder_namen.hpp"

namespace elp::cli {

Outcome plan_zonder_namen(const Context& context, const Plan& plan) {
    const Woorden woorden{context.teksten, context.regelingen, context.language};
    Outcome outcome{.exit = Exit::calculated, .out = write_plan(zonder_namen(plan, woorden)), .err = {}};
    outcome.err = std::string{context.teksten("rapporten.weggelaten")} + ":\n";
    for (const Weggelaten& een : weggelaten(plan, woorden)) {
        outcome.err += "  " + een.wat + " (" + std::to_string(een.keren) + ")\n";
    }
    return outcome;
}

}  // namespace elp::cli
