// Places of the window; see place.hpp.
#include "web/platform/desktop/place.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace elp::platform {
namespace {

constexpr int smallest_width = 480;
constexpr int smallest_height = 320;
constexpr int farthest = 1 << 15;  // what X11 can count
constexpr std::uint64_t steady_after_ms = 500;

/// The numbers of a line, which are as many as the array has room for.
template <std::size_t count>
std::optional<std::array<int, count>> numbers_in(std::string_view text) {
    std::array<int, count> numbers{};
    const char* at = text.data();
    const char* const end = at + text.size();
    for (int& number : numbers) {
        at = std::find_if(at, end, [](char letter) { return letter != ' '; });
        const auto read = std::from_chars(at, end, number);
        if (read.ec != std::errc{}) {
            return std::nullopt;
        }
        at = read.ptr;
    }
    return numbers;
}

std::int64_t overlap(const Place& place, const Area& display) {
    const std::int64_t width =
        std::min(place.x + place.width, display.x + display.width) - std::max(place.x, display.x);
    const std::int64_t height =
        std::min(place.y + place.height, display.y + display.height) - std::max(place.y, display.y);
    return std::max<std::int64_t>(width, 0) * std::max<std::int64_t>(height, 0);
}

}  // namespace

std::string written_place(const Place& place) {
    std::string text;
    for (const int number : {place.x, place.y, place.width, place.height, place.maximised ? 1 : 0}) {
        text += std::to_string(number) + " ";
    }
    text.back() = '\n';
    return text;
}

std::optional<Place> read_place(std::string_view text) {
    const auto numbers = numbers_in<5>(text);
    if (!numbers) {
        return std::nullopt;
    }
    const auto [x, y, width, height, maximised] = *numbers;
    const bool far = std::max({x, y, width, height}) > farthest || std::min(x, y) < -farthest;
    if (far || width < 1 || height < 1) {
        return std::nullopt;
    }
    return Place{.x = x, .y = y, .width = width, .height = height, .centred = false, .maximised = maximised == 1};
}

Place fitted(Place place, std::span<const Area> displays) {
    if (displays.empty()) {
        return place;
    }
    const auto& display =
        *std::ranges::max_element(displays, {}, [&](const Area& each) { return overlap(place, each); });
    place.centred = place.centred || overlap(place, display) == 0;
    place.width = std::min(std::max(place.width, smallest_width), display.width);
    place.height = std::min(std::max(place.height, smallest_height), display.height);
    place.x = std::clamp(place.x, display.x, display.x + display.width - place.width);
    place.y = std::clamp(place.y, display.y, display.y + display.height - place.height);
    return place;
}

void follow_place(PlaceTrack& track, const Place& now, std::uint64_t now_ms) {
    if (now.maximised) {
        track.latest = track.steady;
        return;
    }
    if (now_ms - track.latest_ms >= steady_after_ms) {
        track.steady = track.latest;
    }
    track.latest = now;
    track.latest_ms = now_ms;
}

Place place_to_keep(const PlaceTrack& track, const Place& now) {
    if (!now.maximised) {
        return now;
    }
    Place place = track.steady;
    place.maximised = true;
    return place;
}

}  // namespace elp::platform
