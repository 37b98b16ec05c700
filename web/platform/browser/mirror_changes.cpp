// The differences between two trees as bytes; see mirror_changes.hpp.
#include "web/platform/browser/mirror_changes.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <string_view>

namespace elp::platform {
namespace {

using Known = MirrorState::Known;

static_assert(std::endian::native == std::endian::little, "the records are little-endian");

// FNV-1a: short, and good enough to tell a text from what it was a frame before.
std::uint64_t hash(std::string_view text) {
    std::uint64_t value = 14695981039346656037U;
    for (const char c : text) {
        value = (value ^ static_cast<unsigned char>(c)) * 1099511628211U;
    }
    return value;
}

template <class T>
void put(std::vector<std::byte>& out, T value) {
    const auto bytes = std::bit_cast<std::array<std::byte, sizeof(T)>>(value);
    out.insert(out.end(), bytes.begin(), bytes.end());
}

void put(std::vector<std::byte>& out, Record record) { put(out, static_cast<std::uint8_t>(record)); }

void put(std::vector<std::byte>& out, std::string_view text) {
    put(out, static_cast<std::uint32_t>(text.size()));
    const auto bytes = std::as_bytes(std::span(text));
    out.insert(out.end(), bytes.begin(), bytes.end());
}

void put(std::vector<std::byte>& out, const ui::Box& box) {
    put(out, box.x);
    put(out, box.y);
    put(out, box.width);
    put(out, box.height);
}

std::uint32_t utf16_length(std::string_view text) {
    std::uint32_t units = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        units += (byte & 0xC0U) != 0x80U ? 1U : 0U;
        units += byte >= 0xF0U ? 1U : 0U;
    }
    return units;
}

// Where the element stands: on the part that can be seen, so that it takes no pointer that belongs to what covers it.
// What is scrolled away keeps a pixel, since screen readers pass over elements without size.
ui::Box place(const ui::Node& node) {
    const bool seen = node.shown.width > 0 && node.shown.height > 0;
    return seen ? node.shown : ui::Box{.x = node.box.x, .y = node.box.y, .width = 1, .height = 1};
}

Known known(const ui::Node& node) {
    return {.id = node.id,
            .parent = node.parent,
            .role = node.role,
            .gesture = node.gesture,
            .level = node.level,
            .states = node.states,
            .row = node.row,
            .rows = node.rows,
            .box = place(node),
            .name = hash(node.name),
            .value = hash(node.value),
            .description = hash(node.description),
            .key = hash(node.key)};
}

bool has(std::uint16_t parts, Part part) { return (parts & static_cast<std::uint16_t>(part)) != 0; }

std::uint16_t differing_parts(const Known* before, const Known& now) {
    std::uint16_t parts = 0;
    const auto mark = [&parts](bool differs, Part part) {
        parts = static_cast<std::uint16_t>(parts | (differs ? static_cast<std::uint16_t>(part) : 0U));
    };
    Known nothing;
    nothing.name = nothing.value = nothing.description = nothing.key = hash("");
    const Known& old = before != nullptr ? *before : nothing;
    mark(before == nullptr || old.parent != now.parent || old.role != now.role || old.gesture != now.gesture ||
             old.level != now.level,
         Part::structure);
    mark(before == nullptr || old.box != now.box, Part::box);
    mark(old.states != now.states, Part::states);
    mark(old.row != now.row || old.rows != now.rows, Part::place);
    mark(old.name != now.name, Part::name);
    mark(old.value != now.value, Part::value);
    mark(old.description != now.description, Part::description);
    mark(old.key != now.key, Part::key);
    return parts;
}

void put_node(std::vector<std::byte>& out, const ui::Node& node, const Known& now, std::uint16_t parts) {
    put(out, Record::node);
    put(out, node.id);
    put(out, parts);
    if (has(parts, Part::structure)) {
        put(out, node.parent);
        put(out, static_cast<std::uint8_t>(node.role));
        put(out, static_cast<std::uint8_t>(node.gesture));
        put(out, node.level);
    }
    if (has(parts, Part::box)) {
        put(out, now.box);
    }
    if (has(parts, Part::states)) {
        put(out, node.states);
    }
    if (has(parts, Part::place)) {
        put(out, node.row);
        put(out, node.rows);
    }
    if (has(parts, Part::name)) {
        put(out, node.name);
    }
    if (has(parts, Part::value)) {
        put(out, node.value);
    }
    if (has(parts, Part::description)) {
        put(out, node.description);
    }
    if (has(parts, Part::key)) {
        put(out, node.key);
    }
}

/// Fills state.next with what the tree holds, parents known before children; returns the nodes it stands for.
std::vector<const ui::Node*> take_in(MirrorState& state, const ui::Tree& tree) {
    std::vector<const ui::Node*> taken;
    taken.reserve(tree.nodes.size());
    state.next.clear();
    state.places.clear();
    for (const ui::Node& node : tree.nodes) {
        const auto parent = state.places.find(node.parent);
        if (node.id == 0 || (node.parent != 0 && parent == state.places.end())) {
            continue;
        }
        if (!state.places.try_emplace(node.id, state.next.size()).second) {
            continue;
        }
        Known now = known(node);
        if (node.parent != 0) {
            const ui::Box around = place(*taken[parent->second]);
            now.box.x -= around.x;
            now.box.y -= around.y;
        }
        state.next.push_back(now);
        taken.push_back(&node);
    }
    return taken;
}

using Children = std::unordered_map<std::uint32_t, std::vector<std::uint32_t>>;

Children children(std::span<const Known> nodes) {
    Children result;
    for (const Known& node : nodes) {
        result[node.parent].push_back(node.id);
    }
    return result;
}

void put_orders(std::vector<std::byte>& out, std::span<const Known> before, std::span<const Known> now) {
    const Children old = children(before);
    for (const auto& [parent, ids] : children(now)) {
        const auto found = old.find(parent);
        if (found != old.end() && found->second == ids) {
            continue;
        }
        put(out, Record::order);
        put(out, parent);
        put(out, static_cast<std::uint32_t>(ids.size()));
        for (const std::uint32_t id : ids) {
            put(out, id);
        }
    }
}

void put_differences(MirrorState& state, std::span<const ui::Node* const> taken) {
    std::unordered_map<std::uint32_t, const Known*> before;
    for (const Known& node : state.nodes) {
        before.emplace(node.id, &node);
    }
    for (std::size_t i = 0; i < taken.size(); ++i) {
        const auto found = before.find(state.next[i].id);
        const std::uint16_t parts = differing_parts(found == before.end() ? nullptr : found->second, state.next[i]);
        if (parts != 0) {
            put_node(state.bytes, *taken[i], state.next[i], parts);
        }
    }
    for (const Known& node : state.nodes) {
        if (!state.places.contains(node.id)) {
            put(state.bytes, Record::gone);
            put(state.bytes, node.id);
        }
    }
    put_orders(state.bytes, state.nodes, state.next);
}

/// Whether the tree says the same as a frame before, told without building anything.
bool same(const MirrorState& state, const ui::Tree& tree) {
    if (state.nodes.size() != tree.nodes.size()) {
        return false;
    }
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        Known now = known(tree.nodes[i]);
        if (now.parent != 0) {
            const auto parent = state.places.find(now.parent);
            if (parent == state.places.end() || parent->second >= i) {
                return false;
            }
            const ui::Box around = place(tree.nodes[parent->second]);
            now.box.x -= around.x;
            now.box.y -= around.y;
        }
        if (now != state.nodes[i]) {
            return false;
        }
    }
    return true;
}

