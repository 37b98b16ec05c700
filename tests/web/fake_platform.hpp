// The platform for tests: remembers what the program asked of it and answers from fields that a test sets.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "web/platform/platform.hpp"

namespace elp::test {

struct FakePlatform {
    std::vector<platform::SaveRequest> saves;
    std::vector<std::pair<std::string, std::string>> exports;  ///< name and bytes
    std::vector<Uitvoeropdracht> orders;                       ///< of files to be made
    std::vector<platform::Event> waiting;                      ///< what the next frame is told
    bool answers_exports = true;                               ///< or a file is still being made
    bool makes_exports = true;                                 ///< or what makes them cannot be fetched
    std::vector<std::string> printed;
    std::vector<std::string> linked;  ///< plan files that a link was asked for
    std::vector<std::string> copied;
    std::vector<std::string> announced;
    std::string recovery;
    std::string title;
    int files_chosen = 0;
    int many_chosen = 0;
    std::vector<std::size_t> recent_opened;
    int recent_forgotten = 0;
    int accepted = 0;
    int refused = 0;
    int forgotten = 0;
    int frames_requested = 0;
    int renewed = 0;
    bool unsaved = false;
    Date today{2026, 9, 1};
    int minutes = 21 * 60 + 4;
    std::string language = "nl-NL";
    platform::Colours colours = platform::Colours::light;
    bool english_there = true;  ///< or still to be fetched
    std::string settings;
    std::uint64_t next_random = 1;
};

/// The one that the functions of platform.hpp work on.
FakePlatform& fake_platform();

}  // namespace elp::test
