// Several things of a list at once: which ones, and one field of all of them, or taking them out. One step of undo.
#pragma once

#include <string>

#include "web/views/stof.hpp"

namespace elp::views {

/// Puts beside the button that adds to a list, the last block of the card, one that opens this; and while it is open a
/// box in each row of its table, and under it what can be done.
void add_bulk(const Stof& stof, Card& card, Table& table, const std::string& list);

}  // namespace elp::views
