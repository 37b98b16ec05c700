// A short fingerprint of bytes, to see whether something is still the same. Not against people who mean to deceive.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace elp {

/// FNV-1a over all bytes, the same on every machine.
[[nodiscard]] constexpr std::uint64_t hash_of(std::string_view bytes) {
    constexpr std::uint64_t basis = 0xcbf29ce484222325U;
    constexpr std::uint64_t prime = 0x100000001b3U;
    std::uint64_t hash = basis;
    for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * prime;
    return hash;
}

}  // namespace elp
