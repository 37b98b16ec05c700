#include "cli/vorm.hpp"

namespace elp::cli {

Outcome in_vorm(const Rapport& rapport, const Context& context) {
    const std::string_view vorm = context.arguments.value("--vorm").value_or("markdown");
    Outcome outcome;
    if (vorm == "markdown") {
        outcome.out = als_markdown(rapport);
    } else if (vorm == "html") {
        outcome.out = als_html(rapport);
    } else if (vorm == "csv") {
        outcome.out = als_csv(rapport);
    } else {
        return refused({{Severity::error, "json.verwacht-keuze", "--vorm", std::string{vorm}, "markdown, html, csv"}},
                       context.teksten, context.language);
    }
    return outcome;
}

}  // namespace elp::cli
