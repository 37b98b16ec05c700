// Tables of what a plan itself holds, a row for each thing and a column for each field, in the words that the screens
// use. Names of persons and free text never get in: such a field makes no column.
#pragma once

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>

#include "core/base/place.hpp"
#include "core/beoordeling/veldwoorden.hpp"
#include "core/rapport/plan_rapport.hpp"

namespace elp {

/// What a row and the lookups behind it are made from. Refers to `stof`, which lives longer.
struct Lezer {
    const Rapportstof& stof;
    Dingen dingen{stof.plan, stof.woorden};

    /// What the field at this place holds; an empty cell where nothing is answered.
    [[nodiscard]] Cel veld(std::string_view plaats) const;
    [[nodiscard]] Cel veld(std::string_view lijst, const Id& id, std::string_view sleutel) const;
    /// What a thing is called; the id itself where the plan has no such thing.
    [[nodiscard]] std::string naam(std::string_view id) const;
    [[nodiscard]] std::string naam(const Id& id) const { return naam(text_of(id)); }
    /// The names of several things: "Waterwijk; Haven (deel)".
    [[nodiscard]] std::string namen(const std::vector<Id>& ids) const;
};

/// Which things of a list get a row.
using Kiesding = std::function<bool(const Id&)>;

/// A column for a field. What is not answered is "onbekend", or what this text key says where it means something.
struct Veldkolom {
    std::string_view sleutel;
    std::string_view leeg = "rapport.onbekend";
    Veldkolom(const char* key) : sleutel{key} {}  // NOLINT(google-explicit-constructor)
    Veldkolom(std::string_view key, std::string_view empty) : sleutel{key}, leeg{empty} {}
};

/// The things of the list at `lijst`, a column for what each is called and one for each of `velden`.
[[nodiscard]] Tabel tabel_velden(const Lezer& lezer, std::string_view lijst, std::initializer_list<Veldkolom> velden,
                                 const Kiesding& kies = {});

/// The fields of one thing or section below one another: what it is, and what the plan says.
[[nodiscard]] Tabel tabel_blad(const Lezer& lezer, std::string_view plaats, std::initializer_list<Veldkolom> velden);

/// Adds the tables that have rows; where none has, the sentence with this text key.
void vul(Hoofdstuk& uit, std::vector<Tabel> tabellen, std::string_view leeg, const Woorden& woorden);

/// The table with this text key as title.
[[nodiscard]] Tabel met_titel(Tabel tabel, std::string_view sleutel, const Woorden& woorden);

/// A chapter with this text key as title.
[[nodiscard]] Hoofdstuk hoofdstuk_van(std::string_view sleutel, const Woorden& woorden);

}  // namespace elp
