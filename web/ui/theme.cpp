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
    .field = 0xFFFFFF,
    .field_edge = 0x7F8B98,
    .button_edge = 0xB4BEC8,
    .hovered = 0xEAF1F5,
    .selection = 0xB9DAE8,
    .error_edge = 0xB3261E,
    .link = 0x0B5C7A,
    .focus = 0x0B5C7A,
    .rail_focus = 0xFFFFFF,
    .shade = 0x1B2430,
    .series = {0x0B5C7A, 0x4A93AE, 0xDDE7EC},
    .tones = {{{0xEDF0F3, 0x47525F}, {0xDDF1E4, 0x1D5E38}, {0xFFE9CC, 0x7A4100}, {0xFBDDDA, 0x8C1D18}}},
};

double channel(Colour colour, unsigned shift) {
    const double value = static_cast<double>((colour >> shift) & 0xFFU) / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) {
    return 0.2126 * channel(colour, 16) + 0.7152 * channel(colour, 8) + 0.0722 * channel(colour, 0);
}

}  // namespace

const Palette& light_palette() { return light; }

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
