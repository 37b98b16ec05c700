// With which rules a plan was last looked at: a fingerprint of each rule file, kept in the plan, so that a plan that is
// opened with other rules says which of them changed. Knows no plan.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"
#include "core/regels/bevinding.hpp"
#include "core/regels/regelingen.hpp"

namespace elp {

/// The section of a plan with the rules last used.
struct Regelstand : Thing {
    Texts gebruikt;  ///< for each rule file its id and fingerprint: "zonmw-uitvoering 00f3a9c214b7e560"
    bool operator==(const Regelstand&) const = default;
};

/// What `gebruikt` is for these rules. Own values of a plan are left out: they stand in the plan itself.
[[nodiscard]] Texts regelstand_van(const Regelingen& regelingen);

/// A finding for each rule file that changed or came since, "regels.gewijzigd", and for each that is gone,
/// "regels.vervallen". A plan that keeps nothing yet gives none. `place` is that of the section.
[[nodiscard]] Bevindingen vergelijk_regelstand(const Regelstand& stand, const Regelingen& regelingen,
                                               std::string_view place);

template <>
struct Describe<Regelstand> {
    static constexpr std::string_view name = "regelstand";
    static std::span<const Field> fields();
};

}  // namespace elp
