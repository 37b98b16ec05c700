// Another version of the open plan: compared with it, and merged into it as one step of undo.
#pragma once

#include "web/app/app.hpp"

namespace elp::app {

/// Whether a file holds another version of the open plan.
[[nodiscard]] bool is_other_version(const App& app, const Plan& plan);

/// The open plan as it is saved: it remembers the newest version that another may have gone on with. One that never
/// was a file remembers none.
[[nodiscard]] Plan with_last_version(const App& app);

/// Asks whether to merge it or to open it in place of the plan.
void ask_about_version(App& app, Replacement replacement);
void answer_version(App& app, int button);

void do_merge(App& app, const views::Merge& wish);
/// The page on which the reader compares and chooses.
[[nodiscard]] views::Page versions_page(const App& app, const views::Stof& stof);

}  // namespace elp::app
