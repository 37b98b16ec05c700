// Sentences about problems: what is wrong, and the next step.
#pragma once

#include <string>

#include "core/base/problem.hpp"
#include "core/taal/notatie.hpp"
#include "core/taal/teksten.hpp"

namespace elp {

/// What is wrong: "Een regio met -1 inwoners kan geen subsidie krijgen." Numbers and dates that were found are written
/// in the language's notation.
[[nodiscard]] std::string what_is_wrong(const Problem& problem, const Teksten& teksten, Language language);

/// What to do about it: "Vul het aantal inwoners van de regio in, 1 of meer."
[[nodiscard]] std::string next_step(const Problem& problem, const Teksten& teksten, Language language);

/// A bare whole number or ISO date in the language's own notation; any other text as it is.
[[nodiscard]] std::string readable(const std::string& text, Language language);

}  // namespace elp
