#include "web/ui/keys.hpp"

#include <imgui.h>

#include "web/ui/field.hpp"

namespace elp::ui {
namespace {

bool chord(int key) { return ImGui::IsKeyChordPressed(key); }

}  // namespace

bool undo_pressed(const Ui& ui) { return !typing(ui) && chord(ImGuiMod_Ctrl | ImGuiKey_Z); }

bool redo_pressed(const Ui& ui) {
    return !typing(ui) && (chord(ImGuiMod_Ctrl | ImGuiKey_Y) || chord(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_Z));
}

}  // namespace elp::ui
