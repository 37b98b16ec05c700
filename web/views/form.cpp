#include "web/views/form.hpp"

#include <algorithm>
#include <utility>

#include "core/base/place.hpp"
#include "core/base/things.hpp"
#include "core/taal/letters.hpp"
#include "web/views/bulk.hpp"

namespace elp::views {
namespace {

constexpr std::size_t options_at_most = 24;  ///< boxes to tick; of more only some are shown
constexpr std::size_t options_found = 12;
constexpr std::size_t columns_at_most = 6;  ///< a list of things with more fields than this is no table

bool is_number(const Field& field) { return field.type->kind == Kind::whole; }

float width_of(const Field& field) {
    if (is_number(field)) {
        return 150;
    }
    if (field.type->kind == Kind::date || field.type->kind == Kind::logic) {
        return 170;
    }
    return field.privacy == Privacy::free_text ? 480.0F : 260.0F;
}

bool holds(const Value& value, const Value& option) {
    const auto* texts = std::get_if<Texts>(&value);
    const auto* text = std::get_if<std::string>(&option);
    return texts != nullptr && text != nullptr && std::ranges::find(*texts, *text) != texts->end();
}

/// What the plan holds and the options do not offer is an option too: it is shown and not lost.
void add_own(std::vector<Veldoptie>& options, const Value& value, const Field& field, const Type& owner,
             const Stof& stof) {
    const auto offered = [&](const Value& one) {
        return std::ranges::any_of(options, [&](const Veldoptie& option) { return option.waarde == one; });
    };
    if (const auto* texts = std::get_if<Texts>(&value)) {
        for (const std::string& text : *texts) {
            if (!offered(Value{text})) {
                options.push_back({veld_waarde(field, owner, Value{text}, stof.velden()), Value{text}});
            }
        }
    } else if (!std::holds_alternative<std::monostate>(value) && !offered(value)) {
        options.push_back({veld_waarde(field, owner, value, stof.velden()), value});
    }
}

void add_options(Input& input, std::vector<Veldoptie> options, const Value& value) {
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (options[i].waarde == value) {
            input.chosen = i;
        }
        input.words.push_back(std::move(options[i].naam));
        Input::Option option;
        option.on = holds(value, options[i].waarde);
        option.key = input.place + "/" + std::to_string(i);
        option.value = std::move(options[i].waarde);
        input.options.push_back(std::move(option));
    }
}

/// Of many options those that are on, and the first few others that hold what was typed.
void narrow(const Stof& stof, Input& input) {
    if (input.options.size() <= options_at_most) {
        return;
    }
    if (const auto view = stof.session.tables.find(input.place); view != stof.session.tables.end()) {
        input.search = view->second.search;
    }
    const std::string wanted = kleine_letters(input.search);
    const std::size_t all = input.options.size();
    std::size_t others = 0;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < all; ++i) {
        const bool found = others < options_found && kleine_letters(input.words[i]).find(wanted) != std::string::npos;
        if (!input.options[i].on && !found) {
            continue;
        }
        if (!input.options[i].on) {
            ++others;
        }
        std::swap(input.options[kept], input.options[i]);
        std::swap(input.words[kept++], input.words[i]);
    }
    input.options.resize(kept);
    input.words.resize(kept);
    input.count = stof.of(kept, all);
}

bool shown(const Field& field, std::span<const std::string_view> without) {
    return !is_own_key(field) && std::ranges::find(without, field.key) == without.end();
}

void add_input(std::vector<Block>& blocks, Input input) {
    if (blocks.empty() || !std::holds_alternative<Fields>(blocks.back())) {
        blocks.emplace_back(Fields{});
    }
    std::get<Fields>(blocks.back()).inputs.push_back(std::move(input));
}

/// Fields that fit in a cell: all single values, and not too many.
bool fits_in_rows(const Type& item) {
    std::size_t count = 0;
    for (const Field& field : item.object.fields()) {
        if (!shown(field, {})) {
            continue;
        }
        if (field.type->leaf.get == nullptr || field.type->kind == Kind::texts) {
            return false;
        }
        ++count;
    }
    return count <= columns_at_most;
}

