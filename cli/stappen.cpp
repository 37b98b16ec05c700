#include "cli/stappen.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/beoordeling/zinnen.hpp"

namespace elp::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string_view origin_word(Origin origin) {
    switch (origin) {
        case Origin::plan:
            return "plan";
        case Origin::rule_file:
            return "regeling";
        case Origin::choice:
            return "keuze";
        case Origin::sum:
            return "berekend";
    }
    return {};
}

// Characters, not bytes: the euro sign and the space behind it take several bytes each.
std::size_t width(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}  // namespace

nlohmann::ordered_json number(std::int64_t value, int decimals) {
    if (decimals == 0) return value;
    double scale = 1;
    for (int i = 0; i < decimals; ++i) scale *= 10;
    return static_cast<double>(value) / scale;
}

nlohmann::ordered_json step_json(const Step& step, const Context& context) {
    Json json{{"stap", step.id}, {"regel", step.rule}};
    json["bron"] =
        step.source.refers() ? source_name(step.source, context.regelingen) : std::string{origin_word(step.origin)};
    json["eenheid"] = word_of(step.unit);
    json["waarde"] = number(step.value, step.decimals);
    if (step.source.refers()) {
        const Waarde& value = context.regelingen.waarde(step.source);
        json["plaats"] = value.plaats;
        json["status"] = word_of(value.status);
    }
    if (!step.choice.empty()) {
        json["keuze"] = step.choice;
        json["optie"] = step.option;
    }
    return json;
}

std::string right_aligned(const std::string& text, std::size_t columns) {
    return std::string(columns - std::min(columns, width(text)), ' ') + text;
}

std::string steps_text(const Steps& steps, const Context& context) {
    constexpr std::size_t figure_columns = 14;
    const Woorden words{context.teksten, context.regelingen, context.language};
    std::string text = "\n" + std::string{context.teksten("cli.zo-is-gerekend")} + "\n";
    for (const Step& step : steps) {
        text += right_aligned(value_text(step, context.language), figure_columns) + "  ";
        text += std::string{step_text(step, words)} + " · " + source_text(step, words) + " · ";
        text += std::string{step.rule} + "\n";
    }
    return text;
}

}  // namespace elp::cli
