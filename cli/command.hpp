// What every command of elp has in common: where it may look, how it answers, how it tells what is wrong.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "cli/arguments.hpp"
#include "core/base/date.hpp"
#include "core/base/describe.hpp"
#include "core/base/problem.hpp"
#include "core/regels/bevinding.hpp"
#include "core/regels/regelingen.hpp"
#include "core/taal/letters.hpp"
#include "core/taal/notatie.hpp"
#include "core/taal/teksten.hpp"

namespace elp::cli {

/// How the program ends.
enum class Exit : int {
    calculated = 0,
    spoiled = 1,  ///< an error in the plan spoils a figure, or what both versions changed still has to be chosen
    refused = 2,  ///< the plan cannot be read, or the call is wrong
};

/// What a command works with.
struct Context {
    const Arguments& arguments;
    const Teksten& teksten;
    const Regelingen& regelingen;
    Language language = Language::nl;
    Date vandaag;
};

/// What a command answers: `out` goes to standard output, `err` to standard error.
struct Outcome {
    Exit exit = Exit::calculated;
    std::string out;
    std::string err;
    bool readable = true;  ///< `out` is text, and not for machines alone
};

/// Text for a terminal: what steers one instead of being shown becomes a space, but for ends of lines. A plan holds no
/// such characters; the names of its keys in a refusal, and the words of a call, may.
[[nodiscard]] std::string screen_text(std::string text);

/// "fout: <place>: what is wrong. The next step." on a line of its own.
[[nodiscard]] std::string line_for(const Problem& problem, const Teksten& teksten, Language language);

/// "te laat: <place>: what was found. The next step. (R-11)" on a line of its own.
[[nodiscard]] std::string line_for(const Bevinding& bevinding, const Context& context);

/// A refusal because the call itself is wrong: `code` is a text key behind "cli.".
[[nodiscard]] Outcome wrong_call(const Teksten& teksten, std::string_view code, std::string_view found);

/// A refusal with problems.
[[nodiscard]] Outcome refused(const Problems& problems, const Teksten& teksten, Language language);

/// Takes a choice by its word; nothing when the option was not given, a problem for another word.
template <class E>
[[nodiscard]] std::optional<Problem> take_choice(const Arguments& arguments, std::string_view option,
                                                 Answer<E>& answer) {
    const auto given = arguments.value(option);
    if (!given) return std::nullopt;
    if (const auto choice = value_of_word<E>(*given)) {
        answer = Answer<E>{*choice};
        return std::nullopt;
    }
    std::string allowed;
    for (const std::string_view word : Words<E>::list) add_word(allowed, word, ", ");
    return Problem{Severity::error, "json.verwacht-keuze", std::string{option}, std::string{*given}, allowed};
}

/// The problems as JSON: ernst, code, plaats, gevonden, tekst and stap for each.
[[nodiscard]] nlohmann::ordered_json json_of(const Problems& problems, const Teksten& teksten, Language language);

/// Indented JSON with a newline at the end.
[[nodiscard]] std::string text_of(const nlohmann::ordered_json& json);

}  // namespace elp::cli
