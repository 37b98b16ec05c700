// Plans of many regions side by side: files are read a few at a time, so that the page never stands still, and
// the picture is made when all are there. The open plan stays what it is.
#pragma once

#include "web/app/app.hpp"

namespace elp::app {

/// Plans that fit side by side.
inline constexpr std::size_t compared_max = 1U << 8U;

/// A file that comes to lie beside the others: it waits until read_some() takes it.
void take_compared(App& app, platform::FileCompared file);
/// Reads files that wait, for as long as one frame may take, and asks for frames while there are more.
void read_some(App& app);
void do_compare(App& app, const views::Compare& wish);

/// The page of the picture, out of what was read so far.
[[nodiscard]] views::Page side_by_side_page(const App& app);

}  // namespace elp::app
