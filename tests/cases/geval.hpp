// A case: a plan, and what elp answers about it by a sum that was worked out by hand.
#pragma once

#include <deque>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.hpp"
#include "core/plan/plan.hpp"

namespace elp::geval {

using Json = nlohmann::ordered_json;

struct Geval {
    std::string regel;  ///< "R-2"
    Date vandaag;
    std::deque<Plan> plannen;
    Json verwacht;
};

/// Reads a case. What is wrong with it is added to `faults`: a key that no case has, one that is missing, a plan that
/// cannot be read.
[[nodiscard]] Geval read(std::string_view bytes, std::vector<std::string>& faults);

/// What elp answers with --json to a command on these plans; nothing for a command that it does not have.
[[nodiscard]] Json answer(std::string_view command, const Geval& geval);

/// Where `actual` is not what is expected, as "place: expected ..., found ...". Of an object every expected key has to
/// be there; of a list of objects every expected one, each for another, in any order; all else has to be equal.
void compare(const Json& expected, const Json& actual, const std::string& place, std::vector<std::string>& faults);

/// Holds all that a case expects against what elp answers. A command is a key of `verwacht`; "zonder" names findings
/// that there must not be.
void check(const Geval& geval, std::vector<std::string>& faults);

}  // namespace elp::geval
