// What must hold for the tree of every screen. Each check gives a sentence for each fault that it finds.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "tests/web/seen_items.hpp"
#include "web/ui/tree.hpp"

namespace elp::test {

using Faults = std::vector<std::string>;
using Nodes = std::span<const ui::Node>;

/// Controls without name or key, and ids that stand there twice.
[[nodiscard]] Faults nameless(Nodes nodes);
/// Items that the keyboard can reach and that have no node. `window` limits them to windows whose name begins so.
[[nodiscard]] Faults without_meaning(Nodes nodes, const std::vector<SeenItem>& items, const std::string& window);
/// Controls under 24 by 24, and rows under 32.
[[nodiscard]] Faults too_small(Nodes nodes, float text_scale);
/// Texts and controls that lie over one another.
[[nodiscard]] Faults overlapping(Nodes nodes);
/// Texts and controls that stick out of what holds them, to the side.
[[nodiscard]] Faults sticking_out(Nodes nodes, float screen_width);
/// Text keys without text, and placeholders that nothing filled.
[[nodiscard]] Faults unfinished_words(Nodes nodes);

/// The faults as one text, for a message.
[[nodiscard]] std::string listed(const Faults& faults);

}  // namespace elp::test
