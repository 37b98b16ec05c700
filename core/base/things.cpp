#include "core/base/things.hpp"

#include <algorithm>

namespace elp {
namespace {

void collect(const Type& type, const void* at, std::vector<Id>& ids) {
    if (type.kind == Kind::list) {
        for (std::size_t i = 0; i < type.list.size(at); ++i) collect(*type.list.item, type.list.at(at, i), ids);
    }
    if (type.kind != Kind::object) return;
    if (type.object.item != nullptr) ids.push_back(type.object.item(at)->id);
    for (const Field& field : type.object.fields) {
        if (field.type->leaf.get == nullptr) collect(*field.type, field.read(at), ids);
    }
}

}  // namespace

std::vector<Id> ids_in(const Type& type, const void* object) {
    std::vector<Id> ids;
    collect(type, object, ids);
    std::ranges::sort(ids);
    return ids;
}

}  // namespace elp
