#include "web/ui/field.hpp"

#include <algorithm>
#include <utility>

#include "web/ui/layout.hpp"
#include "web/ui/paint.hpp"

namespace elp::ui {
namespace {

constexpr float field_height = 32;
constexpr float field_pad = 10;

Draft* draft_of(Ui& ui, std::string_view key) {
    const auto at = ui.drafts.find(key);
    return at == ui.drafts.end() ? nullptr : &at->second;
}

/// The text in a field, in memory of the frame that Dear ImGui may write to, and have more of.
struct Editable {
    Arena& texts;
    std::span<char> buffer;
};

Editable editable(Ui& ui, std::string_view text) {
    Arena& texts = ui.frames[ui.frame].texts;
    const std::span<char> buffer = take(texts, text.size() + 1);
    std::ranges::copy(text, buffer.begin());
    buffer[text.size()] = '\0';
    return {texts, buffer};
}

int give_room(ImGuiInputTextCallbackData* data) {
    auto& edited = *static_cast<Editable*>(data->UserData);
    const auto size = static_cast<std::size_t>(data->BufSize);
    if (size > edited.buffer.size()) {
        edited.buffer = take(edited.texts, size);
        data->Buf = edited.buffer.data();
    }
    return 0;
}

/// Dear ImGui starts the text at its padding: a wide padding moves it to the right.
float padding_for(const Ui& ui, const Field& f, const Box& box, const char* text) {
    const float pad = px(ui, field_pad);
    if (f.align != Align::right) {
        return pad;
    }
    return std::max(pad, box.width - pad - ImGui::CalcTextSize(text).x);
}

/// Tells the text editor of what happened outside it since the last frame.
void prepare_editor(Ui& ui, std::uint32_t id, float room, const char* text) {
    ImGuiInputTextState* const state = ImGui::GetInputTextState(id);
    if (state == nullptr) {
        return;
    }
    if (ui.reload_editing && ui.editing == id) {
        ui.reload_editing = false;
        state->ReloadUserBufAndSelectAll();
    }
    // The editor scrolls by the width of the frame before; a text that fits needs no scrolling.
    if (ImGui::CalcTextSize(text).x <= room) {
        state->Scroll.x = 0;
    }
}

/// Dear ImGui drops the characters that arrive in the frame in which Tab brings the caret into a field.
void hold_early_characters(std::uint32_t id) {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    if (context.NavActivateId == id && context.ActiveId != id) {
        hold_characters();
    }
}

/// Dear ImGui gives a chord to the field that asked for it a frame before, and a field asks from its second frame on:
/// without this Ctrl+A right after a click is lost.
void claim_chords(std::uint32_t id) {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    if (context.ActiveId == id && context.ActiveIdIsJustActivated) {
        for (const ImGuiKey key : {ImGuiKey_A, ImGuiKey_C, ImGuiKey_V, ImGuiKey_X}) {
            ImGui::SetShortcutRouting(ImGuiMod_Ctrl | key, ImGuiInputFlags_RouteFocused, id);
        }
    }
}

struct Edit {
    bool active = false;
    bool entered = false;  ///< Enter was pressed
    bool escaped = false;
    bool focused = false;
    bool ring = false;
};

Edit edit_line(Ui& ui, const Field& f, std::uint32_t id, const Box& box, Editable& text) {
    const bool was_active = ui.editing == id;
    hold_early_characters(id);
    char* const begin = text.buffer.data();
    prepare_editor(ui, id, box.width - 2 * px(ui, field_pad), begin);
    // Ctrl+Z takes back all that was typed at once, or belongs to the plan: see take_back_typing().
    constexpr ImGuiInputTextFlags flags =
        ImGuiInputTextFlags_EnterReturnsTrue | ImGuiInputTextFlags_NoUndoRedo | ImGuiInputTextFlags_CallbackResize;
    const std::string_view label = join(ui.frames[ui.frame].texts, {"##", f.key});
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding,
                        {padding_for(ui, f, box, begin), (box.height - ImGui::GetFontSize()) / 2});
    ImGui::PushOverrideID(id_seed);
    ImGui::SetCursorScreenPos({box.x, box.y});
    Edit edit;
    edit.entered = ImGui::InputTextEx(label.data(), nullptr, begin, static_cast<int>(text.buffer.size()),
                                      {box.width, box.height}, flags, give_room, &text);
    ImGui::PopID();
    ImGui::PopStyleVar();
    edit.active = ImGui::GetActiveID() == id;
    claim_chords(id);
    edit.escaped = was_active && !edit.active && ImGui::IsKeyPressed(ImGuiKey_Escape, false);
    edit.focused = take_focus(ui, id);
    edit.ring = edit.active || (edit.focused && ring_visible());
    // A field with the focus takes characters at once, as in a form of HTML; not while a click is about to move it.
    if (!edit.active && !ImGui::IsAnyMouseDown() && (edit.escaped || (edit.focused && ring_visible()))) {
        ImGui::ActivateItemByID(id);
    }
    if (edit.active && ui.editing != id) {
        ui.editing = id;
        ui.taken_back_from.clear();
    } else if (was_active && !edit.active) {
        ui.editing = 0;
    }
    return edit;
}

FieldEvent event_of(Ui& ui, const Field& f, const Edit& edit, std::string_view before, std::string_view after) {
    if (edit.escaped) {
        ui.drafts.erase(std::string(f.key));
        return FieldEvent::none;
    }
    Draft* draft = draft_of(ui, f.key);
    if (after != before) {
        if (after == f.value) {
            ui.drafts.erase(std::string(f.key));
            return FieldEvent::none;
        }
        draft = &ui.drafts[std::string(f.key)];
        draft->text = after;
        ui.taken_back_from.clear();
        if (!edit.entered && edit.active) {
            return FieldEvent::typed;
        }
    }
    // Not while the mouse is down: what the command changes could move the page from under the press.
    const bool left = !edit.active && !ImGui::IsAnyMouseDown();
    const bool moved_on = left || edit.entered || ui.finish_editing;
    return draft != nullptr && draft->problem.empty() && moved_on ? FieldEvent::left : FieldEvent::none;
}

void draw_edge(const Ui& ui, const Box& box, const Edit& edit, const Draft* draft) {
    const bool wrong = draft != nullptr && !draft->problem.empty();
    const float rounding = px(ui, 5);
    if (edit.ring) {
        outline(box, wrong ? ui.palette.error_edge : ui.palette.focus, rounding, 2);
    } else {
        outline(box, wrong ? ui.palette.error_edge : ui.palette.field_edge, rounding, wrong ? 2 : 1);
    }
}

void draw_below(Ui& ui, const Field& f, const Draft* draft) {
    const bool wrong = draft != nullptr && !draft->problem.empty();
    const std::string_view shown = draft != nullptr ? std::string_view(draft->text) : f.value;
    // What does not fit in the field is there to read below it.
    const bool too_long = text_width(ui, Type::body, shown) > ui.area.width - 2 * px(ui, field_pad);
    const std::string_view words = wrong ? std::string_view(draft->problem) : too_long ? shown : f.help;
    if (words.empty()) {
        return;
    }
    const TonePair& bad = ui.palette.tones[static_cast<std::size_t>(Tone::bad)];
    gap(ui, 2);
    const Box box = take_line(ui, text_height(ui, Type::small, words, ui.area.width));
    draw_text(ui, {Type::small, wrong ? bad.text : ui.palette.second_text, Align::left}, box, words);
}

void publish_field(Ui& ui, const Field& f, std::uint32_t id, const Box& box, const Edit& edit) {
    const Draft* const draft = draft_of(ui, f.key);
    Node node;
    node.id = id;
    node.role = Role::textbox;
    node.box = box;
    node.name = f.name.empty() ? f.label : f.name;
    node.value = draft != nullptr ? std::string_view(draft->text) : f.value;
    node.description = f.help;
    node.key = f.key;
    if (draft != nullptr && !draft->problem.empty()) {
        node.states |= bit(State::invalid);
        node.description = draft->problem;
    }
    // A click beside the field takes the focus away, as in a form of HTML.
    if (edit.ring || (edit.focused && edit.escaped)) {
        node.states |= bit(State::focused);
    }
    if (edit.active) {
        node.states |= bit(State::editing);
    }
    publish(ui, node);
}

}  // namespace

