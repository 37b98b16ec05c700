// A plan as a link: one that was made of the open plan, or one that the address of the page holds.
#pragma once

#include "web/app/app.hpp"

namespace elp::app {

/// Tells what whoever has the link can read, before it is copied.
void link_made(App& app, const platform::LinkMade& made);
void answer_link_made(App& app, int button);

/// A plan from a link waits until nothing else is asked.
void link_opened(App& app, platform::LinkOpened opened);
/// Shows what a link holds, before it replaces anything.
void ask_about_link(App& app);
void answer_link(App& app, int button);

}  // namespace elp::app
