// The uitvoeringssubsidie: a fixed part for the regional collaboration and a modular part for the wijk level
// . Where the source is silent a reading decides; the range runs over all readings for which there are data.
// Knows no plan, no texts and no amounts: those come from the rule files.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <variant>

#include "core/base/money.hpp"
#include "core/base/problem.hpp"
#include "core/regels/regelingen.hpp"
#include "core/regels/trace.hpp"
#include "core/subsidie/uitvoering_lezing.hpp"

namespace elp {

/// The values of the rule files that hold on the peildatum.
struct UitvoeringRegels {
    Geldend vast_onder;       ///< cent, below the boundary (R-2)
    Geldend vast_boven;       ///< cent, above the boundary (R-2)
    Geldend grens;            ///< inhabitants (R-2)
    Geldend module_inwoners;  ///< inhabitants for one module (R-3)
    Geldend module_bedrag;    ///< cent for one module (R-3)
};

/// The rules as they hold on `peildatum`, or "regels.geen-waarde" for each that does not.
[[nodiscard]] Result<UitvoeringRegels> uitvoering_regels(const Regelingen& regelingen, Date peildatum);

/// The reading that holds where the user makes no choice, from the rule file.
[[nodiscard]] Lezing standaard_lezing(const Regelingen& regelingen);

/// What the calculation is about.
struct UitvoeringInvoer {
    Answer<std::int64_t> inwoners;                 ///< of the region, 1 or more
    std::span<const Answer<std::int64_t>> wijken;  ///< inhabitants of each wijk that takes part
    Answer<std::int64_t> wijkverbanden;            ///< for how many modules are asked, 0 or more
};

/// An answer without which a reading cannot be calculated.
enum class Ontbreekt : std::uint8_t { regio_inwoners, wijk_inwoners, aantal_wijkverbanden };

struct UitvoeringUitkomst {
    Money vast;
    std::int64_t modules = 0;           ///< in units of 10^-modules_decimals
    std::uint8_t modules_decimals = 0;  ///< 0, or 5 in proportion
    Money modulair;
    Money totaal;
    Steps stappen;
};

/// A result, the answer that it waits for, or why it cannot be: "uitvoering.inwoners-niet-positief",
/// "uitvoering.wijk-inwoners-niet-positief", "uitvoering.wijkverbanden-negatief", "bedrag.te-groot".
using UitvoeringAntwoord = std::variant<UitvoeringUitkomst, Ontbreekt, std::string_view>;

/// Calculates one reading. Allocates nothing.
[[nodiscard]] UitvoeringAntwoord bereken_uitvoering(const UitvoeringInvoer& invoer, const UitvoeringRegels& regels,
                                                    const Lezing& lezing);

/// What the readings give together.
struct Bandbreedte {
    std::optional<Money> laagste;  ///< none where no reading can be calculated
    std::optional<Money> hoogste;
    /// The ways of counting that lack data, with what they lack.
    struct Open {
        Telling telling = Telling::regio;
        Ontbreekt ontbreekt = Ontbreekt::regio_inwoners;
    };
    FixedList<Open, 4> ontbrekend;
    /// Whether every reading has a result.
    [[nodiscard]] bool volledig() const { return laagste.has_value() && ontbrekend.empty(); }
};

/// The range over all readings that `invoer` has data for.
[[nodiscard]] Bandbreedte bandbreedte(const UitvoeringInvoer& invoer, const UitvoeringRegels& regels);

}  // namespace elp