FieldResult field(Ui& ui, const Field& f) {
    if (f.show_label == Label::above) {
        const Box line = take_line(ui, text_height(ui, Type::small_strong, f.label, ui.area.width));
        draw_text(ui, {Type::small_strong, ui.palette.text, Align::left}, line, f.label);
        gap(ui, 2);
    }
    const std::uint32_t id = id_of(f.key);
    const Box box = take_line(ui, px(ui, field_height));
    const Draft* const draft = draft_of(ui, f.key);
    const std::string_view before = keep(ui, draft != nullptr ? std::string_view(draft->text) : f.value);
    Editable text = editable(ui, before);
    fill(box, ui.palette.field, px(ui, 5));
    const Edit edit = edit_line(ui, f, id, box, text);
    FieldResult result;
    result.event = event_of(ui, f, edit, before, text.buffer.data());
    const Draft* const after = draft_of(ui, f.key);
    draw_edge(ui, box, edit, after);
    draw_below(ui, f, after);
    publish_field(ui, f, id, box, edit);
    result.draft = after != nullptr ? std::string_view(after->text) : std::string_view{};
    return result;
}

void drop_draft(Ui& ui, std::string_view key) {
    ui.drafts.erase(std::string(key));
    ui.reload_editing |= ui.editing == id_of(key);
}

void judge_draft(Ui& ui, std::string_view key, std::string_view problem) {
    if (Draft* const draft = draft_of(ui, key); draft != nullptr) {
        draft->problem = problem;
    }
}

bool typing(const Ui& ui) {
    return ui.editing != 0 && std::any_of(ui.drafts.begin(), ui.drafts.end(),
                                          [&ui](const auto& d) { return id_of(d.first) == ui.editing; });
}

bool take_back_typing(Ui& ui) {
    const auto at = std::find_if(ui.drafts.begin(), ui.drafts.end(),
                                 [&ui](const auto& d) { return ui.editing != 0 && id_of(d.first) == ui.editing; });
    if (at == ui.drafts.end()) {
        return false;
    }
    ui.taken_back = std::move(at->second.text);
    ui.taken_back_from = at->first;
    ui.drafts.erase(at);
    ui.reload_editing = true;
    return true;
}

bool type_again(Ui& ui) {
    if (ui.taken_back_from.empty() || id_of(ui.taken_back_from) != ui.editing) {
        return false;
    }
    ui.drafts[std::exchange(ui.taken_back_from, {})].text = std::move(ui.taken_back);
    ui.reload_editing = true;
    return true;
}

// What was taken back was typed over the value before, and steps of the plan come first from here on.
void reload_field(Ui& ui) {
    ui.reload_editing = ui.editing != 0 && !typing(ui);
    ui.taken_back_from.clear();
}

}  // namespace elp::ui
