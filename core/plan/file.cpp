#include "core/plan/file.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include "core/base/things.hpp"
#include "core/base/write.hpp"

namespace elp {
namespace {

constexpr Envelope envelope{plan_file_type, plan_version};
constexpr std::string_view revisions_key = "revisies";

// In a file it is one key more; in a plan it is no content, and stands apart.
void take_revisions(Plan& plan) {
    const auto found = std::ranges::find(plan.unknown, revisions_key, &UnknownKey::key);
    if (found == plan.unknown.end()) return;
    plan.revisies.json = std::make_shared<const std::string>(std::move(found->json));
    plan.unknown.erase(found);
}

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
    take_revisions(plan);
    return plan;
}

std::string write_plan(const Plan& plan) {
    if (!plan.revisies.json) return write_json(type_of_plan(), &plan, envelope);
    Plan with_revisions = plan;
    set_unknown(with_revisions, revisions_key, *plan.revisies.json);
    std::string bytes = write_json(type_of_plan(), &with_revisions, envelope);
    // A file that would be too large to be read again does without.
    return bytes.size() > ReadLimits{}.bytes ? write_json(type_of_plan(), &plan, envelope) : bytes;
}

}  // namespace elp
