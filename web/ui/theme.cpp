#include "web/ui/theme.hpp"

#include <algorithm>
#include <cmath>

namespace elp::ui {
namespace {

constexpr Palette light{
    .ground = 0xF4F6F8,
    .card = 0xFFFFFF,
    .line = 0xDFE4E9,
    .text = 0x1B2430,
    .second_text = 0x5B6675,
    .main = 0x0B5C7A,
    .main_hovered = 0x094B64,
    .on_main = 0xFFFFFF,
    .rail = 0x0F3D52,
    .rail_selected = 0x1D566F,
    .rail_text = 0xE3EDF2,
    .rail_second_text = 0x9FBDCB,
    .rail_count = 0xFFD9A0,
    .field = 0xFFFFFF,
    .field_edge = 0x7F8B98,
    .button_edge = 0xB4BEC8,
    .disabled_text = 0x5B6675,
    .disabled_edge = 0xDFE4E9,
    .hovered = 0xEAF1F5,
    .selection = 0xB9DAE8,
    .error_edge = 0xB3261E,
    .link = 0x0B5C7A,
    .focus = 0x0B5C7A,
    .rail_focus = 0xFFFFFF,
    .shade = 0x1B2430,
    .series = {0x0B5C7A, 0x4A93AE, 0xDDE7EC},
    .attention = 0xE17000,
    .achieved = 0x2F7D4F,
    .today = 0xB3261E,
    .tones = {{{0xEDF0F3, 0x47525F}, {0xDDF1E4, 0x1D5E38}, {0xFFE9CC, 0x7A4100}, {0xFBDDDA, 0x8C1D18}}},
};

constexpr Palette dark{
    .ground = 0x12181F,
    .card = 0x1B232C,
    .line = 0x35414D,
    .text = 0xE6EBF0,
    .second_text = 0xAAB5C1,
    .main = 0x7CC4E0,
    .main_hovered = 0x9AD4EA,
    .on_main = 0x06222E,
    .rail = 0x0B141B,
    .rail_selected = 0x1F3A49,
    .rail_text = 0xE3EDF2,
    .rail_second_text = 0x9FBDCB,
    .rail_count = 0xFFD9A0,
    .field = 0x141B22,
    .field_edge = 0x7F8C99,
    .button_edge = 0x5A6875,
    .disabled_text = 0xAAB5C1,
    .disabled_edge = 0x35414D,
    .hovered = 0x26323D,
    .selection = 0x24566C,
    .error_edge = 0xFF8A80,
    .link = 0x7CC4E0,
    .focus = 0x7CC4E0,
    .rail_focus = 0xFFFFFF,
    .shade = 0x000000,
    .series = {0x5BB3D4, 0x3A7F9B, 0x35414D},
    .attention = 0xF0913A,
    .achieved = 0x5DBB86,
    .today = 0xFF8A80,
    .tones = {{{0x2B3641, 0xC4CED8}, {0x173D28, 0x8FDCAE}, {0x4A3109, 0xFFC978}, {0x55201D, 0xFFB4AB}}},
};

constexpr Palette high_contrast{
    .ground = 0x000000,
    .card = 0x000000,
    .line = 0xFFFFFF,
    .text = 0xFFFFFF,
    .second_text = 0xFFFFFF,
    .main = 0xFFFF00,
    .main_hovered = 0xFFFFA0,
    .on_main = 0x000000,
    .rail = 0x000000,
    .rail_selected = 0x00346B,
    .rail_text = 0xFFFFFF,
    .rail_second_text = 0xFFFFFF,
    .rail_count = 0xFFFF00,
    .field = 0x000000,
    .field_edge = 0xFFFFFF,
    .button_edge = 0xFFFFFF,
    .disabled_text = 0xA8A8A8,
    .disabled_edge = 0x808080,
    .hovered = 0x1F3A66,
    .selection = 0x0050A0,
    .error_edge = 0xFF8080,
    .link = 0x8AD4FF,
    .focus = 0xFFFF00,
    .rail_focus = 0xFFFF00,
    .shade = 0x000000,
    .series = {0xFFFF00, 0x8AD4FF, 0x5A5A5A},
    .attention = 0xFF9C3A,
    .achieved = 0x7CFF9B,
    .today = 0xFF8080,
    .tones = {{{0x000000, 0xFFFFFF}, {0x000000, 0x7CFF9B}, {0x000000, 0xFFD75E}, {0x000000, 0xFF9C94}}},
};

constexpr std::array palettes{&light, &dark, &high_contrast};

double channel(Colour colour, unsigned shift) {
    const double value = static_cast<double>((colour >> shift) & 0xFFU) / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) {
    return 0.2126 * channel(colour, 16) + 0.7152 * channel(colour, 8) + 0.0722 * channel(colour, 0);
}

}  // namespace

const Palette& palette_of(Theme theme) { return *palettes[static_cast<std::size_t>(theme)]; }

TypeSize type_size(Type type) {
    switch (type) {
        case Type::body:
            return {15, 22, false};
        case Type::strong:
            return {15, 22, true};
        case Type::small:
            return {13, 19, false};
        case Type::small_strong:
            return {13, 19, true};
        case Type::figure:
            return {28, 38, true};
        case Type::heading:
            return {20, 28, true};
    }
    return {15, 22, false};
}

double contrast(Colour a, Colour b) {
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

}  // namespace elp::ui
