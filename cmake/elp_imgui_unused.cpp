// What Dear ImGui refers to and this program never uses: its own tables, columns, tab bars and reading of settings.
// Compiled in place of its imgui_tables.cpp, and linked in place of what __wrap_ stands before; they would be a part of
// the page otherwise.
#include <imgui.h>
#include <imgui_internal.h>

namespace ImGui {
void EndTable() {}
void TableEndRow(ImGuiTable*) {}
void TableEndCell(ImGuiTable*) {}
void TableGcCompactSettings() {}
void TableGcCompactTransientBuffers(ImGuiTable*) {}
void TableGcCompactTransientBuffers(ImGuiTableTempData*) {}
void TableSettingsAddSettingsHandler() {}
void TablePushBackgroundChannel() {}
void TablePopBackgroundChannel() {}
void TablePushColumnChannel(int) {}
void TablePopColumnChannel() {}
void EndColumns() {}
void PushColumnsBackground() {}
void PopColumnsBackground() {}
}  // namespace ImGui

extern "C" {
void __wrap__ZN5ImGui9EndTabBarEv() {}
ImGuiMultiSelectIO* __wrap__ZN5ImGui14EndMultiSelectEv() { return nullptr; }
int __wrap_sscanf(const char*, const char*, ...) { return 0; }
}
