#include "web/app/settings.hpp"

namespace elp::app {
namespace {

/// The digit or word behind "thema=" and the like; empty where it is not there.
std::string_view value_of(std::string_view kept, std::string_view key) {
    const std::size_t at = kept.find(key);
    if (at == std::string_view::npos) {
        return {};
    }
    const std::string_view rest = kept.substr(at + key.size());
    return rest.substr(0, rest.find(' '));
}

/// A place in a list of `count`; `standard` for anything else.
std::size_t place_of(std::string_view digit, std::size_t count, std::size_t standard) {
    if (digit.size() != 1 || digit[0] < '0' || digit[0] > '9') {
        return standard;
    }
    const auto place = static_cast<std::size_t>(digit[0] - '0');
    return place < count ? place : standard;
}

}  // namespace

std::string write_settings(const Settings& settings) {
    return "thema=" + std::to_string(static_cast<int>(settings.theme)) +
           " tekst=" + std::to_string(settings.text_size) +
           " taal=" + (settings.language == Language::nl ? "nl" : "en");
}

Settings read_settings(std::string_view kept, const Settings& standard) {
    Settings settings = standard;
    settings.theme = static_cast<ThemeChoice>(
        place_of(value_of(kept, "thema="), theme_choices, static_cast<std::size_t>(standard.theme)));
    settings.text_size = place_of(value_of(kept, "tekst="), text_sizes.size(), standard.text_size);
    const std::string_view language = value_of(kept, "taal=");
    if (language == "nl" || language == "en") {
        settings.language = language == "nl" ? Language::nl : Language::en;
    }
    return settings;
}

ui::Theme theme_of(ThemeChoice choice, platform::Colours system) {
    switch (choice) {
        case ThemeChoice::light:
            return ui::Theme::light;
        case ThemeChoice::dark:
            return ui::Theme::dark;
        case ThemeChoice::high_contrast:
            return ui::Theme::high_contrast;
        case ThemeChoice::system:
            break;
    }
    switch (system) {
        case platform::Colours::light:
            return ui::Theme::light;
        case platform::Colours::dark:
            return ui::Theme::dark;
        case platform::Colours::high_contrast:
            return ui::Theme::high_contrast;
    }
    return ui::Theme::light;
}

}  // namespace elp::app
