// The place of a thing in a list as a key of its own, so that moving one thing changes only that thing.
// A key is a text of the digits 0-9 and letters A-Z, a-z that compares as text; between two keys there is always
// another.
#pragma once

#include <string>
#include <string_view>

namespace elp {

/// 1 to 64 characters out of 0-9 A-Z a-z, and not ending in "0" (nothing would fit before it).
[[nodiscard]] bool is_order_key(std::string_view text);

/// A key between two keys; an empty `before` means the start, an empty `after` means the end.
/// Where the two are equal or the wrong way round, the key comes after `before`.
[[nodiscard]] std::string order_between(std::string_view before, std::string_view after);

}  // namespace elp
