#include "web/ui/ui.hpp"

#include <algorithm>
#include <cmath>

#include "web/ui/paint.hpp"

namespace elp::ui {
namespace {

Frame& now(Ui& ui) { return ui.frames[ui.frame]; }

/// Remembers the id for this frame; false when it was there already.
bool take_id(Frame& frame, std::uint32_t id) {
    const std::size_t mask = frame.taken_ids.size() - 1;
    std::size_t at = id & mask;
    while (frame.taken_ids[at] != 0) {
        if (frame.taken_ids[at] == id) {
            return false;
        }
        at = (at + 1) & mask;
    }
    frame.taken_ids[at] = id;
    ++frame.taken_count;
    return true;
}

void make_room_for_ids(Frame& frame) {
    if (frame.taken_ids.size() > frame.taken_count * 2 + 2) {
        return;
    }
    const std::vector<std::uint32_t> old = std::move(frame.taken_ids);
    frame.taken_ids.assign(std::max<std::size_t>(1024, old.size() * 2), 0);
    frame.taken_count = 0;
    for (const std::uint32_t id : old) {
        if (id != 0) {
            take_id(frame, id);
        }
    }
}

std::uint32_t derived_id(const Node& node) {
    const ImGuiID seed = ImHashData(node.name.data(), node.name.size(), node.parent + 1);
    return ImHashData(&node.role, sizeof(node.role), seed);
}

Box shown_part(const Box& box) {
    ImRect r = rect(box);
    r.ClipWith(ImGui::GetCurrentWindowRead()->ClipRect);
    if (r.IsInverted() || r.GetWidth() <= 0 || r.GetHeight() <= 0) {
        return {};
    }
    return {r.Min.x, r.Min.y, r.GetWidth(), r.GetHeight()};
}

bool empty(const Box& box) { return box.width <= 0 && box.height <= 0; }

Box around(const Box& a, const Box& b) {
    if (empty(a)) {
        return b;
    }
    const float left = std::min(a.x, b.x);
    const float top = std::min(a.y, b.y);
    return {left, top, std::max(a.x + a.width, b.x + b.width) - left, std::max(a.y + a.height, b.y + b.height) - top};
}

/// With `merged` for what the font before it lacks.
ImFont* load_font(std::span<const unsigned char> bytes, bool merged = false) {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    if (bytes.empty()) {
        return atlas.AddFontDefault();
    }
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    config.OversampleH = 1;
    config.MergeMode = merged;
    // Dear ImGui only reads the bytes when the atlas does not own them.
    void* const data = const_cast<unsigned char*>(bytes.data());  // NOLINT(cppcoreguidelines-pro-type-const-cast)
    return atlas.AddFontFromMemoryTTF(data, static_cast<int>(bytes.size()), 0, &config);
}

}  // namespace

Ui::Ui() = default;
Ui::~Ui() = default;

void load_fonts(Ui& ui, std::span<const unsigned char> regular, std::span<const unsigned char> semibold) {
    ui.regular = load_font(regular);
    ui.semibold = load_font(semibold);
    if (!regular.empty()) {
        load_font(regular, true);  // for the rare characters that the bold one leaves out
    }
}

void apply_style(const Ui& ui) {
    ImGuiIO& io = ImGui::GetIO();
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    io.ConfigInputTextCursorBlink = false;
    io.ConfigInputTextEnterKeepActive = true;
    io.ConfigNavEscapeClearFocusItem = false;
    io.ConfigDragClickToInputText = false;
    io.ConfigWindowsMoveFromTitleBarOnly = true;
    io.ConfigErrorRecoveryEnableAssert = true;
    // No field takes a tab character: letters before and after Tab belong to different fields, so to different frames.
    ImGui::GetCurrentContext()->KeysMayBeCharInput.ClearBit(ImGuiKey_Tab);
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;

    ImGuiStyle& style = ImGui::GetStyle();
    style = ImGuiStyle{};
    style.WindowPadding = {0, 0};
    style.WindowBorderSize = 0;
    style.ChildBorderSize = 0;
    style.PopupBorderSize = 1;
    style.WindowRounding = 0;
    style.PopupRounding = px(ui, 6);
    style.ItemSpacing = {0, 0};
    style.FramePadding = {0, 0};
    style.FrameBorderSize = 0;
    style.WindowMinSize = {1, 1};
    style.ScrollbarSize = px(ui, 12);
    style.ScrollbarRounding = px(ui, 6);
    style.HoverStationaryDelay = 0;

    ImVec4* const colours = style.Colors;
    colours[ImGuiCol_Text] = rgba(ui.palette.text);
    colours[ImGuiCol_WindowBg] = rgba(ui.palette.ground);
    colours[ImGuiCol_ChildBg] = rgba(ui.palette.ground, 0);
    colours[ImGuiCol_PopupBg] = rgba(ui.palette.card);
    colours[ImGuiCol_Border] = rgba(ui.palette.field_edge);
    colours[ImGuiCol_FrameBg] = rgba(ui.palette.field, 0);
    colours[ImGuiCol_FrameBgHovered] = rgba(ui.palette.field, 0);
    colours[ImGuiCol_FrameBgActive] = rgba(ui.palette.field, 0);
    colours[ImGuiCol_TextSelectedBg] = rgba(ui.palette.selection);
    colours[ImGuiCol_InputTextCursor] = rgba(ui.palette.text);
    colours[ImGuiCol_NavCursor] = rgba(ui.palette.main, 0);
    colours[ImGuiCol_ScrollbarBg] = rgba(ui.palette.ground, 0);
    colours[ImGuiCol_ScrollbarGrab] = rgba(ui.palette.field_edge, 0.6F);
    colours[ImGuiCol_ScrollbarGrabHovered] = rgba(ui.palette.field_edge);
    colours[ImGuiCol_ScrollbarGrabActive] = rgba(ui.palette.second_text);
    colours[ImGuiCol_ModalWindowDimBg] = rgba(ui.palette.shade, 0.5F);
}

void begin_frame(Ui& ui) {
    ui.frame = 1 - ui.frame;
    Frame& frame = now(ui);
    clear(frame.texts);
    frame.nodes.clear();
    std::fill(frame.taken_ids.begin(), frame.taken_ids.end(), 0U);
    frame.taken_count = 0;
    ui.parents.clear();
    ui.backdrop_depth = 0;
    ui.hidden = false;
    ui.covered = ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup);
    const ImGuiIO& io = ImGui::GetIO();
    ui.screen_width = io.DisplaySize.x;
    ui.screen_height = io.DisplaySize.y;
    ui.area = {0, ui.screen_width, 0};
    ImGui::PushFont(ui.regular, type_size(Type::body).em * font_height_per_em * ui.text_scale);
    if (ImGui::IsKeyPressed(ImGuiKey_Tab)) {
        hold_characters();
    }
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(io.DisplaySize);
    ImGui::Begin("scherm", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoScrollWithMouse);
}

