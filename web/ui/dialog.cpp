#include "web/ui/dialog.hpp"

#include <algorithm>

#include "web/ui/layout.hpp"
#include "web/ui/paint.hpp"
#include "web/ui/text.hpp"

namespace elp::ui {
namespace {

constexpr const char* popup_name = "###dialoog";
constexpr float dialog_width = 520;
constexpr float dialog_pad = 24;

}  // namespace

bool begin_dialog(Ui& ui, const Dialog& dialog) {
    if (!ImGui::IsPopupOpen(popup_name)) {
        ImGui::OpenPopup(popup_name);
    }
    const float width = std::min(px(ui, dialog_width), ui.screen_width - 2 * px(ui, 16));
    ImGui::SetNextWindowPos({std::floor(ui.screen_width / 2), std::floor(ui.screen_height / 2)}, ImGuiCond_Always,
                            {0.5F, 0.5F});
    ImGui::SetNextWindowSizeConstraints({width, 0}, {width, ui.screen_height - 2 * px(ui, 16)});
    constexpr ImGuiWindowFlags flags = ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoMove |
                                       ImGuiWindowFlags_NoResize | ImGuiWindowFlags_AlwaysAutoResize |
                                       ImGuiWindowFlags_NoSavedSettings;
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, px(ui, 8));
    const bool open = ImGui::BeginPopupModal(popup_name, nullptr, flags);
    ImGui::PopStyleVar();
    if (!open) {
        return false;
    }
    // The shade is there at once: it would take frames that nobody asks for to fade in.
    ImGui::GetCurrentContext()->DimBgRatio = 1;
    ui.hidden = false;
    ui.covered = false;
    const ImVec2 start = ImGui::GetCursorScreenPos();
    const float pad = px(ui, dialog_pad);
    ui.area = {start.x + pad, width - 2 * pad, start.y + pad};
    Node node;
    node.role = dialog.role;
    node.key = dialog.key;
    node.name = dialog.title;
    node.box = {ImGui::GetWindowPos().x, ImGui::GetWindowPos().y, ImGui::GetWindowSize().x, ImGui::GetWindowSize().y};
    enter(ui, node);
    heading(ui, 2, dialog.title);
    gap(ui, 8);
    return true;
}

bool end_dialog(Ui& ui) {
    leave(ui);
    ImGui::SetCursorScreenPos({ImGui::GetWindowPos().x, ui.area.y + px(ui, dialog_pad)});
    ImGui::Dummy({0, 0});
    const bool escaped = ImGui::IsKeyPressed(ImGuiKey_Escape, false);
    ImGui::EndPopup();
    return escaped;
}

void no_dialog(Ui&) {
    if (ImGui::IsPopupOpen(popup_name)) {
        ImGui::ClosePopupToLevel(0, true);
    }
}

void focus_first_here(Ui& ui, std::string_view key) {
    if (ImGui::IsWindowAppearing()) {
        focus(ui, id_of(key));
    }
}

}  // namespace elp::ui
