// The only way in which a plan changes: a command, which is data, makes the next plan. It carries everything that it
// needs, new ids too, so that doing it again gives the same bytes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/describe.hpp"
#include "core/base/place.hpp"
#include "core/base/problem.hpp"
#include "core/plan/plan.hpp"

namespace elp {

/// Gives the field at `place` ("/regio/inwoners") a value; an empty value makes it unanswered.
struct SetValue {
    std::string place;
    Value value;
    bool operator==(const SetValue&) const = default;
};

/// Puts a thing into the list at `list` ("/wijken/lijst"): `item` is its compact JSON with id and order key.
struct AddItem {
    std::string list;
    std::string item;
    bool operator==(const AddItem&) const = default;
};

/// Takes the thing at `place` ("/wijken/lijst/wijk-…") out of its list.
struct RemoveItem {
    std::string place;
    bool operator==(const RemoveItem&) const = default;
};

/// Gives a key that this version does not know another value, in the struct at `place` ("/regio"): compact JSON as it
/// stood in a file; an empty one takes the key away.
struct SetUnknown {
    std::string place;
    std::string key;
    std::string json;
    bool operator==(const SetUnknown&) const = default;
};

using Change = std::variant<SetValue, AddItem, RemoveItem, SetUnknown>;

/// One step of undo: one change, or several that belong together.
struct Command {
    std::vector<Change> changes;
    bool operator==(const Command&) const = default;
};

/// What a command does, for "Ongedaan gemaakt: …". `key` is a text with {wat}, and with {naam} where there is one;
/// `subject` is the text key of the field or kind of thing ("veld.regio.inwoners", "ding.wijk"); `name` is the thing's
/// own name, or empty.
struct CommandName {
    std::string_view key;
    std::string subject;
    std::string name;
};

[[nodiscard]] Command set_value(std::string place, Value value);

/// A command that adds a thing; its id and order key are already in it.
template <class T>
[[nodiscard]] Command add_item(std::string list, const T& thing);

/// Adds a thing without answers, with this id and order key.
[[nodiscard]] AddItem empty_item(std::string list, const Id& id, std::string_view order);

/// The order key of the last thing of a list; empty where it has none.
[[nodiscard]] std::string_view last_order(const Spot& list);

[[nodiscard]] Command remove_item(std::string place);

/// Which way a thing goes in its list.
enum class Move : std::uint8_t { up, down };

/// A thing of a list goes one place up or down; nothing where it is the first or the last, or there is no such thing.
[[nodiscard]] std::optional<Command> move_item(const Plan& plan, const std::string& place, Move move);

/// Keeps in the plan with which rules it was looked at, so that assess() can tell which of them changed since.
[[nodiscard]] Command keep_rules(const Regelingen& regelingen);

/// The plan after the command; the one before stays as it was. Problems: "opdracht.geen-plaats" where the place does
/// not exist, "opdracht.past-niet" where the value does not fit or a file would not take it (text_fault()),
/// "json.dubbele-id" where the id is already in use.
[[nodiscard]] Result<Plan> apply(const Plan& plan, const Command& command);

/// Names a command by the plan that it is (or was) applied to.
[[nodiscard]] CommandName name_of(const Plan& plan, const Command& command);

namespace detail {
[[nodiscard]] Command add_described(std::string list, const Type& type, const void* thing);
}

template <class T>
Command add_item(std::string list, const T& thing) {
    return detail::add_described(std::move(list), type_of<T>, &thing);
}

}  // namespace elp
