// Files of the machine through POSIX; see files.hpp.
#include "web/platform/desktop/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <tuple>

#include "web/platform/platform.hpp"

namespace elp::platform {
namespace {

namespace fs = std::filesystem;

FileResult system_error() {
    return {.error = std::system_category().message(errno), .full = errno == ENOSPC || errno == EDQUOT};
}

/// A file descriptor that is closed when it goes.
class Descriptor {
  public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (number_ >= 0) {
            ::close(number_);
        }
    }
    [[nodiscard]] int get() const { return number_; }
    [[nodiscard]] bool valid() const { return number_ >= 0; }

  private:
    int number_;
};

bool write_all(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return false;
        }
        bytes.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
    return true;
}

void sync_folder(const fs::path& folder) {
    const Descriptor file{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (file.valid()) {
        ::fsync(file.get());
    }
}

/// Writes the temporary file that will become the real one. Its name stands in `path` when it was made.
FileResult write_beside(std::string& path, mode_t mode, std::string_view bytes) {
    const Descriptor file{::mkostemp(path.data(), O_CLOEXEC)};
    if (!file.valid()) {
        FileResult result = system_error();
        path.clear();
        return result;
    }
    if (!write_all(file.get(), bytes) || ::fchmod(file.get(), mode) != 0 || ::fsync(file.get()) != 0) {
        return system_error();
    }
    return {};
}

mode_t mode_of(const fs::path& path) {
    struct stat found{};
    if (::stat(path.c_str(), &found) == 0) {
        return found.st_mode & 07777U;
    }
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666U & ~mask;
}

std::string environment(const char* name) {
    const char* const value = std::getenv(name);
    return value != nullptr ? value : "";
}

}  // namespace

FileResult read_file(const std::string& path) {
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    struct stat found{};
    if (!file.valid() || ::fstat(file.get(), &found) != 0) {
        return system_error();
    }
    if (S_ISDIR(found.st_mode)) {
        errno = EISDIR;
        return system_error();
    }
    if (static_cast<std::uint64_t>(found.st_size) > file_size_limit) {
        return {.error = std::to_string(found.st_size), .too_large = true};
    }
    FileResult result;
    std::array<char, 65536> piece{};
    for (;;) {
        const ssize_t size = ::read(file.get(), piece.data(), piece.size());
        if (size == 0) {
            return result;
        }
        if (size < 0 && errno != EINTR) {
            return system_error();
        }
        result.bytes.append(piece.data(), size < 0 ? 0 : static_cast<std::size_t>(size));
        // A pipe or a file that grows has no size beforehand.
        if (result.bytes.size() > file_size_limit) {
            return {.error = std::to_string(result.bytes.size()), .too_large = true};
        }
    }
}

FileResult write_file(const std::string& path, std::string_view bytes) {
    std::error_code ignored;
    const fs::path target = fs::exists(path, ignored) ? fs::canonical(path, ignored) : fs::path(path);
    std::string beside = (target.parent_path() / (".elp-" + target.filename().string() + "-XXXXXX")).string();
    FileResult result = write_beside(beside, mode_of(target), bytes);
    if (result.error.empty() && ::rename(beside.c_str(), target.c_str()) != 0) {
        result = system_error();
    }
    if (!result.error.empty()) {
        if (!beside.empty()) {
            ::unlink(beside.c_str());
        }
        return result;
    }
    sync_folder(target.parent_path().empty() ? "." : target.parent_path());
    return {};
}

std::string stamp_of(const std::string& path) {
    struct stat about{};
    if (::stat(path.c_str(), &about) != 0) {
        return {};
    }
    return std::to_string(about.st_ino) + " " + std::to_string(about.st_size) + " " +
           std::to_string(about.st_mtim.tv_sec) + "." + std::to_string(about.st_mtim.tv_nsec);
}

std::vector<FolderEntry> list_folder(const std::string& path) {
    std::vector<FolderEntry> entries;
    std::error_code error;
    for (fs::directory_iterator at{path, error}, end; !error && at != end; at.increment(error)) {
        const std::string name = at->path().filename().string();
        std::error_code gone;
        const bool folder = at->is_directory(gone);
        if (!name.starts_with('.') && !gone && (folder || at->path().extension() == ".json")) {
            entries.push_back({.name = name, .folder = folder});
        }
    }
    std::ranges::sort(entries, [](const FolderEntry& a, const FolderEntry& b) {
        return std::tuple{!a.folder, std::string_view{a.name}} < std::tuple{!b.folder, std::string_view{b.name}};
    });
    return entries;
}

std::string file_name(std::string_view path) { return fs::path(path).filename().string(); }

std::string state_folder() {
    const std::string state = environment("XDG_STATE_HOME");
    const std::string home = environment("HOME");
    if (!state.starts_with('/') && home.empty()) {
        return {};
    }
    const fs::path folder =
        (state.starts_with('/') ? fs::path(state) : fs::path(home) / ".local/state") / "eerstelijnsplanner";
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        return {};
    }
    // A plan may name people; what the program keeps of it is the user's alone.
    fs::permissions(folder, fs::perms::owner_all, error);
    return folder.string();
}

std::string documents_folder() {
    const std::string home = environment("HOME");
    std::error_code error;
    for (const char* const name : {"Documenten", "Documents"}) {
        if (const fs::path folder = fs::path(home) / name; !home.empty() && fs::is_directory(folder, error)) {
            return folder.string();
        }
    }
    return home.empty() ? "/" : home;
}

}  // namespace elp::platform
