// Merging two versions of a plan, by the ids of its things and over a version that both come from. What one side alone
// changed is taken over; what both changed is told, field by field, and nothing is lost: of a conflict one side stands
// in the merged plan and the other in the conflict.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/describe.hpp"
#include "core/base/problem.hpp"
#include "core/plan/command.hpp"
#include "core/plan/plan.hpp"

namespace elp {

/// One of the two versions that are merged.
enum class Side : std::uint8_t { ours, theirs };

/// What both versions changed, each in another way.
struct Conflict {
    enum class Kind : std::uint8_t {
        value,    ///< a field: its values, nothing for unanswered
        unknown,  ///< a key that this version does not know: texts with its JSON, nothing where it is not there
        thing,    ///< one side took a thing away that the other changed: texts with its JSON, nothing for the former
    };
    Kind kind = Kind::value;
    std::string place;  ///< of the field or the thing, as in place.hpp; of the struct that holds an unknown key
    std::string key;    ///< the unknown key, else empty
    Value base{};       ///< nothing too where there is no common version
    Value ours{};
    Value theirs{};
    Side kept = Side::ours;  ///< which of them stands in the merged plan: ours, unless there is nothing on that side
    bool operator==(const Conflict&) const = default;
};

struct Merged {
    Plan plan;
    std::vector<Conflict> conflicts;  ///< in the order of the field lists
};

/// Merges two versions over `base`, the newest version that both come from. The sections that their side left as they
/// were stay shared with `ours`. Where nothing conflicts, the order of the two does not matter.
/// Without a base (null) it is not known who changed what: each field that differs is a conflict, of which what is
/// filled in stays, and the things of both are kept.
/// A thing that is gone on one side while the other newly refers to it is no conflict: assess() tells of it.
/// Problems: "samenvoegen.ander-plan" where the ids of the plans differ, "json.dubbele-id" where an id is there twice,
/// in one of them or after merging (one side moved a thing to another list, and the other changed it).
[[nodiscard]] Result<Merged> merge(const Plan* base, const Plan& ours, const Plan& theirs);

/// What makes `plan`, a merged one, hold that side of a conflict; no changes where it already does. Any side can be
/// chosen after another.
[[nodiscard]] Command choose(const Plan& plan, const Conflict& conflict, Side side);

/// The same for all of these conflicts, as one step.
[[nodiscard]] Command choose_all(const Plan& plan, std::span<const Conflict> conflicts, Side side);

}  // namespace elp
