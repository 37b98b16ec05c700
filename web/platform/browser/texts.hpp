// The texts that the page fetched; the program itself carries Dutch alone.
#pragma once

#include <string>

namespace elp::platform {

/// The file of English texts; empty until it was fetched.
[[nodiscard]] std::string& english();

}  // namespace elp::platform
