// The words of a call of elp, taken apart. Knows which options there are, not what they do.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/problem.hpp"

namespace elp::cli {

/// An option that a command knows.
struct OptionSpec {
    std::string_view name;  ///< "--inwoners"
    bool takes_value = true;
};

struct Arguments {
    std::string command;                                            ///< empty when none was given
    std::vector<std::string> words;                                 ///< what follows it and is no option
    std::vector<std::pair<std::string_view, std::string>> options;  ///< with an empty value for a flag

    [[nodiscard]] bool has(std::string_view option) const;
    [[nodiscard]] std::optional<std::string_view> value(std::string_view option) const;
};

/// Takes a call apart: "--name value" and "--name=value" are the same. Problems, with the option as place:
/// "onbekende-optie", "optie-zonder-waarde", "optie-dubbel".
[[nodiscard]] Result<Arguments> parse_arguments(std::span<const std::string_view> call,
                                                std::span<const OptionSpec> known);

}  // namespace elp::cli
