#include "core/base/place.hpp"

#include <algorithm>
#include <optional>

namespace elp {
namespace {

// Takes the first step off `rest`: "/a/b" gives "a" and leaves "/b".
std::string_view next_step(std::string_view& rest) {
    rest.remove_prefix(1);
    const std::size_t end = std::min(rest.find('/'), rest.size());
    const std::string_view step = rest.substr(0, end);
    rest.remove_prefix(end);
    return step;
}

const Field* field_named(const Type& type, std::string_view key) {
    const auto fields = type.object.fields();
    const auto found = std::ranges::find(fields, key, &Field::key);
    return found == fields.end() ? nullptr : &*found;
}

std::optional<std::size_t> index_of(const Type& list, const void* at, std::string_view step) {
    const auto id = parse_id(step);
    if (!id || list.list.item->object.item == nullptr) return std::nullopt;
    for (std::size_t i = 0; i < list.list.size(at); ++i) {
        if (list.list.item->object.item(list.list.at(at, i))->id == *id) return i;
    }
    return std::nullopt;
}

}  // namespace

Spot find(const Type& type, const void* object, std::string_view place) {
    Spot spot{&type, object, nullptr, nullptr};
    while (!place.empty()) {
        if (place.front() != '/') return {};
        const std::string_view step = next_step(place);
        if (spot.type->kind == Kind::object) {
            const Field* field = field_named(*spot.type, step);
            if (field == nullptr) return {};
            spot = {field->type, field->read(spot.at), field, spot.type};
        } else if (spot.type->kind == Kind::list) {
            const auto index = index_of(*spot.type, spot.at, step);
            if (!index) return {};
            spot = {spot.type->list.item, spot.type->list.at(spot.at, *index), nullptr, nullptr};
        } else {
            return {};
        }
    }
    return spot;
}

const Field* field_at(const Type& type, std::string_view place) {
    const Type* at = &type;
    const Field* field = nullptr;
    while (!place.empty() && place.front() == '/') {
        const std::string_view step = next_step(place);
        if (at->kind == Kind::list) {
            at = at->list.item;
            field = nullptr;
            continue;
        }
        field = at->kind == Kind::object ? field_named(*at, step) : nullptr;
        if (field == nullptr) return nullptr;
        at = field->type;
    }
    return field;
}

EditSpot find_to_edit(const Type& type, void* object, std::string_view place) {
    // A place that does not exist must not make copies of sections on the way to finding that out.
    if (!find(type, object, place)) return {};
    EditSpot spot{&type, object, nullptr, nullptr, 0};
    while (!place.empty()) {
        const std::string_view step = next_step(place);
        if (spot.type->kind == Kind::object) {
            const Field* field = field_named(*spot.type, step);
            spot = {field->type, field->write(spot.at), nullptr, nullptr, 0};
        } else {
            const std::size_t index = index_of(*spot.type, spot.at, step).value_or(0);
            spot = {spot.type->list.item, spot.type->list.edit(spot.at, index), spot.type, spot.at, index};
        }
    }
    return spot;
}

std::string place_of(std::string_view start, std::span<const PlaceStep> steps) {
    std::size_t size = start.size();
    for (const PlaceStep& step : steps) size += 1 + step.key.size() + text_size(step.id);
    std::string place;
    place.reserve(size);
    place += start;
    for (const PlaceStep& step : steps) {
        place += '/';
        place += step.key;
        append_text(place, step.id);
    }
    return place;
}

std::string place_of(std::string_view start, std::initializer_list<PlaceStep> steps) {
    return place_of(start, std::span{steps.begin(), steps.size()});
}

std::string place_of(std::string_view list, const Id& id) { return place_of(list, {PlaceStep{id}}); }

std::string place_of(std::string_view owner, std::string_view key) { return place_of(owner, {PlaceStep{key}}); }

std::string_view parent_of(std::string_view place) {
    const std::size_t slash = place.rfind('/');
    return slash == std::string_view::npos ? std::string_view{} : place.substr(0, slash);
}

std::string_view last_step(std::string_view place) {
    const std::size_t slash = place.rfind('/');
    return slash == std::string_view::npos ? place : place.substr(slash + 1);
}

}  // namespace elp
