// The functions of platform.hpp on the desktop.
#include "web/platform/platform.hpp"

#include <SDL.h>
#include <sys/random.h>

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <filesystem>
#include <random>
#include <utility>

#include "assets/assets.hpp"
#include "core/rapport/uitvoer.hpp"
#include "core/taal/zinnen.hpp"
#include "web/platform/desktop/desktop.hpp"
#include "web/platform/desktop/files.hpp"
#include "web/platform/events.hpp"

namespace elp::platform {
namespace {

constexpr std::uint64_t copy_after_ms = 500;

std::tm local_now() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    localtime_r(&now, &parts);
    return parts;
}

std::string start_folder(Desktop& state) {
    if (state.folder.empty()) {
        state.folder = documents_folder();
    }
    return state.folder;
}

}  // namespace

Desktop& desktop() {
    static Desktop state;
    return state;
}

void request_frames() { desktop().frames_left = 3; }

Date today() {
    const std::tm now = local_now();
    return make_date(now.tm_year + 1900, now.tm_mon + 1, now.tm_mday).value_or(Date{});
}

int minutes_of_day() {
    const std::tm now = local_now();
    return now.tm_hour * 60 + now.tm_min;
}

std::optional<std::string_view> texts_of(Language language) { return shipped_teksten_file(language); }

std::uint64_t random_bits() {
    std::uint64_t bits = 0;
    while (::getrandom(&bits, sizeof bits, 0) != static_cast<ssize_t>(sizeof bits)) {
        if (errno != EINTR) {  // a kernel without getrandom: the library knows another way
            std::random_device device;
            return (std::uint64_t{device()} << 32U) | device();
        }
    }
    return bits;
}

std::string language() {
    SDL_Locale* const locales = SDL_GetPreferredLocales();
    if (locales == nullptr || locales->language == nullptr) {
        SDL_free(locales);
        return "nl";
    }
    std::string tag = locales->language;
    if (locales->country != nullptr) {
        tag = tag + "-" + locales->country;
    }
    SDL_free(locales);
    return tag;
}

Colours preferred_colours() { return portal::colours_of(desktop().system.appearance); }

std::string kept_settings() {
    const std::string folder = state_folder();
    return folder.empty() ? std::string{} : read_file(folder + "/instellingen").bytes;
}

void keep_settings(std::string_view settings) {
    // Settings that cannot be kept hold for this run; nothing is lost by that.
    if (const std::string folder = state_folder(); !folder.empty()) {
        (void)write_file(folder + "/instellingen", settings);
    }
}

namespace {

std::string reason_of(const FileResult& read) {
    return std::string(read.too_large ? reason::file_too_large : reason::file_unreadable);
}

}  // namespace

void open_path(const std::string& path) {
    Desktop& state = desktop();
    FileResult read = read_file(path);
    if (!read.error.empty()) {
        push_event(FileFailed{.name = file_name(path), .reason = reason_of(read), .detail = std::move(read.error)});
        return;
    }
    state.folder = std::filesystem::absolute(path).parent_path().string();
    state.before = std::exchange(state.file, {std::filesystem::absolute(path).string(), stamp_of(path)});
    push_event(FileOpened{.name = file_name(path), .bytes = std::move(read.bytes)});
}

void compare_path(const std::string& path) {
    FileResult read = read_file(path);
    desktop().folder = std::filesystem::absolute(path).parent_path().string();
    push_event(FileCompared{.name = file_name(path),
                            .bytes = std::move(read.bytes),
                            .reason = read.error.empty() ? std::string{} : reason_of(read),
                            .detail = std::move(read.error)});
}

void take_paths(const std::vector<std::string>& paths) {
    std::ranges::for_each(paths, paths.size() > 1 ? compare_path : open_path);
}

namespace {

enum class Holds : std::uint8_t { plan, something_made_of_it };

/// Whether it was written; else the program was told why not.
bool written_to(const std::string& path, std::string_view bytes, Holds what) {
    FileResult written = write_file(path, bytes);
    if (!written.error.empty()) {
        push_event(FileFailed{.name = file_name(path),
                              .reason = std::string(reason::file_unwritable),
                              .detail = std::move(written.error),
                              .exported = what == Holds::something_made_of_it});
        return false;
    }
    return true;
}

}  // namespace

void tell_recent() {
    RecentFiles recent;
    for (const std::string& path : desktop().recent) {
        recent.files.push_back({.name = file_name(path), .folder = std::filesystem::path(path).parent_path().string()});
    }
    push_event(std::move(recent));
}

namespace {

void change_recent(Paths recent) {
    if (recent == desktop().recent) {
        return;
    }
    desktop().recent = std::move(recent);
    keep_recent(state_folder(), desktop().recent);
    tell_recent();
}

}  // namespace

