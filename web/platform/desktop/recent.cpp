#include "web/platform/desktop/recent.hpp"

#include <algorithm>

#include "web/platform/desktop/files.hpp"
#include "web/platform/lines.hpp"
#include "web/platform/platform.hpp"

namespace elp::platform {
namespace {

std::string file_in(const std::string& state_folder) { return state_folder + "/laatste-bestanden"; }

}  // namespace

Paths read_recent(const std::string& state_folder) {
    if (state_folder.empty()) {
        return {};
    }
    Paths recent = lines_of(read_file(file_in(state_folder)).bytes);
    std::erase_if(recent, [](const std::string& path) { return !path.starts_with('/'); });
    recent.resize(std::min(recent.size(), recent_files_max));
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
