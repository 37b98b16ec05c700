// Files made out of plans, such as reports: asked for, waited for, saved, and asked for again where that failed.
#pragma once

#include "web/app/app.hpp"

namespace elp::app {

/// Has the file made that the order asks for; plans, language, day and the beginning of its name are filled in here for
/// an order without plans. One at a time: while another is being made, that is said and nothing else happens.
void make_export(App& app, views::Export wish);
/// The order that was given last, once more.
void make_export_again(App& app);
void export_made(App& app, platform::ExportMade made);
void export_not_made(App& app, const platform::ExportNotMade& failure);

}  // namespace elp::app
