// Colours, sizes of type and spaces of the interface. Data only: nothing is drawn here.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace elp::ui {

/// A colour as 0xRRGGBB.
using Colour = std::uint32_t;

/// What a tag or message says beside its words.
enum class Tone : std::uint8_t { neutral, good, careful, bad };

struct TonePair {
    Colour ground;
    Colour text;
};

/// All colours of one theme. Each text colour stands at least 4.5 : 1 on its grounds, each edge of a field 3 : 1.
struct Palette {
    Colour ground;
    Colour card;
    Colour line;
    Colour text;
    Colour second_text;
    Colour main;
    Colour main_hovered;
    Colour on_main;
    Colour rail;
    Colour rail_selected;
    Colour rail_text;
    Colour rail_second_text;
    Colour rail_count;
    Colour field;
    Colour field_edge;
    Colour button_edge;
    Colour disabled_text;
    Colour disabled_edge;
    Colour hovered;
    Colour selection;
    Colour error_edge;
    Colour link;
    Colour focus;
    Colour rail_focus;
    Colour shade;                   ///< over the screen behind a dialog
    std::array<Colour, 3> series;   ///< what is there, what is there too, and what is not
    Colour attention;               ///< of shapes, never of text
    Colour achieved;                ///< of shapes, never of text
    Colour today;                   ///< the line of today in a time line
    std::array<TonePair, 4> tones;  ///< by Tone
};

enum class Theme : std::uint8_t { light, dark, high_contrast };
[[nodiscard]] const Palette& palette_of(Theme theme);

enum class Type : std::uint8_t { body, strong, small, small_strong, figure, heading };

/// A size of type in logical pixels at 100 %, as a designer counts it: the em, and the distance of lines.
struct TypeSize {
    float em;
    float line;
    bool semibold;
};
[[nodiscard]] TypeSize type_size(Type type);

/// Inter's ascent and descent together are this many ems; Dear ImGui scales a font by them, a designer by the em.
inline constexpr float font_height_per_em = 1.2102F;

/// Contrast of two colours after WCAG, 1 to 21.
[[nodiscard]] double contrast(Colour a, Colour b);

}  // namespace elp::ui
