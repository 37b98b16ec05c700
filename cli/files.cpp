#include "cli/files.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <ctime>
#include <filesystem>
#include <memory>
#include <random>

namespace elp::cli {

std::optional<std::string> read_file(const std::string& path, std::size_t limit) {
    std::error_code failed;
    if (std::filesystem::is_directory(path, failed)) return std::nullopt;
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file{std::fopen(path.c_str(), "rb"), &std::fclose};
    if (!file) return std::nullopt;
    constexpr std::size_t block = 65536;
    std::string bytes;
    while (bytes.size() <= limit) {
        const std::size_t before = bytes.size();
        bytes.resize(before + block);
        const std::size_t got = std::fread(bytes.data() + before, 1, block, file.get());
        bytes.resize(before + got);
        if (got < block) break;
    }
    if (std::ferror(file.get()) != 0) return std::nullopt;
    return bytes;
}

bool output_is_screen() {
    // Under Emscripten isatty() takes every output for a screen; a pipe and a file are no device there either.
    struct stat about{};
    return ::isatty(STDOUT_FILENO) != 0 && ::fstat(STDOUT_FILENO, &about) == 0 && S_ISCHR(about.st_mode);
}

Date today() {
    const std::time_t now = std::time(nullptr);
    const std::tm* local = std::localtime(&now);
    return make_date(local->tm_year + 1900, local->tm_mon + 1, local->tm_mday).value_or(Date{});
}

std::uint64_t random_bits() {
    std::random_device device;
    return (std::uint64_t{device()} << 32U) | device();
}

}  // namespace elp::cli
