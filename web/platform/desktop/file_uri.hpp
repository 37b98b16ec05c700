// Addresses of files as other programs give them: "file:///home/an/plan%201.json".
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace elp::platform {

/// The absolute path that the address stands for. Nothing when it is no file of this machine, or not well formed.
[[nodiscard]] std::optional<std::string> path_of_uri(std::string_view uri);

}  // namespace elp::platform
