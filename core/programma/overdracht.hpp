// What a region hands over to the learning network: its monitoring without anything about a person.
#pragma once

#include "core/programma/leren.hpp"

namespace elp {

/// Indicators, measurements and cycles without names and free text, and the lessons whose author said that they may be
/// shared, with their text.
[[nodiscard]] Leren zonder_personen(const Leren& leren);

}  // namespace elp
