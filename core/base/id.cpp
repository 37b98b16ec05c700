#include "core/base/id.hpp"

#include <algorithm>

#include "core/base/hex.hpp"

namespace elp {
namespace {

constexpr std::string_view hex = "0123456789abcdef";

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

}  // namespace

Id make_id(std::string_view kind, std::uint64_t bits) {
    Id id;
    std::copy_n(kind.begin(), std::min(kind.size(), Id::prefix_max), id.prefix.begin());
    id.bits = bits;
    return id;
}

std::size_t text_size(const Id& id) { return id.empty() ? 0 : id.kind().size() + 1 + hex_digits; }

void append_text(std::string& out, const Id& id) {
    if (id.empty()) return;
    out += id.kind();
    out += '-';
    append_hex(out, id.bits);
}

std::string text_of(const Id& id) {
    std::string text;
    text.reserve(text_size(id));
    append_text(text, id);
    return text;
}

std::optional<Id> parse_id(std::string_view text) {
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos || dash == 0 || dash > Id::prefix_max) return std::nullopt;
    if (text.size() != dash + 1 + hex_digits || !std::ranges::all_of(text.substr(0, dash), is_lower)) {
        return std::nullopt;
    }
    std::uint64_t bits = 0;
    for (const char c : text.substr(dash + 1)) {
        const std::size_t digit = hex.find(c);
        if (digit == std::string_view::npos) return std::nullopt;
        bits = bits << 4U | digit;
    }
    return make_id(text.substr(0, dash), bits);
}

}  // namespace elp
