// Addresses of files after RFC 8089; see file_uri.hpp.
#include "web/platform/desktop/file_uri.hpp"

#include <charconv>
#include <climits>

namespace elp::platform {
namespace {

/// The byte that two hexadecimal digits stand for; nothing when they are no such digits.
std::optional<char> byte_of(std::string_view digits) {
    unsigned int value = 0;
    const char* const end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, value, 16);
    if (digits.size() != 2 || read.ec != std::errc{} || read.ptr != end) {
        return std::nullopt;
    }
    return static_cast<char>(value);
}

std::optional<std::string_view> path_part(std::string_view uri) {
    for (const std::string_view start : {"file://localhost/", "file:///", "file:/"}) {
        if (uri.starts_with(start)) {
            const std::string_view path = uri.substr(start.size() - 1);
            // Two slashes after "file:" bring the name of a machine; and what follows ? or # is no part of a name.
            const bool plain = !path.starts_with("//") && path.find_first_of("?#") == std::string_view::npos;
            return plain ? std::optional{path} : std::nullopt;
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::string> path_of_uri(std::string_view uri) {
    const auto part = path_part(uri);
    if (!part) {
        return std::nullopt;
    }
    std::string path;
    for (std::size_t i = 0; i < part->size(); ++i) {
        std::optional<char> letter = (*part)[i];
        if (letter == '%') {
            letter = byte_of(part->substr(i + 1, 2));
            i += 2;
        }
        if (!letter || *letter == '\0') {
            return std::nullopt;
        }
        path.push_back(*letter);
    }
    return path.size() < PATH_MAX ? std::optional{path} : std::nullopt;
}

}  // namespace elp::platform
