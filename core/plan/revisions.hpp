// What a plan file remembers of its earlier versions, so that two people who went on with the same file can merge over
// the newest version that both come from. A version is named by the hash of its content; of each the file keeps how to
// get back to it from the version after it. In the file it is the key "revisies", newest first:
//     [["0123456789abcdef", [["=", "/regio/inwoners", 226500], ["+", "/wijken/lijst", {…}], ["-", "/wijken/lijst/…"],
//                            ["?", "/regio", "a key that this version does not know", …]]], …]
// What is broken in it is as good as not there: no file is refused for it, and each version is known by its hash again
// after going back to it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/plan/command.hpp"
#include "core/plan/plan.hpp"

namespace elp {

/// What is remembered at the most: the oldest versions go first.
inline constexpr std::size_t revisions_max = 200;
inline constexpr std::size_t revisions_bytes_max = std::size_t{1} << 20U;

/// The hash of what people see of a plan: what it remembers is no part of it.
[[nodiscard]] std::uint64_t revision_of(const Plan& plan);

/// The changes that make `after` of `before`, two versions of one plan.
[[nodiscard]] Command changes_between(const Plan& before, const Plan& after);

/// `now` as it is saved after `before`, which the file held until now: it remembers `before` and what that remembers.
/// Where the two are equal, or are not the same plan, it remembers nothing more than `before`, or than it did itself.
[[nodiscard]] Plan with_revision(Plan now, const Plan& before);

/// A merged plan as it is saved: it remembers both versions, so that either can be merged with it again. Only where
/// nothing is left to choose: what was not chosen would pass for done.
[[nodiscard]] Plan with_merge(Plan merged, const Plan& ours, const Plan& theirs);

/// The newest version that both plans come from, which can be one of the two; nothing where they remember none.
[[nodiscard]] std::optional<Plan> common_revision(const Plan& ours, const Plan& theirs);

/// The plan for files that leave the region: without names of persons, free text, keys that this version does not know,
/// and what it remembers.
[[nodiscard]] Plan without_personal(Plan plan);

/// The plan for a link, which shows nobody what is in it: all that people see of it, without remarks, keys that this
/// version does not know, and what it remembers.
[[nodiscard]] Plan for_link(Plan plan);

}  // namespace elp
