// What steers how text is shown instead of being shown itself.
#pragma once

#include <string>
#include <string_view>

namespace elp {

/// The same text with a space for each control character, and with each mark that turns the direction of writing
/// written out as "(U+202E)": such a mark would turn around what stands beside the text too, and be seen by nobody.
[[nodiscard]] std::string zonder_sturing(std::string_view text);

}  // namespace elp
