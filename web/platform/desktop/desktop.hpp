// The one running desktop program: what platform.cpp's functions and the loop of run.cpp share.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "web/platform/desktop/place.hpp"
#include "web/platform/desktop/recent.hpp"
#include "web/platform/desktop/recovery.hpp"
#include "web/platform/desktop/screens.hpp"
#include "web/platform/desktop/system.hpp"
#include "web/platform/platform.hpp"
#include "web/platform/window.hpp"

namespace elp::platform {

struct KnownFile {
    std::string path{};   ///< empty: no file
    std::string stamp{};  ///< how it was when this program last read or wrote it
};

struct Desktop {
    Window window;
    int frames_left = 0;
    bool unsaved = false;
    bool ended = false;
    Look look;           ///< of the app's last frame
    PlaceTrack place{};  ///< of the window

    KnownFile file;        ///< the open plan's own
    KnownFile before;      ///< to go back to when the program refuses the one just opened
    std::string folder{};  ///< where the user last was
    Paths recent{};        ///< files that can be opened again

    Recovery recovery;
    std::optional<std::string> copy_waiting{};
    std::uint64_t copy_revision = 0;
    std::uint64_t copy_due = 0;  ///< in SDL's milliseconds
    bool copy_failing = false;

    std::vector<std::string> dropped{};  ///< paths, until the last of those dropped at once is there

    Screens screens;
    System system;
    std::uint32_t system_event = 0;  ///< SDL's number for the event that the system is to be heard
};

Desktop& desktop();

/// Reads the file and tells the program.
void open_path(const std::string& path);
/// Reads the file and tells the program that it is one of several, side by side.
void compare_path(const std::string& path);
/// One file is opened, several are laid side by side.
void take_paths(const std::vector<std::string>& paths);
/// Writes the plan there and tells the program.
void save_path(const std::string& path, const SaveRequest& request);
/// Writes what was made out of the plan there and tells the program.
void export_path(const std::string& path, std::string_view bytes);
/// Tells the program which files can be opened again.
void tell_recent();
/// Puts the question of the screen that is open to a dialog of the system, if there is one to open.
void ask_elsewhere();
/// Where the window stood when an earlier run ended, on the displays that there are now.
[[nodiscard]] Place place_at_start();
/// To be called when the window was moved or has another size.
void follow_window(Desktop& state);
void keep_place(const Desktop& state);
/// Writes the waiting safety copy.
void write_waiting_copy();

}  // namespace elp::platform
