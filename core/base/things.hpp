// The things with an id that a described struct holds: which there are, what they are known
// by, and their order in a list.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/describe.hpp"

namespace elp {

/// Whether a field is a thing's own id or its place in its list: nobody fills these in.
[[nodiscard]] constexpr bool is_own_key(const Field& field) { return field.key == "id" || field.key == "volgorde"; }

/// The ids of all things in `object`, sorted.
[[nodiscard]] std::vector<Id> ids_in(const Type& type, const void* object);

/// The place of a thing with this id, as in place.hpp: of several, the last. Empty where there is none; what
/// stands in a thing without an id has no place.
[[nodiscard]] std::string last_place_of(const Type& type, const void* object, const Id& id);

/// Puts the things of a list in the order of their keys, and of their ids where keys are equal. A list of things
/// without id keeps its order.
void put_in_order(const Type& list_type, void* list);

/// The things of a list by id; of things with the same id, one. Refers to nothing: the list may change after.
class ById {
  public:
    ById() = default;
    ById(const ListAccess& access, const void* list);

    /// The place of the thing in the list.
    [[nodiscard]] std::optional<std::size_t> find(const Id& id) const;

  private:
    std::vector<std::pair<Id, std::size_t>> places_;
};

/// Makes `to`, a fresh struct of this type, hold all that `from` holds, its id too.
void copy_thing(const Type& type, const void* from, void* to);

/// Whether two structs of this type hold the same.
[[nodiscard]] bool same_content(const Type& type, const void* a, const void* b);

/// Gives a key that this version does not know another value (compact JSON); with an empty one the key is gone.
void set_unknown(Thing& thing, std::string_view key, std::string_view json);

}  // namespace elp
