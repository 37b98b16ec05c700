// The safety copy in files; see recovery.hpp.
#include "web/platform/desktop/recovery.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <system_error>
#include <utility>

#include "web/platform/platform.hpp"

namespace elp::platform {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kept_per_run = 3;
constexpr std::size_t kept_of_earlier_runs = 1;

/// Locks the folder for this program; -1 when another holds it.
int hold(const fs::path& folder) {
    const int file = ::open((folder / "bezet").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file >= 0 && ::flock(file, LOCK_EX | LOCK_NB) != 0) {
        ::close(file);
        return -1;
    }
    return file;
}

std::vector<std::string> copies_in(const fs::path& folder) {
    std::vector<std::string> copies;
    std::error_code error;
    for (fs::directory_iterator at{folder, error}, end; !error && at != end; at.increment(error)) {
        if (at->path().extension() == ".json") {
            copies.push_back(at->path().string());
        }
    }
    std::ranges::sort(copies);  // their names are times of equal length
    return copies;
}

std::string time_name() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const std::string digits = std::to_string(std::chrono::duration_cast<std::chrono::microseconds>(now).count());
    return std::string(20 - std::min<std::size_t>(digits.size(), 20), '0') + digits;
}

/// Folders with copies in them, the newest copy first.
std::vector<fs::path> folders_by_age(const fs::path& base) {
    std::vector<std::pair<std::string, fs::path>> found;
    std::error_code error;
    for (fs::directory_iterator at{base, error}, end; !error && at != end; at.increment(error)) {
        if (const auto copies = copies_in(at->path()); !copies.empty()) {
            found.emplace_back(file_name(copies.back()), at->path());
        }
    }
    std::ranges::sort(found, std::ranges::greater{});
    std::vector<fs::path> folders;
    for (auto& [time, folder] : found) {
        folders.push_back(std::move(folder));
    }
    return folders;
}

void remove_down_to(std::vector<std::string>& copies, std::size_t count) {
    while (copies.size() > count) {
        std::error_code ignored;
        fs::remove(copies.front(), ignored);
        copies.erase(copies.begin());
    }
}

}  // namespace

Recovery open_recovery(const std::string& state_folder) {
    if (state_folder.empty()) {
        return {};
    }
    const fs::path base = fs::path(state_folder) / "herstel";
    for (const fs::path& folder : folders_by_age(base)) {
        if (const int lock = hold(folder); lock >= 0) {
            return {.folder = folder.string(), .lock = lock, .left = copies_in(folder)};
        }
    }
    const fs::path folder = base / (time_name() + "-" + std::to_string(::getpid()));
    std::error_code error;
    fs::create_directories(folder, error);
    const int lock = error ? -1 : hold(folder);
    return lock >= 0 ? Recovery{.folder = folder.string(), .lock = lock} : Recovery{};
}

std::string newest_copy(const Recovery& recovery) {
    return recovery.left.empty() ? std::string{} : read_file(recovery.left.back()).bytes;
}

FileResult write_copy(Recovery& recovery, std::string_view bytes) {
    if (bytes.empty()) {
        remove_down_to(recovery.left, 0);
        remove_down_to(recovery.written, 0);
        return {};
    }
    if (recovery.folder.empty()) {
        return {.error = "XDG_STATE_HOME"};
    }
    const std::string path = (fs::path(recovery.folder) / (time_name() + ".json")).string();
    if (FileResult result = write_file(path, bytes); !result.error.empty()) {
        return result;
    }
    recovery.written.push_back(path);
    remove_down_to(recovery.written, kept_per_run);
    remove_down_to(recovery.left, kept_of_earlier_runs);
    return {};
}

void close_recovery(Recovery& recovery) {
    if (recovery.lock < 0) {
        return;
    }
    std::error_code ignored;
    if (copies_in(recovery.folder).empty()) {
        fs::remove_all(recovery.folder, ignored);
    }
    ::close(recovery.lock);
    recovery = {};
}

}  // namespace elp::platform
