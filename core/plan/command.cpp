#include "core/plan/command.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/base/order_key.hpp"
#include "core/base/plain_text.hpp"
#include "core/base/read.hpp"
#include "core/base/things.hpp"
#include "core/base/write.hpp"

namespace elp {
namespace {

constexpr std::string_view no_place = "opdracht.geen-plaats";
constexpr std::string_view no_fit = "opdracht.past-niet";

Problem refused(std::string_view code, std::string_view place) {
    return {Severity::error, code, std::string{place}, "", ""};
}

// A plan that holds a text that its file does not take could be saved, and not be opened again.
bool fits_a_file(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return text_fault(*text).empty();
    const auto* texts = std::get_if<Texts>(&value);
    return texts == nullptr || (texts->size() <= ReadLimits{}.items &&
                                std::ranges::all_of(*texts, [](const auto& text) { return text_fault(text).empty(); }));
}

// A text without letters is no answer: a file leaves it out.
Value as_in_a_file(const Type& type, const Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr && text->empty() && type.kind == Kind::text ? Value{} : value;
}

// A thing that got another order key has to stand at its new place.
void sort_list_of(Plan& plan, std::string_view thing) {
    const EditSpot list = find_to_edit(type_of_plan(), &plan, parent_of(thing));
    if (list && list.type->kind == Kind::list) put_in_order(*list.type, list.at);
}

struct Changer {
    Plan& plan;

    Problems operator()(const SetValue& change) const {
        const bool is_order = last_step(change.place) == "volgorde";
        if (last_step(change.place) == "id") return {refused(no_fit, change.place)};
        if (is_order) {
            const auto* key = std::get_if<std::string>(&change.value);
            if (key == nullptr || !is_order_key(*key)) return {refused(no_fit, change.place)};
        }
        const EditSpot spot = find_to_edit(type_of_plan(), &plan, change.place);
        if (!spot || spot.type->leaf.set == nullptr) return {refused(no_place, change.place)};
        if (std::holds_alternative<AnswerState>(change.value) && !spot.type->leaf.answerable) {
            return {refused(no_fit, change.place)};
        }
        if (!fits_a_file(change.value)) return {refused(no_fit, change.place)};
        if (spot.type->leaf.set(spot.at, as_in_a_file(*spot.type, change.value)) != Misfit::none)
            return {refused(no_fit, change.place)};
        if (is_order) sort_list_of(plan, parent_of(change.place));
        return {};
    }

    Problems operator()(const AddItem& change) const {
        const EditSpot list = find_to_edit(type_of_plan(), &plan, change.list);
        const bool of_things = list && list.type->kind == Kind::list && list.type->list.item->object.item != nullptr;
        if (!of_things) return {refused(no_place, change.list)};
        const std::size_t last = list.type->list.size(list.at);
        if (last >= ReadLimits{}.items) return {refused(no_fit, change.list)};
        void* item = list.type->list.append(list.at);
        Problems problems = read_compact(change.item, *list.type->list.item, item);
        if (!problems.empty()) return problems;
        const Id added = list.type->list.item->object.item(item)->id;
        for (std::size_t i = 0; i < last; ++i) {
            if (list.type->list.item->object.item(list.type->list.at(list.at, i))->id != added) continue;
            return {{Severity::error, "json.dubbele-id", change.list, text_of(added), ""}};
        }
        put_in_order(*list.type, list.at);
        return {};
    }

    Problems operator()(const RemoveItem& change) const {
        const EditSpot spot = find_to_edit(type_of_plan(), &plan, change.place);
        if (!spot || spot.list == nullptr) return {refused(no_place, change.place)};
        spot.list_type->list.erase(spot.list, spot.index);
        return {};
    }

    Problems operator()(const SetUnknown& change) const {
        const EditSpot spot = find_to_edit(type_of_plan(), &plan, change.place);
        if (!spot || spot.type->kind != Kind::object) return {refused(no_place, change.place)};
        if (find(*spot.type, spot.at, "/" + change.key)) return {refused(no_fit, change.place)};
        set_unknown(*spot.type->object.edit_thing(spot.at), change.key, change.json);
        return {};
    }
};

// The name that a thing carries itself, or nothing.
std::string own_name(const Type& type, const void* object) {
    const Spot name = find(type, object, "/naam");
    if (!name || name.type->leaf.get == nullptr) return {};
    const Value value = name.type->leaf.get(name.at);
    const auto* text = std::get_if<std::string>(&value);
    return text == nullptr ? std::string{} : *text;
}

// The texts for what is done to a thing that has a name, and to one that has none.
struct Verb {
    std::string_view bare;
    std::string_view named;
};
constexpr Verb changed{"opdracht.gewijzigd", "opdracht.gewijzigd-van"};
constexpr Verb added{"opdracht.toegevoegd", "opdracht.toegevoegd-van"};
constexpr Verb removed{"opdracht.verwijderd", "opdracht.verwijderd-van"};
constexpr Verb moved{"opdracht.verplaatst", "opdracht.verplaatst-van"};

struct Named {
    Verb verb;
    std::string subject;
    std::string name{};
};

std::string thing_key(const Type& type) { return "ding." + std::string{type.name}; }

struct Namer {
    const Plan& plan;

