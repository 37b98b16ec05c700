// The safety copy on the machine itself: a folder for each running program, which it holds as long as it lives, so that
// two programs never touch each other's copies. A folder that nobody holds was left by a program that ended.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "web/platform/desktop/files.hpp"

namespace elp::platform {

struct Recovery {
    std::string folder{};             ///< empty when there is no place to keep copies
    int lock = -1;                    ///< an open file, locked while this program runs
    std::vector<std::string> left{};  ///< copies of earlier runs, oldest first
    std::vector<std::string> written{};
};

/// Takes the folder that an ended program left with the newest copy in it, or else a new one.
[[nodiscard]] Recovery open_recovery(const std::string& state_folder);
/// The newest copy of an earlier run; empty when there is none.
[[nodiscard]] std::string newest_copy(const Recovery& recovery);
/// Writes a copy; an empty text drops all. Of earlier runs the newest copy stays, since it may be the last that can be
/// read.
[[nodiscard]] FileResult write_copy(Recovery& recovery, std::string_view bytes);
/// Gives the folder up; an empty one goes.
void close_recovery(Recovery& recovery);

}  // namespace elp::platform
