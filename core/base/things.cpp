#include "core/base/things.hpp"

#include <algorithm>

#include "core/base/order.hpp"

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

const Item& item_at(const ListAccess& access, const void* list, std::size_t index) {
    return *access.item->object.item(access.at(list, index));
}

}  // namespace

std::vector<Id> ids_in(const Type& type, const void* object) {
    std::vector<Id> ids;
    collect(type, object, ids);
    std::ranges::sort(ids);
    return ids;
}

void put_in_order(const Type& list_type, void* list) {
    if (list_type.list.swap == nullptr) return;
    struct Context {
        const ListAccess& access;
        void* list;
    } context{list_type.list, list};
    detail::arrange({&context, list_type.list.size(list),
                     [](const void* at, std::size_t a, std::size_t b) {
                         const auto& in = *static_cast<const Context*>(at);
                         return before(item_at(in.access, in.list, a), item_at(in.access, in.list, b));
                     },
                     [](void* at, std::size_t a, std::size_t b) {
                         const auto& in = *static_cast<const Context*>(at);
                         in.access.swap(in.list, a, b);
                     }});
}

}  // namespace elp
