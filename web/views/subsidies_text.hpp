// The words and figures of the subsidy screen, made once for each change of the plan so that drawing a frame only
// draws. Knows no widgets.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/beoordeling/assess.hpp"
#include "core/plan/plan.hpp"
#include "core/regels/regelingen.hpp"
#include "core/taal/notatie.hpp"
#include "core/taal/teksten.hpp"

namespace elp::views {

struct WijkRow {
    std::string id{};
    std::string place{};  ///< in the plan
    std::string naam_place{};
    std::string inwoners_place{};
    std::string naam{};
    std::string inwoners{};
    std::string called{};      ///< its name, or "wijk 3" while it has none
    std::string naam_label{};  ///< for screen readers: "naam van wijk 3"
    std::string inwoners_label{};
    std::string remove_label{};
};

/// One point on which the source is silent.
struct SilentRow {
    std::string keuze{};  ///< "uitvoering.afronding"
    std::string place{};
    std::string question{};
    std::vector<std::string> option_ids{};
    std::vector<std::string> options{};  ///< with what each would change
    std::size_t chosen = 0;
    std::string whose{};   ///< the user's choice or the program's
    std::string effect{};  ///< what the other options would change
};

struct StepRow {
    std::string id{};
    std::string figure{};
    std::string words{};
    std::string origin{};          ///< where the figure comes from; empty where the words say it
    std::string source{};          ///< "S2, Welk bedrag? · aankondiging": can be opened
    std::string source_details{};  ///< title, publisher and date of the source
    bool total = false;
};

/// Something wrong or remarkable in the plan, as a sentence.
struct Notice {
    bool wrong = false;
    std::string words{};
};

struct SubsidiesText {
    std::string plan_naam{};
    std::string inwoners{};
    std::string inwoners_bron{};
    std::string peildatum{};
    std::string peildatum_help{};
    std::string wijkverbanden{};

    bool has_total = false;
    std::string total{};
    std::string waits{};    ///< what is missing, when there is no total
    std::string range{};    ///< lowest and highest reading
    std::string open{};     ///< readings that lack data
    std::string caption{};  ///< the parts of the bar in words
    std::array<float, 3> bar{};
    std::vector<Notice> notices{};

    std::vector<SilentRow> silent{};
    std::vector<StepRow> steps{};
    std::string copied{};  ///< the calculation as plain text
    std::vector<WijkRow> wijken{};
    std::string wijken_sum{};
};

struct SubsidiesInput {
    const Plan& plan;
    const Assessment& assessment;
    const Regelingen& regelingen;
};
[[nodiscard]] SubsidiesText subsidies_text(const SubsidiesInput& input, const Teksten& t, Language language);

}  // namespace elp::views
