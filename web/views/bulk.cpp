#include "web/views/bulk.hpp"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "core/base/place.hpp"
#include "core/base/things.hpp"
#include "web/views/form.hpp"

namespace elp::views {
namespace {

using Ids = std::set<std::string>;

/// The things of the list that are chosen and still there.
Ids chosen_ids(const Stof& stof, const std::string& list) {
    const auto marked = stof.session.marked.find(list);
    Ids ids = marked == stof.session.marked.end() ? Ids{} : marked->second;
    std::erase_if(ids, [&](const std::string& id) { return !find(type_of_plan(), &stof.plan, place_of(list, id)); });
    return ids;
}

/// The fields that several things can get the same value in.
std::vector<const Field*> fields_of_all(const Type& item) {
    std::vector<const Field*> fields;
    for (const Field& field : item.object.fields()) {
        if (!is_own_key(field) && field.type->leaf.get != nullptr && field.type->kind != Kind::texts) {
            fields.push_back(&field);
        }
    }
    return fields;
}

/// One control for a field of all that are chosen; where they differ it says so and holds no value.
Input shared_input(const Stof& stof, const std::string& list, const Ids& chosen, const Field& field) {
    std::vector<std::string> places;
    for (const std::string& id : chosen) {
        places.push_back(place_of(place_of(list, id), field.key));
    }
    Input input = input_at(stof, places.front());
    const bool differ =
        std::ranges::any_of(places, [&](const std::string& place) { return stof.field(place) != input.value; });
    input.place = "samen." + list + "/" + std::string{field.key};
    input.places = std::move(places);
    if (differ) {
        input.value.clear();
        input.help = stof.text("samen.verschilt");
        if (input.control == Input::Control::choice) {
            input.chosen = input.words.size();
            input.words.push_back(input.help);
        }
    }
    return input;
}

void add_boxes(const Stof& stof, Table& table, const std::string& list, const Ids& chosen) {
    table.columns.push_back({{}, 0, 28, ui::Align::left});
    for (Row& row : table.rows) {
        if (row.id.empty()) {
            continue;
        }
        const bool on = chosen.contains(row.id);
        row.cells.emplace_back(MarkCell{"samen." + list + "." + row.id,
                                        stof.fill("samen.kies-van", {{"wat", row.name}}), on,
                                        Mark{list, {row.id}, !on}});
    }
}

Setting field_setting(const Stof& stof, const std::string& list, const Type& item,
                      const std::vector<const Field*>& fields, std::size_t chosen) {
    Setting setting{"samen." + list + ".veld", stof.text("samen.veld"), {}, chosen, {}};
    for (const Field* field : fields) {
        setting.options.push_back(veld_naam(*field, item, stof.woorden.teksten));
        setting.intents.emplace_back(Select{"samen." + list, std::string{field->key}});
    }
    return setting;
}

void add_changes(const Stof& stof, Card& card, const std::string& list, const Ids& chosen_things) {
    const Type& item = *find(type_of_plan(), &stof.plan, list).type->list.item;
    const std::vector<const Field*> fields = fields_of_all(item);
    std::size_t chosen = 0;
    if (const auto key = stof.session.selected.find("samen." + list); key != stof.session.selected.end()) {
        const auto found = std::ranges::find(fields, key->second, &Field::key);
        chosen = found == fields.end() ? 0 : static_cast<std::size_t>(found - fields.begin());
    }
    card.blocks.emplace_back(field_setting(stof, list, item, fields, chosen));
    card.blocks.emplace_back(Fields{{shared_input(stof, list, chosen_things, *fields[chosen])}});
    Command remove;
    for (const std::string& id : chosen_things) {
        remove.changes.emplace_back(RemoveItem{place_of(list, id)});
    }
    card.blocks.emplace_back(
        Actions{{Action{"samen." + list + ".weg",
                        stof.fill("samen.verwijderen", {{"aantal", std::to_string(chosen_things.size())}}),
                        {},
                        Change{std::move(remove)}}}});
}

}  // namespace

void add_bulk(const Stof& stof, Card& card, Table& table, const std::string& list) {
    const std::string key = "samen." + list;
    const Spot things = find(type_of_plan(), &stof.plan, list);
    if (things.type->list.size(things.at) < 2) {
        return;
    }
    const bool open = stof.is_open(key);
    Actions& actions = std::get<Actions>(card.blocks.back());
    actions.actions.push_back({key, stof.text(open ? "samen.klaar" : "samen.begin"), {}, Toggle{key}});
    if (!open) {
        return;
    }
    const Ids chosen = chosen_ids(stof, list);
    add_boxes(stof, table, list, chosen);
    Mark shown{list, {}, true};  // of the rows that are shown: others may be searched away
    for (const Row& row : table.rows) {
        if (!row.id.empty()) {
            shown.ids.push_back(row.id);
        }
    }
    shown.on = !std::ranges::all_of(shown.ids, [&](const std::string& id) { return chosen.contains(id); });
    actions.actions.push_back({key + ".alle", stof.text(shown.on ? "samen.alle" : "samen.geen"), {}, shown});
    card.blocks.emplace_back(words(stof.fill("samen.gekozen", {{"aantal", std::to_string(chosen.size())}})));
    if (!chosen.empty()) {
        add_changes(stof, card, list, chosen);
    }
}

}  // namespace elp::views
