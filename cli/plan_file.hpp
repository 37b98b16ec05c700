// A plan file with what a call lays over it: the values of the rule file behind `--regeling`.
#pragma once

#include <deque>
#include <optional>
#include <string>

#include "cli/command.hpp"
#include "core/plan/plan.hpp"

namespace elp::cli {

/// A plan, or the refusal that stands in its place.
struct Opened {
    std::optional<Plan> plan;
    Outcome refusal;
};

/// Reads the plan at `path`.
[[nodiscard]] Opened read_plan_file(const Context& context, const std::string& path);

/// Reads the plan at `path` and takes over the values of `--regeling`.
[[nodiscard]] Opened open_plan(const Context& context, const std::string& path);

/// Reads the plans behind all words of the call; a refusal names the file that stands in the way.
[[nodiscard]] std::optional<Outcome> take_plans(const Context& context, std::deque<Plan>& plans,
                                                Opened (*read)(const Context&, const std::string&));

/// Puts the values of the rule file behind `--regeling` among the plan's own; without that option nothing happens.
/// Refuses a file that cannot be read, and one with a parameter or a unit that the shipped rules do not have.
[[nodiscard]] std::optional<Outcome> take_regeling(const Context& context, Plan& plan);

/// `elp invoegen PLAN.json --regeling FILE`: prints the plan with those values in it.
[[nodiscard]] Outcome invoegen(const Context& context, const Plan& plan);

/// `elp vastleggen PLAN.json`: prints the plan, which now says that it was looked at with the rules of this program.
[[nodiscard]] Outcome vastleggen(const Context& context, const Plan& plan);

}  // namespace elp::cli
