// What the page may call; see calls.hpp.
#include <SDL.h>
#include <emscripten/emscripten.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include "web/platform/browser/calls.hpp"
#include "web/platform/browser/memory.hpp"
#include "web/platform/browser/page.hpp"
#include "web/platform/browser/texts.hpp"
#include "web/platform/events.hpp"
#include "web/platform/lines.hpp"

namespace elp::platform {
namespace {

// The longest run of whole UTF-8 characters that SDL's text event holds with its closing zero.
std::size_t piece(std::string_view text) {
    std::size_t size = std::min<std::size_t>(text.size(), SDL_TEXTINPUTEVENT_TEXT_SIZE - 1);
    while (size < text.size() && size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) {
        --size;
    }
    return size;
}

/// Dear ImGui takes no characters while Ctrl is down, and whoever pastes with Ctrl+V still holds it.
void push_release_of_modifiers() {
    SDL_Event event{};
    event.type = SDL_KEYUP;
    event.key.windowID = page_window();
    SDL_PushEvent(&event);
}

// Text goes the way of the keys, through SDL's queue, so that letters and Backspace keep their order.
void push_text(std::string_view text) {
    if ((SDL_GetModState() & (KMOD_CTRL | KMOD_GUI)) != 0) {
        push_release_of_modifiers();
    }
    while (!text.empty()) {
        const std::size_t size = std::max<std::size_t>(piece(text), 1);
        SDL_Event event{};
        event.type = SDL_TEXTINPUT;
        event.text.windowID = page_window();
        std::memcpy(event.text.text, text.data(), size);
        SDL_PushEvent(&event);
        text.remove_prefix(size);
    }
}

void push_key(SDL_Scancode scancode, std::uint16_t modifiers) {
    for (const std::uint32_t type : {SDL_KEYDOWN, SDL_KEYUP}) {
        SDL_Event event{};
        event.type = type;
        event.key.windowID = page_window();
        event.key.state = type == SDL_KEYDOWN ? SDL_PRESSED : SDL_RELEASED;
        event.key.keysym.scancode = scancode;
        event.key.keysym.sym = SDL_GetKeyFromScancode(scancode);
        event.key.keysym.mod = type == SDL_KEYDOWN ? modifiers : 0;
        SDL_PushEvent(&event);
    }
}

static_assert(event_focused == SDL_USEREVENT);

// The page's focus and presses go the way of the keys too: what was typed before a move lands where it was typed, and
// a move before a press does not come after what the press brought about.
void push_of_page(std::uint32_t type, std::uint32_t id) {
    SDL_Event event{};
    event.type = type;
    event.user.code = static_cast<std::int32_t>(id);
    SDL_PushEvent(&event);
    request_frames();
}

std::string reason_of(int why) {
    constexpr std::array reasons{reason::file_too_large, reason::file_unreadable, reason::file_unwritable,
                                 reason::file_changed};
    return std::string{reasons.at(static_cast<std::size_t>(why))};
}

std::string link_reason_of(int why) {
    constexpr std::array reasons{reason::link_no_address, reason::link_old_browser, reason::link_too_long,
                                 reason::link_newer,      reason::link_too_large,   reason::link_broken};
    return why < 0 ? std::string{} : std::string{reasons.at(static_cast<std::size_t>(why))};
}

}  // namespace
}  // namespace elp::platform

using namespace elp::platform;

