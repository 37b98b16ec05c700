// Figures and the steps of a calculation, as JSON and as lines of text.
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "cli/command.hpp"
#include "core/regels/trace.hpp"

namespace elp::cli {

/// A number with decimals as a JSON number. The figures are small enough for a double to hold their digits.
[[nodiscard]] nlohmann::ordered_json number(std::int64_t value, int decimals);

/// A step with rule, source, unit and value.
[[nodiscard]] nlohmann::ordered_json step_json(const Step& step, const Context& context);

/// `text` moved to the right, in a column of that many characters.
[[nodiscard]] std::string right_aligned(const std::string& text, std::size_t columns);

/// A heading, and a line for each step.
[[nodiscard]] std::string steps_text(const Steps& steps, const Context& context);

}  // namespace elp::cli