void end_frame(Ui& ui) {
    ImGui::End();
    ImGui::PopFont();
    // Nothing has the focus until the user gives it; Dear ImGui would give it to the first control of the screen.
    ImGuiContext& context = *ImGui::GetCurrentContext();
    if (!context.NavInitRequestFromMove && !ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup)) {
        context.NavInitRequest = false;
        context.NavInitResult.ID = 0;
    }
    // What asked for a control that is not there asked in vain; who was led to it hears so.
    ui.focus_missed = ui.focus_brought_up && ui.focus_wanted != 0;
    ui.card_wanted = 0;
    ui.focus_wanted = 0;
    ui.focus_inside = 0;
    ui.focus_brought_up = false;
    ui.finish_editing = false;
    if (ui.editing != 0 && find(ui, ui.editing) == nullptr) {
        ui.editing = 0;
        ui.reload_editing = false;
    }
}

Tree tree(const Ui& ui) { return {ui.frames[ui.frame].nodes, ui.language, &ui.palette, ui.text_scale}; }

float px(const Ui& ui, float length) { return std::round(length * ui.text_scale); }

float effective_width(const Ui& ui) { return ui.screen_width / ui.text_scale; }

float& kept_height(Ui& ui, std::string_view key) { return ui.kept_heights[id_of(key)]; }