void open_recent(std::size_t index) {
    Desktop& state = desktop();
    if (index >= state.recent.size()) {
        return;
    }
    const std::string path = state.recent[index];
    if (stamp_of(path).empty()) {
        change_recent(without(state.recent, path));
    }
    open_path(path);
}

void forget_recent() { change_recent({}); }

void save_path(const std::string& path, const SaveRequest& request) {
    Desktop& state = desktop();
    if (!written_to(path, request.bytes, Holds::plan)) {
        return;
    }
    state.file = {path, stamp_of(path)};
    state.folder = std::filesystem::path(path).parent_path().string();
    change_recent(with_newest(state.recent, path));
    push_event(FileSaved{.name = file_name(path), .revision = request.revision});
}

void choose_file() {
    Desktop& state = desktop();
    show_opening(state.screens, state.look, start_folder(state));
    ask_elsewhere();
}

void choose_files() {
    Desktop& state = desktop();
    show_comparing(state.screens, state.look, start_folder(state));
    ask_elsewhere();
}

void save_file(SaveRequest request) {
    Desktop& state = desktop();
    if (!state.file.path.empty() && !request.elsewhere) {
        // Another program, a colleague or another window wrote it meanwhile: that is not overwritten unasked.
        if (const std::string now = stamp_of(state.file.path); !now.empty() && now != state.file.stamp) {
            push_event(FileFailed{
                .name = file_name(state.file.path), .reason = std::string(reason::file_changed), .detail = {}});
            return;
        }
        save_path(state.file.path, request);
    } else {
        show_saving(state.screens, state.look, start_folder(state), std::move(request));
        ask_elsewhere();
    }
}

void export_path(const std::string& path, std::string_view bytes) {
    if (written_to(path, bytes, Holds::something_made_of_it)) {
        desktop().folder = std::filesystem::path(path).parent_path().string();
        push_event(FileExported{file_name(path)});
    }
}

void make_export(const Uitvoeropdracht& order) {
    const Language language = order.taal.value_or(Language::nl);
    const auto texts = shipped_teksten(language);
    const auto rules = shipped_regelingen();
    if (!texts || !rules) {
        push_event(ExportNotMade{.reason = std::string(reason::export_failed), .detail = {}});
        return;
    }
    auto made = maak_uitvoer(order, *rules, *texts);
    if (made) {
        push_event(
            ExportMade{.name = std::move(made->naam), .type = std::move(made->type), .bytes = std::move(made->bytes)});
    } else {
        push_event(ExportNotMade{.reason = std::string(reason::export_failed),
                                 .detail = what_is_wrong(made.problems().front(), *texts, language)});
    }
}

void export_file(ExportMade made) {
    Desktop& state = desktop();
    show_exporting(state.screens, state.look, start_folder(state),
                   {.name = std::move(made.name), .bytes = std::move(made.bytes)});
    ask_elsewhere();
}

void print_export(const ExportMade& made) { export_file(made); }

void make_link(std::string_view) { push_event(LinkMade{.link = {}, .reason = std::string(reason::link_no_address)}); }

void accept_file() {
    desktop().before = {};
    if (!desktop().file.path.empty()) {
        change_recent(with_newest(desktop().recent, desktop().file.path));
    }
}
void refuse_file() { desktop().file = std::exchange(desktop().before, {}); }
void forget_file() {
    desktop().file = {};
    desktop().before = {};
}

void keep_recovery(std::string bytes, std::uint64_t revision) {
    Desktop& state = desktop();
    state.copy_waiting = std::move(bytes);
    state.copy_revision = revision;
    // A copy that is not needed any more goes at once, so that the next start does not ask about it.
    state.copy_due = SDL_GetTicks64() + (state.copy_waiting->empty() ? 0 : copy_after_ms);
}

void write_waiting_copy() {
    Desktop& state = desktop();
    if (!state.copy_waiting) {
        return;
    }
    const std::string bytes = *std::exchange(state.copy_waiting, std::nullopt);
    const FileResult written = write_copy(state.recovery, bytes);
    if (written.error.empty()) {
        state.copy_failing = false;
        if (!bytes.empty()) {
            push_event(RecoveryKept{state.copy_revision});
        }
    } else if (!std::exchange(state.copy_failing, true)) {
        push_event(RecoveryFailed{std::string(written.full ? reason::storage_full : reason::storage_denied)});
    }
}

void set_unsaved(bool unsaved) { desktop().unsaved = unsaved; }
void renew() {}  // no version ever waits
void copy_text(std::string_view text) { SDL_SetClipboardText(std::string(text).c_str()); }
void set_title(std::string_view title) { SDL_SetWindowTitle(desktop().window.sdl, std::string(title).c_str()); }

// SDL has no way to a screen reader; what is announced also stands on the screen.
void announce(std::string_view /*text*/, bool /*urgent*/) {}

}  // namespace elp::platform
