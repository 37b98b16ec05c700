// A user's own values of parameters, for example the amounts of the call once it is published. They stand in the plan
// beside the shipped ones, win from them on the days on which they hold, and carry the user's own source into every
// trace. Knows no plan.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"
#include "core/regels/bevinding.hpp"
#include "core/regels/regelingen.hpp"

namespace elp {

/// One own value. It is used once it has a known parameter, a value, a first day, a source and a place in it.
struct EigenWaarde : Item {
    std::string parameter;        ///< id of a Parameter: "uitvoering.module.bedrag"
    Answer<std::int64_t> waarde;  ///< in the parameter's unit, 0 or more; a day as 20261231
    Answer<Date> geldig_van;
    Answer<Date> geldig_tot;  ///< the last day; none: no end known
    std::string bron;         ///< the document's title
    std::string uitgever;
    std::string datum;  ///< of the document, as far as known
    std::string adres;
    std::string plaats;  ///< where in the document
    Answer<Status> status;
    std::string toelichting;
    bool operator==(const EigenWaarde&) const = default;
};

/// The section of a plan with own values.
struct EigenWaarden : Thing {
    std::vector<EigenWaarde> lijst;
    bool operator==(const EigenWaarden&) const = default;
};

/// An own value beside the shipped one.
struct EigenNaastGeleverd {
    Id id;                            ///< of the EigenWaarde
    bool geldt = false;               ///< it is used
    std::optional<Geldend> geleverd;  ///< the shipped value on its first day, where there is one
};

/// The rules that hold for a plan. References of the shipped rule files stay the same in it.
struct EigenRegels {
    Regelingen regelingen;
    std::vector<EigenNaastGeleverd> waarden;
    Bevindingen bevindingen;
};

/// The id of the rule file that own values make together.
inline constexpr std::string_view eigen_regeling = "eigen-waarden";

/// Lays own values over the shipped rules. What is incomplete, negative, overlapping or of an unknown parameter is not
/// used, and is a finding: "eigen-waarde.parameter-onbekend", "eigen-waarde.onvolledig", "eigen-waarde.onmogelijk",
/// "eigen-waarde.geldigheid-omgekeerd", "eigen-waarde.overlapt". Places are rooted at `place`: "/eigen_waarden".
[[nodiscard]] EigenRegels met_eigen_waarden(const Regelingen& geleverd, const EigenWaarden& eigen,
                                            std::string_view place);

/// The values of a rule file as own values, to be put into a plan: one id for each is taken from `ids`; values for
/// which there is no id left are not made. Count them with aantal_waarden().
[[nodiscard]] std::vector<EigenWaarde> eigen_waarden_uit(const Regeling& regeling, std::span<const Id> ids);

/// What of a user's rule file the shipped rules do not have: "regels.parameter-onbekend" and "regels.andere-eenheid",
/// with the place in that file.
[[nodiscard]] Problems controleer_parameters(const Regeling& eigen, const Regelingen& geleverd);

/// How many values a rule file holds.
[[nodiscard]] std::size_t aantal_waarden(const Regeling& regeling);

template <>
struct Describe<EigenWaarde> {
    static constexpr std::string_view name = "eigen_waarde";
    static constexpr std::string_view id_prefix = "waarde";
    static std::span<const Field> fields();
};

template <>
struct Describe<EigenWaarden> {
    static constexpr std::string_view name = "eigen_waarden";
    static std::span<const Field> fields();
};

}  // namespace elp
