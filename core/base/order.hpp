// Putting lists in order, compiled once. std::sort is a few kilobytes for each kind of thing and each order, and this
// program has many short lists of many kinds; here only looking and swapping depend on the kind. A list of plain ids is
// for std::ranges::sort.
#pragma once

#include <cstddef>
#include <functional>
#include <utility>

namespace elp {
namespace detail {

/// A list apart from its C++ type. `before(context, a, b)`: whether the thing at a comes before the thing at b.
struct Sortable {
    void* context = nullptr;
    std::size_t size = 0;
    bool (*before)(const void* context, std::size_t a, std::size_t b) = nullptr;
    void (*swap)(void* context, std::size_t a, std::size_t b) = nullptr;
};

void arrange(const Sortable& list);

}  // namespace detail

/// Puts the things of a list with [] and size() in order, and keeps the order of things that are equal. `before`
/// compares what `part` makes of two things.
template <class List, class Before = std::less<>, class Part = std::identity>
void arrange(List& list, Before before = {}, Part part = {}) {
    struct Context {
        List& list;
        Before& before;
        Part& part;
    } context{list, before, part};
    detail::arrange({&context, list.size(),
                     [](const void* at, std::size_t a, std::size_t b) -> bool {
                         const auto& in = *static_cast<const Context*>(at);
                         return std::invoke(in.before, std::invoke(in.part, std::as_const(in.list[a])),
                                            std::invoke(in.part, std::as_const(in.list[b])));
                     },
                     [](void* at, std::size_t a, std::size_t b) {
                         const auto& in = *static_cast<const Context*>(at);
                         std::swap(in.list[a], in.list[b]);
                     }});
}

}  // namespace elp
