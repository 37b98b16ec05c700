// Files of the machine: read whole, written whole or not at all, and folders listed. It knows no window and no program.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace elp::platform {

/// What was read or done, or what the system said when it failed.
struct FileResult {
    std::string bytes{};
    std::string error{};     ///< empty when all went well
    bool too_large = false;  ///< larger than file_size_limit: nothing was read; `error` holds its size
    bool full = false;       ///< there was no room to write
};

[[nodiscard]] FileResult read_file(const std::string& path);

/// Writes beside the file and moves it into place, so that the file is the old one or the new one at any moment, also
/// when the power fails. A link stays a link, and the file keeps its permissions.
[[nodiscard]] FileResult write_file(const std::string& path, std::string_view bytes);

/// What changes when anyone writes the file; empty when it is not there.
[[nodiscard]] std::string stamp_of(const std::string& path);

struct FolderEntry {
    std::string name{};
    bool folder = false;
};
/// Folders first, then files that end in .json, each by name; hidden ones are left out.
[[nodiscard]] std::vector<FolderEntry> list_folder(const std::string& path);

/// The part of a path after the last /.
[[nodiscard]] std::string file_name(std::string_view path);

/// The folder for what a program keeps for itself (XDG_STATE_HOME), made when it is not there; empty when it cannot be.
[[nodiscard]] std::string state_folder();
/// Where a user's documents are, or else the home folder.
[[nodiscard]] std::string documents_folder();

}  // namespace elp::platform