    Named operator()(const SetValue& change) const {
        const Spot spot = find(type_of_plan(), &plan, change.place);
        if (!spot || spot.owner == nullptr) return {changed, "veld.plan"};
        const Spot owner = find(type_of_plan(), &plan, parent_of(change.place));
        if (last_step(change.place) == "volgorde") {
            return {moved, thing_key(*spot.owner), own_name(*owner.type, owner.at)};
        }
        const bool in_list = owner.type != nullptr && owner.type->object.item != nullptr;
        return {changed, "veld." + std::string{spot.owner->name} + "." + std::string{spot.field->key},
                in_list ? own_name(*owner.type, owner.at) : std::string{}};
    }

    Named operator()(const AddItem& change) const {
        Plan after = plan;
        const EditSpot list = find_to_edit(type_of_plan(), &after, change.list);
        if (!list || list.type->kind != Kind::list) return {added, "ding.plan"};
        const Type& type = *list.type->list.item;
        void* item = list.type->list.append(list.at);
        const bool readable = read_compact(change.item, type, item).empty();
        return {added, thing_key(type), readable ? own_name(type, item) : std::string{}};
    }

    Named operator()(const RemoveItem& change) const {
        const Spot spot = find(type_of_plan(), &plan, change.place);
        if (!spot) return {removed, "ding.plan"};
        return {removed, thing_key(*spot.type), own_name(*spot.type, spot.at)};
    }

    Named operator()(const SetUnknown& change) const {
        const Spot spot = find(type_of_plan(), &plan, change.place);
        return {changed, "ding." + std::string{spot ? spot.type->name : "plan"}};
    }
};

}  // namespace

Command set_value(std::string place, Value value) { return {{SetValue{std::move(place), std::move(value)}}}; }

AddItem empty_item(std::string list, const Id& id, std::string_view order) {
    std::string item = "{\"id\":\"" + text_of(id) + "\",\"volgorde\":\"";
    item += order;
    return {std::move(list), item + "\"}"};
}

std::string_view last_order(const Spot& list) {
    const std::size_t count = list.type->list.size(list.at);
    if (count == 0) return {};
    return list.type->list.item->object.item(list.type->list.at(list.at, count - 1))->volgorde;
}

Command remove_item(std::string place) { return {{RemoveItem{std::move(place)}}}; }

std::optional<Command> move_item(const Plan& plan, const std::string& place, Move move) {
    const Spot list = find(type_of_plan(), &plan, parent_of(place));
    if (!list || list.type->kind != Kind::list || list.type->list.item->object.item == nullptr) return std::nullopt;
    const std::size_t count = list.type->list.size(list.at);
    const auto item = [&](std::size_t i) { return list.type->list.item->object.item(list.type->list.at(list.at, i)); };
    std::size_t here = 0;
    while (here < count && text_of(item(here)->id) != last_step(place)) ++here;
    const bool up = move == Move::up;
    if (here == count || (up ? here == 0 : here + 1 == count)) return std::nullopt;
    // It comes to stand between its neighbour on that side and the one beyond; past either end there is no key.
    const std::size_t before = up ? here - 2 : here + 1;
    const std::size_t after = up ? here - 1 : here + 2;
    const auto key = [&](std::size_t i) {
        return i < count ? std::string_view{item(i)->volgorde} : std::string_view{};
    };
    return set_value(place + "/volgorde", Value{order_between(key(before), key(after))});
}

Command keep_rules(const Regelingen& regelingen) {
    return set_value("/regelstand/gebruikt", Value{regelstand_van(regelingen)});
}

Command detail::add_described(std::string list, const Type& type, const void* thing) {
    return {{AddItem{std::move(list), write_compact(type, thing)}}};
}

Result<Plan> apply(const Plan& plan, const Command& command) {
    Plan next = plan;
    for (const Change& change : command.changes) {
        Problems problems = std::visit(Changer{next}, change);
        if (!problems.empty()) return problems;
    }
    return next;
}

CommandName name_of(const Plan& plan, const Command& command) {
    if (command.changes.empty()) return {changed.bare, "veld.plan", ""};
    Named named = std::visit(Namer{plan}, command.changes.front());
    const auto alike = std::ranges::count(command.changes, command.changes.front().index(), &Change::index);
    if (alike > 1) named.name = std::to_string(alike) + "\u00d7";
    return {named.name.empty() ? named.verb.bare : named.verb.named, std::move(named.subject), std::move(named.name)};
}

}  // namespace elp
