// How many times a test by chance tries: a few in each build, and as many as ELP_TIMES times that on request.
#pragma once

#include <cstddef>
#include <cstdlib>
#include <string>

namespace elp {

/// `few`, times the number in the environment's ELP_TIMES.
[[nodiscard]] inline std::size_t times(std::size_t few) {
    const char* const more = std::getenv("ELP_TIMES");
    return more == nullptr ? few : few * std::strtoul(more, nullptr, 10);
}

}  // namespace elp
