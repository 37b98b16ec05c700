#include "core/base/things.hpp"

#include <algorithm>

#include "core/base/order.hpp"
#include "core/base/place.hpp"
#include "core/base/write.hpp"

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

void look_for(const Id& id, const Type& type, const void* at, const std::string& here, std::string& found) {
    if (type.kind == Kind::list && type.list.item->object.item != nullptr) {
        for (std::size_t i = 0; i < type.list.size(at); ++i) {
            const void* thing = type.list.at(at, i);
            const Id& own = type.list.item->object.item(thing)->id;
            if (own.empty()) continue;
            const std::string place = place_of(here, own);
            if (own == id) found = place;
            look_for(id, *type.list.item, thing, place, found);
        }
    }
    if (type.kind != Kind::object) return;
    for (const Field& field : type.object.fields()) {
        if (field.type->leaf.get == nullptr)
            look_for(id, *field.type, field.read(at), place_of(here, field.key), found);
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

std::string last_place_of(const Type& type, const void* object, const Id& id) {
    std::string found;
    look_for(id, type, object, "", found);
    return found;
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

ById::ById(const ListAccess& access, const void* list) {
    places_.reserve(access.size(list));
    for (std::size_t i = 0; i < access.size(list); ++i) places_.emplace_back(item_at(access, list, i).id, i);
    arrange(places_);
}

std::optional<std::size_t> ById::find(const Id& id) const {
    const auto found = std::ranges::lower_bound(places_, id, {}, &std::pair<Id, std::size_t>::first);
    if (found == places_.end() || found->first != id) return std::nullopt;
    return found->second;
}

void copy_thing(const Type& type, const void* from, void* to) {
    type.object.edit_thing(to)->unknown = type.object.thing(from)->unknown;
    for (const Field& field : type.object.fields()) {
        const void* source = field.read(from);
        void* target = field.write(to);
        if (field.type->kind == Kind::object) {
            copy_thing(*field.type, source, target);
        } else if (field.type->kind == Kind::list) {
            const ListAccess& access = field.type->list;
            for (std::size_t i = 0; i < access.size(source); ++i)
                copy_thing(*access.item, access.at(source, i), access.append(target));
        } else {
            field.type->leaf.set(target, field.type->leaf.get(source));
        }
    }
}

bool same_content(const Type& type, const void* a, const void* b) {
    return a == b || write_compact(type, a) == write_compact(type, b);
}

void set_unknown(Thing& thing, std::string_view key, std::string_view json) {
    const auto at = std::ranges::lower_bound(thing.unknown, key, {}, &UnknownKey::key);
    const bool known = at != thing.unknown.end() && at->key == key;
    if (json.empty()) {
        if (known) thing.unknown.erase(at);
    } else if (known) {
        at->json = json;
    } else {
        thing.unknown.insert(at, {std::string{key}, std::string{json}});
    }
}

}  // namespace elp
