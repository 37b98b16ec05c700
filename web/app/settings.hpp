// The reader's own settings: colours, size of text, language. They belong to the reader and the machine, never to a
// plan.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "core/taal/notatie.hpp"
#include "web/platform/platform.hpp"
#include "web/ui/theme.hpp"

namespace elp::app {

enum class ThemeChoice : std::uint8_t { system, light, dark, high_contrast };
inline constexpr std::size_t theme_choices = 4;

/// Percents of the size of text to choose from.
inline constexpr std::array text_sizes{100, 115, 130, 150, 175, 200};

struct Settings {
    ThemeChoice theme = ThemeChoice::system;
    std::size_t text_size = 0;  ///< place in text_sizes
    Language language = Language::nl;
    bool operator==(const Settings&) const = default;
};

/// What the machine keeps: "thema=2 tekst=1 taal=nl".
[[nodiscard]] std::string write_settings(const Settings& settings);
/// What it kept; whatever cannot be read there is as in `standard`.
[[nodiscard]] Settings read_settings(std::string_view kept, const Settings& standard);

/// The colours in force: the reader's choice, or what their system asks for.
[[nodiscard]] ui::Theme theme_of(ThemeChoice choice, platform::Colours system);

}  // namespace elp::app
