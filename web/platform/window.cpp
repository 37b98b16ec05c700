// SDL window, OpenGL context and Dear ImGui back ends; see window.hpp.
#include "web/platform/window.hpp"

#include <SDL.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>
#include <imgui_impl_sdl2.h>
#include <imgui_internal.h>

#include <algorithm>

#if defined(IMGUI_IMPL_OPENGL_ES3)
#include <GLES3/gl3.h>
#else
#include <SDL_opengl.h>
#endif

namespace elp::platform {
namespace {

#if defined(IMGUI_IMPL_OPENGL_ES3)
constexpr int gl_profile = SDL_GL_CONTEXT_PROFILE_ES;
constexpr int gl_minor = 0;
constexpr const char* glsl = "#version 300 es";
constexpr bool pointer_of_screen = false;
#else
constexpr int gl_profile = SDL_GL_CONTEXT_PROFILE_CORE;
constexpr int gl_minor = 3;
constexpr const char* glsl = "#version 330 core";
constexpr bool pointer_of_screen = true;
#endif

// A pause between frames is no time passed for animations and key repeat.
constexpr float longest_step_seconds = 0.1F;
constexpr float never_seconds = 1e9F;

constexpr int centre = SDL_WINDOWPOS_CENTERED;

bool is_modifier(SDL_Scancode scancode) { return scancode >= SDL_SCANCODE_LCTRL && scancode <= SDL_SCANCODE_RGUI; }

/// Whether a key press waits in Dear ImGui's queue that is no modifier.
bool press_waits() {
    return std::ranges::any_of(ImGui::GetCurrentContext()->InputEventsQueue, [](const ImGuiInputEvent& event) {
        return event.Type == ImGuiInputEventType_Key && event.Key.Down && !ImGui::IsLRModKey(event.Key.Key) &&
               (event.Key.Key & ImGuiMod_Mask_) == 0;
    });
}

WindowResult failed(Window window) {
    std::string error = SDL_GetError();
    close_window(window);
    return {.window = {}, .error = error};
}

}  // namespace

WindowResult open_window(const char* title, const Place& place) {
    if (SDL_Init(SDL_INIT_VIDEO | SDL_INIT_TIMER) != 0) {
        return failed({});
    }
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK, gl_profile);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 3);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MINOR_VERSION, gl_minor);
    SDL_GL_SetAttribute(SDL_GL_DOUBLEBUFFER, 1);
    SDL_GL_SetAttribute(SDL_GL_ALPHA_SIZE, 0);
    SDL_GL_SetAttribute(SDL_GL_DEPTH_SIZE, 0);
    SDL_GL_SetAttribute(SDL_GL_STENCIL_SIZE, 0);

    Window window;
    constexpr Uint32 flags = SDL_WINDOW_OPENGL | SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI;
    window.sdl = SDL_CreateWindow(title, place.centred ? centre : place.x, place.centred ? centre : place.y,
                                  place.width, place.height, place.maximised ? flags | SDL_WINDOW_MAXIMIZED : flags);
    if (window.sdl == nullptr) {
        return failed(window);
    }
    window.gl = SDL_GL_CreateContext(window.sdl);
    if (window.gl == nullptr || SDL_GL_MakeCurrent(window.sdl, window.gl) != 0) {
        return failed(window);
    }

    IMGUI_CHECKVERSION();
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigInputTextCursorBlink = false;  // a blinking caret would draw for ever
    io.KeyRepeatDelay = never_seconds;      // see take_in()
    if (!ImGui_ImplSDL2_InitForOpenGL(window.sdl, window.gl) || !ImGui_ImplOpenGL3_Init(glsl)) {
        return failed(window);
    }
    return {.window = window, .error = {}};
}

void close_window(const Window& window) {
    if (ImGui::GetCurrentContext() != nullptr) {
        if (ImGui::GetIO().BackendRendererUserData != nullptr) {
            ImGui_ImplOpenGL3_Shutdown();
        }
        if (ImGui::GetIO().BackendPlatformUserData != nullptr) {
            ImGui_ImplSDL2_Shutdown();
        }
        ImGui::DestroyContext();
    }
    if (window.gl != nullptr) {
        SDL_GL_DeleteContext(window.gl);
    }
    if (window.sdl != nullptr) {
        SDL_DestroyWindow(window.sdl);
    }
    SDL_Quit();
}

void begin_frame(const CanvasSize& size) {
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplSDL2_NewFrame();
    ImGuiIO& io = ImGui::GetIO();
    if (pointer_of_screen && SDL_GetMouseFocus() != nullptr) {
        // The back end asks where the pointer is on the whole screen, and X11 may answer where it was before the last
        // event: a click would land there.
        int x = 0;
        int y = 0;
        SDL_GetMouseState(&x, &y);
        io.AddMousePosEvent(static_cast<float>(x), static_cast<float>(y));
    }
    if (size.width > 0 && size.height > 0) {
        io.DisplaySize = {size.width, size.height};
        io.DisplayFramebufferScale = {static_cast<float>(size.pixels_wide) / size.width,
                                      static_cast<float>(size.pixels_high) / size.height};
    }
    io.DeltaTime = std::min(io.DeltaTime, longest_step_seconds);
    ImGui::NewFrame();
}

void end_frame(const Window& window, bool visible) {
    ImGui::Render();
    if (!visible) {
        return;
    }
    const ImGuiIO& io = ImGui::GetIO();
    glViewport(0, 0, static_cast<int>(io.DisplaySize.x * io.DisplayFramebufferScale.x + 0.5F),
               static_cast<int>(io.DisplaySize.y * io.DisplayFramebufferScale.y + 0.5F));
    const ImVec4& ground = ImGui::GetStyle().Colors[ImGuiCol_WindowBg];
    glClearColor(ground.x, ground.y, ground.z, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    SDL_GL_SwapWindow(window.sdl);
}

void take_in(const SDL_Event& event) {
    const bool is_key = event.type == SDL_KEYDOWN || event.type == SDL_KEYUP;
    if (is_key && is_modifier(event.key.keysym.scancode) && press_waits()) {
        // Twice the same key: Dear ImGui leaves what follows for the next frame.
        ImGui::GetIO().AddKeyEvent(ImGuiKey_F24, true);
        ImGui::GetIO().AddKeyEvent(ImGuiKey_F24, false);
    }
    if (event.type == SDL_KEYDOWN && event.key.repeat != 0) {
        SDL_Event up = event;
        up.type = SDL_KEYUP;
        ImGui_ImplSDL2_ProcessEvent(&up);
    }
    ImGui_ImplSDL2_ProcessEvent(&event);
}

bool input_waits() { return ImGui::GetCurrentContext()->InputEventsQueue.Size > 0; }

void restore_graphics() {
    ImGui_ImplOpenGL3_DestroyDeviceObjects();
    ImGui_ImplOpenGL3_CreateDeviceObjects();
}

}  // namespace elp::platform
