#include "core/base/privacy.hpp"

namespace elp {
namespace {

enum class Leave : std::uint8_t { known, open };

void clean(const Type& type, void* object, Leave leave);

void empty_field(const Type& type, void* at) {
    if (type.kind == Kind::list) {
        while (type.list.size(at) > 0) type.list.erase(at, type.list.size(at) - 1);
    } else if (type.kind == Kind::object) {
        clean(type, at, Leave::open);
    } else {
        type.leaf.set(at, Value{});
    }
}

void clean(const Type& type, void* object, Leave leave) {
    if (type.kind == Kind::list) {
        for (std::size_t i = 0; i < type.list.size(object); ++i) {
            clean(*type.list.item, type.list.edit(object, i), leave);
        }
        return;
    }
    if (type.kind != Kind::object) return;
    type.object.edit_thing(object)->unknown.clear();
    for (const Field& field : type.object.fields()) {
        void* at = field.write(object);
        if (leave == Leave::known || field.privacy == Privacy::open) {
            clean(*field.type, at, leave);
        } else {
            empty_field(*field.type, at);
        }
    }
}

}  // namespace

void remove_personal(const Type& type, void* object) { clean(type, object, Leave::open); }

void remove_unknown(const Type& type, void* object) { clean(type, object, Leave::known); }

}  // namespace elp
