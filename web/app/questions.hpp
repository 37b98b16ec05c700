// What the application asks, and what each answer does.
#pragma once

#include <string_view>

#include <string>
#include "core/base/problem.hpp"

#include "web/app/app.hpp"

namespace elp::app {

/// Puts a question on the screen.
void ask(App& app, Asking what, views::Question question);
void ask_about_unsaved_work(App& app);
void ask_about_recovery(App& app, std::string bytes);
void show_file_problems(App& app, std::string_view file, const Problems& problems);
/// A file that the system could not read or write; `reason` as in platform::FileFailed.
void show_file_failure(App& app, const platform::FileFailed& failure);

/// The user pressed this button of the dialog.
void answer(App& app, int button);
/// The plan that waited for an answer takes the place of the open one.
void show_waiting_plan(App& app);
/// Takes the question off the screen and forgets what waited for its answer.
void close_question(App& app);

/// Saves the plan, under its own name where it has one.
void save(App& app, bool elsewhere);
/// The new version of the program in place of this one, after asking when the plan is not in a file as it stands.
void renew(App& app);
/// What to call a plan that may have no name.
[[nodiscard]] std::string name_or_default(const App& app, const std::string& name);
/// What to call a file of the open plan: its own name, or one made of the plan's.
[[nodiscard]] std::string suggested_name(const App& app);

}  // namespace elp::app
