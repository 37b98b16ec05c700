#include "web/views/bulk.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/base/place.hpp"
#include "web/views/form.hpp"

namespace elp::views {
namespace {

/// The things of the list that are chosen and still there.
std::vector<std::string> chosen_places(const Stof& stof, const std::string& list) {
    std::vector<std::string> places;
    const auto marked = stof.session.marked.find(list);
    if (marked == stof.session.marked.end()) {
        return places;
    }
    for (const std::string& id : marked->second) {
        std::string place = place_of(list, id);
        if (find(type_of_plan(), &stof.plan, place)) {
            places.push_back(std::move(place));
        }
    }
    return places;
}

/// The fields that several things can get the same value in.
std::vector<const Field*> fields_of_all(const Type& item) {
    std::vector<const Field*> fields;
    for (const Field& field : item.object.fields()) {
        if (field.key != "id" && field.key != "volgorde" && field.type->leaf.get != nullptr &&
            field.type->kind != Kind::texts) {
            fields.push_back(&field);
        }
    }
    return fields;
}

/// One control for a field of all that are chosen; where they differ it says so and holds no value.
Input shared_input(const Stof& stof, const std::string& list, const std::vector<std::string>& places,
                   const Field& field) {
    Input input = input_at(stof, place_of(places.front(), field.key));
    const bool differ = std::ranges::any_of(
        places, [&](const std::string& place) { return stof.field(place_of(place, field.key)) != input.value; });
    input.place = "samen." + list + "/" + std::string{field.key};
    for (const std::string& place : places) {
        input.places.push_back(place_of(place, field.key));
    }
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

void add_boxes(const Stof& stof, Table& table, const std::string& list, const std::vector<std::string>& places) {
    table.columns.push_back({{}, 0, 28, ui::Align::left});
    for (Row& row : table.rows) {
        if (row.id.empty()) {
            continue;
        }
        const bool on = std::ranges::find(places, place_of(list, row.id)) != places.end();
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

void add_changes(const Stof& stof, Card& card, const std::string& list, const std::vector<std::string>& places) {
    const Type& item = *find(type_of_plan(), &stof.plan, list).type->list.item;
    const std::vector<const Field*> fields = fields_of_all(item);
    std::size_t chosen = 0;
    if (const auto key = stof.session.selected.find("samen." + list); key != stof.session.selected.end()) {
        const auto found = std::ranges::find(fields, key->second, &Field::key);
        chosen = found == fields.end() ? 0 : static_cast<std::size_t>(found - fields.begin());
    }
    card.blocks.emplace_back(field_setting(stof, list, item, fields, chosen));
    card.blocks.emplace_back(Fields{{shared_input(stof, list, places, *fields[chosen])}});
    Command remove;
    for (const std::string& place : places) {
        remove.changes.emplace_back(RemoveItem{place});
    }
    card.blocks.emplace_back(
        Actions{{Action{"samen." + list + ".weg",
                        stof.fill("samen.verwijderen", {{"aantal", std::to_string(places.size())}}),
                        {},
                        Change{std::move(remove)}}}});
}

}  // namespace

void add_bulk(const Stof& stof, Card& card, Table& table, const std::string& list) {
    const std::string key = "samen." + list;
    if (table.rows.size() < 2) {
        return;
    }
    std::vector<std::string> ids;
    for (const Row& row : table.rows) {
        if (!row.id.empty()) {
            ids.push_back(row.id);
        }
    }
    const bool open = stof.is_open(key);
    Actions& actions = std::get<Actions>(card.blocks.back());
    actions.actions.push_back({key, stof.text(open ? "samen.klaar" : "samen.begin"), {}, Toggle{key}});
    if (!open) {
        return;
    }
    const std::vector<std::string> places = chosen_places(stof, list);
    add_boxes(stof, table, list, places);
    const bool all = places.size() >= ids.size();
    actions.actions.push_back(
        {key + ".alle", stof.text(all ? "samen.geen" : "samen.alle"), {}, Mark{list, std::move(ids), !all}});
    card.blocks.emplace_back(words(stof.fill("samen.gekozen", {{"aantal", std::to_string(places.size())}})));
    if (!places.empty()) {
        add_changes(stof, card, list, places);
    }
}

}  // namespace elp::views
