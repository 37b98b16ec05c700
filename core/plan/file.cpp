#include "core/plan/file.hpp"

#include <utility>

#include "core/base/write.hpp"

namespace elp {
namespace {

constexpr Envelope envelope{plan_file_type, plan_version};

}  // namespace

Result<Plan> read_plan(std::string_view bytes, const ReadLimits& limits) {
    Plan plan;
    auto outcome = read_json(bytes, type_of_plan(), &plan, {.envelope = envelope, .limits = limits});
    if (outcome.problems.empty() && plan.id.kind() != plan_prefix) {
        std::string example{plan_prefix};
        example += "-0123456789abcdef";
        outcome.problems.push_back({Severity::error, "json.verwacht-id", "/id", text_of(plan.id), std::move(example)});
    }
    if (!outcome.problems.empty()) return std::move(outcome.problems);
    return plan;
}

std::string write_plan(const Plan& plan) { return write_json(type_of_plan(), &plan, envelope); }

}  // namespace elp
