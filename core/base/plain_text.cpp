#include "core/base/plain_text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "core/base/read.hpp"

namespace elp {
namespace {

constexpr std::size_t shown_bytes = 60;

unsigned byte_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

bool goes_on(unsigned byte) { return (byte & 0xC0U) == 0x80U; }

// How many bytes the character that begins here has; 0 where it is none. The second byte's range keeps out what could
// be written shorter, the halves of surrogate pairs, and what lies beyond the last character.
std::size_t character_size(std::string_view text) {
    const unsigned first = byte_at(text, 0);
    if (first < 0x80) return 1;
    const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < size) return 0;
    const unsigned second = byte_at(text, 1);
    const bool shorter = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    const bool none = (first == 0xED && second > 0x9F) || (first == 0xF4 && second > 0x8F);
    if (shorter || none) return 0;
    for (std::size_t i = 1; i < size; ++i) {
        if (!goes_on(byte_at(text, i))) return 0;
    }
    return size;
}

}  // namespace

bool has_control_character(std::string_view text) {
    return std::ranges::any_of(text,
                               [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t'; });
}

bool is_utf8(std::string_view text) {
    while (!text.empty()) {
        const std::size_t size = character_size(text);
        if (size == 0) return false;
        text.remove_prefix(size);
    }
    return true;
}

std::string_view text_fault(std::string_view text) {
    if (text.size() > ReadLimits{}.text_bytes) return "json.tekst-te-lang";
    return has_control_character(text) || !is_utf8(text) ? "json.stuurteken" : std::string_view{};
}

std::string shortened(std::string_view text) {
    if (text.size() <= shown_bytes) return std::string{text};
    std::size_t end = shown_bytes;
    while (end > 0 && goes_on(byte_at(text, end))) --end;
    return std::string{text.substr(0, end)} + "…";
}

}  // namespace elp
