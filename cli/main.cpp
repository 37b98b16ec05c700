// elp: the command line on the same core as the program with screens.
#include <array>
#include <cstdio>
#include <string_view>
#include <vector>

#include "assets/assets.hpp"
#include "cli/command.hpp"
#include "cli/controleer.hpp"
#include "cli/eerst.hpp"
#include "cli/files.hpp"
#include "cli/landelijk.hpp"
#include "cli/monitoring.hpp"
#include "cli/opmerkingen.hpp"
#include "cli/plan_file.hpp"
#include "cli/rapport.hpp"
#include "cli/regels.hpp"
#include "cli/sroi.hpp"
#include "cli/uitvoering.hpp"
#include "cli/versies.hpp"
#include "cli/zonder_namen.hpp"

namespace elp::cli {
namespace {

constexpr std::array options{
    OptionSpec{"--inwoners", true},  OptionSpec{"--afronding", true},  OptionSpec{"--grens", true},
    OptionSpec{"--peildatum", true}, OptionSpec{"--taal", true},       OptionSpec{"--json", false},
    OptionSpec{"--help", false},     OptionSpec{"--versie", false},    OptionSpec{"--regeling", true},
    OptionSpec{"--vorm", true},      OptionSpec{"--kies", true},       OptionSpec{"--soort", true},
    OptionSpec{"--wijk", true},      OptionSpec{"--discipline", true}, OptionSpec{"--alle", false},
};

/// A command that works from its words and options alone.
struct CallCommand {
    std::string_view name;
    Outcome (*run)(const Context&);
};

/// A command that works on one plan file.
struct FileCommand {
    std::string_view name;
    Outcome (*run)(const Context&, const Plan&);
    std::size_t words = 1;  ///< the most words that follow it, the file included
};

constexpr std::array call_commands{
    CallCommand{"subsidie", &subsidie},       CallCommand{"regels", &regels},
    CallCommand{"voorbeeld", &voorbeeld},     CallCommand{"overzicht", &overzicht},
    CallCommand{"landelijk", &landelijk},     CallCommand{"verschil", &verschil},
    CallCommand{"samenvoegen", &samenvoegen},
};

constexpr std::array file_commands{
    FileCommand{"bereken", &bereken},
    FileCommand{"controleer", &controleer},
    FileCommand{"eerst", &eerst},
    FileCommand{"opmerkingen", &opmerkingen},
    FileCommand{"sroi-analyse", &sroi_analyse, 2},
    FileCommand{"invoegen", &invoegen},
    FileCommand{"rapport", &rapport},
    FileCommand{"vastleggen", &vastleggen},
    FileCommand{"monitoring", &monitoring},
    FileCommand{"zonder-namen", &plan_zonder_namen},
};

Language language_of(std::span<const std::string_view> call) {
    for (std::size_t i = 0; i < call.size(); ++i) {
        if (call[i] == "--taal=en") return Language::en;
        if (call[i] == "--taal" && i + 1 < call.size() && call[i + 1] == "en") return Language::en;
    }
    return Language::nl;
}

Outcome with_file(const Context& context, const FileCommand& command) {
    const auto& words = context.arguments.words;
    if (words.empty()) return wrong_call(context.teksten, "geen-bestand", "");
    if (words.size() > command.words) return wrong_call(context.teksten, "te-veel-woorden", words[command.words]);
    const Opened opened = open_plan(context, words.front());
    return opened.plan ? command.run(context, *opened.plan) : opened.refusal;
}

Outcome dispatch(const Context& context) {
    const Arguments& arguments = context.arguments;
    if (const auto taal = arguments.value("--taal"); taal && *taal != "nl" && *taal != "en") {
        return refused({{Severity::error, "json.verwacht-keuze", "--taal", std::string{*taal}, "nl, en"}},
                       context.teksten, context.language);
    }
    if (arguments.has("--versie")) return {.exit = Exit::calculated, .out = "elp " ELP_VERSION "\n", .err = {}};
    if (arguments.has("--help")) {
        return {.exit = Exit::calculated, .out = std::string{context.teksten("cli.hulp")}, .err = {}};
    }
    if (arguments.command.empty()) {
        return {.exit = Exit::refused, .out = {}, .err = std::string{context.teksten("cli.hulp")}};
    }
    for (const CallCommand& command : call_commands) {
        if (command.name == arguments.command) return command.run(context);
    }
    for (const FileCommand& command : file_commands) {
        if (command.name == arguments.command) return with_file(context, command);
    }
    return wrong_call(context.teksten, "onbekende-opdracht", arguments.command);
}

Outcome run(std::span<const std::string_view> call, const Teksten& teksten) {
    const auto arguments = parse_arguments(call, options);
    if (!arguments) return wrong_call(teksten, arguments.problems().front().code, arguments.problems().front().found);
    const auto regelingen = shipped_regelingen();
    if (!regelingen) return refused(regelingen.problems(), teksten, language_of(call));
    return dispatch({*arguments, teksten, *regelingen, language_of(call), today()});
}

bool write(std::string_view text, std::FILE* to) {
    return std::fwrite(text.data(), 1, text.size(), to) == text.size() && std::fflush(to) == 0;
}

}  // namespace
}  // namespace elp::cli

int main(int argc, char** argv) {
    using namespace elp;
    const std::vector<std::string_view> call(argv + (argc > 0 ? 1 : 0), argv + argc);
    const auto teksten = shipped_teksten(cli::language_of(call));
    if (!teksten) return static_cast<int>(cli::Exit::refused);
    cli::Outcome outcome = cli::run(call, *teksten);
    if (!outcome.readable && cli::output_is_screen()) {
        outcome = cli::wrong_call(*teksten, "niet-op-scherm", "");
    }
    if (!cli::write(outcome.out, stdout)) {
        outcome.exit = cli::Exit::refused;
        outcome.err += std::string{(*teksten)("cli.niet-geschreven")} + "\n";
    }
    cli::write(outcome.err, stderr);
    return static_cast<int>(outcome.exit);
}
