// Letters without regard to capitals, as far as looking for a word needs it.
#pragma once

#include <string>
#include <string_view>

namespace elp {

/// The letters A to Z as small ones; all others stay as they are.
[[nodiscard]] inline std::string kleine_letters(std::string_view text) {
    std::string out{text};
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

}  // namespace elp
