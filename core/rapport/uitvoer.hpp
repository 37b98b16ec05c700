// Makes the file that an order asks for: the one way to it for the command line, the desktop program and the page.
#pragma once

#include <string>

#include "core/rapport/uitvoeropdracht.hpp"
#include "core/regels/regelingen.hpp"
#include "core/taal/teksten.hpp"

namespace elp {

struct Uitvoer {
    std::string naam;  ///< "almere-bestuur.html"
    std::string type;  ///< "text/html"
    std::string bytes;
};

/// `teksten`: those of the order's language. Where the order leaves a choice open the first of its list holds. Problems
/// are those of reading the plans and of maak_rapport() and als_xlsx(), and "uitvoer.geen-plan" for an order without a
/// plan.
[[nodiscard]] Result<Uitvoer> maak_uitvoer(const Uitvoeropdracht& opdracht, const Regelingen& regelingen,
                                           const Teksten& teksten);

}  // namespace elp
