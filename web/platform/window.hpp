// The window with its OpenGL context and Dear ImGui's back ends; the same for browser and desktop.
// It knows nothing of the app, of files or of the mirror.
#pragma once

#include <string>

struct SDL_Window;
union SDL_Event;

namespace elp::platform {

struct Window {
    SDL_Window* sdl = nullptr;
    void* gl = nullptr;
};

/// Where a window stands on the desktop, in the system's own units.
struct Place {
    int x = 0;
    int y = 0;
    int width = 1280;
    int height = 800;
    bool centred = true;  ///< the system chooses x and y
    bool maximised = false;
};

/// Opens the one window and sets up Dear ImGui. When it fails, `error` says what the system said.
struct WindowResult {
    Window window;
    std::string error;
};
[[nodiscard]] WindowResult open_window(const char* title, const Place& place);
void close_window(const Window& window);

/// The sizes that a frame is drawn at, where the platform knows them better than SDL: 0 means ask SDL.
struct CanvasSize {
    float width = 0;
    float height = 0;
    int pixels_wide = 0;
    int pixels_high = 0;
};

/// Starts a Dear ImGui frame; follow it with the app's drawing and end_frame().
void begin_frame(const CanvasSize& size);
/// Ends the frame and shows it. Without `visible` nothing is sent to the display (its context is lost).
void end_frame(const Window& window, bool visible);

/// Hands an event to Dear ImGui. A key that is held repeats as the system says, not by the time between frames, which
/// on a slow machine would make one press count twice. A modifier that goes right after a press waits for the next
/// frame: else a quick Ctrl+C is a press of C without Ctrl.
void take_in(const SDL_Event& event);

/// Whether Dear ImGui still has input to work through, and so needs one more frame.
[[nodiscard]] bool input_waits();

/// Makes textures and shaders anew after the display's context was lost and came back.
void restore_graphics();

}  // namespace elp::platform
