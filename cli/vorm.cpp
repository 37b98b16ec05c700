#include "cli/vorm.hpp"

#include <utility>

#include "core/rapport/uitvoeropdracht.hpp"
#include "core/rapport/xlsx.hpp"

namespace elp::cli {
namespace {

Outcome written(std::string text) { return {.exit = Exit::calculated, .out = std::move(text), .err = {}}; }

}  // namespace

Outcome in_vorm(const Rapport& rapport, const Context& context) {
    Answer<Uitvoervorm> given;
    if (const auto problem = take_choice(context.arguments, "--vorm", given)) {
        return refused({*problem}, context.teksten, context.language);
    }
    switch (given.value_or(Uitvoervorm::markdown)) {
        case Uitvoervorm::html:
            return written(als_html(rapport));
        case Uitvoervorm::markdown:
            return written(als_markdown(rapport));
        case Uitvoervorm::csv:
            return written(als_csv(rapport));
        case Uitvoervorm::xlsx:
            break;
    }
    Result<std::string> workbook = als_xlsx(rapport, context.vandaag, context.teksten);
    if (!workbook) return refused(workbook.problems(), context.teksten, context.language);
    Outcome outcome = written(std::move(*workbook));
    outcome.readable = false;
    return outcome;
}

}  // namespace elp::cli
