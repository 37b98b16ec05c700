// A place in a described struct: keys and ids with a slash before each, as in "/wijken/wijk-00f3a9c214b7e560/inwoners".
// Ids, not numbers, stand for things in a list, so that a place means the same after others were added or moved.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "core/base/describe.hpp"

namespace elp {

/// What stands at a place. `at` is null where the place does not exist.
struct Spot {
    const Type* type = nullptr;
    const void* at = nullptr;
    const Field* field = nullptr;  ///< the field that the place names, null for a thing in a list
    const Type* owner = nullptr;   ///< the struct that the field belongs to
    explicit operator bool() const { return at != nullptr; }
};

/// The same, to change. `list` and `index` tell where a thing in a list stands.
struct EditSpot {
    const Type* type = nullptr;
    void* at = nullptr;
    const Type* list_type = nullptr;
    void* list = nullptr;
    std::size_t index = 0;
    explicit operator bool() const { return at != nullptr; }
};

/// What stands at `place` in `object`; "" is the object itself.
[[nodiscard]] Spot find(const Type& type, const void* object, std::string_view place);

/// The same, to change: each section on the way becomes a copy of its own.
[[nodiscard]] EditSpot find_to_edit(const Type& type, void* object, std::string_view place);

/// The field that a place names in a struct of this type, whether the things on the way exist or not; null where the
/// type has no such field.
[[nodiscard]] const Field* field_at(const Type& type, std::string_view place);

/// One step of a place: a key, or the id of a thing in a list. A key lives longer.
struct PlaceStep {
    std::string_view key{};
    Id id{};
    PlaceStep(std::string_view step) : key{step} {}  // NOLINT(google-explicit-constructor)
    PlaceStep(const char* step) : key{step} {}       // NOLINT(google-explicit-constructor)
    PlaceStep(const Id& step) : id{step} {}          // NOLINT(google-explicit-constructor)
};

/// The place that these steps lead to from `start`: "/wijken/lijst" and {id, "inwoners"}. One text is made, whatever
/// the number of steps.
[[nodiscard]] std::string place_of(std::string_view start, std::span<const PlaceStep> steps);
[[nodiscard]] std::string place_of(std::string_view start, std::initializer_list<PlaceStep> steps);

/// "/wijken" and an id give the place of that thing.
[[nodiscard]] std::string place_of(std::string_view list, const Id& id);

/// The place of a field in a thing or section.
[[nodiscard]] std::string place_of(std::string_view owner, std::string_view key);

/// What holds the thing or field at this place; empty at the top.
[[nodiscard]] std::string_view parent_of(std::string_view place);
/// The key or id that a place ends with.
[[nodiscard]] std::string_view last_step(std::string_view place);

}  // namespace elp
