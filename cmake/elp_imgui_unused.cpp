// What Dear ImGui refers to and this program never uses: its own tables, columns and tab bars.
// Compiled in place of its imgui_tables.cpp, and linked in place of what __wrap_ stands before; they would be a part of
// the page otherwise.
#include <imgui.h>
#include <imgui_internal.h>

#include <cstdarg>
#include <cstdlib>
#include <cstring>

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
/// All that is read with it here is the number in "#version 300 es"; settings, which this program keeps itself, never.
int __wrap_sscanf(const char* text, const char* form, ...) {
    va_list into;
    va_start(into, form);
    *va_arg(into, int*) = std::atoi(text + std::strcspn(text, "0123456789"));
    va_end(into);
    return 1;
}
}
