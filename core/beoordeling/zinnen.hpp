// Words for an assessment: what a step holds, where it comes from, what a reading lacks, what a check found.
#pragma once

#include <string>
#include <string_view>

#include "core/regels/bevinding.hpp"
#include "core/regels/regelingen.hpp"
#include "core/regels/trace.hpp"
#include "core/subsidie/uitvoering.hpp"
#include "core/taal/notatie.hpp"
#include "core/taal/teksten.hpp"

namespace elp {

/// What makes words: texts in a language, and the rule files for names of sources.
struct Woorden {
    const Teksten& teksten;
    const Regelingen& regelingen;
    Language language = Language::nl;
};

/// "€ 385.000" or "11,325".
[[nodiscard]] std::string value_text(const Step& step, Language language);

/// "vast bedrag".
[[nodiscard]] std::string_view step_text(const Step& step, const Woorden& woorden);

/// Where a step comes from: the reading, source, place and status, both where a reading chose a value out of a rule
/// file, or "ingevuld" or "berekend".
[[nodiscard]] std::string source_text(const Step& step, const Woorden& woorden);

/// What to call the document that a value comes from: "S2" where it was shipped, the title that the user gave where
/// the value is the user's own.
[[nodiscard]] std::string source_name(ValueRef source, const Regelingen& regelingen);

/// "Alleen hele modules" for option "hele" of choice "uitvoering.afronding".
[[nodiscard]] std::string_view option_text(std::string_view choice, std::string_view option, const Teksten& teksten);

/// The id of a missing answer: "wijk-inwoners".
[[nodiscard]] std::string_view missing_id(Ontbreekt missing);

/// "inwoners per wijk".
[[nodiscard]] std::string_view missing_text(Ontbreekt missing, const Teksten& teksten);

/// What a check found, in a sentence.
[[nodiscard]] std::string what_is_found(const Bevinding& bevinding, const Teksten& teksten, Language language);

/// What to do about it.
[[nodiscard]] std::string next_step(const Bevinding& bevinding, const Teksten& teksten, Language language);

}  // namespace elp
