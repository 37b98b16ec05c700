#include "core/beoordeling/verwijzingen.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/place.hpp"
#include "core/base/things.hpp"

namespace elp {
namespace {

class Walk {
  public:
    Walk(std::vector<Id> ids, Problems& found) : ids_{std::move(ids)}, found_{found} {}

    void object(const Type& type, const void* at) {
        for (const Field& field : type.object.fields()) {
            const bool leaf = field.type->leaf.get != nullptr;
            // A place that is gone is told where it is shown: what is about it stays.
            if (leaf && (field.kind.empty() || field.kind == place_kind)) continue;
            path_.emplace_back(field.key);
            if (leaf) {
                references(field, field.read(at));
            } else if (field.type->kind == Kind::list) {
                list(*field.type, field.read(at));
            } else {
                object(*field.type, field.read(at));
            }
            path_.pop_back();
        }
    }

  private:
    void list(const Type& type, const void* at) {
        const Type& item = *type.list.item;
        for (std::size_t i = 0; i < type.list.size(at); ++i) {
            const void* thing = type.list.at(at, i);
            path_.emplace_back(item.object.item == nullptr ? Id{} : item.object.item(thing)->id);
            object(item, thing);
            path_.pop_back();
        }
    }

    void references(const Field& field, const void* at) {
        // The two plain kinds without a detour: there may be thousands of them.
        if (field.type == &type_of<Id>) {
            const Id& id = *static_cast<const Id*>(at);
            if (!id.empty()) reference(field, id);
        } else if (field.type == &type_of<Texts>) {
            for (const std::string& text : *static_cast<const Texts*>(at)) reference(field, text);
        } else {
            const Value value = field.type->leaf.get(at);
            if (const auto* text = std::get_if<std::string>(&value)) reference(field, *text);
        }
    }

    void reference(const Field& field, const std::string& text) {
        const auto id = parse_id(text);
        if (id) return reference(field, *id);
        report("plan.verwijzing-geen-id", text, field.kind);
    }

    void reference(const Field& field, const Id& id) {
        if (!std::ranges::binary_search(ids_, id)) return report("plan.verwijzing-weg", text_of(id), field.kind);
        if (field.kind == any_kind || field.kind == id.kind()) return;
        report("plan.verwijzing-ander-soort", text_of(id), field.kind);
    }

    void report(std::string_view code, std::string gevonden, std::string_view expected) {
        found_.push_back({Severity::warning, code, place_of("", path_), std::move(gevonden), std::string{expected}});
    }

    std::vector<Id> ids_;
    Problems& found_;
    std::vector<PlaceStep> path_;  ///< where the walk is
};

}  // namespace

Problems controleer_verwijzingen(const Plan& plan) {
    Problems found;
    Walk{ids_in(type_of_plan(), &plan), found}.object(type_of_plan(), &plan);
    return found;
}

}  // namespace elp
