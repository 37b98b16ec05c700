// Undo and redo. Each step keeps the plan before and after it; sections that did not change are shared.
#pragma once

#include <cstddef>
#include <deque>
#include <optional>

#include "core/plan/command.hpp"

namespace elp {

/// The open plan with what was done to it. A value.
struct History {
    static constexpr std::size_t steps_max = 200;

    struct Step {
        Command command;
        Plan before;
        Plan after;
    };

    Plan now;
    std::deque<Step> done;
    std::deque<Step> undone;
};

/// Applies a command to the open plan. A command that changes nothing makes no step.
/// Problems as apply(); the history then stays as it was.
[[nodiscard]] Problems perform(History& history, Command command);

/// As perform(), but joins the step to the last one where both set the same single field: typing is one step.
[[nodiscard]] Problems perform_joined(History& history, Command command);

/// Takes back the last step and answers with its name; nothing when there is none.
std::optional<CommandName> undo(History& history);

/// Does the last step that was taken back again.
std::optional<CommandName> redo(History& history);

}  // namespace elp
