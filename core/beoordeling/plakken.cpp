#include "core/beoordeling/plakken.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/base/order_key.hpp"
#include "core/base/place.hpp"
#include "core/base/plain_text.hpp"
#include "core/base/things.hpp"
#include "core/taal/letters.hpp"

namespace elp {
namespace {

bool same(std::string_view a, std::string_view b) { return equal_words(trimmed(a), trimmed(b)); }

// Where the quoted text that begins here ends: behind its last quote. Nothing where it does not end.
std::optional<std::size_t> end_of_quoted(std::string_view text) {
    for (std::size_t at = text.find('"', 1); at != std::string_view::npos; at = text.find('"', at + 2)) {
        if (!text.substr(at).starts_with("\"\"")) return at + 1;
    }
    return std::nullopt;
}

// Line ends as a plan holds them, inside quotes too: some systems put a carriage return before or in place of each.
std::string with_bare_line_ends(std::string_view text) {
    std::string bare;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r')
            bare += text[i];
        else if (!text.substr(i + 1).starts_with('\n'))
            bare += '\n';
    }
    return bare;
}

// The cell that begins here, without the quotes around it; `text` goes on behind it.
std::string take_cell(std::string_view& text) {
    std::string cell;
    const auto quoted = text.starts_with('"') ? end_of_quoted(text) : std::nullopt;
    if (quoted) {
        for (std::size_t at = 1; at + 1 < *quoted; ++at) {
            cell += text[at];
            if (text[at] == '"') ++at;
        }
        text.remove_prefix(*quoted);
    }
    const std::size_t end = std::min(text.find_first_of("\t\n"), text.size());
    cell += text.substr(0, end);
    text.remove_prefix(end);
    return std::string{trimmed(cell)};
}

// A column of the cells: the field that it fills.
struct Kolomveld {
    const Field* field = nullptr;
    std::string naam{};
    std::vector<Veldoptie> opties{};
};

Kolomveld column_of(const Field* field, const Type& item, const Veldstof& stof) {
    return {field, veld_naam(*field, item, stof.woorden.teksten), veld_opties(*field, item, stof)};
}

bool fillable(const Field& field) { return !is_own_key(field) && field.type->leaf.set != nullptr; }

// The field that a heading names. What the thing itself is called ("Wijk") stands for its name, as in the tables.
const Field* called(std::string_view heading, const Type& item, const Teksten& teksten) {
    const bool kind = same(teksten("ding." + std::string{item.name}), heading);
    for (const Field& field : item.object.fields()) {
        const bool named = same(veld_naam(field, item, teksten), heading) || (kind && field.key == "naam");
        if (fillable(field) && named) return &field;
    }
    return nullptr;
}

// The program's own copies have an apostrophe before what a spreadsheet would take for a formula.
std::string_view without_guard(std::string_view text) {
    const bool guarded = text.starts_with('\'') && looks_like_formula(text.substr(1));
    return guarded ? text.substr(1) : text;
}

const Veldoptie* option_called(const Kolomveld& kolom, std::string_view words) {
    const auto found = std::ranges::find_if(kolom.opties, [&](const Veldoptie& een) { return same(een.naam, words); });
    return found == kolom.opties.end() ? nullptr : &*found;
}

// Several words with semicolons between, each one of the options.
std::optional<Value> several(const Kolomveld& kolom, std::string_view text) {
    Texts texts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(';'), text.size());
        const Veldoptie* option = option_called(kolom, text.substr(0, end));
        if (option == nullptr) return std::nullopt;
        texts.push_back(std::get<std::string>(option->waarde));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return Value{std::move(texts)};
}