void put_focus(MirrorState& state, const ui::Tree& tree) {
    // In the frame of a click both the old place and the new one have the focus: the field with the caret is the new
    // one.
    const ui::Node* field = ui::first_with(tree, ui::State::editing);
    const ui::Node* found = field != nullptr ? field : ui::first_with(tree, ui::State::focused);
    const std::uint32_t focused = found == nullptr ? 0 : found->id;
    const bool editing = field != nullptr;
    // Editing anew counts as well: a click in the page may have taken the keyboard away from the element.
    if (focused != state.focused || (editing && !state.editing)) {
        put(state.bytes, Record::focus);
        put(state.bytes, focused);
    }
    state.focused = focused;
    state.editing = editing;
}

void put_caret(MirrorState& state, const ui::Tree& tree, const std::optional<Caret>& caret) {
    if (caret == state.caret) {
        return;
    }
    state.caret = caret;
    const auto found =
        std::ranges::find_if(tree.nodes, [&caret](const ui::Node& node) { return caret && node.id == caret->id; });
    if (found != tree.nodes.end()) {
        put(state.bytes, Record::caret);
        put(state.bytes, caret->id);
        put(state.bytes, utf16_length(found->value.substr(0, caret->start)));
        put(state.bytes, utf16_length(found->value.substr(0, caret->end)));
    }
}

}  // namespace

std::span<const std::byte> mirror_changes(MirrorState& state, const ui::Tree& tree, const std::optional<Caret>& caret) {
    state.bytes.clear();
    if (!same(state, tree)) {
        const auto taken = take_in(state, tree);
        put_differences(state, taken);
        std::swap(state.nodes, state.next);
    }
    if (const std::uint64_t language = hash(tree.language); language != state.language) {
        state.language = language;
        put(state.bytes, Record::language);
        put(state.bytes, tree.language);
    }
    put_caret(state, tree, caret);
    put_focus(state, tree);
    return state.bytes;
}

}  // namespace elp::platform
