// A chart of a table, drawn.
#pragma once

#include <string>
#include <string_view>

#include "core/rapport/rapport.hpp"

namespace elp {

/// The table's chart as SVG for inside an HTML page, called `naam` for who cannot see it; empty where the table has no
/// chart or no rows. A cell without number has no bar: what is not known is not drawn as zero.
[[nodiscard]] std::string als_svg(const Tabel& tabel, std::string_view naam);

}  // namespace elp
