// Runs the program in the page: the page calls elp_frame() when something happened, and never otherwise.
#include <SDL.h>
#include <emscripten/emscripten.h>
#include <emscripten/html5.h>
#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <utility>

#include "web/platform/browser/calls.hpp"
#include "web/platform/browser/mirror_changes.hpp"
#include "web/platform/browser/page.hpp"
#include "web/platform/events.hpp"
#include "web/platform/program.hpp"
#include "web/platform/tree_json.hpp"
#include "web/platform/window.hpp"

namespace elp::platform {
namespace {

// Input waits while Dear ImGui follows the page's focus, so that letters typed right after a Tab land in the new field.
constexpr int longest_settling_frames = 4;

struct Running {
    Program program;
    Window window;
    ui::Tree tree;
    MirrorState mirror;
    std::optional<Event> from_page;  ///< a move or a press in the page, once what was typed before it is taken in
    std::uint32_t settling_on = 0;
    int settling_frames = 0;
    std::uint32_t editing = 0;  ///< the field that had the caret in the frame before
    int drawn = 0;
    int crossings = 0;
    bool graphics_lost = false;
    std::string json;
};

Running& running() {
    static Running state;
    return state;
}

void handle_events(Running& state) {
    for (const Event& event : take_events()) {
        state.program.handle(event);
    }
}

/// What the event says of the page's own elements, if it does; see calls.cpp.
std::optional<Event> of_page(const SDL_Event& event) {
    if (event.type == event_focused) {
        return NodeFocused{static_cast<std::uint32_t>(event.user.code)};
    }
    if (event.type == event_activated) {
        return NodeActivated{static_cast<std::uint32_t>(event.user.code)};
    }
    return std::nullopt;
}

/// Of moves of the focus that follow one another only the newest leads anywhere.
void pass_overtaken(SDL_Event& event) {
    SDL_Event next;
    while (event.type == event_focused && SDL_PeepEvents(&next, 1, SDL_PEEKEVENT, SDL_FIRSTEVENT, SDL_LASTEVENT) == 1 &&
           next.type == event_focused) {
        SDL_PollEvent(&event);
    }
}

/// Whether the page's focus is further than the program's.
bool move_waits(const Running& state) {
    return state.settling_frames > 0 || SDL_HasEvent(event_focused) == SDL_TRUE ||
           (state.from_page && std::holds_alternative<NodeFocused>(*state.from_page));
}

/// Letters, keys, moves of the focus and presses come in the order in which they were made: a move or a press waits
/// until Dear ImGui has taken in what came before it, and what comes after it waits until it is done.
void take_input(Running& state) {
    SDL_Event event;
    while (!state.from_page && SDL_PollEvent(&event) != 0) {
        pass_overtaken(event);
        state.from_page = of_page(event);
        if (!state.from_page) {
            take_in(event);
        }
    }
    if (!state.from_page || input_waits()) {
        return;
    }
    if (const auto* moved = std::get_if<NodeFocused>(&*state.from_page)) {
        state.settling_on = moved->id;
        state.settling_frames = longest_settling_frames;
    }
    state.program.handle(*state.from_page);
    state.from_page.reset();
}

void settle(Running& state) {
    const ui::Node* focused = ui::first_with(state.tree, ui::State::focused);
    const bool there = focused != nullptr && focused->id == state.settling_on &&
                       (focused->role != ui::Role::textbox || focused->is(ui::State::editing));
    state.settling_frames = there ? 0 : state.settling_frames - 1;
}

/// Dear ImGui passes over the shortcuts of a field in the frame after it got the caret: input waits for that one too.
void settle_on_new_field(Running& state) {
    const ui::Node* field = ui::first_with(state.tree, ui::State::editing);
    const std::uint32_t now = field == nullptr ? 0 : field->id;
    if (now != 0 && now != state.editing && state.settling_frames == 0) {
        state.settling_on = now;
        state.settling_frames = 1;
    }
    state.editing = now;
}

std::optional<Caret> caret_of(const ui::Tree& tree) {
    const ui::Node* field = ui::first_with(tree, ui::State::editing);
    const ImGuiInputTextState& text = ImGui::GetCurrentContext()->InputTextState;
    if (field == nullptr || field->role != ui::Role::textbox || text.ID == 0 ||
        text.ID != ImGui::GetCurrentContext()->ActiveId) {
        return std::nullopt;
    }
    // Without a selection its two ends do not follow the caret.
    const bool selected = text.HasSelection();
    const auto [start, end] = std::minmax({selected ? text.GetSelectionStart() : text.GetCursorPos(),
                                           selected ? text.GetSelectionEnd() : text.GetCursorPos()});
    return Caret{.id = field->id, .start = static_cast<std::size_t>(start), .end = static_cast<std::size_t>(end)};
}

CanvasSize canvas_size() {
    std::array<double, 4> sizes{};
    elp_page_canvas(sizes.data());
    return {.width = static_cast<float>(sizes[0]),
            .height = static_cast<float>(sizes[1]),
            .pixels_wide = static_cast<int>(sizes[2]),
            .pixels_high = static_cast<int>(sizes[3])};
}

void update_mirror(Running& state) {
    // Telling the page where the program's focus is would take its own back to where it was: first the program follows.
    if (move_waits(state)) {
        return;
    }
    const auto changes = mirror_changes(state.mirror, state.tree, caret_of(state.tree));
    if (!changes.empty()) {
        ++state.crossings;
        elp_page_mirror(changes.data(), changes.size());
    }
}

}  // namespace

int run(Program program, const std::vector<std::string>& /*arguments*/) {
    Running& state = running();
    state.program = std::move(program);
    // Keys count only inside the program's own part of the page; the rest of the page and the browser keep theirs.
    SDL_SetHint(SDL_HINT_EMSCRIPTEN_KEYBOARD_ELEMENT, "#app");
    WindowResult opened = open_window("Eerstelijnsplanner", {});
    if (opened.window.sdl == nullptr) {
        std::fprintf(stderr, "%s\n", opened.error.c_str());
        return 1;
    }
    state.window = opened.window;
    // SDL's own guard shows nothing and keeps the page out of the browser's cache of pages; the page has a better one.
    emscripten_set_beforeunload_callback(nullptr, nullptr);
    ImGui::GetIO().ConfigMacOSXBehaviors = elp_page_is_mac() != 0;
    ImGui::GetPlatformIO().Platform_SetClipboardTextFn = [](ImGuiContext*, const char* text) { copy_text(text); };
    state.program.start();
    request_frames();
    return 0;
}

int page_frame() {
    Running& state = running();
    handle_events(state);
    if (state.settling_frames == 0) {
        take_input(state);
    }
    begin_frame(canvas_size());
    state.tree = state.program.draw();
    end_frame(state.window, !state.graphics_lost);
    ++state.drawn;
    if (state.settling_frames > 0) {
        settle(state);
    }
    settle_on_new_field(state);
    update_mirror(state);
    const bool more = state.settling_frames > 0 || input_waits() || state.from_page ||
                      SDL_HasEvents(SDL_FIRSTEVENT, SDL_LASTEVENT) == SDL_TRUE;
    return more ? 1 : 0;
}

void page_handle_events() { handle_events(running()); }

void page_graphics(bool lost) {
    running().graphics_lost = lost;
    if (!lost) {
        restore_graphics();
    }
}

PageCounts page_counts() { return {.drawn = running().drawn, .crossings = running().crossings}; }

std::uint32_t page_window() { return SDL_GetWindowID(running().window.sdl); }

const char* page_tree_json() {
    running().json = tree_json(running().tree);
    return running().json.data();
}

std::size_t page_tree_json_size() { return running().json.size(); }

}  // namespace elp::platform
