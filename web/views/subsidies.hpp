// The subsidy screen: the answers, the result with its range, the points on which the source is silent, and how it was
// calculated.
#pragma once

#include <string_view>

#include "web/views/subsidies_text.hpp"
#include "web/views/view.hpp"

namespace elp::views {

/// `open_source` is the step whose source stands open; empty for none.
void draw_subsidies(const View& view, const SubsidiesText& text, std::string_view open_source);

}  // namespace elp::views
