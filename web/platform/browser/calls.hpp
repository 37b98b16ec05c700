// What the page calls (elp_..., in calls.cpp), and what those ask of run.cpp, which holds the running program.
// Texts and bytes come in memory that elp_alloc() gave; the call takes them over.
#pragma once

#include <cstddef>
#include <cstdint>

namespace elp::platform {

/// What the page puts in SDL's queue about its own elements; `user.code` holds the id of the node.
inline constexpr std::uint32_t event_focused = 0x8000;  ///< SDL_USEREVENT
inline constexpr std::uint32_t event_activated = event_focused + 1;

/// Draws one frame; 1 when it wants another at once.
int page_frame();
/// Hands events to the program without drawing: the page is being hidden.
void page_handle_events();
/// The display's context was lost, or came back.
void page_graphics(bool lost);

struct PageCounts {
    int drawn = 0;      ///< frames drawn since the start
    int crossings = 0;  ///< times that the mirror was told of differences
};
PageCounts page_counts();
/// SDL's number of the one window.
std::uint32_t page_window();
/// The tree of the last frame as JSON, and the size of what was given last.
const char* page_tree_json();
std::size_t page_tree_json_size();

}  // namespace elp::platform

extern "C" {
void* elp_alloc(std::size_t size);
int elp_frame();
int elp_drawn_frames();
int elp_mirror_crossings();
const char* elp_tree_json();
std::size_t elp_tree_json_size();
void elp_graphics(int lost);
void elp_leaving();
/// The number of a Wish.
void elp_wish(int wish);
void elp_node_activated(std::uint32_t id);
void elp_node_focused(std::uint32_t id);
void elp_node_typed(std::uint32_t id, char* text, std::size_t size);
void elp_text(char* text, std::size_t size);
void elp_pasted(char* text, std::size_t size);
/// A key that an on-screen keyboard or the browser's menu meant: 0 Backspace, 1 Delete, 2 Enter; `whole_word` with the
/// modifier that takes a whole word.
void elp_key(int key, int whole_word);
void elp_file_opened(char* name, std::size_t name_size, char* bytes, std::size_t size);
/// `why`: 0 too large, 1 could not be read, 2 could not be written.
void elp_file_failed(char* name, std::size_t name_size, int why, char* detail, std::size_t detail_size);
/// The names of the files that can be opened again, newest first, a line each.
void elp_recent_files(char* names, std::size_t size);
void elp_file_saved(char* name, std::size_t name_size, double revision);
void elp_export_made(char* name, std::size_t name_size, char* type, std::size_t type_size, char* bytes,
                     std::size_t size);
/// `fetched`: what makes files was there, and failed.
void elp_export_not_made(int fetched, char* detail, std::size_t size);
void elp_recovery_failed(int full);
void elp_recovery_kept(double revision);
void elp_recovery_found(char* bytes, std::size_t size);
}
