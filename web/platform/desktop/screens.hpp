// The desktop's own screens, which take the place of the app's while they are open: choosing a file, waiting while it
// is chosen in a dialog of the system, and closing with work that is not saved. The browser has its own for all.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/taal/teksten.hpp"
#include "web/platform/desktop/files.hpp"
#include "web/platform/platform.hpp"
#include "web/ui/ui.hpp"

namespace elp::platform {

enum class Showing : std::uint8_t { nothing, opening, comparing, saving, exporting, closing };

/// How the app looks, so that these screens look like it.
struct Look {
    std::string language = "nl";  ///< "nl" or "en"
    ui::Palette palette = ui::palette_of(ui::Theme::light);
    float text_scale = 1;
};

struct Screens {
    Showing showing = Showing::nothing;
    bool elsewhere = false;      ///< the file is being chosen in a dialog of the system
    std::unique_ptr<ui::Ui> ui;  ///< made when a screen is first shown
    Teksten texts;
    std::string folder{};
    std::vector<FolderEntry> entries{};
    std::string name{};      ///< what stands in the field
    std::string problem{};   ///< of the name, as a sentence
    bool replacing = false;  ///< the file is there already, and the user was told
    SaveRequest request{};
};

/// What the user decided, once.
struct Decision {
    Showing about = Showing::nothing;
    bool agreed = false;
    std::vector<std::string> paths{};  ///< of the chosen file or files
};

void show_opening(Screens& screens, const Look& look, std::string folder);
void show_comparing(Screens& screens, const Look& look, std::string folder);
void show_saving(Screens& screens, const Look& look, std::string folder, SaveRequest request);
/// Of `request` the name and the bytes count.
void show_exporting(Screens& screens, const Look& look, std::string folder, SaveRequest request);
void show_closing(Screens& screens, const Look& look);

/// What the screen that chooses a file is for.
[[nodiscard]] std::string_view title_of(const Screens& screens);
/// Chooses here what was asked elsewhere.
void choose_here(Screens& screens);

/// Draws one frame of the screen that is open.
[[nodiscard]] ui::Tree draw_screen(Screens& screens, std::optional<Decision>& decision);

}  // namespace elp::platform
