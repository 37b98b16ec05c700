// Another version of the open plan: compared with it, and merged into it as one step of undo.
#pragma once

#include "web/app/app.hpp"

namespace elp::app {

/// A plan from a file or a link: where it is another version of the open one, asks whether to merge it or to open it in
/// place of the plan; offers it as any plan where it is not.
void take_in(App& app, Replacement replacement);
void answer_version(App& app, int button);

/// The open plan as it is saved: it remembers the newest version that another may have gone on with. One that never
/// was a file remembers none.
[[nodiscard]] Plan with_last_version(const App& app);

void do_merge(App& app, const views::Merge& wish);
/// The page on which the reader compares and chooses.
[[nodiscard]] views::Page versions_page(const App& app, const views::Stof& stof);

}  // namespace elp::app
