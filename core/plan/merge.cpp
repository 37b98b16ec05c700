#include "core/plan/merge.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "core/base/place.hpp"
#include "core/base/things.hpp"
#include "core/base/write.hpp"

namespace elp {
namespace {

/// The same struct or list in the three versions; `base` is null where it was not there, or is not known.
struct Versions {
    const void* base = nullptr;
    const void* ours = nullptr;
    const void* theirs = nullptr;
};

bool theirs_adds_nothing(const Type& type, const Versions& v) {
    if (v.base != nullptr && same_content(type, v.base, v.theirs)) return true;
    return same_content(type, v.ours, v.theirs);
}

bool is_empty(const Value& value) { return std::holds_alternative<std::monostate>(value); }

Value unknown_value(const std::vector<UnknownKey>& keys, std::string_view key) {
    const auto found = std::ranges::lower_bound(keys, key, {}, &UnknownKey::key);
    return found == keys.end() || found->key != key ? Value{} : Value{found->json};
}

// A list that is made anew in one pass: what goes is swapped to the end first, since order is put right afterwards.
void erase_all(const ListAccess& access, void* list, const std::vector<std::size_t>& gone) {
    for (std::size_t i = gone.size(); i > 0; --i) {
        const std::size_t last = access.size(list) - 1;
        if (gone[i - 1] != last) access.swap(list, gone[i - 1], last);
        access.erase(list, last);
    }
}

class Merging {
  public:
    [[nodiscard]] std::vector<Conflict> conflicts() && { return std::move(conflicts_); }

    // `into` holds what ours holds.
    void object(const Type& type, const Versions& v, void* into) {
        for (const Field& field : type.object.fields()) {
            if (field.key == "id") continue;
            path_.emplace_back(field.key);
            content(field, {v.base == nullptr ? nullptr : field.read(v.base), field.read(v.ours), field.read(v.theirs)},
                    into);
            path_.pop_back();
        }
        const auto thing = [&](const void* at) -> const Thing& { return *type.object.thing(at); };
        if (thing(v.ours).unknown != thing(v.theirs).unknown) {
            unknown(v.base == nullptr ? nullptr : &thing(v.base), thing(v.ours), thing(v.theirs),
                    *type.object.edit_thing(into));
        }
    }

  private:
    void content(const Field& field, const Versions& v, void* owner) {
        const Type& type = *field.type;
        if (type.leaf.get != nullptr) {
            const Value base = v.base == nullptr ? Value{} : type.leaf.get(v.base);
            auto fresh = decide({.kind = Conflict::Kind::value,
                                 .place = {},
                                 .key = {},
                                 .base = base,
                                 .ours = type.leaf.get(v.ours),
                                 .theirs = type.leaf.get(v.theirs)},
                                v.base != nullptr);
            if (fresh) type.leaf.set(field.write(owner), std::move(*fresh));
            return;
        }
        // A section is asked for to be written only where there may be something to write: then it is no longer shared.
        if (theirs_adds_nothing(type, v)) return;
        if (type.kind == Kind::list) return list(type, v, field.write(owner));
        object(type, v, field.write(owner));
    }

    // What has to be written over ours, if anything.
    std::optional<Value> decide(Conflict found, bool base_known) {
        if (found.ours == found.theirs) return std::nullopt;
        if (base_known && found.theirs == found.base) return std::nullopt;
        if (base_known && found.ours == found.base) return std::move(found.theirs);
        found.kept = is_empty(found.ours) ? Side::theirs : Side::ours;
        found.place = place_of("", path_);
        conflicts_.push_back(std::move(found));
        const Conflict& told = conflicts_.back();
        return told.kept == Side::theirs ? std::optional{told.theirs} : std::nullopt;
    }

    void unknown(const Thing* base, const Thing& ours, const Thing& theirs, Thing& into) {
        std::vector<UnknownKey> all;
        std::ranges::set_union(ours.unknown, theirs.unknown, std::back_inserter(all), {}, &UnknownKey::key,
                               &UnknownKey::key);
        std::vector<UnknownKey> merged;
        for (UnknownKey& one : all) {
            const Value mine = unknown_value(ours.unknown, one.key);
            const auto fresh = decide({.kind = Conflict::Kind::unknown,
                                       .place = {},
                                       .key = one.key,
                                       .base = base == nullptr ? Value{} : unknown_value(base->unknown, one.key),
                                       .ours = mine,
                                       .theirs = unknown_value(theirs.unknown, one.key)},
                                      base != nullptr);
            const Value now = fresh.value_or(mine);
            if (const auto* json = std::get_if<std::string>(&now)) merged.push_back({std::move(one.key), *json});
        }
        into.unknown = std::move(merged);
    }

