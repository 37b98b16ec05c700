// The widget layer's own state, and how a control takes its place and publishes its meaning.
// The screens call the functions in text.hpp, button.hpp, field.hpp, choice.hpp, table.hpp, chart.hpp and dialog.hpp;
// only the files of this folder call Dear ImGui. Nothing here knows the plan or the platform.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "web/ui/arena.hpp"
#include "web/ui/theme.hpp"
#include "web/ui/tree.hpp"

struct ImFont;
struct ImDrawListSplitter;

namespace elp::ui {

/// Where the next line goes: a column of the screen that fills from above. In logical pixels of the window.
struct Area {
    float left = 0;
    float width = 0;
    float y = 0;
};

/// What the user typed into a field and has not become part of the plan yet.
struct Draft {
    std::string text;
    std::string problem;  ///< what is wrong with it, as a sentence; empty while it is right
};

/// Texts and nodes of one frame.
struct Frame {
    Arena texts;
    std::vector<Node> nodes;
    std::vector<std::uint32_t> taken_ids;  ///< open addressing, 0 is free
    std::size_t taken_count = 0;
};

struct Ui {
    Ui();
    ~Ui();
    Ui(const Ui&) = delete;
    Ui& operator=(const Ui&) = delete;

    Palette palette = palette_of(Theme::light);
    float text_scale = 1;  ///< 1 to 2
    std::string language = "nl";
    ImFont* regular = nullptr;
    ImFont* semibold = nullptr;

    std::array<Frame, 2> frames;
    std::size_t frame = 0;  ///< the one being filled or last filled
    std::vector<std::uint32_t> parents;
    Area area;
    float screen_width = 0;
    float screen_height = 0;

    /// Drafts by the key of their field, such as "wijken.wk-1.naam".
    std::map<std::string, Draft, std::less<>> drafts;
    std::uint32_t editing = 0;         ///< the field that has the caret
    std::uint32_t focus_wanted = 0;    ///< gets the focus when it is drawn next
    std::uint32_t focus_inside = 0;    ///< the region whose first control gets the focus when it is drawn next
    bool focus_missed = false;         ///< in the last frame: what was to get the focus is not on the screen
    bool focus_brought_up = false;     ///< and comes to where what follows it can be seen too
    std::string taken_back;            ///< what Ctrl+Z took out of the field with the caret
    std::string taken_back_from;       ///< the key of that field; empty when it took nothing
    std::uint32_t card_wanted = 0;     ///< comes to where it can be seen when it is drawn next
    std::set<std::uint32_t> scrolled;  ///< regions that were drawn since all began at the top: see begin_region()
    std::string looked_for;            ///< letters typed in an open list, to find the option that begins with them
    double looked_for_at = 0;          ///< when the last of them was typed, in seconds
    bool reload_editing = false;       ///< the text of the field with the caret changed from outside
    bool finish_editing = false;       ///< the field with the caret makes its command now and keeps the caret
    bool covered = false;              ///< a dialog or list lies over what is being drawn
    bool hidden = false;               ///< what is drawn now lies behind a dialog: it has no meaning to publish

    /// Heights of the rows of long tables, by the table's id, as drawn last; 0 where a row was never drawn.
    std::map<std::uint32_t, std::vector<float>> row_heights;
    std::map<std::uint32_t, float> kept_heights;  ///< what kept_height() gives
    bool draw_all = false;                        ///< rows out of sight too: for checks of the whole screen

    std::vector<std::unique_ptr<ImDrawListSplitter>> backdrops;
    std::size_t backdrop_depth = 0;
};

/// Uses these fonts (TrueType or OpenType bytes that outlive the program); empty ones give the built-in font.
void load_fonts(Ui& ui, std::span<const unsigned char> regular, std::span<const unsigned char> semibold);
/// Sets Dear ImGui's options and colours. Call after the context exists and again when theme or scale change.
void apply_style(const Ui& ui);

/// Starts a frame; ImGui::NewFrame() has been called.
void begin_frame(Ui& ui);
/// Ends it; tree() now shows this frame.
void end_frame(Ui& ui);
[[nodiscard]] Tree tree(const Ui& ui);

/// A length in logical pixels at 100 %, scaled with the text and whole.
[[nodiscard]] float px(const Ui& ui, float length);
/// The width of the screen in pixels at 100 % text: decides how much stands side by side.
[[nodiscard]] float effective_width(const Ui& ui);

/// A height under this key that lives from frame to frame, 0 at first: of things beside one another that are to be as
/// high as the highest, which is known only after they are drawn.
[[nodiscard]] float& kept_height(Ui& ui, std::string_view key);

/// A copy of the text that lives as long as this frame.
[[nodiscard]] std::string_view keep(Ui& ui, std::string_view text);
/// The parts of a key joined with dots, for this frame.
[[nodiscard]] std::string_view key_of(Ui& ui, std::initializer_list<std::string_view> parts);
/// The parts one after another, for this frame.
[[nodiscard]] std::string_view joined(Ui& ui, std::initializer_list<std::string_view> parts);

/// What all ids are derived from: an id depends on the key alone, not on the window that the control stands in.
inline constexpr std::uint32_t id_seed = 0x0E1B;

/// The id of the control with this key, the same in each frame and on each screen.
[[nodiscard]] std::uint32_t id_of(std::string_view key);

/// Publishes a node under the current parent and returns its id. An id of 0 is derived from name, role and parent.
/// Texts are copied; the part that can be seen is worked out from the current scroll area.
std::uint32_t publish(Ui& ui, Node node);
/// Makes the node with this id the parent of those published until the matching leave(). Gives its id.
std::uint32_t enter(Ui& ui, const Node& node);
/// Ends what enter() began; the parent's box grows to hold the nodes inside it when its own was empty.
void leave(Ui& ui);
/// Gives the node that was entered last its place, once it is known.
void give_box(Ui& ui, const Box& box);
/// The node with this id in the frame being filled; null when it has none.
[[nodiscard]] Node* find(Ui& ui, std::uint32_t id);

/// From the mirror or the program: activates, focuses or fills the control with this id in the next frame.
void activate(Ui& ui, std::uint32_t id);
void focus(Ui& ui, std::uint32_t id);
void type_into(Ui& ui, std::uint32_t id, std::string_view text);

}  // namespace elp::ui
