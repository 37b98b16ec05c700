// The place of the window in SDL's terms, and in a file from one run to the next.
#include <SDL.h>

#include <string>
#include <vector>

#include "web/platform/desktop/desktop.hpp"
#include "web/platform/desktop/files.hpp"
#include "web/platform/desktop/place.hpp"

namespace elp::platform {
namespace {

std::string place_file() {
    const std::string folder = state_folder();
    return folder.empty() ? folder : folder + "/venster";
}

std::vector<Area> displays() {
    std::vector<Area> areas;
    for (int i = 0; i < SDL_GetNumVideoDisplays(); ++i) {
        SDL_Rect free{};
        if (SDL_GetDisplayUsableBounds(i, &free) == 0 && free.w > 0 && free.h > 0) {
            areas.push_back({.x = free.x, .y = free.y, .width = free.w, .height = free.h});
        }
    }
    return areas;
}

/// With x and y of the window's frame: that is what the system puts at the place that a new window asks for.
Place place_of(SDL_Window* window) {
    Place place{.centred = false, .maximised = (SDL_GetWindowFlags(window) & SDL_WINDOW_MAXIMIZED) != 0};
    SDL_GetWindowSize(window, &place.width, &place.height);
    SDL_GetWindowPosition(window, &place.x, &place.y);
    int top = 0;
    int left = 0;
    if (SDL_GetWindowBordersSize(window, &top, &left, nullptr, nullptr) == 0) {
        place.x -= left;
        place.y -= top;
    }
    return place;
}

}  // namespace

Place place_at_start() {
    SDL_InitSubSystem(SDL_INIT_VIDEO);  // without it no display is known; what goes wrong is told when the window opens
    const std::string file = place_file();
    const auto kept = file.empty() ? std::nullopt : read_place(read_file(file).bytes);
    return kept ? fitted(*kept, displays()) : Place{};
}

void follow_window(Desktop& state) { follow_place(state.place, place_of(state.window.sdl), SDL_GetTicks64()); }

void keep_place(const Desktop& state) {
    // A place that cannot be kept costs nothing but a window that opens where the system likes.
    if (const std::string file = place_file(); !file.empty()) {
        (void)write_file(file, written_place(place_to_keep(state.place, place_of(state.window.sdl))));
    }
}

}  // namespace elp::platform
