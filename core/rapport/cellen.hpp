// Cells and columns in the words of a language.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/answer.hpp"
#include "core/base/date.hpp"
#include "core/base/money.hpp"
#include "core/beoordeling/zinnen.hpp"
#include "core/rapport/rapport.hpp"

namespace elp {

/// A column of words, or of numbers. "rapport.kolom.<sleutel>" is the text key of its name.
[[nodiscard]] Kolom kolom(std::string_view sleutel, const Woorden& woorden);
[[nodiscard]] Kolom getalkolom(std::string_view sleutel, const Woorden& woorden);

/// What an answer holds; none where it is not known, or is "geen" or "n.v.t.".
template <class T>
[[nodiscard]] std::optional<T> known(const Answer<T>& answer) {
    return answer.has_value() ? std::optional{answer.value} : std::nullopt;
}

[[nodiscard]] Cel cel(std::string_view tekst);
[[nodiscard]] Cel cel_getal(std::int64_t getal, const Woorden& woorden);
[[nodiscard]] inline Cel cel_aantal(std::size_t aantal, const Woorden& woorden) {
    return cel_getal(static_cast<std::int64_t>(aantal), woorden);
}
[[nodiscard]] Cel cel_bedrag(Money bedrag, const Woorden& woorden);
/// "onbekend" where there is none; a day that is not set is empty.
[[nodiscard]] Cel cel_getal(std::optional<std::int64_t> getal, const Woorden& woorden);
[[nodiscard]] Cel cel_bedrag(std::optional<Money> bedrag, const Woorden& woorden);
[[nodiscard]] Cel cel_dag(Date dag, const Woorden& woorden);
[[nodiscard]] Cel cel_jaar(std::int64_t jaar);
/// What a step of a calculation comes to.
[[nodiscard]] Cel cel_stap(const Step& stap, const Woorden& woorden);

/// "ja", "nee" or "onbekend".
[[nodiscard]] Cel cel_ja_nee(const Answer<bool>& antwoord, const Woorden& woorden);

/// "4,65 %" of hundredths of a percent.
[[nodiscard]] Cel cel_aandeel(std::int64_t basispunten, const Woorden& woorden);

/// What the policy calls an element of a list; its id where the rules do not know it.
[[nodiscard]] std::string element_naam(std::string_view lijst, std::string_view id, const Woorden& woorden);

/// A text by its key.
[[nodiscard]] std::string tekst(std::string_view sleutel, const Woorden& woorden);
/// The text of a key that ends in a word: "optie.regiofase." and "aanvraag".
[[nodiscard]] std::string tekst(std::string_view begin, std::string_view einde, const Woorden& woorden);

}  // namespace elp
