// What happens to the open plan: another one takes its place, a command changes it, a step is taken back; and after
// each of these everything that follows from it is made anew.
#pragma once

#include "web/app/app.hpp"

namespace elp::app {

/// Opens this plan in place of the one that is open, if any.
void show_plan(App& app, Replacement replacement);
/// The same, after asking when that would lose work.
void offer_plan(App& app, Replacement replacement);
/// Whether the open plan holds something that is in no file.
[[nodiscard]] bool has_unsaved_work(const App& app);

void change(App& app, Command command);
void take_back(App& app);
void do_again(App& app);
/// A new thing at the end of a list, which is shown and gets the focus.
void add_thing(App& app, const views::AddThing& wish);
/// Several in one step.
void add_things(App& app, const views::AddThings& wish);
/// A thing one place up or down in its list; it stays the one that is shown.
void move_thing(App& app, const views::MoveThing& wish);

/// To this screen, or to the control of this place of the plan.
void go_to(App& app, views::Screen screen);
void show_place(App& app, std::string_view place);

/// Makes everything anew that follows from the plan, the language and the file.
void refresh(App& app);
/// Makes the page of the screen anew: another screen is shown, or the reader opened, chose or sorted something.
void refresh_page(App& app);
/// Makes the words of the bar anew: the file, and what can be undone.
void refresh_bar(App& app);
/// Keeps a safety copy of plan and drafts, and tells the platform whether closing loses work.
void keep_safe(App& app);

/// Whether what is typed and not yet part of the plan differs from what the safety copy holds.
[[nodiscard]] bool drafts_changed(const App& app);

/// Says something in the status line and to screen readers.
void say(App& app, std::string text);
void say_wrong(App& app, std::string text);

}  // namespace elp::app
