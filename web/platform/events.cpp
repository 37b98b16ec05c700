// The queue of platform events; see events.hpp.
#include "web/platform/events.hpp"

#include <utility>

namespace elp::platform {
namespace {

std::vector<Event>& queue() {
    static std::vector<Event> events;
    return events;
}

}  // namespace

void push_event(Event event) {
    queue().push_back(std::move(event));
    request_frames();
}

std::vector<Event> take_events() { return std::exchange(queue(), {}); }

}  // namespace elp::platform
