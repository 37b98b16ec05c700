#include "tests/web/seen_items.hpp"

#include <imgui.h>
#include <imgui_internal.h>

namespace elp::test {

std::vector<SeenItem>& seen_items() {
    static std::vector<SeenItem> items;
    return items;
}

}  // namespace elp::test

// The hooks that Dear ImGui calls when it is built with IMGUI_ENABLE_TEST_ENGINE; it declares them itself.
void ImGuiTestEngineHook_ItemAdd(ImGuiContext* context, ImGuiID id, const ImRect&, const ImGuiLastItemData* item) {
    // Windows and what ButtonBehavior() reports by itself come without item data. The fallback window is Dear ImGui's
    // own and is never seen.
    if (item == nullptr || context->CurrentWindow->IsFallbackWindow || (item->ItemFlags & ImGuiItemFlags_NoNav) != 0 ||
        (item->ItemFlags & ImGuiItemFlags_Disabled) != 0) {
        return;
    }
    if (elp::test::seen_items().capacity() > elp::test::seen_items().size()) {
        elp::test::seen_items().push_back({id, context->CurrentWindow->Name});
    }
}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext*, ImGuiID, const char*, ImGuiItemStatusFlags) {}
void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}
const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID) { return nullptr; }
