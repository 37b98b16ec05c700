// Saving while things go wrong, with the fault really made: the process killed, the disk full, the folder closed or
// gone. Whatever happens, the plan on the disk is the old one or the new one, whole.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <ctime>
#include <fstream>
#include <string>

#include "tests/desktop/scratch.hpp"
#include "tests/generator/random.hpp"
#include "web/platform/desktop/files.hpp"
#include "web/platform/desktop/recovery.hpp"

namespace elp::platform {
namespace {

namespace fs = std::filesystem;
using test::count;
using test::Scratch;

constexpr int kills = 300;
constexpr std::int64_t longest_wait_us = 4'000;

/// Two plans of different length, long enough that writing one takes a while.
const std::array<std::string, 2>& plans() {
    static const std::array<std::string, 2> both{std::string(400'000, 'o'), std::string(700'000, 'n')};
    return both;
}

/// Runs `work` in a process of its own and answers with what that gives, 0 to 255.
template <class Work>
int in_a_process(Work work) {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) ::_exit(work());
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    return WEXITSTATUS(status);
}

/// Starts `work` again and again in a process of its own, and kills it at a random moment.
template <class Work>
void kill_during(Work work, generator::Random& random) {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        for (std::size_t i = 0;; ++i) work(i);
    }
    const timespec wait{.tv_sec = 0, .tv_nsec = random.between(0, longest_wait_us) * 1'000};
    ::nanosleep(&wait, nullptr);
    REQUIRE(::kill(child, SIGKILL) == 0);
    REQUIRE(::waitpid(child, nullptr, 0) == child);
}

bool whole(const std::string& bytes) { return bytes == plans()[0] || bytes == plans()[1]; }

/// What a write gave: 0 when it went well, 1 when it said why not, 2 when it also said that there is no room.
int outcome(const FileResult& result) { return result.error.empty() ? 0 : result.full ? 2 : 1; }

}  // namespace

TEST_CASE("a program that is killed while it saves leaves the old plan or the new one, whole") {
    const Scratch scratch;
    const std::string path = (scratch.path / "plan.json").string();
    REQUIRE(write_file(path, plans()[0]).error.empty());
    generator::Random random{6};
    int halfway = 0;
    std::size_t before = count(scratch.path);
    for (int i = 0; i < kills; ++i) {
        kill_during([&](std::size_t turn) { (void)write_file(path, plans()[turn % 2]); }, random);
        CAPTURE(i);
        REQUIRE(whole(read_file(path).bytes));
        // What a killed write leaves beside the plan is hidden from lists, and no later write minds it.
        REQUIRE(list_folder(scratch.path.string()).size() == 1);
        const std::size_t now = count(scratch.path);
        if (now > before) ++halfway;
        before = now;
    }
    MESSAGE(kills << " keer gedood, waarvan " << halfway << " keer midden in het schrijven");
    CHECK(halfway > 0);
    CHECK(write_file(path, plans()[1]).error.empty());
    CHECK(read_file(path).bytes == plans()[1]);
}

TEST_CASE("a program that is killed while it keeps a safety copy leaves one that can be read") {
    const Scratch scratch;
    generator::Random random{7};
    Recovery first = open_recovery(scratch.path.string());
    REQUIRE(write_copy(first, plans()[0]).error.empty());
    ::close(first.lock);
    for (int i = 0; i < kills / 3; ++i) {
        Recovery recovery = open_recovery(scratch.path.string());
        kill_during([&](std::size_t turn) { (void)write_copy(recovery, plans()[turn % 2]); }, random);
        ::close(recovery.lock);
        const Recovery next = open_recovery(scratch.path.string());
        CAPTURE(i);
        REQUIRE(whole(newest_copy(next)));
        ::close(next.lock);
    }
}

