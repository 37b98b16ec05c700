#include "core/rapport/zonder_namen.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "core/beoordeling/veldwoorden.hpp"
#include "core/plan/revisions.hpp"
#include "core/rapport/cellen.hpp"

namespace elp {
namespace {

// How much stands in a field that is left out: of a list each thing counts.
std::size_t held(const Field& field, const void* at) {
    if (field.type->kind == Kind::list) return field.type->list.size(at);
    if (field.type->leaf.get == nullptr) return 1;
    return std::holds_alternative<std::monostate>(field.type->leaf.get(at)) ? 0 : 1;
}

class Counter {
  public:
    explicit Counter(const Woorden& woorden) : w_{woorden} {}

    /// `owner`: what the thing is called that this is a part of.
    void walk(const Type& type, const void* at, const std::string& owner) {
        if (type.kind == Kind::list) {
            for (std::size_t i = 0; i < type.list.size(at); ++i) walk(*type.list.item, type.list.at(at, i), owner);
        }
        if (type.kind != Kind::object) return;
        unknown_ += type.object.thing(at)->unknown.size();
        const std::string key = "ding." + std::string{type.name};
        const std::string name = w_.teksten.has(key) ? met_hoofdletter(tekst(key, w_)) : owner;
        for (const Field& field : type.object.fields()) {
            const void* inside = field.read(at);
            if (field.privacy == Privacy::open) {
                walk(*field.type, inside, name);
            } else if (const std::size_t keren = held(field, inside); keren > 0) {
                add(name + ": " + tekst("veld.", std::string{type.name} + "." + std::string{field.key}, w_), keren);
            }
        }
    }
    [[nodiscard]] std::vector<Weggelaten> take(const Plan& plan) {
        if (unknown_ > 0) found_.push_back({tekst("uitvoer.onbekende-sleutels", w_), unknown_});
        if (plan.revisies.json != nullptr) found_.push_back({tekst("uitvoer.versies", w_), 1});
        return std::move(found_);
    }

  private:
    void add(const std::string& wat, std::size_t keren) {
        const auto same = std::ranges::find(found_, wat, &Weggelaten::wat);
        if (same == found_.end()) {
            found_.push_back({wat, keren});
        } else {
            same->keren += keren;
        }
    }
    const Woorden& w_;
    std::vector<Weggelaten> found_;
    std::size_t unknown_ = 0;
};

}  // namespace

std::vector<Weggelaten> weggelaten(const Plan& plan, const Woorden& woorden) {
    Counter counter{woorden};
    counter.walk(type_of_plan(), &plan, {});
    return counter.take(plan);
}

Plan zonder_namen(const Plan& plan, const Woorden& woorden) {
    std::string list;
    for (const Weggelaten& een : weggelaten(plan, woorden)) {
        list += list.empty() ? "" : "; ";
        list += een.wat;
        list += " (" + write_whole(static_cast<std::int64_t>(een.keren), woorden.language) + ")";
    }
    if (list.empty()) list = tekst("antwoord.geen", woorden);
    Plan uit = without_personal(plan);
    uit.toelichting = woorden.teksten.fill("uitvoer.weggelaten", {{"lijst", list}});
    return uit;
}

}  // namespace elp
