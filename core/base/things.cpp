#include "core/base/things.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace elp {
namespace {

void collect(const Type& type, const void* at, std::vector<Id>& ids) {
    if (type.kind == Kind::list) {
        for (std::size_t i = 0; i < type.list.size(at); ++i) collect(*type.list.item, type.list.at(at, i), ids);
    }
    if (type.kind != Kind::object) return;
    if (type.object.item != nullptr) ids.push_back(type.object.item(at)->id);
    for (const Field& field : type.object.fields()) {
        if (field.type->leaf.get == nullptr) collect(*field.type, field.read(at), ids);
    }
}

bool before(const Item& a, const Item& b) { return a.volgorde != b.volgorde ? a.volgorde < b.volgorde : a.id < b.id; }

}  // namespace

std::vector<Id> ids_in(const Type& type, const void* object) {
    std::vector<Id> ids;
    collect(type, object, ids);
    std::ranges::sort(ids);
    return ids;
}

// Sorts places and then swaps things to them, so that this is compiled once and not for each kind of thing.
void put_in_order(const Type& list_type, void* list) {
    const ListAccess& access = list_type.list;
    if (access.swap == nullptr) return;
    const auto item = [&](std::size_t i) -> const Item& { return *access.item->object.item(access.at(list, i)); };
    std::vector<std::size_t> from(access.size(list));
    std::iota(from.begin(), from.end(), std::size_t{0});
    const auto earlier = [&](std::size_t a, std::size_t b) {
        if (before(item(a), item(b))) return true;
        return !before(item(b), item(a)) && a < b;
    };
    std::ranges::sort(from, earlier);
    for (std::size_t start = 0; start < from.size(); ++start) {
        std::size_t to = start;
        while (from[to] != start) {
            const std::size_t next = std::exchange(from[to], to);
            access.swap(list, to, next);
            to = next;
        }
        from[to] = to;
    }
}

}  // namespace elp
