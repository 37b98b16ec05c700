// The plan files that were opened or saved here before: a path a line in the program's own folder, newest first.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace elp::platform {

using Paths = std::vector<std::string>;

/// At most recent_files_max; none when there is no folder, or nothing in it that can be read.
[[nodiscard]] Paths read_recent(const std::string& state_folder);
/// `path` comes first, and stands there once.
[[nodiscard]] Paths with_newest(Paths recent, const std::string& path);
[[nodiscard]] Paths without(Paths recent, std::string_view path);
/// What cannot be kept holds for this run: nothing is lost by that.
void keep_recent(const std::string& state_folder, const Paths& recent);

}  // namespace elp::platform
