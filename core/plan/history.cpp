#include "core/plan/history.hpp"

#include <utility>

namespace elp {
namespace {

const SetValue* single_set(const Command& command) {
    return command.changes.size() == 1 ? std::get_if<SetValue>(&command.changes.front()) : nullptr;
}

bool sets_same_field(const Command& a, const Command& b) {
    const SetValue* first = single_set(a);
    const SetValue* second = single_set(b);
    return first != nullptr && second != nullptr && first->place == second->place;
}

}  // namespace

Problems perform(History& history, Command command) {
    auto after = apply(history.now, command);
    if (!after) return after.problems();
    if (*after == history.now) return {};
    history.undone.clear();
    history.done.push_back({std::move(command), std::move(history.now), *after});
    if (history.done.size() > History::steps_max) history.done.pop_front();
    history.now = std::move(*after);
    return {};
}

Problems perform_joined(History& history, Command command) {
    if (history.done.empty() || !history.undone.empty() || !sets_same_field(history.done.back().command, command)) {
        return perform(history, std::move(command));
    }
    auto after = apply(history.now, command);
    if (!after) return after.problems();
    History::Step& last = history.done.back();
    last.command = std::move(command);
    last.after = *after;
    history.now = std::move(*after);
    return {};
}

std::optional<CommandName> undo(History& history) {
    if (history.done.empty()) return std::nullopt;
    History::Step step = std::move(history.done.back());
    history.done.pop_back();
    history.now = step.before;
    CommandName name = name_of(step.before, step.command);
    history.undone.push_back(std::move(step));
    return name;
}

std::optional<CommandName> redo(History& history) {
    if (history.undone.empty()) return std::nullopt;
    History::Step step = std::move(history.undone.back());
    history.undone.pop_back();
    history.now = step.after;
    CommandName name = name_of(step.before, step.command);
    history.done.push_back(std::move(step));
    return name;
}

}  // namespace elp
