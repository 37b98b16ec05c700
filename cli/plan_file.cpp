#include "cli/plan_file.hpp"

#include <set>
#include <utility>
#include <vector>

#include "cli/files.hpp"
#include "core/base/order_key.hpp"
#include "core/base/read.hpp"
#include "core/base/things.hpp"
#include "core/plan/command.hpp"
#include "core/plan/file.hpp"
#include "core/plan/revisions.hpp"
#include "core/regels/eigen_waarden.hpp"

namespace elp::cli {
namespace {

// Ids that the plan does not have yet.
std::vector<Id> fresh_ids(const Plan& plan, std::size_t count) {
    const std::vector<Id> in_plan = ids_in(type_of_plan(), &plan);
    std::set<Id> used{in_plan.begin(), in_plan.end()};
    std::vector<Id> ids;
    while (ids.size() < count) {
        const Id id = make_id(Describe<EigenWaarde>::id_prefix, random_bits());
        if (used.insert(id).second) ids.push_back(id);
    }
    return ids;
}

// A file of rules often holds a whole scheme; only its values can be laid over the shipped ones.
void add_values(const Regeling& regeling, Plan& plan) {
    auto& lijst = plan.eigen_waarden.edit().lijst;
    std::string order = lijst.empty() ? std::string{} : lijst.back().volgorde;
    for (EigenWaarde& waarde : eigen_waarden_uit(regeling, fresh_ids(plan, aantal_waarden(regeling)))) {
        waarde.volgorde = order = order_between(order, "");
        lijst.push_back(std::move(waarde));
    }
}

}  // namespace

std::optional<Outcome> take_regeling(const Context& context, Plan& plan) {
    const auto path = context.arguments.value("--regeling");
    if (!path) return std::nullopt;
    const auto bytes = read_file(std::string{*path}, ReadLimits{}.bytes);
    if (!bytes) return wrong_call(context.teksten, "bestand-onleesbaar", *path);
    const auto regeling = read_regeling(*bytes);
    if (!regeling) return refused(regeling.problems(), context.teksten, context.language);
    const Problems strange = controleer_parameters(*regeling, context.regelingen);
    if (!strange.empty()) return refused(strange, context.teksten, context.language);
    add_values(*regeling, plan);
    return std::nullopt;
}

Opened read_plan_file(const Context& context, const std::string& path) {
    const auto bytes = read_file(path, ReadLimits{}.bytes);
    if (!bytes) return {.plan = {}, .refusal = wrong_call(context.teksten, "bestand-onleesbaar", path)};
    auto plan = read_plan(*bytes);
    if (!plan) return {.plan = {}, .refusal = refused(plan.problems(), context.teksten, context.language)};
    return {.plan = std::move(*plan), .refusal = {}};
}

Opened open_plan(const Context& context, const std::string& path) {
    Opened opened = read_plan_file(context, path);
    if (!opened.plan) return opened;
    const Plan before = *opened.plan;
    if (auto refusal = take_regeling(context, *opened.plan)) return {.plan = {}, .refusal = std::move(*refusal)};
    opened.plan = with_revision(*std::move(opened.plan), before);
    return opened;
}

std::optional<Outcome> take_plans(const Context& context, std::deque<Plan>& plans,
                                  Opened (*read)(const Context&, const std::string&)) {
    if (context.arguments.words.empty()) return wrong_call(context.teksten, "geen-bestand", "");
    for (const std::string& path : context.arguments.words) {
        Opened opened = read(context, path);
        if (!opened.plan) {
            if (opened.refusal.err.find(path) == std::string::npos) opened.refusal.err.insert(0, path + "\n");
            return std::move(opened.refusal);
        }
        plans.push_back(*std::move(opened.plan));
    }
    return std::nullopt;
}

Outcome vastleggen(const Context& context, const Plan& plan) {
    const auto kept = apply(plan, keep_rules(context.regelingen));
    if (!kept) return refused(kept.problems(), context.teksten, context.language);
    return {.exit = Exit::calculated, .out = write_plan(with_revision(*kept, plan)), .err = {}};
}

Outcome invoegen(const Context& context, const Plan& plan) {
    if (!context.arguments.has("--regeling")) return wrong_call(context.teksten, "optie-ontbreekt", "--regeling");
    return {.exit = Exit::calculated, .out = write_plan(plan), .err = {}};
}

}  // namespace elp::cli
