// Answers that are still missing at wijken, one finding for each question: with the first wijk, and how many there are.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "core/wijkverband/onderdelen.hpp"

namespace elp::wijkverband {
namespace {

struct Question {
    Aard aard;
    std::string_view code;
    std::string_view regel;
    std::string_view key;
    bool (*open)(const Wijk&);
};

constexpr std::array questions{
    Question{Aard::open, "wijk.coordinator-open", "R-33", "coordinator",
             [](const Wijk& wijk) { return wijk.coordinator.is_open(); }},
    Question{Aard::ontbreekt, "wijk.zonder-coordinator", "R-33", "coordinator",
             [](const Wijk& wijk) { return wijk.coordinator.state == AnswerState::none; }},
    Question{Aard::open, "wijk.zonder-planning", "R-33", "fasen", [](const Wijk& wijk) { return wijk.fasen.empty(); }},
    Question{Aard::open, "wijk.bouwt-op-open", "R-32", "bouwt_op",
             [](const Wijk& wijk) { return wijk.bouwt_op.empty(); }},
    Question{Aard::open, "wijk.geld-open", "R-32", "geld", [](const Wijk& wijk) { return wijk.geld.is_open(); }},
    Question{Aard::ongedekt, "wijk.geld-niet-afgesproken", "R-32", "geld",
             [](const Wijk& wijk) { return wijk.geld.has_value() && wijk.geld.value == Geldafspraak::niet; }},
    Question{Aard::open, "wijk.afstemming-open", "R-33", "afstemming",
             [](const Wijk& wijk) { return wijk.afstemming.is_open(); }},
};

}  // namespace

void beoordeel_antwoorden(const Werk& werk) {
    const auto& wijken = werk.in.wijken.lijst;
    for (const Question& question : questions) {
        const auto first = std::ranges::find_if(wijken, question.open);
        if (first == wijken.end()) continue;
        const auto count = std::count_if(first, wijken.end(), question.open);
        meld(werk, question.aard, question.code, question.regel, plaats(*first, question.key)).vulling = {
            {"aantal", std::to_string(count)}};
    }
}

}  // namespace elp::wijkverband
