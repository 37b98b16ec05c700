// The tree of meaning: what each control on the screen is, is called and holds.
// The widget layer fills it while drawing; the mirror, the browser tests and the layout checks read it.
// It knows nothing of the plan, of the browser or of the desktop.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace elp::ui {

/// What a node is, in the words of WAI-ARIA.
enum class Role : std::uint8_t {
    button,
    link,
    textbox,
    checkbox,
    radio,
    radiogroup,
    combobox,
    option,
    tab,
    tablist,
    table,
    row,
    columnheader,
    cell,
    heading,
    text,
    list,
    listitem,
    navigation,
    banner,
    main,
    group,
    dialog,
    status,
    alert,
    image,
    progressbar,
    listbox,
};

/// One bit for each state that a control can be in.
enum class State : std::uint16_t {
    disabled = 1U << 0U,
    checked = 1U << 1U,
    selected = 1U << 2U,
    expanded = 1U << 3U,
    collapsed = 1U << 4U,
    focused = 1U << 5U,
    invalid = 1U << 6U,
    readonly = 1U << 7U,
    required = 1U << 8U,
    current = 1U << 9U,
    editing = 1U << 10U,
};

/// What a browser allows only inside the user's own click, so that the mirror must do it there.
enum class Gesture : std::uint8_t { none, open_file, save_file, save_file_as, copy_text };

/// A place on the screen in logical pixels, before scaling to the display.
struct Box {
    float x = 0;
    float y = 0;
    float width = 0;
    float height = 0;
    bool operator==(const Box&) const = default;
};

/// One control or piece of text. The texts live in the frame's arena and end with the next frame.
struct Node {
    std::uint32_t id = 0;      ///< stays the same from frame to frame; 0 is never used
    std::uint32_t parent = 0;  ///< 0 for the top
    Role role = Role::text;
    Gesture gesture = Gesture::none;
    std::uint16_t states = 0;        ///< State bits
    std::uint8_t level = 0;          ///< 1 to 6 for a heading
    std::int32_t row = -1;           ///< index in the whole table or list, drawn or not; -1 outside one
    std::int32_t rows = -1;          ///< for a table or list: how many rows there are in all
    Box box{};                       ///< the whole of it, also where a scroll area hides it
    Box shown{};                     ///< the part of `box` that can be seen; empty when scrolled away
    std::string_view name{};         ///< what a screen reader says
    std::string_view value{};        ///< what it holds, as shown
    std::string_view description{};  ///< help, or what is wrong
    std::string_view key{};          ///< for tests and links: "subsidies.inwoners"

    [[nodiscard]] bool is(State s) const { return (states & static_cast<std::uint16_t>(s)) != 0; }
};

struct Palette;

/// The nodes of one frame in reading order; parents stand before their children. And how it was drawn, for who draws
/// something beside it.
struct Tree {
    std::span<const Node> nodes{};
    std::string_view language{};  ///< "nl" or "en"
    const Palette* palette = nullptr;
    float text_scale = 1;
};

/// The first node in this state; none: nullptr.
[[nodiscard]] inline const Node* first_with(const Tree& tree, State state) {
    const auto found = std::ranges::find_if(tree.nodes, [state](const Node& node) { return node.is(state); });
    return found == tree.nodes.end() ? nullptr : &*found;
}

}  // namespace elp::ui
