#include "cli/command.hpp"

#include <nlohmann/json.hpp>
#include <utility>

#include "core/base/tekens.hpp"
#include "core/beoordeling/zinnen.hpp"
#include "core/taal/zinnen.hpp"

namespace elp::cli {
namespace {

std::string_view severity_key(Severity severity) {
    switch (severity) {
        case Severity::error:
            return "cli.fout";
        case Severity::warning:
            return "cli.waarschuwing";
        case Severity::open:
            return "cli.open";
    }
    return "cli.fout";
}

std::string_view severity_word(Severity severity) {
    switch (severity) {
        case Severity::error:
            return "fout";
        case Severity::warning:
            return "waarschuwing";
        case Severity::open:
            return "open";
    }
    return "fout";
}

}  // namespace

std::string screen_text(std::string text) {
    // C2 80 to C2 9F are the control characters of Unicode beyond ASCII.
    const auto beyond = [&](std::size_t at) {
        return text[at] == '\xC2' && at + 1 < text.size() &&
               (static_cast<unsigned char>(text[at + 1]) & 0xE0U) == 0x80U;
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (beyond(at)) text[at] = text[at + 1] = ' ';
        if (is_control(text[at]) && text[at] != '\n') text[at] = ' ';
    }
    return text;
}

std::string line_for(const Problem& problem, const Teksten& teksten, Language language) {
    std::string line{teksten(severity_key(problem.severity))};
    if (!problem.place.empty()) line += ": " + problem.place;
    line += ": " + what_is_wrong(problem, teksten, language) + " " + next_step(problem, teksten, language) + "\n";
    return screen_text(std::move(line));
}

std::string line_for(const Bevinding& bevinding, const Context& context) {
    std::string line{context.teksten("aard." + std::string{word_of(bevinding.aard)})};
    line += ": " + bevinding.place + ": " + what_is_found(bevinding, context.teksten, context.language);
    line += " " + next_step(bevinding, context.teksten, context.language);
    if (!bevinding.regel.empty()) line += " (" + std::string{bevinding.regel} + ")";
    return line + "\n";
}

Outcome wrong_call(const Teksten& teksten, std::string_view code, std::string_view found) {
    Outcome outcome{.exit = Exit::refused, .out = {}, .err = {}};
    outcome.err = screen_text(std::string{teksten("cli.fout")} + ": " +
                              teksten.fill("cli." + std::string{code}, {{"gevonden", found}}) + " " +
                              std::string{teksten("cli.zie-hulp")} + "\n");
    return outcome;
}

Outcome refused(const Problems& problems, const Teksten& teksten, Language language) {
    Outcome outcome{.exit = Exit::refused, .out = {}, .err = {}};
    for (const Problem& problem : problems) outcome.err += line_for(problem, teksten, language);
    return outcome;
}

nlohmann::ordered_json json_of(const Problems& problems, const Teksten& teksten, Language language) {
    auto list = nlohmann::ordered_json::array();
    for (const Problem& problem : problems) {
        list.push_back({{"ernst", severity_word(problem.severity)},
                        {"code", problem.code},
                        {"plaats", problem.place},
                        {"gevonden", problem.found},
                        {"tekst", what_is_wrong(problem, teksten, language)},
                        {"stap", next_step(problem, teksten, language)}});
    }
    return list;
}

std::string text_of(const nlohmann::ordered_json& json) { return json.dump(2) + "\n"; }

}  // namespace elp::cli
