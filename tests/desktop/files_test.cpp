// Files and safety copies of the desktop program, on a real folder.
#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "tests/desktop/scratch.hpp"
#include "web/platform/desktop/files.hpp"
#include "web/platform/desktop/recent.hpp"
#include "web/platform/desktop/recovery.hpp"
#include "web/platform/platform.hpp"

using namespace elp::platform;
namespace fs = std::filesystem;
using elp::test::count;
using elp::test::Scratch;

TEST_CASE("what is written is read back, and nothing else is left in the folder") {
    const Scratch scratch;
    const std::string path = (scratch.path / "mijn plan.json").string();
    CHECK(write_file(path, "een").error.empty());
    CHECK(write_file(path, "twee").error.empty());
    CHECK(read_file(path).bytes == "twee");
    CHECK(count(scratch.path) == 1);
}

TEST_CASE("files that were opened before are kept newest first, once each, and not without end") {
    const Scratch scratch;
    Paths recent;
    for (int i = 0; i < 12; ++i) {
        recent = with_newest(recent, "/plannen/" + std::to_string(i % 10) + ".json");
    }
    CHECK(recent.size() == recent_files_max);
    CHECK(recent[0] == "/plannen/1.json");
    CHECK(recent[2] == "/plannen/9.json");
    CHECK(with_newest(recent, "/plan\nnen.json") == recent);
    keep_recent(scratch.path.string(), recent);
    CHECK(read_recent(scratch.path.string()) == recent);
    CHECK(without(recent, "/plannen/1.json").size() == recent_files_max - 1);
    CHECK(read_recent((scratch.path / "weg").string()).empty());
    CHECK(read_recent({}).empty());
    REQUIRE(write_file((scratch.path / "laatste-bestanden").string(), "geen pad\n\n/wel.json").error.empty());
    CHECK(read_recent(scratch.path.string()) == Paths{"/wel.json"});
}

TEST_CASE("a stamp tells whether anyone wrote the file") {
    const Scratch scratch;
    const std::string path = (scratch.path / "plan.json").string();
    CHECK(stamp_of(path).empty());
    REQUIRE(write_file(path, "een").error.empty());
    const std::string stamp = stamp_of(path);
    CHECK(stamp == stamp_of(path));
    REQUIRE(write_file(path, "een").error.empty());
    CHECK(stamp != stamp_of(path));
}

TEST_CASE("a file keeps its permissions and a link stays a link") {
    const Scratch scratch;
    const fs::path real = scratch.path / "echt.json";
    const fs::path link = scratch.path / "link.json";
    REQUIRE(write_file(real.string(), "een").error.empty());
    fs::permissions(real, fs::perms::owner_read | fs::perms::owner_write);
    fs::create_symlink(real, link);
    CHECK(write_file(link.string(), "twee").error.empty());
    CHECK(fs::is_symlink(link));
    CHECK(read_file(real.string()).bytes == "twee");
    CHECK(fs::status(real).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("a write that cannot be done says why and leaves the old file") {
    const Scratch scratch;
    CHECK(!write_file((scratch.path / "geen/map/plan.json").string(), "x").error.empty());
    const std::string folder = scratch.path.string();
    CHECK(!write_file(folder, "x").error.empty());
    CHECK(fs::is_directory(folder));
}

TEST_CASE("a file of more than 16 MB is told before it is read") {
    const Scratch scratch;
    const fs::path path = scratch.path / "groot.json";
    std::ofstream(path).put('x');
    fs::resize_file(path, file_size_limit);
    CHECK(read_file(path.string()).error.empty());
    fs::resize_file(path, file_size_limit + 1);
    const FileResult result = read_file(path.string());
    CHECK(result.too_large);
    CHECK(result.bytes.empty());
}

TEST_CASE("what is no file gives an error: a folder, nothing at all") {
    const Scratch scratch;
    CHECK(!read_file(scratch.path.string()).error.empty());
    CHECK(!read_file((scratch.path / "weg.json").string()).error.empty());
}

TEST_CASE("a folder lists folders first and then plans, without what is hidden") {
    const Scratch scratch;
    for (const char* const name : {"b.json", "a.json", ".verborgen.json", "brief.txt"}) {
        std::ofstream(scratch.path / name).put('x');
    }
    fs::create_directory(scratch.path / "z");
    const auto entries = list_folder(scratch.path.string());
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].name == "z");
    CHECK(entries[0].folder);
    CHECK(entries[1].name == "a.json");
    CHECK(entries[2].name == "b.json");
    CHECK(list_folder("/bestaat/niet").empty());
}

TEST_CASE("a safety copy of an ended program is found; that of a running one is not") {
    const Scratch scratch;
    const std::string state = scratch.path.string();
    Recovery first = open_recovery(state);
    CHECK(newest_copy(first).empty());
    CHECK(write_copy(first, "een").error.empty());
    CHECK(write_copy(first, "twee").error.empty());

    Recovery second = open_recovery(state);
    CHECK(second.folder != first.folder);
    CHECK(newest_copy(second).empty());
    close_recovery(second);

    ::close(first.lock);  // as when the program dies
    const Recovery next = open_recovery(state);
    CHECK(next.folder == first.folder);
    CHECK(newest_copy(next) == "twee");
    ::close(next.lock);
}

TEST_CASE("new copies never push out the one that an earlier run left; dropping drops all") {
    const Scratch scratch;
    const std::string state = scratch.path.string();
    Recovery earlier = open_recovery(state);
    CHECK(write_copy(earlier, "van eerder").error.empty());
    ::close(earlier.lock);

    Recovery now = open_recovery(state);
    for (int i = 0; i < 10; ++i) {
        CHECK(write_copy(now, "nieuw " + std::to_string(i)).error.empty());
    }
    CHECK(newest_copy(now) == "van eerder");
    CHECK(now.written.size() == 3);
    CHECK(write_copy(now, "").error.empty());
    CHECK(newest_copy(now).empty());
    const std::string folder = now.folder;
    close_recovery(now);
    CHECK(!fs::exists(folder));
}

TEST_CASE("without a place to keep copies that is told") {
    Recovery none = open_recovery("");
    CHECK(!write_copy(none, "x").error.empty());
    CHECK(write_copy(none, "").error.empty());
}
