// Dear ImGui's own word on which items a frame held: what is compared with the tree of meaning.
#pragma once

#include <cstdint>
#include <vector>

namespace elp::test {

struct SeenItem {
    std::uint32_t id = 0;
    const char* window = nullptr;
};

/// The items of the frame that the keyboard can reach, without windows and scroll bars.
std::vector<SeenItem>& seen_items();

}  // namespace elp::test