    void list(const Type& type, const Versions& v, void* into) {
        const ListAccess& access = type.list;
        const ById base = v.base == nullptr ? ById{} : ById{access, v.base};
        const ById ours{access, v.ours};
        const ById theirs{access, v.theirs};
        const auto old = [&](const Id& id) {
            const auto place = base.find(id);
            return place ? access.at(v.base, *place) : nullptr;
        };
        std::vector<const void*> fresh;
        for (std::size_t i = 0; i < access.size(v.theirs); ++i) {
            const void* thing = access.at(v.theirs, i);
            const Id& id = access.item->object.item(thing)->id;
            const auto mine = ours.find(id);
            path_.emplace_back(id);
            if (mine) {
                object(*access.item, {old(id), access.at(v.ours, *mine), thing}, access.edit(into, *mine));
            } else if (stays(*access.item, old(id), thing, Side::theirs)) {
                fresh.push_back(thing);
            }
            path_.pop_back();
        }
        std::vector<std::size_t> gone;
        for (std::size_t i = 0; i < access.size(v.ours); ++i) {
            const void* thing = access.at(v.ours, i);
            const Id& id = access.item->object.item(thing)->id;
            if (theirs.find(id)) continue;
            path_.emplace_back(id);
            if (!stays(*access.item, old(id), thing, Side::ours)) gone.push_back(i);
            path_.pop_back();
        }
        erase_all(access, into, gone);
        for (const void* thing : fresh) copy_thing(*access.item, thing, access.append(into));
        put_in_order(type, into);
    }

    // Whether a thing that only one side has is in the merged plan: not where the other took it away and this side left
    // it as it was. A thing that was changed stays, and that is told.
    bool stays(const Type& item, const void* old, const void* thing, Side side) {
        if (old == nullptr) return true;
        if (same_content(item, old, thing)) return false;
        Conflict found{.kind = Conflict::Kind::thing, .place = place_of("", path_), .key = {}, .kept = side};
        found.base = write_compact(item, old);
        (side == Side::ours ? found.ours : found.theirs) = write_compact(item, thing);
        conflicts_.push_back(std::move(found));
        return true;
    }

    std::vector<PlaceStep> path_;
    std::vector<Conflict> conflicts_;
};

void add_double_id(const Plan& plan, Problems& problems) {
    const std::vector<Id> ids = ids_in(type_of_plan(), &plan);
    const auto same = std::ranges::adjacent_find(ids);
    if (same != ids.end() && problems.empty())
        problems.push_back(
            {Severity::error, "json.dubbele-id", last_place_of(type_of_plan(), &plan, *same), text_of(*same), ""});
}

Problems not_to_merge(const Plan* base, const Plan& ours, const Plan& theirs) {
    Problems problems;
    for (const Plan* other : {base, &theirs}) {
        if (other == nullptr) continue;
        if (other->id != ours.id && problems.empty()) {
            problems.push_back(
                {Severity::error, "samenvoegen.ander-plan", "/id", text_of(other->id), text_of(ours.id)});
        }
        add_double_id(*other, problems);
    }
    add_double_id(ours, problems);
    return problems;
}

std::string_view text_in(const Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    return text == nullptr ? std::string_view{} : std::string_view{*text};
}

Command choose_thing(const Plan& plan, const Conflict& conflict, std::string_view item) {
    const bool there = static_cast<bool>(find(type_of_plan(), &plan, conflict.place));
    if (there == !item.empty()) return {};
    if (there) return remove_item(conflict.place);
    return {{AddItem{std::string{parent_of(conflict.place)}, std::string{item}}}};
}

}  // namespace

Result<Merged> merge(const Plan* base, const Plan& ours, const Plan& theirs) {
    Problems problems = not_to_merge(base, ours, theirs);
    if (!problems.empty()) return problems;
    Merged merged{.plan = ours, .conflicts = {}};
    Merging merging;
    merging.object(type_of_plan(), {base, &ours, &theirs}, &merged.plan);
    merged.conflicts = std::move(merging).conflicts();
    add_double_id(merged.plan, problems);
    if (!problems.empty()) return problems;
    return merged;
}

Command choose(const Plan& plan, const Conflict& conflict, Side side) {
    const Value& chosen = side == Side::ours ? conflict.ours : conflict.theirs;
    switch (conflict.kind) {
        case Conflict::Kind::value:
            return set_value(conflict.place, chosen);
        case Conflict::Kind::unknown:
            return {{SetUnknown{conflict.place, conflict.key, std::string{text_in(chosen)}}}};
        case Conflict::Kind::thing:
            return choose_thing(plan, conflict, text_in(chosen));
    }
    return {};
}

Command choose_all(const Plan& plan, std::span<const Conflict> conflicts, Side side) {
    Command all;
    for (const Conflict& conflict : conflicts) {
        Command one = choose(plan, conflict, side);
        std::ranges::move(one.changes, std::back_inserter(all.changes));
    }
    return all;
}

}  // namespace elp
