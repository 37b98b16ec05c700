#include "core/beoordeling/verschilwoorden.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "core/base/place.hpp"
#include "core/base/things.hpp"
#include "core/taal/letters.hpp"

namespace elp {
namespace {

/// A version with the names of its things.
struct Versie {
    const Plan& plan;
    const Woorden& woorden;
    Dingen dingen{plan, woorden};

    [[nodiscard]] Veldstof stof() const { return {woorden, dingen}; }
    [[nodiscard]] std::string text(std::string_view key) const { return std::string{woorden.teksten(key)}; }
};

// Where a thing stands in its list, from 1; "ontbreekt" where it is not there.
std::string position(const Versie& versie, std::string_view thing) {
    const void* here = find(type_of_plan(), &versie.plan, thing).at;
    if (here == nullptr) return versie.text("verschil.ontbreekt");
    const Spot list = find(type_of_plan(), &versie.plan, parent_of(thing));
    std::int64_t number = 1;
    for (std::size_t i = 0; list.type->list.at(list.at, i) != here; ++i) ++number;
    return write_whole(number, versie.woorden.language);
}

// What a thing holds in its own fields, but for its name: "inwoners: 12.000; coördinator: Jan".
std::string content(const Versie& versie, const Spot& thing, std::string_view name) {
    std::string words;
    for (const Field& field : thing.type->object.fields()) {
        if (field.type->leaf.get == nullptr || is_own_key(field)) continue;
        const std::string value =
            veld_waarde(field, *thing.type, field.type->leaf.get(field.read(thing.at)), versie.stof());
        if (value.empty() || value == name) continue;
        add_word(words, veldwoord(field, *thing.type, versie.woorden.teksten) + ": " + value);
    }
    return words.empty() ? versie.text("verschil.staat-erin") : words;
}

// A thing as it is in this version.
std::string thing_words(const Versie& versie, std::string_view place) {
    const Spot spot = find(type_of_plan(), &versie.plan, place);
    if (!spot) return versie.text("verschil.ontbreekt");
    const Ding* ding = versie.dingen.find(spot.type->object.item(spot.at)->id);
    return content(versie, spot, ding == nullptr ? std::string_view{} : std::string_view{ding->naam});
}

// The JSON of a key that this version does not know.
std::string unknown_words(const Value& value, const Woorden& woorden) {
    const auto* json = std::get_if<std::string>(&value);
    return json == nullptr ? std::string{woorden.teksten("verschil.ontbreekt")} : *json;
}

// The value of a field in this version.
std::string field_words(const Versie& versie, const Aanduiding& named, std::string_view place, const Value& value) {
    if (named.field->key == "volgorde") return position(versie, parent_of(place));
    std::string words = veld_waarde(*named.field, *named.owner, value, versie.stof());
    return words.empty() ? versie.text("verschil.leeg") : words;
}

// `gone` is the kind of difference by which a thing is not in this version.
std::string words_of(const Versie& versie, const Aanduiding& named, const Difference& one, const Value& value,
                     Difference::Kind gone) {
    if (one.kind == Difference::Kind::unknown) return unknown_words(value, versie.woorden);
    if (one.kind == Difference::Kind::changed) return field_words(versie, named, one.place, value);
    if (one.kind == gone) return versie.text("verschil.ontbreekt");
    return thing_words(versie, one.place);
}

}  // namespace

std::vector<Verschilregel> verschilregels(const Plan& was, const Plan& nu, const Woorden& woorden) {
    const Versie before{was, woorden};
    const Versie after{nu, woorden};
    const Dingen* const newest_first[] = {&after.dingen, &before.dingen};
    std::vector<Verschilregel> regels;
    for (Difference& one : difference(was, nu)) {
        Aanduiding named = aanduiding_van(one.place, newest_first, woorden.teksten, one.key);
        std::string now = words_of(after, named, one, one.after, Difference::Kind::removed);
        std::string then = words_of(before, named, one, one.before, Difference::Kind::added);
        regels.push_back(
            {std::move(one), std::move(named.deel), std::move(named.wat), std::move(now), std::move(then)});
    }
    return regels;
}

std::vector<Conflictregel> conflictregels(std::span<const Conflict> conflicten, const Versies& versies,
                                          const Woorden& woorden) {
    const Versie ours{versies.onze, woorden};
    const Versie theirs{versies.hunne, woorden};
    std::optional<Versie> base;
    if (versies.basis != nullptr) base.emplace(Versie{*versies.basis, woorden});
    const Dingen* const both[] = {&ours.dingen, &theirs.dingen};
    std::vector<Conflictregel> regels;
    for (const Conflict& one : conflicten) {
        const Aanduiding named = aanduiding_van(one.place, both, woorden.teksten, one.key);
        const auto words = [&](const Versie& versie, const Value& value) {
            if (one.kind == Conflict::Kind::unknown) return unknown_words(value, woorden);
            if (one.kind == Conflict::Kind::value) return field_words(versie, named, one.place, value);
            if (std::holds_alternative<std::monostate>(value)) return versie.text("verschil.ontbreekt");
            return thing_words(versie, one.place);
        };
        regels.push_back({.deel = named.deel,
                          .wat = named.wat,
                          .basis = base ? words(*base, one.base) : std::string{},
                          .onze = words(ours, one.ours),
                          .hunne = words(theirs, one.theirs)});
    }
    return regels;
}

}  // namespace elp
