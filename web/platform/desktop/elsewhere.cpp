// Puts the question of the screen that is open to a dialog of the system.
#include <SDL.h>
#include <SDL_syswm.h>

#include <array>
#include <charconv>
#include <string>

#include "web/platform/desktop/desktop.hpp"
#include "web/platform/desktop/portal.hpp"

namespace elp::platform {
namespace {

/// The window as the portal names it, so that the dialog stands before it; empty where SDL cannot tell.
std::string handle_of(SDL_Window* window) {
    SDL_SysWMinfo info{};
    SDL_VERSION(&info.version)
    if (SDL_GetWindowWMInfo(window, &info) == SDL_FALSE || info.subsystem != SDL_SYSWM_X11) {
        return {};
    }
    std::array<char, 2 * sizeof info.info.x11.window> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), info.info.x11.window, 16).ptr;
    return "x11:" + std::string(digits.data(), end);
}

portal::Kind kind_of(Showing showing) {
    if (showing == Showing::saving || showing == Showing::exporting) {
        return portal::Kind::save;
    }
    return showing == Showing::comparing ? portal::Kind::open_several : portal::Kind::open;
}

}  // namespace

void ask_elsewhere() {
    Desktop& state = desktop();
    Screens& screens = state.screens;
    const Teksten& t = screens.texts;
    const portal::Kind kind = kind_of(screens.showing);
    portal::Question question{
        .kind = kind,
        .title = std::string{title_of(screens)},
        .agree = std::string{t(kind == portal::Kind::save ? "kiezer.bewaren.knop" : "kiezer.openen.knop")},
        .name = screens.request.name,
        .folder = screens.folder,
        .parent = handle_of(state.window.sdl)};
    if (screens.showing != Showing::exporting) {
        question.filters = {{std::string{t("kiezer.plannen")}, "*.json"}, {std::string{t("kiezer.alles")}, "*"}};
    }
    screens.elsewhere = open_dialog(state.system, question);
}

}  // namespace elp::platform
