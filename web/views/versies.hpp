// Two versions of the open plan beside each other: what the other one brings, and what both changed, to choose from.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/beoordeling/verschilwoorden.hpp"
#include "web/views/stof.hpp"

namespace elp::views {

/// The list whose marked things are the conflicts of which the reader took another side than the one that merging kept.
inline constexpr std::string_view versies_andersom = "versies";

/// What is merged. The lists are as long as one another.
struct Versievergelijking {
    std::string_view bestand;
    bool met_basis = false;                     ///< both come from a version that is known
    std::span<const Verschilregel> erbij;       ///< what merging changes in the open plan
    std::span<const Conflict> conflicten;       ///< what both changed
    std::span<const Conflictregel> in_woorden;  ///< the same
};

/// The side that the reader takes: the one that merging kept, until it is turned.
[[nodiscard]] Side chosen_side(const Session& session, const Conflict& conflict);

[[nodiscard]] Page versies_page(const Stof& stof, const Versievergelijking& versies);

}  // namespace elp::views
