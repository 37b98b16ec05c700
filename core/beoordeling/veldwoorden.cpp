#include "core/beoordeling/veldwoorden.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/order.hpp"
#include "core/base/place.hpp"
#include "core/base/plain_text.hpp"
#include "core/plan/opmerkingen.hpp"
#include "core/taal/letters.hpp"

namespace elp {
namespace {

std::string element_name(const Field& field, const std::string& id, const Woorden& woorden) {
    const Element* element = woorden.regelingen.element(field.list, id);
    return element == nullptr ? id : element->naam;
}

// The name that a thing carries, or that of the element of a list that it stands for.
std::string own_name(const Type& type, const void* at, const Woorden& woorden) {
    std::string stands_for;
    for (const Field& field : type.object.fields()) {
        if (field.type->kind != Kind::text) continue;
        const Value value = field.type->leaf.get(field.read(at));
        const auto* text = std::get_if<std::string>(&value);
        if (text == nullptr) continue;
        if (field.key == "naam") return *text;
        if (stands_for.empty() && !field.list.empty()) stands_for = element_name(field, *text, woorden);
    }
    return stands_for;
}

class Collector {
  public:
    Collector(std::vector<Ding>& into, const Woorden& woorden) : into_{into}, woorden_{woorden} {}

    void object(const Type& type, const void* at, const std::string& place) {
        for (const Field& field : type.object.fields()) {
            if (field.type->leaf.get != nullptr) continue;
            const std::string here = place_of(place, field.key);
            if (field.type->kind == Kind::list) {
                list(*field.type, field.read(at), here);
            } else {
                object(*field.type, field.read(at), here);
            }
        }
    }

  private:
    void list(const Type& type, const void* at, const std::string& place) {
        const Type& item = *type.list.item;
        if (item.object.item == nullptr) return;
        for (std::size_t i = 0; i < type.list.size(at); ++i) {
            const void* thing = type.list.at(at, i);
            const Id id = item.object.item(thing)->id;
            std::string name = own_name(item, thing, woorden_);
            if (name.empty()) {
                name = std::string{woorden_.teksten("ding." + std::string{item.name})} + " " + std::to_string(i + 1);
            }
            const std::string here = place_of(place, id);
            into_.push_back({id, std::move(name), here, &item});
            object(item, thing, here);
        }
    }

