#include "core/rapport/veldtabel.hpp"

#include <utility>
#include <variant>

#include "core/taal/letters.hpp"

namespace elp {
namespace {

const Field* field_of(const Type& type, std::string_view key) {
    for (const Field& field : type.object.fields()) {
        if (field.key == key) return &field;
    }
    return nullptr;
}

// Whether a thing is called after a person: then no report names it.
bool named_after_person(const Type& type) {
    const Field* name = field_of(type, "naam");
    return name != nullptr && name->privacy != Privacy::open;
}

Cel cell_of(const Field& field, const Type& owner, const void* at, const Lezer& lezer) {
    const Value value = field.type->leaf.get(at);
    Cel made = cel(veld_waarde(field, owner, value, {lezer.stof.woorden, lezer.dingen}));
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        made.getal = *number;
        made.eenheid = field.unit;
    } else if (const auto* text = std::get_if<std::string>(&value); text && field.type->kind == Kind::date) {
        return cel_dag(parse_iso_date(*text).value_or(Date{}), lezer.stof.woorden);
    }
    return made;
}

// A field with the column that it makes.
struct Shown {
    const Field* field;
    std::string_view empty;
};

Cel answered(const Shown& shown, const Type& owner, const void* object, const Lezer& lezer) {
    Cel made = cell_of(*shown.field, owner, shown.field->read(object), lezer);
    return made.tekst.empty() ? cel(tekst(shown.empty, lezer.stof.woorden)) : made;
}

Kolom column_of(const Field& field, const Type& owner, const Woorden& w) {
    return {met_hoofdletter(veld_naam(field, owner, w.teksten)), std::string{field.key},
            field.type->kind == Kind::whole};
}

std::vector<Shown> columns(const Type& item, std::initializer_list<Veldkolom> wanted) {
    std::vector<Shown> shown;
    for (const Veldkolom& een : wanted) {
        const Field* field = field_of(item, een.sleutel);
        if (field != nullptr && field->privacy == Privacy::open) shown.push_back({field, een.leeg});
    }
    return shown;
}

}  // namespace

Cel Lezer::veld(std::string_view plaats) const {
    const Spot spot = find(type_of_plan(), &stof.plan, plaats);
    return cell_of(*spot.field, *spot.owner, spot.at, *this);
}

Cel Lezer::veld(std::string_view lijst, const Id& id, std::string_view sleutel) const {
    return veld(place_of(place_of(lijst, id), sleutel));
}

std::string Lezer::naam(std::string_view id) const {
    const Ding* ding = dingen.find(id);
    return ding == nullptr ? std::string{id} : ding->naam;
}

std::string Lezer::namen(const std::vector<Id>& ids) const {
    std::string all;
    for (const Id& id : ids) add_word(all, naam(id));
    return all;
}

Tabel tabel_velden(const Lezer& lezer, std::string_view lijst, std::initializer_list<Veldkolom> velden,
                   const Kiesding& kies) {
    const Woorden& w = lezer.stof.woorden;
    const Spot spot = find(type_of_plan(), &lezer.stof.plan, lijst);
    const Type& item = *spot.type->list.item;
    const std::vector<Shown> shown = columns(item, velden);
    const bool named = !named_after_person(item);
    Tabel tabel;
    if (named) tabel.kolommen.push_back({met_hoofdletter(tekst("ding.", item.name, w)), std::string{item.name}});
    for (const Shown& een : shown) tabel.kolommen.push_back(column_of(*een.field, item, w));
    for (std::size_t i = 0; i < spot.type->list.size(spot.at); ++i) {
        const void* thing = spot.type->list.at(spot.at, i);
        const Id& id = item.object.item(thing)->id;
        if (kies && !kies(id)) continue;
        std::vector<Cel> rij;
        if (named) rij.push_back(cel(lezer.naam(id)));
        for (const Shown& een : shown) rij.push_back(answered(een, item, thing, lezer));
        tabel.rijen.push_back(std::move(rij));
    }
    return tabel;
}

Tabel tabel_blad(const Lezer& lezer, std::string_view plaats, std::initializer_list<Veldkolom> velden) {
    const Woorden& w = lezer.stof.woorden;
    const Spot spot = find(type_of_plan(), &lezer.stof.plan, plaats);
    Tabel tabel{.titel = {}, .kolommen = {kolom("wat", w), kolom("waarde", w)}, .rijen = {}};
    for (const Shown& een : columns(*spot.type, velden)) {
        tabel.rijen.push_back({cel(met_hoofdletter(veld_naam(*een.field, *spot.type, w.teksten))),
                               answered(een, *spot.type, spot.at, lezer)});
    }
    return tabel;
}

void vul(Hoofdstuk& uit, std::vector<Tabel> tabellen, std::string_view leeg, const Woorden& woorden) {
    std::erase_if(tabellen, [](const Tabel& tabel) { return tabel.rijen.empty(); });
    if (tabellen.empty()) uit.alineas.push_back(tekst(leeg, woorden));
    for (Tabel& tabel : tabellen) uit.tabellen.push_back(std::move(tabel));
}

Tabel met_titel(Tabel tabel, std::string_view sleutel, const Woorden& woorden) {
    tabel.titel = met_hoofdletter(tekst(sleutel, woorden));
    return tabel;
}

Hoofdstuk hoofdstuk_van(std::string_view sleutel, const Woorden& woorden) {
    return {.titel = met_hoofdletter(tekst(sleutel, woorden)), .alineas = {}, .tabellen = {}};
}

}  // namespace elp
