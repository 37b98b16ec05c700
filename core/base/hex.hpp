// Numbers as sixteen hexadecimal digits.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace elp {

/// How many digits a number of 64 bits has.
inline constexpr std::size_t hex_digits = 16;

/// Adds the digits of a number, lower-case, with zeros in front.
void append_hex(std::string& out, std::uint64_t bits);

}  // namespace elp
