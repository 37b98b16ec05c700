// The subsidy screen: the answers, the result with its range, the points on which the source is silent, and how it was
// calculated.
#pragma once

#include <functional>
#include <set>
#include <string>

#include "web/views/subsidies_text.hpp"
#include "web/views/view.hpp"

namespace elp::views {

/// `open` holds the keys of the steps whose source stands open: "stap.uitvoering.grens".
using OpenKeys = std::set<std::string, std::less<>>;
void draw_subsidies(const View& view, const SubsidiesText& text, const OpenKeys& open);

}  // namespace elp::views
