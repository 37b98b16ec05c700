// The fields of a plan in the words of a language, and back: what a field is called, what it holds, what it may hold,
// and what a typed text means. Works from the field lists alone, so that screens, pasting and comparing all say the
// same. Knows no screen.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"
#include "core/base/problem.hpp"
#include "core/beoordeling/zinnen.hpp"
#include "core/plan/plan.hpp"

namespace elp {

/// A thing with an id in a plan, with what people call it.
struct Ding {
    Id id;
    std::string naam;   ///< its own name, else that of the element it stands for, else "wijk 3"
    std::string place;  ///< as in place.hpp
    const Type* type = nullptr;
};

/// All things of a plan by id. A value: it holds the names, not the plan.
class Dingen {
  public:
    Dingen() = default;
    Dingen(const Plan& plan, const Woorden& woorden);

    /// Null where the plan has no such thing.
    [[nodiscard]] const Ding* find(const Id& id) const;
    [[nodiscard]] const Ding* find(std::string_view id) const;
    /// The things of one kind ("wijk"), or of any_kind, in the order of the plan. Remarks are not among the latter:
    /// they are about things, and can go without any of them missing something.
    [[nodiscard]] std::vector<const Ding*> of_kind(std::string_view kind) const;

  private:
    std::vector<Ding> in_order_;
    std::vector<std::pair<Id, std::size_t>> by_id_;
};

/// What stands at a place of a plan, in words.
struct Aanduiding {
    std::string deel{};            ///< the part of the plan: "Wijken"
    std::string wat{};             ///< names on the way to it: "Haven: inwoners"; empty for a part as a whole
    const Field* field = nullptr;  ///< that the place names, if any
    const Type* owner = nullptr;   ///< the struct of that field
    bool weg = false;              ///< there is no such place: a thing on the way is gone, or it never was one
};

/// Walks a place by the types alone. The name of a thing is that of the first of `dingen` that has it. `sleutel` is an
/// unknown key of what stands there, or empty.
[[nodiscard]] Aanduiding aanduiding_van(std::string_view place, std::span<const Dingen* const> dingen,
                                        const Teksten& teksten, std::string_view sleutel = {});

/// What words about fields are made with.
struct Veldstof {
    const Woorden& woorden;
    const Dingen& dingen;
};

/// "inwoners" for the field "inwoners" of a wijk, inside a sentence; keys of its own have words too.
[[nodiscard]] std::string veldwoord(const Field& field, const Type& owner, const Teksten& teksten);

/// "Inwoners" for the same, at the beginning of one.
[[nodiscard]] std::string veld_naam(const Field& field, const Type& owner, const Teksten& teksten);

/// What a field holds: "226.500", "€ 35.000", "75 %", "1 juli 2024", "doet mee", "Waterwijk; Haven (deel)". Empty where
/// nothing is answered; "geen" and "n.v.t." are answers.
[[nodiscard]] std::string veld_waarde(const Field& field, const Type& owner, const Value& value, const Veldstof& stof);

/// One of the answers that a field offers. An empty value is "weet ik nog niet".
struct Veldoptie {
    std::string naam;
    Value waarde;
};

/// The answers to choose from: for a choice, a yes or no, an element of a list, a thing of the plan, and a part of it
/// where the field holds a place. For a field
/// that holds several of those, each one, without an empty one. Empty for fields that are typed.
[[nodiscard]] std::vector<Veldoptie> veld_opties(const Field& field, const Type& owner, const Veldstof& stof);

/// What a typed text means for this field. Empty text is no answer; "geen" and "n.v.t." are answers where the field
/// takes them. Several texts are separated by semicolons. Problems as read_number(), read_date() and text_fault().
[[nodiscard]] Result<Value> lees_veld(const Field& field, std::string_view typed, const Woorden& woorden);

/// "Wijk" for "wijk": the first letter as a capital, where it has one in ASCII.
[[nodiscard]] std::string met_hoofdletter(std::string_view words);

}  // namespace elp