TEST_CASE("a file that may not grow so large: told, the old plan stays, and nothing is left beside it") {
    const Scratch scratch;
    const std::string path = (scratch.path / "plan.json").string();
    REQUIRE(write_file(path, plans()[0]).error.empty());
    CHECK(in_a_process([&] {
              ::signal(SIGXFSZ, SIG_IGN);
              const rlimit small{.rlim_cur = 4'096, .rlim_max = 4'096};
              return ::setrlimit(RLIMIT_FSIZE, &small) == 0 ? outcome(write_file(path, plans()[1])) : 9;
          }) == 1);
    CHECK(read_file(path).bytes == plans()[0]);
    CHECK(count(scratch.path) == 1);
    CHECK(write_file(path, plans()[1]).error.empty());
}

TEST_CASE("a full disk: told as such, the old plan stays, and once there is room it can be saved") {
    constexpr int not_allowed = 77;
    const Scratch scratch;
    const int seen = in_a_process([&] {
        // A disk of its own, of 64 kB, that goes with the process.
        const bool made = ::unshare(CLONE_NEWNS) == 0 &&
                          ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                          ::mount("elp", scratch.path.c_str(), "tmpfs", 0, "size=65536") == 0;
        if (!made) return not_allowed;
        const std::string path = (scratch.path / "plan.json").string();
        const std::string small(20'000, 's');
        if (!write_file(path, small).error.empty()) return 10;
        if (outcome(write_file(path, plans()[0])) != 2) return 11;
        if (read_file(path).bytes != small) return 12;
        if (count(scratch.path) != 1) return 13;
        return write_file(path, std::string(20'000, 't')).error.empty() ? 0 : 14;
    });
    if (seen == not_allowed) {
        MESSAGE("een eigen schijf maken mag hier niet");
        return;
    }
    CHECK(seen == 0);
}

TEST_CASE("a folder that may not be written in: told, the old plan stays, and elsewhere it can be saved") {
    const Scratch scratch;
    const fs::path closed = scratch.path / "dicht";
    fs::create_directory(closed);
    const std::string path = (closed / "plan.json").string();
    REQUIRE(write_file(path, plans()[0]).error.empty());
    fs::permissions(scratch.path, fs::perms::all);
    fs::permissions(closed,
                    fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read | fs::perms::others_exec);
    const std::string elsewhere = (scratch.path / "kopie.json").string();
    constexpr uid_t nobody = 65'534;
    CHECK(in_a_process([&] {
              // Who is root may write everywhere.
              if (::geteuid() == 0 && ::setuid(nobody) != 0) return 9;
              const int refused = outcome(write_file(path, plans()[1]));
              return refused == 1 ? outcome(write_file(elsewhere, plans()[1])) : 8;
          }) == 0);
    CHECK(read_file(path).bytes == plans()[0]);
    CHECK(read_file(elsewhere).bytes == plans()[1]);
    CHECK(count(closed) == 1);
    fs::permissions(closed, fs::perms::owner_all);
}

TEST_CASE("a folder that is gone: told, and once it is there again the plan can be saved") {
    const Scratch scratch;
    const fs::path folder = scratch.path / "stick";
    const std::string path = (folder / "plan.json").string();
    fs::create_directory(folder);
    REQUIRE(write_file(path, plans()[0]).error.empty());
    fs::remove_all(folder);
    CHECK(stamp_of(path).empty());
    CHECK(!write_file(path, plans()[1]).error.empty());
    CHECK(!fs::exists(folder));
    fs::create_directory(folder);
    CHECK(write_file(path, plans()[1]).error.empty());
    CHECK(read_file(path).bytes == plans()[1]);
}

TEST_CASE("a safety copy that cannot be written is told, and the one before it stays") {
    const Scratch scratch;
    Recovery recovery = open_recovery(scratch.path.string());
    REQUIRE(write_copy(recovery, plans()[0]).error.empty());
    CHECK(in_a_process([&] {
              ::signal(SIGXFSZ, SIG_IGN);
              const rlimit small{.rlim_cur = 4'096, .rlim_max = 4'096};
              return ::setrlimit(RLIMIT_FSIZE, &small) == 0 ? outcome(write_copy(recovery, plans()[1])) : 9;
          }) == 1);
    ::close(recovery.lock);
    const Recovery next = open_recovery(scratch.path.string());
    CHECK(newest_copy(next) == plans()[0]);
    ::close(next.lock);
}

}  // namespace elp::platform