Table rows_of(const Stof& stof, const std::string& list, const Spot& spot) {
    const Type& item = *spot.type->list.item;
    Table table;
    table.key = "tabel." + list;
    table.name = veld_naam(*spot.field, *spot.owner, stof.woorden.teksten);
    for (const Field& field : item.object.fields()) {
        if (shown(field, {})) {
            const float width = std::min(width_of(field), 170.0F);
            table.columns.push_back({veld_naam(field, item, stof.woorden.teksten), width / 100, width - 60,
                                     is_number(field) ? ui::Align::right : ui::Align::left});
        }
    }
    table.columns.push_back({{}, 0, 100, ui::Align::left});
    for (std::size_t i = 0; i < spot.type->list.size(spot.at); ++i) {
        const Id id = item.object.item(spot.type->list.at(spot.at, i))->id;
        const std::string place = place_of(list, id);
        Row row;
        row.name = stof.name(id);
        for (const Field& field : item.object.fields()) {
            if (shown(field, {})) {
                row.cells.emplace_back(input_at(stof, place_of(place, field.key), row.name));
            }
        }
        row.cells.emplace_back(remove_action(stof, place, row.name));
        table.rows.push_back(std::move(row));
    }
    table.empty = stof.text("pagina.leeg");
    return table;
}

void add_all(std::vector<Block>& blocks, const Stof& stof, const std::string& place,
             std::span<const std::string_view> without, std::string_view belongs_to);

/// Things with too many fields for a row: each under its own name.
void add_forms(std::vector<Block>& blocks, const Stof& stof, const std::string& list, const Spot& spot) {
    for (std::size_t i = 0; i < spot.type->list.size(spot.at); ++i) {
        const Id id = spot.type->list.item->object.item(spot.type->list.at(spot.at, i))->id;
        const std::string place = place_of(list, id);
        const std::string name = stof.name(id);
        const std::string key = "open." + place;
        blocks.emplace_back(Actions{{Action{key, name, {}, Toggle{key}}, remove_action(stof, place, name)}});
        if (stof.is_open(key)) {
            blocks.emplace_back(Fields{});
            add_all(blocks, stof, place, {}, name);
        }
    }
}

void add_list(std::vector<Block>& blocks, const Stof& stof, const std::string& place) {
    const Spot spot = find(type_of_plan(), &stof.plan, place);
    if (spot.type->list.item->object.item == nullptr) {
        return;
    }
    blocks.emplace_back(heading_words(veld_naam(*spot.field, *spot.owner, stof.woorden.teksten)));
    if (fits_in_rows(*spot.type->list.item)) {
        blocks.emplace_back(rows_of(stof, place, spot));
    } else {
        add_forms(blocks, stof, place, spot);
    }
    blocks.emplace_back(Actions{{add_action(stof, place)}});
}

void add_all(std::vector<Block>& blocks, const Stof& stof, const std::string& place,
             std::span<const std::string_view> without, std::string_view belongs_to) {
    const Spot spot = find(type_of_plan(), &stof.plan, place);
    if (!spot || spot.type->kind != Kind::object) {
        return;
    }
    for (const Field& field : spot.type->object.fields()) {
        if (!shown(field, without)) {
            continue;
        }
        const std::string here = place_of(place, field.key);
        if (field.type->leaf.get != nullptr) {
            add_input(blocks, input_at(stof, here, belongs_to));
        } else if (field.type->kind == Kind::list) {
            add_list(blocks, stof, here);
        } else {
            const std::string name = veld_naam(field, *spot.type, stof.woorden.teksten);
            blocks.emplace_back(heading_words(name));
            add_all(blocks, stof, here, {}, name);
        }
    }
}

/// The way to the open remarks about a thing, and a button that leaves one. There are none about remarks themselves.
void add_remarks(const Stof& stof, const std::string& place, const std::string& name, Card& card, Actions& actions) {
    if (place.starts_with(opmerkingen_lijst)) {
        return;
    }
    Id newest;
    std::int64_t count = 0;
    for (const Opmerking& een : stof.plan.opmerkingen->lijst) {
        if (open_over(een, place)) {
            newest = een.id;
            ++count;
        }
    }
    if (count > 0) {
        card.blocks.insert(card.blocks.begin(),
                           Actions{{Action{"opmerkingen." + place,
                                           stof.fill("opmerkingen.open", {{"aantal", stof.whole(count)}}),
                                           {},
                                           ShowPlace{place_of(opmerkingen_lijst, newest)}}}});
    }
    actions.actions.push_back({"opmerking." + place, met_hoofdletter(stof.t("ding.opmerking")),
                               stof.fill("opmerkingen.over", {{"wat", name}}),
                               AddThing{std::string{opmerkingen_lijst}, {{"over", place}}}});
}

}  // namespace

