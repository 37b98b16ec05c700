#include "core/plan/difference.hpp"

#include <utility>

#include "core/base/place.hpp"
#include "core/base/things.hpp"

namespace elp {
namespace {

class Comparison {
  public:
    [[nodiscard]] std::vector<Difference> found() && { return std::move(found_); }

    void object(const Type& type, const void* before, const void* after) {
        if (before == after) return;  // a section that both versions share
        for (const Field& field : type.object.fields()) {
            path_.emplace_back(field.key);
            content(*field.type, field.read(before), field.read(after));
            path_.pop_back();
        }
        unknown(*type.object.thing(before), *type.object.thing(after));
    }

  private:
    void content(const Type& type, const void* before, const void* after) {
        if (type.kind == Kind::object) return object(type, before, after);
        if (type.kind == Kind::list) return list(type.list, before, after);
        change(type.leaf.get(before), type.leaf.get(after));
    }

    void list(const ListAccess& access, const void* before, const void* after) {
        const Type& item = *access.item;
        const ById olds{access, before};
        const ById news{access, after};
        for (std::size_t i = 0; i < access.size(before); ++i) {
            const Id& id = item.object.item(access.at(before, i))->id;
            if (!news.find(id)) add(Difference::Kind::removed, id, item.name);
        }
        for (std::size_t i = 0; i < access.size(after); ++i) {
            const void* thing = access.at(after, i);
            const Id& id = item.object.item(thing)->id;
            const auto old = olds.find(id);
            if (!old) {
                add(Difference::Kind::added, id, item.name);
                continue;
            }
            path_.emplace_back(id);
            object(item, access.at(before, *old), thing);
            path_.pop_back();
        }
    }

    // Both are sorted by key.
    void unknown(const Thing& before, const Thing& after) {
        auto old = before.unknown.begin();
        auto now = after.unknown.begin();
        while (old != before.unknown.end() || now != after.unknown.end()) {
            const bool was = old != before.unknown.end() && (now == after.unknown.end() || old->key <= now->key);
            const bool is = now != after.unknown.end() && (old == before.unknown.end() || now->key <= old->key);
            change(was ? Value{old->json} : Value{}, is ? Value{now->json} : Value{}, Difference::Kind::unknown,
                   was ? old->key : now->key);
            if (was) ++old;
            if (is) ++now;
        }
    }

    void change(Value before, Value after, Difference::Kind kind = Difference::Kind::changed,
                std::string_view key = {}) {
        if (before == after) return;
        found_.push_back({.kind = kind,
                          .place = place_of("", path_),
                          .thing = {},
                          .before = std::move(before),
                          .after = std::move(after),
                          .key = std::string{key}});
    }

    void add(Difference::Kind kind, const Id& id, std::string_view thing) {
        path_.emplace_back(id);
        found_.push_back({.kind = kind, .place = place_of("", path_), .thing = thing});
        path_.pop_back();
    }

    std::vector<PlaceStep> path_;
    std::vector<Difference> found_;
};

}  // namespace

std::vector<Difference> difference(const Plan& before, const Plan& after) {
    Comparison comparison;
    comparison.object(type_of_plan(), &before, &after);
    return std::move(comparison).found();
}

}  // namespace elp
