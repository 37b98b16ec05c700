// Small things that are done with words everywhere: comparing, trimming, joining.
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

[[nodiscard]] inline bool equal_words(std::string_view a, std::string_view b) {
    return kleine_letters(a) == kleine_letters(b);
}

/// Without the spaces, tabs and line ends around it.
[[nodiscard]] inline std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blank);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

/// A spreadsheet takes these at the beginning of a cell for a formula, behind spaces too.
[[nodiscard]] inline bool looks_like_formula(std::string_view text) {
    const std::string_view words = trimmed(text);
    return !words.empty() && std::string_view{"=+-@"}.find(words.front()) != std::string_view::npos;
}

/// One word more behind those that are there, with this between them.
inline void add_word(std::string& all, std::string_view word, std::string_view between = "; ") {
    if (!all.empty()) all += between;
    all += word;
}

}  // namespace elp
