#include "core/rapport/sturing.hpp"

#include <array>

#include "core/base/tekens.hpp"

namespace elp {
namespace {

// Marks, embeddings, overrides and isolates, as UTF-8.
constexpr std::array<std::string_view, 12> direction_marks{
    "\xD8\x9C",     "\xE2\x80\x8E", "\xE2\x80\x8F", "\xE2\x80\xAA", "\xE2\x80\xAB", "\xE2\x80\xAC",
    "\xE2\x80\xAD", "\xE2\x80\xAE", "\xE2\x81\xA6", "\xE2\x81\xA7", "\xE2\x81\xA8", "\xE2\x81\xA9"};

// The mark that the text begins with; empty where it begins with none.
std::string_view mark_at(std::string_view text) {
    for (const std::string_view mark : direction_marks) {
        if (text.starts_with(mark)) return mark;
    }
    return {};
}

// "(U+202E)" of the bytes of one letter of two or three bytes.
std::string written_out(std::string_view letter) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    constexpr unsigned tail_bits = 6;
    unsigned code = static_cast<unsigned char>(letter.front()) & (letter.size() == 2 ? 0x1FU : 0x0FU);
    for (const char c : letter.substr(1)) code = (code << tail_bits) | (static_cast<unsigned char>(c) & 0x3FU);
    std::string out{"(U+"};
    for (unsigned shift = 16; shift > 0; shift -= 4) out += hex[(code >> (shift - 4)) & 0x0FU];
    return out + ')';
}

}  // namespace

std::string zonder_sturing(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const std::string_view mark = mark_at(text);
        if (!mark.empty()) {
            out += written_out(mark);
            text.remove_prefix(mark.size());
            continue;
        }
        out += is_control(text.front()) ? ' ' : text.front();
        text.remove_prefix(1);
    }
    return out;
}

}  // namespace elp
