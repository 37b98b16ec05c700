#include "core/base/hex.hpp"

#include <array>

namespace elp {

void append_hex(std::string& out, std::uint64_t bits) {
    constexpr std::array digits{'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    std::array<char, hex_digits> text{};
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit, bits >>= 4U) *digit = digits[bits & 0xFU];
    out.append(text.data(), text.size());
}

}  // namespace elp
