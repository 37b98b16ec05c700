#include "core/taal/zinnen.hpp"

#include <algorithm>
#include <cstdlib>

namespace elp {
namespace {

std::string sentence(const Problem& problem, const Teksten& teksten, Language language, std::string_view suffix) {
    const std::string key = "probleem." + std::string{problem.code} + std::string{suffix};
    return teksten.fill(
        key, {{"gevonden", readable(problem.found, language)}, {"verwacht", readable(problem.expected, language)}});
}

}  // namespace

std::string readable(const std::string& text, Language language) {
    if (const auto date = parse_iso_date(text)) return write_date(*date, language);
    const std::string_view digits = std::string_view{text}.substr(text.starts_with('-') ? 1 : 0);
    const bool is_number = !digits.empty() && digits.size() <= 18 &&
                           std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    return is_number ? write_whole(std::strtoll(text.c_str(), nullptr, 10), language) : text;
}

std::string what_is_wrong(const Problem& problem, const Teksten& teksten, Language language) {
    return sentence(problem, teksten, language, "");
}

std::string next_step(const Problem& problem, const Teksten& teksten, Language language) {
    return sentence(problem, teksten, language, ".stap");
}

}  // namespace elp