Input input_at(const Stof& stof, const std::string& place, std::string_view belongs_to) {
    const Spot spot = find(type_of_plan(), &stof.plan, place);
    const Field& field = *spot.field;
    const Value value = spot.type->leaf.get(spot.at);
    Input input;
    input.place = place;
    input.field = &field;
    input.label = veld_naam(field, *spot.owner, stof.woorden.teksten);
    input.name = belongs_to.empty() ? std::string{} : std::string{belongs_to} + ": " + input.label;
    input.value = veld_waarde(field, *spot.owner, value, stof.velden());
    input.align = is_number(field) ? ui::Align::right : ui::Align::left;
    input.width = width_of(field);
    std::vector<Veldoptie> options = veld_opties(field, *spot.owner, stof.velden());
    const bool several = field.type->kind == Kind::texts;
    if (options.empty() && !several) {
        return input;
    }
    if (field.own_words && !several) {
        return input;
    }
    if (several && field.list.empty() && field.kind.empty()) {
        input.help = stof.text("veld.meer");
        return input;
    }
    add_own(options, value, field, *spot.owner, stof);
    input.control = several ? Input::Control::checks : Input::Control::choice;
    if (several && options.empty()) {
        input.help = stof.text("veld.nog-geen");
    }
    add_options(input, std::move(options), value);
    if (several) {
        narrow(stof, input);
    }
    return input;
}

std::vector<Block> form_of(const Stof& stof, const std::string& place, std::span<const std::string_view> without) {
    std::vector<Block> blocks;
    add_all(blocks, stof, place, without, {});
    return blocks;
}

Fields fields_of(const Stof& stof, const std::string& place, std::span<const std::string_view> keys) {
    Fields fields;
    for (const std::string_view key : keys) {
        fields.inputs.push_back(input_at(stof, place_of(place, key)));
    }
    return fields;
}

std::optional<Card> thing_card(const Stof& stof, const std::string& place, std::span<const std::string_view> without) {
    const Spot spot = find(type_of_plan(), &stof.plan, place);
    if (place.empty() || !spot || spot.type->object.item == nullptr) {
        return std::nullopt;
    }
    const std::string name = stof.name(spot.type->object.item(spot.at)->id);
    Card card{"ding." + place, name, form_of(stof, place, without)};
    Actions actions;
    struct Way {
        Move move;
        std::string_view words;
        std::string_view name;
    };
    for (const Way& way :
         {Way{Move::up, "pagina.omhoog", "pagina.omhoog-van"}, Way{Move::down, "pagina.omlaag", "pagina.omlaag-van"}}) {
        if (move_item(stof.plan, place, way.move)) {
            actions.actions.push_back({std::string{way.words} + "." + place, stof.text(way.words),
                                       stof.fill(way.name, {{"wat", name}}), MoveThing{place, way.move}});
        }
    }
    add_remarks(stof, place, name, card, actions);
    actions.actions.push_back(remove_action(stof, place, name));
    card.blocks.emplace_back(std::move(actions));
    return card;
}

Row thing_row(const Stof& stof, std::string_view list, const Id& id, std::string_view selected) {
    const std::string place = place_of(list, id);
    const Select select{std::string{list}, text_of(id)};
    Row row;
    row.name = stof.name(id);
    row.id = text_of(id);
    row.selected = place == selected;
    row.pressed = select;
    row.cells.emplace_back(LinkCell{"kies." + place, row.name, stof.fill("pagina.toon", {{"wat", row.name}}), select});
    return row;
}

void add_cells(Row& row, std::initializer_list<Cell> cells) { row.cells.insert(row.cells.end(), cells); }

Table things_table(const Stof& stof, const std::string& list, std::span<const ListColumn> columns,
                   std::string_view empty_key) {
    const Spot spot = find(type_of_plan(), &stof.plan, list);
    const Type& item = *spot.type->list.item;
    const std::string selected = stof.selected(list);
    Table table;
    table.key = "lijst." + list;
    table.name = met_hoofdletter(stof.t("ding." + std::string{item.name}));
    table.empty = stof.text(empty_key);
    for (const ListColumn& c : columns) {
        table.fields.emplace_back(c.key);
        const Field* field = field_at(type_of_plan(), place_of(list, "x") + "/" + std::string{c.key});
        table.columns.push_back({veld_naam(*field, item, stof.woorden.teksten), c.share, c.least,
                                 is_number(*field) ? ui::Align::right : ui::Align::left});
    }
    for (std::size_t i = 0; i < spot.type->list.size(spot.at); ++i) {
        const Id id = item.object.item(spot.type->list.at(spot.at, i))->id;
        const std::string place = place_of(list, id);
        Row row = thing_row(stof, list, id, selected);
        for (const ListColumn& c : columns.subspan(1)) {
            row.cells.emplace_back(field_cell(stof, place_of(place, c.key)));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Card list_card(const Stof& stof, std::string_view title_key, Table table, const std::string& list, FieldValues values) {
    table.list = list;
    table.empty += " " + stof.text("tabel.plakken");
    arrange_table(stof, table);
    Card card{"kaart." + list, stof.text(title_key), {}};
    card.blocks.emplace_back(Actions{{add_action(stof, list, std::move(values))}});
    add_bulk(stof, card, table, list);
    card.blocks.insert(card.blocks.begin(), std::move(table));
    return card;
}

}  // namespace elp::views
