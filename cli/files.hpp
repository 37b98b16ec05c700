// The only place where elp touches files, the clock and chance.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "core/base/date.hpp"

namespace elp::cli {

/// The bytes of a file, or nothing where it cannot be read. Reads at most `limit` bytes and one more, so that a larger
/// file is seen as such without being taken in whole.
[[nodiscard]] std::optional<std::string> read_file(const std::string& path, std::size_t limit);

/// Whether standard output is shown on a screen, not kept in a file or handed to another program.
[[nodiscard]] bool output_is_screen();

/// Today in the time zone of this machine.
[[nodiscard]] Date today();

/// 64 bits by chance, for a new id.
[[nodiscard]] std::uint64_t random_bits();

}  // namespace elp::cli