std::string_view keep(Ui& ui, std::string_view text) { return keep(now(ui).texts, text); }

std::string_view key_of(Ui& ui, std::initializer_list<std::string_view> parts) {
    std::string_view key;
    for (const std::string_view part : parts) {
        key = key.empty() ? keep(ui, part) : join(now(ui).texts, {key, ".", part});
    }
    return key;
}

std::string_view joined(Ui& ui, std::initializer_list<std::string_view> parts) { return join(now(ui).texts, parts); }

std::uint32_t id_of(std::string_view key) {
    // Dear ImGui hashes the label of a text field, which starts with ## to stay unseen; see text_field().
    return ImHashStr(key.data(), key.size(), ImHashStr("##", 2, id_seed));
}

std::uint32_t publish(Ui& ui, Node node) {
    Frame& frame = now(ui);
    node.parent = ui.parents.empty() ? 0 : frame.nodes[ui.parents.back()].id;
    if (node.id == 0) {
        node.id = node.key.empty() ? derived_id(node) : id_of(node.key);
    }
    if (ui.hidden) {
        return node.id;
    }
    make_room_for_ids(frame);
    // Two equal texts under one parent have equal hashes: the second takes the next free id.
    while (!take_id(frame, node.id)) {
        ++node.id;
    }
    if (ui.covered) {
        node.gesture = Gesture::none;
    }
    node.shown = shown_part(node.box);
    node.name = keep(frame.texts, node.name);
    node.value = keep(frame.texts, node.value);
    node.description = keep(frame.texts, node.description);
    node.key = keep(frame.texts, node.key);
    frame.nodes.push_back(node);
    return node.id;
}

std::uint32_t enter(Ui& ui, const Node& node) {
    const std::uint32_t id = publish(ui, node);
    if (!ui.hidden) {
        ui.parents.push_back(static_cast<std::uint32_t>(now(ui).nodes.size() - 1));
    }
    return id;
}

void leave(Ui& ui) {
    if (ui.hidden) {
        return;
    }
    std::vector<Node>& nodes = now(ui).nodes;
    const std::size_t parent = ui.parents.back();
    ui.parents.pop_back();
    if (!empty(nodes[parent].box)) {
        return;
    }
    for (std::size_t i = parent + 1; i < nodes.size(); ++i) {
        // An open list lies over what is around it and makes nothing larger.
        if (nodes[i].role != Role::listbox && nodes[i].role != Role::option) {
            nodes[parent].box = around(nodes[parent].box, nodes[i].box);
        }
    }
    nodes[parent].shown = shown_part(nodes[parent].box);
}

void give_box(Ui& ui, const Box& box) {
    if (!ui.hidden) {
        Node& node = now(ui).nodes[ui.parents.back()];
        node.box = box;
        node.shown = shown_part(box);
    }
}

Node* find(Ui& ui, std::uint32_t id) {
    std::vector<Node>& nodes = now(ui).nodes;
    const auto at = std::find_if(nodes.begin(), nodes.end(), [id](const Node& n) { return n.id == id; });
    return at == nodes.end() ? nullptr : &*at;
}

void activate(Ui& ui, std::uint32_t id) {
    ui.focus_wanted = id;
    ImGui::ActivateItemByID(id);
}

void focus(Ui& ui, std::uint32_t id) {
    const Node* const node = find(ui, id);
    // A text field with the focus takes characters at once, as in a form of HTML.
    if (node != nullptr && node->role == Role::textbox && ui.editing != id) {
        ImGui::ActivateItemByID(id);
    }
    ui.focus_wanted = id;
}

void type_into(Ui& ui, std::uint32_t id, std::string_view text) {
    const Node* const node = find(ui, id);
    if (node == nullptr || node->role != Role::textbox) {
        return;
    }
    Draft& draft = ui.drafts[std::string(node->key)];
    draft.text = text;
    draft.problem.clear();
    ui.reload_editing |= ui.editing == id;
}

}  // namespace elp::ui
