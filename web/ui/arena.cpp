#include "web/ui/arena.hpp"

#include <algorithm>

namespace elp::ui {
namespace {

constexpr std::size_t block_size = std::size_t{32} * 1024;

}  // namespace

void clear(Arena& arena) {
    arena.block = 0;
    arena.used = 0;
}

std::span<char> take(Arena& arena, std::size_t size) {
    while (arena.block < arena.blocks.size() && arena.used + size > arena.blocks[arena.block].size) {
        ++arena.block;
        arena.used = 0;
    }
    if (arena.block == arena.blocks.size()) {
        const std::size_t capacity = std::max(size, block_size);
        arena.blocks.push_back({std::make_unique<char[]>(capacity), capacity});
        arena.used = 0;
    }
    char* const start = arena.blocks[arena.block].bytes.get() + arena.used;
    arena.used += size;
    return {start, size};
}

std::string_view keep(Arena& arena, std::string_view text) { return join(arena, {text}); }

std::string_view join(Arena& arena, std::initializer_list<std::string_view> parts) {
    std::size_t size = 0;
    for (const std::string_view part : parts) {
        size += part.size();
    }
    const std::span<char> room = take(arena, size + 1);
    char* at = room.data();
    for (const std::string_view part : parts) {
        at = std::copy(part.begin(), part.end(), at);
    }
    *at = '\0';
    return {room.data(), size};
}

}  // namespace elp::ui