extern "C" {

EMSCRIPTEN_KEEPALIVE void* elp_alloc(std::size_t size) { return room_for(size); }

EMSCRIPTEN_KEEPALIVE int elp_frame() { return page_frame(); }
EMSCRIPTEN_KEEPALIVE int elp_drawn_frames() { return page_counts().drawn; }
EMSCRIPTEN_KEEPALIVE int elp_mirror_crossings() { return page_counts().crossings; }
EMSCRIPTEN_KEEPALIVE const char* elp_tree_json() { return page_tree_json(); }
EMSCRIPTEN_KEEPALIVE std::size_t elp_tree_json_size() { return page_tree_json_size(); }
EMSCRIPTEN_KEEPALIVE void elp_graphics(int lost) { page_graphics(lost != 0); }

EMSCRIPTEN_KEEPALIVE void elp_leaving() {
    push_event(Leaving{});
    page_handle_events();
}

EMSCRIPTEN_KEEPALIVE void elp_wish(int wish) { push_event(Wished{static_cast<Wish>(wish)}); }
EMSCRIPTEN_KEEPALIVE void elp_node_activated(std::uint32_t id) { push_of_page(event_activated, id); }
EMSCRIPTEN_KEEPALIVE void elp_node_focused(std::uint32_t id) { push_of_page(event_focused, id); }
EMSCRIPTEN_KEEPALIVE void elp_node_typed(std::uint32_t id, char* text, std::size_t size) {
    push_event(NodeTyped{.id = id, .value = taken(text, size)});
}

EMSCRIPTEN_KEEPALIVE void elp_text(char* text, std::size_t size) {
    push_text(taken(text, size));
    request_frames();
}

EMSCRIPTEN_KEEPALIVE void elp_pasted(char* text, std::size_t size) { push_event(Pasted{taken(text, size)}); }

EMSCRIPTEN_KEEPALIVE void elp_key(int key, int whole_word) {
    constexpr std::array scancodes{SDL_SCANCODE_BACKSPACE, SDL_SCANCODE_DELETE, SDL_SCANCODE_RETURN};
    push_key(scancodes.at(static_cast<std::size_t>(key)), whole_word != 0 ? KMOD_LCTRL : KMOD_NONE);
    request_frames();
}

EMSCRIPTEN_KEEPALIVE void elp_file_opened(char* name, std::size_t name_size, char* bytes, std::size_t size) {
    push_event(FileOpened{.name = taken(name, name_size), .bytes = taken(bytes, size)});
}

EMSCRIPTEN_KEEPALIVE void elp_file_failed(char* name, std::size_t name_size, int why, char* detail,
                                          std::size_t detail_size) {
    push_event(
        FileFailed{.name = taken(name, name_size), .reason = reason_of(why), .detail = taken(detail, detail_size)});
}

EMSCRIPTEN_KEEPALIVE void elp_file_compared(char* name, std::size_t name_size, char* bytes, std::size_t size, int why,
                                            char* detail, std::size_t detail_size) {
    push_event(FileCompared{.name = taken(name, name_size),
                            .bytes = taken(bytes, size),
                            .reason = why < 0 ? std::string{} : reason_of(why),
                            .detail = taken(detail, detail_size)});
}

EMSCRIPTEN_KEEPALIVE void elp_recent_files(char* names, std::size_t size) {
    std::vector<std::string> lines = lines_of(taken(names, size));
    lines.resize(std::min(lines.size(), recent_files_max));
    RecentFiles recent;
    for (std::string& name : lines) {
        recent.files.push_back({.name = std::move(name)});
    }
    push_event(std::move(recent));
}

EMSCRIPTEN_KEEPALIVE void elp_file_saved(char* name, std::size_t name_size, double revision) {
    push_event(FileSaved{.name = taken(name, name_size), .revision = static_cast<std::uint64_t>(revision)});
}

EMSCRIPTEN_KEEPALIVE void elp_export_made(char* name, std::size_t name_size, char* type, std::size_t type_size,
                                          char* bytes, std::size_t size) {
    push_event(ExportMade{.name = taken(name, name_size), .type = taken(type, type_size), .bytes = taken(bytes, size)});
}

EMSCRIPTEN_KEEPALIVE void elp_export_not_made(int fetched, char* detail, std::size_t size) {
    push_event(ExportNotMade{.reason = std::string(fetched != 0 ? reason::export_failed : reason::export_not_fetched),
                             .detail = taken(detail, size)});
}

EMSCRIPTEN_KEEPALIVE void elp_link_made(char* link, std::size_t size, int why) {
    push_event(LinkMade{.link = taken(link, size), .reason = link_reason_of(why)});
}

EMSCRIPTEN_KEEPALIVE void elp_link_opened(char* bytes, std::size_t size, int why) {
    push_event(LinkOpened{.bytes = taken(bytes, size), .reason = link_reason_of(why)});
}

EMSCRIPTEN_KEEPALIVE void elp_english(char* file, std::size_t size) {
    english() = taken(file, size);
    push_event(TextsArrived{.there = !english().empty()});
}

EMSCRIPTEN_KEEPALIVE void elp_recovery_failed(int full) {
    push_event(RecoveryFailed{std::string(full != 0 ? reason::storage_full : reason::storage_denied)});
}

EMSCRIPTEN_KEEPALIVE void elp_recovery_kept(double revision) {
    push_event(RecoveryKept{static_cast<std::uint64_t>(revision)});
}

EMSCRIPTEN_KEEPALIVE void elp_renewal(int renewal) { push_event(RenewalTold{static_cast<Renewal>(renewal)}); }

EMSCRIPTEN_KEEPALIVE void elp_recovery_found(char* bytes, std::size_t size) {
    push_event(RecoveryFound{taken(bytes, size)});
}
}
