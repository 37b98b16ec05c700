// The queue between whoever notices something (a key, a file, the mirror) and the frame that handles it.
#pragma once

#include "web/platform/platform.hpp"

namespace elp::platform {

/// Adds an event for the next take_events() and asks for frames.
void push_event(Event event);

}  // namespace elp::platform
