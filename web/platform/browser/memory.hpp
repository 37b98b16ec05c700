// How texts and bytes cross from the page into a compiled module: in memory that the module gave, which the call that
// gets them takes over. memory.js holds the page's side.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <string>

namespace elp::platform {

[[nodiscard]] inline void* room_for(std::size_t size) { return std::malloc(std::max<std::size_t>(size, 1)); }

[[nodiscard]] inline std::string taken(char* text, std::size_t size) {
    std::string result(text, size);
    std::free(text);
    return result;
}

}  // namespace elp::platform
