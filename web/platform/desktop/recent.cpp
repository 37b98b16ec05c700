#include "web/platform/desktop/recent.hpp"

#include <algorithm>

#include "web/platform/desktop/files.hpp"
#include "web/platform/platform.hpp"

namespace elp::platform {
namespace {

std::string file_in(const std::string& state_folder) { return state_folder + "/laatste-bestanden"; }

}  // namespace

Paths read_recent(const std::string& state_folder) {
    Paths recent;
    if (state_folder.empty()) {
        return recent;
    }
    const std::string lines = read_file(file_in(state_folder)).bytes;
    for (std::size_t at = 0; at < lines.size() && recent.size() < recent_files_max;) {
        const std::size_t end = std::min(lines.find('\n', at), lines.size());
        if (lines[at] == '/') {
            recent.push_back(lines.substr(at, end - at));
        }
        at = end + 1;
    }
    return recent;
}

Paths with_newest(Paths recent, const std::string& path) {
    recent = without(std::move(recent), path);
    if (path.find('\n') == std::string::npos) {
        recent.insert(recent.begin(), path);
    }
    recent.resize(std::min(recent.size(), recent_files_max));
    return recent;
}

Paths without(Paths recent, std::string_view path) {
    std::erase(recent, path);
    return recent;
}

void keep_recent(const std::string& state_folder, const Paths& recent) {
    if (state_folder.empty()) {
        return;
    }
    std::string lines;
    for (const std::string& path : recent) {
        lines += path + "\n";
    }
    (void)write_file(file_in(state_folder), lines);
}

}  // namespace elp::platform
