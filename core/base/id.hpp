// Ids of things in a plan: a prefix for the kind and 64 random bits, as in "wijk-00f3a9c214b7e560".
// The bits come from outside; an id is never used again.
#pragma once

#include <array>
#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace elp {

/// An id of at most 24 characters that needs no memory of its own. The default is no id.
struct Id {
    static constexpr std::size_t prefix_max = 7;

    std::array<char, prefix_max + 1> prefix{};  ///< lower-case letters, ended by zero
    std::uint64_t bits = 0;

    [[nodiscard]] std::string_view kind() const { return prefix.data(); }
    [[nodiscard]] bool empty() const { return prefix[0] == '\0'; }
    bool operator==(const Id& other) const { return bits == other.bits && prefix == other.prefix; }
    /// By kind as text, then by bits. Lists of thousands are put in this order at each change of a plan, so that it
    /// compares words and not letter by letter.
    std::strong_ordering operator<=>(const Id& other) const {
        const std::uint64_t mine = kind_in_order();
        const std::uint64_t others = other.kind_in_order();
        return mine != others ? mine <=> others : bits <=> other.bits;
    }

  private:
    [[nodiscard]] std::uint64_t kind_in_order() const {
        const auto word = std::bit_cast<std::uint64_t>(prefix);
        return std::endian::native == std::endian::little ? __builtin_bswap64(word) : word;
    }
};

/// `kind` is 1 to 7 lower-case letters.
[[nodiscard]] Id make_id(std::string_view kind, std::uint64_t bits);

/// "wijk-00f3a9c214b7e560"; an empty text for no id.
[[nodiscard]] std::string text_of(const Id& id);

/// The length of that text.
[[nodiscard]] std::size_t text_size(const Id& id);

/// Adds that text to another.
void append_text(std::string& out, const Id& id);

/// Reads an id; nothing when its form is wrong.
[[nodiscard]] std::optional<Id> parse_id(std::string_view text);

}  // namespace elp
