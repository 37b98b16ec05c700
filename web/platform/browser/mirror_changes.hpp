// What changed between two trees of meaning, as one flat run of bytes that mirror.js reads.
// It knows no browser: the same code is tested natively.
//
// The bytes are a sequence of records, little-endian; a text is u32 length and UTF-8:
//   1 node      u32 id, u16 parts, then for each part that is set, in this order:
//                 structure u32 parent, u8 role, u8 gesture, u8 level
//                 box       4 x f32: the part that can be seen, relative to the parent's
//                 states    u16
//                 place     i32 row, i32 rows
//                 name, value, description, key: text
//   2 order     u32 parent, u32 count, then the ids of its children in reading order
//   3 gone      u32 id
//   4 focus     u32 id (0: none)
//   5 language  text
//   6 caret     u32 id, u32 start, u32 end: the selection of a text field in UTF-16 units
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "web/ui/tree.hpp"

namespace elp::platform {

enum class Record : std::uint8_t { node = 1, order = 2, gone = 3, focus = 4, language = 5, caret = 6 };

/// One bit for each part of a node's record.
enum class Part : std::uint16_t {
    structure = 1U << 0U,
    box = 1U << 1U,
    states = 1U << 2U,
    place = 1U << 3U,
    name = 1U << 4U,
    value = 1U << 5U,
    description = 1U << 6U,
    key = 1U << 7U,
};

/// The caret of the text field that is being edited, as offsets in its UTF-8 text.
struct Caret {
    std::uint32_t id = 0;
    std::size_t start = 0;
    std::size_t end = 0;
    bool operator==(const Caret&) const = default;
};

/// What the page was told last.
struct MirrorState {
    struct Known {
        std::uint32_t id = 0;
        std::uint32_t parent = 0;
        ui::Role role{};
        ui::Gesture gesture{};
        std::uint8_t level = 0;
        std::uint16_t states = 0;
        std::int32_t row = -1;
        std::int32_t rows = -1;
        ui::Box box;  ///< relative to the parent's
        std::uint64_t name = 0;
        std::uint64_t value = 0;
        std::uint64_t description = 0;
        std::uint64_t key = 0;
        bool operator==(const Known&) const = default;
    };
    std::vector<Known> nodes;  ///< in tree order
    std::uint32_t focused = 0;
    bool editing = false;
    std::uint64_t language = 0;
    std::optional<Caret> caret;

    // Kept between calls so that an unchanged frame allocates nothing.
    std::vector<Known> next;
    std::unordered_map<std::uint32_t, std::size_t> places;
    std::vector<std::byte> bytes;
};

/// The records that turn the page's elements from what `state` holds into `tree`, and takes `tree` into `state`.
/// Empty when nothing differs. Valid until the next call. A node with id 0, an id that stands in the tree twice, or a
/// parent that does not stand before it is left out.
[[nodiscard]] std::span<const std::byte> mirror_changes(MirrorState& state, const ui::Tree& tree,
                                                        const std::optional<Caret>& caret);

}  // namespace elp::platform
