#include "core/base/order.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

namespace elp::detail {

// Sorts places, and then swaps the things to them.
void arrange(const Sortable& list) {
    std::size_t in_order = 1;
    while (in_order < list.size && !list.before(list.context, in_order, in_order - 1)) ++in_order;
    if (in_order >= list.size) return;

    std::vector<std::size_t> from(list.size);
    std::iota(from.begin(), from.end(), std::size_t{0});
    std::ranges::stable_sort(from, [&](std::size_t a, std::size_t b) { return list.before(list.context, a, b); });
    for (std::size_t start = 0; start < from.size(); ++start) {
        std::size_t to = start;
        while (from[to] != start) {
            const std::size_t next = std::exchange(from[to], to);
            list.swap(list.context, to, next);
            to = next;
        }
        from[to] = to;
    }
}

}  // namespace elp::detail
