// Text for inside HTML: between tags and inside a quoted attribute.
#pragma once

#include <string>
#include <string_view>

namespace elp {

/// The text with everything escaped that means something in HTML, whatever it holds.
[[nodiscard]] std::string als_html_tekst(std::string_view text);

}  // namespace elp
