#include "core/base/privacy.hpp"

namespace elp {
namespace {

void empty_field(const Type& type, void* at) {
    if (type.kind == Kind::list) {
        while (type.list.size(at) > 0) type.list.erase(at, type.list.size(at) - 1);
    } else if (type.kind == Kind::object) {
        remove_personal(type, at);
    } else {
        type.leaf.set(at, Value{});
    }
}

}  // namespace

void remove_personal(const Type& type, void* object) {
    if (type.kind == Kind::list) {
        for (std::size_t i = 0; i < type.list.size(object); ++i) {
            remove_personal(*type.list.item, type.list.edit(object, i));
        }
        return;
    }
    if (type.kind != Kind::object) return;
    type.object.edit_thing(object)->unknown.clear();
    for (const Field& field : type.object.fields()) {
        void* at = field.write(object);
        if (field.privacy == Privacy::open) {
            remove_personal(*field.type, at);
        } else {
            empty_field(*field.type, at);
        }
    }
}

}  // namespace elp
