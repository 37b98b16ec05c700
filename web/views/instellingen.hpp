// The pages that need no plan: the reader's settings, and help.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/taal/teksten.hpp"
#include "web/views/page.hpp"

namespace elp::views {

inline constexpr std::string_view setting_theme = "instellingen.thema";
inline constexpr std::string_view setting_text = "instellingen.tekst";
inline constexpr std::string_view setting_language = "instellingen.taal";

struct ChosenSettings {
    std::size_t theme = 0;
    std::size_t text_size = 0;
    std::size_t language = 0;
    std::vector<std::string> text_sizes{};  ///< "100 %"
};

[[nodiscard]] Page instellingen_page(const Teksten& t, const ChosenSettings& chosen);
[[nodiscard]] Page help_page(const Teksten& t);

}  // namespace elp::views
