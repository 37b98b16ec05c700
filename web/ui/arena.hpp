// Memory for the texts and nodes of one frame: it grows while the program warms up and is then used over and over.
// It knows nothing of what is stored in it.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace elp::ui {

/// Hands out characters that stay in place until clear(). Freed never, reused from clear() on.
struct Arena {
    struct Block {
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0;
    };
    std::vector<Block> blocks;
    std::size_t block = 0;  ///< the block being filled
    std::size_t used = 0;   ///< characters used in it
};

void clear(Arena& arena);
/// Room for `size` characters, not initialised.
[[nodiscard]] std::span<char> take(Arena& arena, std::size_t size);
/// A copy of the text, followed by a zero for C interfaces.
[[nodiscard]] std::string_view keep(Arena& arena, std::string_view text);
/// The parts joined, followed by a zero.
[[nodiscard]] std::string_view join(Arena& arena, std::initializer_list<std::string_view> parts);

}  // namespace elp::ui