    std::vector<Ding>& into_;
    const Woorden& woorden_;
};

std::string optie_key(const Field& field, const Type& owner, std::string_view word) {
    return "optie." + std::string{owner.name} + "." + std::string{field.key} + "." + std::string{word};
}

std::string number_words(const Field& field, std::int64_t number, Language language) {
    if (field.unit == Unit::cent) return write_money(Money{number}, language);
    if (field.unit == Unit::basispunten) return write_decimal(number, 2, language) + "\u00a0" + "%";
    if (field.unit == Unit::honderdsten) return write_decimal(number, 2, language);
    return field.unit == Unit::jaar ? std::to_string(number) : write_whole(number, language);
}

// "Haven: inwoners"; of what is gone the part that it was in.
std::string place_words(std::string_view place, const Veldstof& stof) {
    const Teksten& teksten = stof.woorden.teksten;
    const Dingen* const dingen[] = {&stof.dingen};
    const Aanduiding named = aanduiding_van(place, dingen, teksten);
    if (named.weg) return teksten.fill("plaats.weg", {{"deel", named.deel}});
    return named.wat.empty() ? named.deel : named.wat;
}

// One text of a field: an element, a thing of the plan, a choice, a day, or the text itself.
std::string text_words(const Field& field, const Type& owner, const std::string& text, const Veldstof& stof) {
    if (!field.list.empty()) return element_name(field, text, stof.woorden);
    if (field.kind == place_kind) return place_words(text, stof);
    if (!field.kind.empty()) {
        const Ding* ding = stof.dingen.find(text);
        return ding == nullptr ? text : ding->naam;
    }
    if (field.type->kind == Kind::choice) {
        return std::string{stof.woorden.teksten(optie_key(field, owner, text))};
    }
    if (field.type->kind == Kind::date) {
        const auto date = parse_iso_date(text);
        return date ? write_date(*date, stof.woorden.language) : text;
    }
    return text;
}

// The words of an answer without value: the language's own, or without full stops.
bool is_not_applicable(std::string_view text, const Teksten& teksten) {
    return equal_words(text, teksten("antwoord.nvt")) || equal_words(text, "nvt");
}

// What people count is at least none of it, and a place without inhabitants is no place; a bare number may be anything.
std::int64_t least_of(Unit unit) {
    if (unit == Unit::none) return -whole_max;
    return unit == Unit::inwoners ? 1 : 0;
}

Result<Value> read_whole(const Field& field, std::string_view text, Language language) {
    const bool scaled = field.unit == Unit::cent || field.unit == Unit::basispunten || field.unit == Unit::honderdsten;
    if (field.unit == Unit::basispunten && text.ends_with('%')) text = trimmed(text.substr(0, text.size() - 1));
    const auto number =
        read_number(text, language, {.decimals = scaled ? 2 : 0, .min = least_of(field.unit), .max = whole_max});
    if (!number) return number.problems();
    return Value{*number};
}

std::string matching_element(const Field& field, std::string_view text, const Woorden& woorden) {
    for (const Element& element : woorden.regelingen.elementen(field.list)) {
        if (equal_words(element.naam, text)) return element.id;
    }
    return std::string{text};
}

Value read_texts(const Field& field, std::string_view typed, const Woorden& woorden) {
    Texts texts;
    while (!typed.empty()) {
        const std::size_t end = std::min(typed.find(';'), typed.size());
        const std::string_view one = trimmed(typed.substr(0, end));
        if (!one.empty()) texts.push_back(matching_element(field, one, woorden));
        typed.remove_prefix(std::min(end + 1, typed.size()));
    }
    return texts.empty() ? Value{} : Value{std::move(texts)};
}

void add_open(std::vector<Veldoptie>& options, const Teksten& teksten) {
    options.push_back({std::string{teksten("antwoord.open")}, Value{}});
}

// The whole plan, and each of its parts.
void add_parts(std::vector<Veldoptie>& options, const Veldstof& stof) {
    options.push_back({std::string{stof.woorden.teksten("plaats.plan")}, Value{}});
    for (const Field& field : type_of_plan().object.fields()) {
        if (field.type->kind != Kind::object) continue;
        std::string place = place_of("", field.key);
        options.push_back({place_words(place, stof), Value{std::move(place)}});
    }
}

void add_not_applicable(std::vector<Veldoptie>& options, const Field& field, const Teksten& teksten) {
    if (!field.type->leaf.answerable) return;
    options.push_back({std::string{teksten("antwoord.nvt")}, Value{AnswerState::not_applicable}});
}

}  // namespace

Dingen::Dingen(const Plan& plan, const Woorden& woorden) {
    Collector{in_order_, woorden}.object(type_of_plan(), &plan, "");
    by_id_.reserve(in_order_.size());
    for (std::size_t i = 0; i < in_order_.size(); ++i) by_id_.emplace_back(in_order_[i].id, i);
    arrange(by_id_);
}

const Ding* Dingen::find(const Id& id) const {
    const auto found = std::ranges::lower_bound(by_id_, id, {}, &std::pair<Id, std::size_t>::first);
    return found == by_id_.end() || found->first != id ? nullptr : &in_order_[found->second];
}

const Ding* Dingen::find(std::string_view id) const {
    const auto parsed = parse_id(id);
    return parsed ? find(*parsed) : nullptr;
}

std::vector<const Ding*> Dingen::of_kind(std::string_view kind) const {
    std::vector<const Ding*> out;
    for (const Ding& ding : in_order_) {
        const bool any = kind == any_kind && ding.type != &type_of<Opmerking>;
        if (any || ding.id.kind() == kind) out.push_back(&ding);
    }
    return out;
}

Aanduiding aanduiding_van(std::string_view place, std::span<const Dingen* const> dingen, const Teksten& teksten,
                          std::string_view sleutel) {
    const Type* at = &type_of_plan();
    Aanduiding named{.deel = std::string{teksten("ding.plan")}};
    const auto add_thing = [&](std::string_view id) {
        at = at->list.item;
        const Ding* ding = nullptr;
        for (std::size_t i = 0; i < dingen.size() && ding == nullptr; ++i) ding = dingen[i]->find(id);
        named.weg = ding == nullptr || ding->type != at;
        add_word(named.wat, named.weg ? id : std::string_view{ding->naam}, ": ");
        named.field = nullptr;
    };
    const auto add_field = [&](std::string_view key) {
        const auto fields = at->kind == Kind::object ? at->object.fields() : std::span<const Field>{};
        const auto field = std::ranges::find(fields, key, &Field::key);
        named.weg = field == fields.end();
        if (named.weg) return;
        const bool part = at == &type_of_plan() && field->type->kind == Kind::object;
        if (part) named.deel = teksten("ding." + std::string{field->type->name});
        if (!part && field->type->kind != Kind::list) add_word(named.wat, veldwoord(*field, *at, teksten), ": ");
        named.field = &*field;
        named.owner = std::exchange(at, field->type);
    };
    while (!place.empty() && !named.weg) {
        named.weg = place.front() != '/';
        place.remove_prefix(1);
        const std::string_view step = place.substr(0, place.find('/'));
        place.remove_prefix(step.size());
        if (named.weg) break;
        if (at->kind == Kind::list) {
            add_thing(step);
        } else {
            add_field(step);
        }
    }
    if (!sleutel.empty()) add_word(named.wat, sleutel, ": ");
    named.deel = met_hoofdletter(named.deel);
    named.wat = met_hoofdletter(named.wat);
    return named;
}

std::string veldwoord(const Field& field, const Type& owner, const Teksten& teksten) {
    if (field.key == "volgorde") return std::string{teksten("verschil.plek")};
    if (field.key == "id") return std::string{teksten("verschil.kenmerk")};
    return std::string{teksten("veld." + std::string{owner.name} + "." + std::string{field.key})};
}

std::string veld_naam(const Field& field, const Type& owner, const Teksten& teksten) {
    return met_hoofdletter(veldwoord(field, owner, teksten));
}

std::string veld_waarde(const Field& field, const Type& owner, const Value& value, const Veldstof& stof) {
    const Teksten& teksten = stof.woorden.teksten;
    if (const auto* state = std::get_if<AnswerState>(&value)) {
        return std::string{teksten(*state == AnswerState::none ? "antwoord.geen" : "antwoord.nvt")};
    }
    if (const auto* logic = std::get_if<bool>(&value))
        return std::string{teksten(*logic ? "antwoord.ja" : "antwoord.nee")};
    if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        return number_words(field, *whole, stof.woorden.language);
    }
    if (const auto* text = std::get_if<std::string>(&value)) return text_words(field, owner, *text, stof);
    std::string words;
    if (const auto* texts = std::get_if<Texts>(&value)) {
        for (const std::string& text : *texts) {
            words += words.empty() ? "" : "; ";
            words += text_words(field, owner, text, stof);
        }
    }
    return words;
}

