#include "web/views/stof.hpp"

#include <algorithm>
#include <utility>

#include "core/base/order.hpp"
#include "core/base/place.hpp"
#include "core/taal/letters.hpp"
#include "core/taal/zinnen.hpp"
#include "web/views/screens.hpp"

namespace elp::views {
namespace {

std::string cell_words(const Cell& cell) {
    struct Reader {
        std::string operator()(const WordsCell& c) const { return c.words; }
        std::string operator()(const TagCell& c) const { return c.words; }
        std::string operator()(const LinkCell& c) const { return c.words; }
        std::string operator()(const Input& c) const { return c.value; }
        std::string operator()(const Action& c) const { return c.label; }
        std::string operator()(const MarkCell&) const { return {}; }
    };
    return std::visit(Reader{}, cell);
}

/// The number that words begin with, without the signs of its notation; none where they begin with none.
std::optional<double> number_in(std::string_view words, Language language) {
    if (words.starts_with("\u20ac\u00a0")) {
        words.remove_prefix(std::string_view{"\u20ac\u00a0"}.size());
    }
    const char thousands = language == Language::nl ? '.' : ',';
    const char decimal = language == Language::nl ? ',' : '.';
    double value = 0;
    double place = 0;
    bool any = false;
    for (const char c : words) {
        if (c >= '0' && c <= '9') {
            any = true;
            const auto digit = static_cast<double>(c - '0');
            value = place == 0 ? value * 10 + digit : value + digit * place;
            place /= 10;
        } else if (any && c == decimal && place == 0) {
            place = 0.1;
        } else if (!any || c != thousands) {
            break;
        }
    }
    return any ? std::optional{value} : std::nullopt;
}

bool before(const std::string& a, const std::string& b, Language language) {
    const auto one = number_in(a, language);
    const auto other = number_in(b, language);
    if (one && other && *one != *other) {
        return *one < *other;
    }
    return kleine_letters(a) < kleine_letters(b);
}

void search_rows(const Stof& stof, Table& table, const TableView& view) {
    if (view.search.empty()) {
        return;
    }
    const std::size_t all = table.rows.size();
    const std::string wanted = kleine_letters(view.search);
    std::erase_if(table.rows, [&](const Row& row) {
        return std::ranges::none_of(row.cells, [&](const Cell& cell) {
            return kleine_letters(cell_words(cell)).find(wanted) != std::string::npos;
        });
    });
    table.search = view.search;
    table.count = stof.of(table.rows.size(), all);
    if (table.rows.empty()) {
        table.empty = stof.text("tabel.niets-gevonden");
    }
}

constexpr std::size_t search_from = 10;

}  // namespace

std::string Stof::money(std::optional<Money> amount) const { return amount ? money(*amount) : text("pagina.onbekend"); }

std::string Stof::percent(std::int64_t basispunten) const {
    return write_decimal(basispunten, 2, woorden.language) + "\u00a0%";
}

std::string Stof::date(Date day) const { return day == Date{} ? std::string{} : write_date(day, woorden.language); }

std::string Stof::short_date(Date day) const { return write_short_date(day, woorden.language); }

std::string Stof::of(std::size_t part, std::size_t all) const {
    return fill("pagina.van",
                {{"deel", whole(static_cast<std::int64_t>(part))}, {"geheel", whole(static_cast<std::int64_t>(all))}});
}

std::string Stof::element(std::string_view list, std::string_view id) const {
    const Element* found = woorden.regelingen.element(list, id);
    return found == nullptr ? std::string{id} : found->naam;
}

std::string Stof::name(const Id& id) const {
    const Ding* ding = dingen.find(id);
    return ding == nullptr ? std::string{} : ding->naam;
}

std::string Stof::field(std::string_view place) const {
    const Spot spot = find(type_of_plan(), &plan, place);
    if (!spot || spot.field == nullptr || spot.type->leaf.get == nullptr) {
        return {};
    }
    const Value value = spot.type->leaf.get(spot.at);
    if (const auto* text = std::get_if<std::string>(&value); text != nullptr && spot.type->kind == Kind::date) {
        return short_date(parse_iso_date(*text).value_or(Date{}));
    }
    return veld_waarde(*spot.field, *spot.owner, value, velden());
}

std::string Stof::selected(std::string_view list) const {
    const Spot spot = find(type_of_plan(), &plan, list);
    if (!spot || spot.type->kind != Kind::list || spot.type->list.size(spot.at) == 0) {
        return {};
    }
    if (const auto chosen = session.selected.find(list); chosen != session.selected.end()) {
        std::string place = place_of(list, chosen->second);
        if (find(type_of_plan(), &plan, place)) {
            return place;
        }
    }
    return place_of(list, spot.type->list.item->object.item(spot.type->list.at(spot.at, 0))->id);
}

Line words(std::string text, Line::Look look) { return {std::move(text), look, {}}; }
Line small_words(std::string text) { return words(std::move(text), Line::Look::small); }
Line heading_words(std::string text) { return words(std::move(text), Line::Look::heading); }

ui::Tone tone_of(Aard aard) {
    switch (aard) {
        case Aard::fout:
        case Aard::te_laat:
            return ui::Tone::bad;
        case Aard::tegenspraak:
        case Aard::ongedekt:
            return ui::Tone::careful;
        case Aard::ontbreekt:
        case Aard::open:
            return ui::Tone::neutral;
    }
    return ui::Tone::neutral;
}

ui::Tone tone_of(Strekking strekking) {
    switch (strekking) {
        case Strekking::voor:
            return ui::Tone::good;
        case Strekking::tegen:
            return ui::Tone::careful;
        case Strekking::onbekend:
            return ui::Tone::neutral;
    }
    return ui::Tone::neutral;
}

TagCell tag_cell(std::string words, ui::Tone tone) { return {std::move(words), tone}; }

WordsCell field_cell(const Stof& stof, std::string_view place) { return {stof.field(place)}; }

PageColumn column(const Stof& stof, std::string_view key, float share, float least, ui::Align align) {
    return {key.empty() ? std::string{} : stof.text(key), share, least, align};
}

std::string found_words(const Stof& stof, const Aandachtspunt& punt) {
    const Woorden& w = stof.woorden;
    if (punt.herkomst == Herkomst::probleem) {
        return what_is_wrong(stof.assessment.problems[punt.index], w.teksten, w.language);
    }
    return what_is_found(stof.assessment.bevindingen[punt.index], w.teksten, w.language);
}

std::string step_words(const Stof& stof, const Aandachtspunt& punt) {
    const Woorden& w = stof.woorden;
    if (punt.herkomst == Herkomst::probleem) {
        return next_step(stof.assessment.problems[punt.index], w.teksten, w.language);
    }
    return next_step(stof.assessment.bevindingen[punt.index], w.teksten, w.language);
}

Table attention_table(const Stof& stof, const std::vector<const Aandachtspunt*>& punten, std::string key,
                      bool with_screen) {
    Table table;
    table.key = std::move(key);
    table.name = stof.text("eerst.kop");
    table.columns = {column(stof, "eerst.aard", 0, 112), column(stof, "eerst.wat", 1, 200),
                     column(stof, "eerst.waar", 0, 132)};
    for (std::size_t i = 0; i < punten.size(); ++i) {
        const Aandachtspunt& punt = *punten[i];
        std::string kind{stof.t("aard." + std::string{word_of(punt.aard)})};
        const std::string where{with_screen ? screen_name(screen_of(punt.place), stof.woorden.teksten)
                                            : stof.t("eerst.naar")};
        Row row;
        row.name = found_words(stof, punt);
        std::string below = step_words(stof, punt);
        if (const std::string day = stof.date(punt.datum); !day.empty() && row.name.find(day) == std::string::npos) {
            below.insert(0, day + " \u00b7 ");
        }
        row.cells = {TagCell{met_hoofdletter(kind), tone_of(punt.aard)}, WordsCell{row.name, std::move(below)},
                     LinkCell{table.key + "." + std::to_string(i), where, where + ": " + row.name,
                              ShowPlace{std::string{punt.place}}}};
        row.pressed = ShowPlace{std::string{punt.place}};
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::optional<Card> attention_card(const Stof& stof, Screen screen, std::size_t most) {
    std::vector<const Aandachtspunt*> here;
    for (const Aandachtspunt& punt : stof.punten) {
        if (screen_of(punt.place) == screen) {
            here.push_back(&punt);
        }
    }
    if (here.empty()) {
        return std::nullopt;
    }
    const std::size_t all = here.size();
    const std::string key = "aandacht." + std::string{screen_key(screen)};
    const bool open = stof.is_open(key);
    if (!open) {
        here.resize(std::min(all, most));
    }
    Card card{key, stof.text("pagina.aandacht"), {attention_table(stof, here, key + ".tabel", false)}};
    if (all > most) {
        const std::string number = stof.whole(static_cast<std::int64_t>(all));
        card.blocks.emplace_back(
            Actions{{Action{key + ".alles",
                            open ? stof.text("pagina.minder") : stof.fill("pagina.alle", {{"aantal", number}}),
                            {},
                            Toggle{key}}}});
    }
    return card;
}

Explanation steps_of(const Stof& stof, std::string key, std::string title, const Steps& steps) {
    Explanation out;
    out.open = stof.is_open(key);
    out.key = std::move(key);
    out.title = std::move(title);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Step& step = steps[i];
        Explanation::Step one;
        one.figure = value_text(step, stof.woorden.language);
        one.words = std::string{step_text(step, stof.woorden)};
        one.origin = source_text(step, stof.woorden);
        one.total = i + 1 == steps.size();
        out.copied += one.figure + "\t" + one.words + "\t" + one.origin + "\n";
        out.steps.push_back(std::move(one));
    }
    return out;
}

void arrange_table(const Stof& stof, Table& table) {
    table.sortable = table.rows.size() > 1;
    const auto found = stof.session.tables.find(table.key);
    const TableView view = found == stof.session.tables.end() ? TableView{} : found->second;
    table.searchable = table.rows.size() >= search_from || !view.search.empty();
    search_rows(stof, table, view);
    if (!view.sorted_by || *view.sorted_by >= table.columns.size()) {
        return;
    }
    table.sorted_by = view.sorted_by;
    table.descending = view.descending;
    const std::size_t by = *view.sorted_by;
    arrange(
        table.rows,
        [&](const std::string& a, const std::string& b) {
            return view.descending ? before(b, a, stof.woorden.language) : before(a, b, stof.woorden.language);
        },
        [by](const Row& row) { return by < row.cells.size() ? cell_words(row.cells[by]) : std::string{}; });
}

std::string add_words(const Plan& plan, std::string_view list, const Teksten& t) {
    const Spot spot = find(type_of_plan(), &plan, list);
    return met_hoofdletter(t.fill("pagina.toevoegen", {{"wat", t("ding." + std::string{spot.type->list.item->name})}}));
}

Action add_action(const Stof& stof, std::string_view list, FieldValues values) {
    return {"toevoegen." + std::string{list},
            add_words(stof.plan, list, stof.woorden.teksten),
            {},
            AddThing{std::string{list}, std::move(values)}};
}

Action remove_action(const Stof& stof, const std::string& place, std::string_view name) {
    return {"verwijderen." + place, stof.text("pagina.verwijderen"),
            stof.fill("pagina.verwijderen-van", {{"wat", name}}), Change{remove_item(place)}};
}

}  // namespace elp::views
