#include "tests/generator/content.hpp"

#include "core/base/place.hpp"

namespace elp::generator {
namespace {

void walk(const Type& type, const void* at, const std::string& place, Content& content) {
    if (type.kind == Kind::list) {
        content.lists.push_back({place, &type, at});
        for (std::size_t i = 0; i < type.list.size(at); ++i) {
            const void* thing = type.list.at(at, i);
            const std::string here = place_of(place, type.list.item->object.item(thing)->id);
            content.things.push_back({here, type.list.item, thing});
            walk(*type.list.item, thing, here, content);
        }
    } else if (type.kind == Kind::object) {
        for (const Field& field : type.object.fields()) {
            if (field.key != "id") walk(*field.type, field.read(at), place_of(place, field.key), content);
        }
    } else {
        content.values.push_back({place, &type, at});
    }
}

}  // namespace

Content content_of(const Plan& plan) {
    Content content;
    walk(type_of_plan(), &plan, "", content);
    return content;
}

}  // namespace elp::generator
