#include "web/ui/keys.hpp"

#include <imgui.h>

#include "web/ui/paint.hpp"

namespace elp::ui {
namespace {

bool chord(int key) { return ImGui::IsKeyChordPressed(key); }

}  // namespace

bool undo_pressed() { return chord(ImGuiMod_Ctrl | ImGuiKey_Z); }

bool redo_pressed() { return chord(ImGuiMod_Ctrl | ImGuiKey_Y) || chord(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_Z); }

bool palette_pressed() { return chord(ImGuiMod_Ctrl | ImGuiKey_K); }

bool help_pressed(const Ui& ui) {
    const ImVector<ImWchar>& typed = ImGui::GetIO().InputQueueCharacters;
    return ui.editing == 0 && typed.contains('?');
}

bool enter_pressed() {
    return ImGui::IsKeyPressed(ImGuiKey_Enter, false) || ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false);
}

void lead_to(Ui& ui, std::string_view key) {
    if (ring_visible()) {
        ui.focus_wanted = id_of(key);
    }
}

void bring_to(Ui& ui, std::string_view key) {
    ui.focus_wanted = id_of(key);
    ui.focus_inside = ui.focus_wanted;
    ui.focus_brought_up = true;
}

}  // namespace elp::ui
