// A folder for the tests of files.
#pragma once

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <string>

namespace elp::test {

namespace fs = std::filesystem;

/// A folder of the test's own that goes with it.
struct Scratch {
    Scratch() {
        std::string name = (fs::temp_directory_path() / "elp-files-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        path = name;
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch() { fs::remove_all(path); }
    fs::path path;
};

/// How many files and folders stand in it, hidden ones too.
inline std::size_t count(const fs::path& folder) {
    std::size_t found = 0;
    for ([[maybe_unused]] const auto& each : fs::directory_iterator(folder)) {
        ++found;
    }
    return found;
}

}  // namespace elp::test
