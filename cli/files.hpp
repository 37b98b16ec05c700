// The only place where elp touches files and the clock.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "core/base/date.hpp"

namespace elp::cli {

/// The bytes of a file, or nothing where it cannot be read. Reads at most `limit` bytes and one more, so that a larger
/// file is seen as such without being taken in whole.
[[nodiscard]] std::optional<std::string> read_file(const std::string& path, std::size_t limit);

/// Today in the time zone of this machine.
[[nodiscard]] Date today();

}  // namespace elp::cli
