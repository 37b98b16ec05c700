#include "cli/arguments.hpp"

#include <algorithm>

namespace elp::cli {
namespace {

Problem wrong(std::string_view code, std::string_view option) {
    return {Severity::error, code, std::string{option}, std::string{option}, ""};
}

}  // namespace

bool Arguments::has(std::string_view option) const { return value(option).has_value(); }

std::optional<std::string_view> Arguments::value(std::string_view option) const {
    for (const auto& [name, given] : options) {
        if (name == option) return given;
    }
    return std::nullopt;
}

Result<Arguments> parse_arguments(std::span<const std::string_view> call, std::span<const OptionSpec> known) {
    Arguments arguments;
    for (std::size_t i = 0; i < call.size(); ++i) {
        const std::string_view word = call[i];
        if (!word.starts_with("--")) {
            if (arguments.command.empty())
                arguments.command = word;
            else
                arguments.words.emplace_back(word);
            continue;
        }
        const std::size_t equals = word.find('=');
        const auto spec = std::ranges::find(known, word.substr(0, equals), &OptionSpec::name);
        if (spec == known.end()) return wrong("onbekende-optie", word.substr(0, equals));
        if (arguments.has(spec->name)) return wrong("optie-dubbel", spec->name);
        std::string value;
        if (equals != std::string_view::npos)
            value = word.substr(equals + 1);
        else if (spec->takes_value && i + 1 < call.size())
            value = call[++i];
        if (spec->takes_value && value.empty()) return wrong("optie-zonder-waarde", spec->name);
        arguments.options.emplace_back(spec->name, std::move(value));
    }
    return arguments;
}

}  // namespace elp::cli
