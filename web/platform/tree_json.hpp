// The tree of meaning as JSON, for tests that find controls by role and name. It knows no browser and no window.
#pragma once

#include <string>

#include "web/ui/tree.hpp"

namespace elp::platform {

/// {"taal": "nl", "knopen": [{"id", "ouder", "rol", "naam", "waarde", ..., "staten": [...], "vak": [x, y, b, h]}]}.
/// Fields that are empty or not applicable are left out; "zichtbaar" too, where all of the box can be seen.
[[nodiscard]] std::string tree_json(const ui::Tree& tree);

/// The role in the words of WAI-ARIA.
[[nodiscard]] const char* role_name(ui::Role role);

}  // namespace elp::platform
