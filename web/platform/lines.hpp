// Lists that cross a border as text.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace elp::platform {

/// The lines of a text, each without its end.
[[nodiscard]] inline std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        lines.emplace_back(text.substr(0, text.find('\n')));
        text.remove_prefix(std::min(lines.back().size() + 1, text.size()));
    }
    return lines;
}

}  // namespace elp::platform
