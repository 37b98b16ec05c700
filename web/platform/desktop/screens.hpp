// The desktop's own screens, which take the place of the app's while they are open: choosing a file, and closing with
// work that is not saved. The browser has its own for both.
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

struct Screens {
    Showing showing = Showing::nothing;
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
    std::string path{};  ///< of the chosen file
};

void show_opening(Screens& screens, std::string_view language, std::string folder);
void show_comparing(Screens& screens, std::string_view language, std::string folder);
void show_saving(Screens& screens, std::string_view language, std::string folder, SaveRequest request);
/// Of `request` the name and the bytes count.
void show_exporting(Screens& screens, std::string_view language, std::string folder, SaveRequest request);
void show_closing(Screens& screens, std::string_view language);

/// Passes on what the user did to a control of the screen by other means than mouse and keys.
void handle_on_screen(Screens& screens, const Event& event);
/// Draws one frame of the screen that is open.
[[nodiscard]] ui::Tree draw_screen(Screens& screens, std::optional<Decision>& decision);

}  // namespace elp::platform