// What a cell means for its field; nothing where it does not fit.
std::optional<Value> value_of(const Kolomveld& kolom, std::string_view text, const Woorden& woorden) {
    auto typed = lees_veld(*kolom.field, text, woorden);
    if (typed && std::holds_alternative<AnswerState>(*typed)) return *typed;
    if (kolom.opties.empty() || kolom.field->own_words) {
        return typed ? std::optional{std::move(*typed)} : std::nullopt;
    }
    if (kolom.field->type->kind == Kind::texts) return several(kolom, text);
    const Veldoptie* option = option_called(kolom, text);
    return option == nullptr ? std::nullopt : std::optional{option->waarde};
}

std::vector<Kolomveld> columns_of(const Type& item, std::span<const std::string> velden, const Cellen& cellen,
                                  const Veldstof& stof, bool headings, Plaksel& uit) {
    std::vector<Kolomveld> columns;
    if (headings) {
        for (const std::string& heading : cellen.front()) {
            const Field* field = called(heading, item, stof.woorden.teksten);
            columns.push_back(field == nullptr ? Kolomveld{} : column_of(field, item, stof));
            if (field == nullptr && !heading.empty()) uit.onbekend.push_back(heading);
        }
    } else if (!velden.empty()) {
        for (const std::string& key : velden) columns.push_back(column_of(field_at(item, "/" + key), item, stof));
    } else {
        for (const Field& field : item.object.fields()) {
            if (fillable(field)) columns.push_back(column_of(&field, item, stof));
        }
    }
    std::size_t widest = 0;
    for (const auto& row : cellen) widest = std::max(widest, row.size());
    columns.resize(std::min(widest, columns.size()));
    for (const Kolomveld& column : columns) {
        if (column.field != nullptr) uit.velden.push_back(column.naam);
    }
    return columns;
}

}  // namespace

Cellen lees_cellen(std::string_view tekst) {
    Cellen cellen;
    if (tekst.size() > plak_bytes_max) return {};
    const std::string bare = with_bare_line_ends(tekst);
    std::string_view rest = bare;
    while (!rest.empty()) {
        std::vector<std::string> row;
        for (bool more = true; more;) {
            row.push_back(take_cell(rest));
            more = rest.starts_with('\t');
            if (!rest.empty()) rest.remove_prefix(1);
        }
        const bool words = std::ranges::any_of(row, [](const std::string& cell) { return !cell.empty(); });
        // One row more for headings.
        if (row.size() > plak_kolommen_max || (words && cellen.size() > plak_rijen_max)) return {};
        if (words) cellen.push_back(std::move(row));
    }
    return cellen;
}

Plaksel plak_rijen(const Plan& plan, std::string_view lijst, std::span<const std::string> velden, const Cellen& cellen,
                   const Veldstof& stof, std::uint64_t (*toeval)()) {
    Plaksel uit;
    const Spot list = find(type_of_plan(), &plan, lijst);
    if (cellen.empty() || !list || list.type->kind != Kind::list) return uit;
    const Type& item = *list.type->list.item;
    const bool headings = called(cellen.front().front(), item, stof.woorden.teksten) != nullptr;
    const std::vector<Kolomveld> columns = columns_of(item, velden, cellen, stof, headings, uit);
    std::string order{last_order(list)};
    for (const auto& row : std::span{cellen}.subspan(headings ? 1 : 0)) {
        ++uit.rijen;
        const Id id = make_id(item.object.id_prefix, toeval());
        order = order_between(order, {});
        uit.opdracht.changes.emplace_back(empty_item(std::string{lijst}, id, order));
        for (std::size_t i = 0; i < std::min(row.size(), columns.size()); ++i) {
            const Kolomveld& column = columns[i];
            const std::string_view text = without_guard(row[i]);
            if (column.field == nullptr || text.empty()) continue;
            if (auto value = value_of(column, text, stof.woorden)) {
                uit.opdracht.changes.emplace_back(
                    SetValue{place_of(place_of(lijst, id), column.field->key), std::move(*value)});
            } else {
                uit.fouten.push_back({uit.rijen, column.naam, shortened(row[i])});
            }
        }
    }
    return uit;
}

}  // namespace elp
