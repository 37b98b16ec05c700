// What differs between two versions of a plan, by place: for what a command changed, and for comparing two files.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"
#include "core/plan/plan.hpp"

namespace elp {

/// One place at which two versions differ.
struct Difference {
    enum class Kind : std::uint8_t {
        changed,  ///< a field has another value: `before` and `after`; nothing stands for unanswered
        added,    ///< a thing is there only afterwards, with all that it holds
        removed,  ///< a thing was there only before
        unknown,  ///< a key that this version does not know: texts with its JSON, nothing where it is not there
    };
    Kind kind = Kind::changed;
    std::string place;       ///< of the field or the thing, as in place.hpp; of the struct that holds an unknown key
    std::string_view thing;  ///< of what is added or removed: the name of its struct, "wijk"; else empty
    Value before{};
    Value after{};
    std::string key{};  ///< the unknown key, else empty
    bool operator==(const Difference&) const = default;
};

/// All differences, each once, in the order of the field lists; in a list first what is gone and then what is there,
/// in their own order. Things are the same when their ids are; a thing that moved has another order key. Equal plans
/// give none.
[[nodiscard]] std::vector<Difference> difference(const Plan& before, const Plan& after);

}  // namespace elp