std::vector<Veldoptie> veld_opties(const Field& field, const Type& owner, const Veldstof& stof) {
    const Teksten& teksten = stof.woorden.teksten;
    std::vector<Veldoptie> options;
    const bool several = field.type->kind == Kind::texts;
    if (field.type->kind == Kind::choice) {
        if (field.type->leaf.answerable) add_open(options, teksten);
        for (const std::string_view word : field.type->leaf.choices) {
            options.push_back({std::string{teksten(optie_key(field, owner, word))}, Value{std::string{word}}});
        }
        add_not_applicable(options, field, teksten);
    } else if (field.type->kind == Kind::logic) {
        if (field.type->leaf.answerable) add_open(options, teksten);
        options.push_back({std::string{teksten("antwoord.ja")}, Value{true}});
        options.push_back({std::string{teksten("antwoord.nee")}, Value{false}});
        add_not_applicable(options, field, teksten);
    } else if (!field.list.empty()) {
        if (!several) add_open(options, teksten);
        for (const Element& element : stof.woorden.regelingen.elementen(field.list)) {
            options.push_back({element.naam, Value{element.id}});
        }
    } else if (field.kind == place_kind) {
        add_parts(options, stof);
    } else if (!field.kind.empty()) {
        if (!several) add_open(options, teksten);
        for (const Ding* ding : stof.dingen.of_kind(field.kind)) {
            options.push_back({ding->naam, Value{text_of(ding->id)}});
        }
    }
    return options;
}

Result<Value> lees_veld(const Field& field, std::string_view typed, const Woorden& woorden) {
    const std::string_view text = trimmed(typed);
    if (text.empty()) return Value{};
    if (const auto fault = text_fault(text); !fault.empty()) {
        return Problem{Severity::error, fault, "", shortened(text), ""};
    }
    if (field.type->leaf.answerable) {
        if (equal_words(text, woorden.teksten("antwoord.geen"))) return Value{AnswerState::none};
        if (is_not_applicable(text, woorden.teksten)) return Value{AnswerState::not_applicable};
    }
    if (field.type->kind == Kind::whole) return read_whole(field, text, woorden.language);
    if (field.type->kind == Kind::texts) return read_texts(field, text, woorden);
    if (field.type->kind == Kind::date) {
        const auto date = read_date(text);
        if (!date) return date.problems();
        return Value{iso_date(*date)};
    }
    return Value{field.own_words ? matching_element(field, text, woorden) : std::string{text}};
}

std::string met_hoofdletter(std::string_view words) {
    std::string out{words};
    if (!out.empty() && out.front() >= 'a' && out.front() <= 'z')
        out.front() = static_cast<char>(out.front() - 'a' + 'A');
    return out;
}

}  // namespace elp
