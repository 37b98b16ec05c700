#include "core/regels/elementen.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/base/place.hpp"

namespace elp {
namespace {

class Walk {
  public:
    Walk(std::string_view place, std::string_view regel, const Regelingen& regelingen)
        : root_{place}, regel_{regel}, regelingen_{regelingen} {}

    void object(const Type& type, const void* at) {
        for (const Field& field : type.object.fields()) {
            const bool leaf = field.type->leaf.get != nullptr;
            if (leaf && (field.list.empty() || field.own_words)) continue;
            path_.emplace_back(field.key);
            if (leaf) {
                texts(field, field.type->leaf.get(field.read(at)));
            } else if (field.type->kind == Kind::list) {
                list(*field.type, field.read(at));
            } else {
                object(*field.type, field.read(at));
            }
            path_.pop_back();
        }
    }

    [[nodiscard]] Bevindingen found() && { return std::move(found_); }

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

    void texts(const Field& field, const Value& value) {
        const auto elementen = elements_of(field.list);
        if (elementen.empty()) return;
        const auto unknown = [&](const std::string& text) {
            return std::ranges::find(elementen, text, &Element::id) == elementen.end();
        };
        if (const auto* text = std::get_if<std::string>(&value)) {
            if (unknown(*text)) report(*text);
        } else if (const auto* all = std::get_if<Texts>(&value)) {
            const auto first = std::ranges::find_if(*all, unknown);
            if (first != all->end()) report(*first);
        }
    }

    // Each list is looked up once.
    std::span<const Element> elements_of(std::string_view lijst) {
        const auto known = std::ranges::find(lists_, lijst, &std::pair<std::string_view, Elementen>::first);
        if (known != lists_.end()) return known->second;
        return lists_.emplace_back(lijst, regelingen_.elementen(lijst)).second;
    }

    void report(const std::string& gevonden) {
        found_.push_back({.aard = Aard::fout,
                          .code = "plan.element-onbekend",
                          .regel = regel_,
                          .place = place_of(root_, path_),
                          .vulling = {{"gevonden", gevonden}}});
    }

    using Elementen = std::span<const Element>;
    std::string_view root_;
    std::string_view regel_;
    const Regelingen& regelingen_;
    std::vector<std::pair<std::string_view, Elementen>> lists_;
    std::vector<PlaceStep> path_;  ///< where the walk is
    Bevindingen found_;
};

}  // namespace

Bevindingen onbekende_elementen(const Type& type, const void* object, std::string_view place, std::string_view regel,
                                const Regelingen& regelingen) {
    Walk walk{place, regel, regelingen};
    walk.object(type, object);
    return std::move(walk).found();
}

}  // namespace elp
