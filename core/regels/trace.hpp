// How a figure came about, as data: ids and numbers. Sentences are made from it in taal/.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/base/describe.hpp"
#include "core/base/fixed_list.hpp"
#include "core/regels/regelingen.hpp"

namespace elp {

/// Where the value of a step comes from.
enum class Origin : std::uint8_t {
    plan,       ///< the user filled it in
    rule_file,  ///< a parameter: `source` tells which
    choice,     ///< follows from a choice where the source is silent: `choice` names the reading
    sum,        ///< calculated from the steps before
};

/// One step of a calculation. All texts are ids with static life: "stap.<id>" is its text key.
struct Step {
    std::string_view id;
    std::string_view rule;
    Unit unit = Unit::none;
    std::uint8_t decimals = 0;  ///< `value` counts units of 10^-decimals
    Origin origin = Origin::sum;
    std::int64_t value = 0;
    ValueRef source{};
    std::string_view choice{};  ///< "uitvoering.afronding"
    std::string_view option{};  ///< "hele"
};

/// A step with what the user filled in.
[[nodiscard]] inline Step from_plan(std::string_view id, std::string_view rule, Unit unit, std::int64_t value) {
    return {.id = id, .rule = rule, .unit = unit, .origin = Origin::plan, .value = value};
}

/// A step with a value out of a rule file.
[[nodiscard]] inline Step from_rules(std::string_view id, std::string_view rule, Unit unit, Geldend value) {
    return {
        .id = id, .rule = rule, .unit = unit, .origin = Origin::rule_file, .value = value.value, .source = value.ref};
}

/// A step with something calculated.
[[nodiscard]] inline Step calculated(std::string_view id, std::string_view rule, Unit unit, std::int64_t value) {
    return {.id = id, .rule = rule, .unit = unit, .origin = Origin::sum, .value = value};
}

/// The same step, with the reading that it follows from.
[[nodiscard]] inline Step by_choice(Step step, std::string_view choice, std::string_view option) {
    step.origin = step.origin == Origin::sum ? Origin::choice : step.origin;
    step.choice = choice;
    step.option = option;
    return step;
}

/// The steps of one calculation, in the order in which they were made.
using Steps = FixedList<Step, 12>;

}  // namespace elp
