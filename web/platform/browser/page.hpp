// What the program asks of the page: the imports that library.js hands on to the page's own scripts.
// Texts and bytes cross as a place and a length; the page copies them before it returns.
#pragma once

#include <cstddef>
#include <cstdint>

extern "C" {
/// Draws that many frames more, one at each turn of the display.
void elp_page_frames(int count);
/// Hands the mirror the records of mirror_changes.hpp.
void elp_page_mirror(const void* bytes, std::size_t size);
/// Year * 10000 + month * 100 + day, and minutes after midnight, in the user's own time zone.
std::int32_t elp_page_today();
std::int32_t elp_page_minutes();
std::uint32_t elp_page_random();
/// Writes the user's first language with a closing zero, at most `room` bytes in all.
void elp_page_language(char* text, std::size_t room);
/// Fetches the file of English texts; elp_english() follows, with nothing when it cannot be had.
void elp_page_fetch_english();
/// The value of Colours that the user's system asks for.
int elp_page_colours();
/// Writes the kept settings with a closing zero, at most `room` bytes in all.
void elp_page_settings(char* text, std::size_t room);
void elp_page_keep_settings(const char* text, std::size_t size);
/// Whether the keyboard is a Mac's, where Cmd takes the place of Ctrl.
int elp_page_is_mac();
/// The canvas: width and height in CSS pixels, then in device pixels.
void elp_page_canvas(double* sizes);
void elp_page_choose_file();
void elp_page_choose_files();
void elp_page_open_recent(int index);
void elp_page_forget_recent();
void elp_page_save(const char* name, std::size_t name_size, const void* bytes, std::size_t size, double revision,
                   int elsewhere);
/// Has the module `uitvoer` make the file that this order asks for, with these texts, or its own for Dutch where there
/// are none; elp_export_made() or elp_export_not_made() follows.
void elp_page_make_export(const void* order, std::size_t size, const void* texts, std::size_t texts_size);
/// Downloads a file that is not the plan's.
void elp_page_export(const char* name, std::size_t name_size, const char* type, std::size_t type_size,
                     const void* bytes, std::size_t size);
/// Prints a report that is a page of its own.
void elp_page_print(const void* bytes, std::size_t size);
/// Makes an address that holds these bytes; elp_link_made() follows.
void elp_page_make_link(const void* bytes, std::size_t size);
/// 0: forget which file is open; 1: the file opened last is the plan's; 2: it is not.
void elp_page_file(int what);
void elp_page_recovery(const void* bytes, std::size_t size, double revision);
void elp_page_unsaved(int unsaved);
void elp_page_renew();
void elp_page_copy(const char* text, std::size_t size);
void elp_page_title(const char* text, std::size_t size);
void elp_page_announce(const char* text, std::size_t size, int urgent);
}
