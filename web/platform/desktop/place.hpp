// Where the window stands: kept from run to run, and fitted to the displays that are there by then.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "web/platform/window.hpp"

namespace elp::platform {

/// A part of the desktop, in the system's own units.
struct Area {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
};

/// A place as a line of text, and back; nothing when the text is no place.
[[nodiscard]] std::string written_place(const Place& place);
[[nodiscard]] std::optional<Place> read_place(std::string_view text);

/// The place moved and made smaller until it lies on the display that it covers most; in the middle when it lies on
/// none.
[[nodiscard]] Place fitted(Place place, std::span<const Area> displays);

/// Follows the window. What it measures while it is maximised is no place to come back to, and the system tells that it
/// is only after it has grown: so a place counts when it has held for a while.
struct PlaceTrack {
    Place steady{};
    Place latest{};
    std::uint64_t latest_ms = 0;
};
void follow_place(PlaceTrack& track, const Place& now, std::uint64_t now_ms);
/// The place to keep when the window closes as `now`.
[[nodiscard]] Place place_to_keep(const PlaceTrack& track, const Place& now);

}  // namespace elp::platform
