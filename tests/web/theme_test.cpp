// The colours of the theme can be told apart.
#include <doctest/doctest.h>

#include "web/ui/theme.hpp"

namespace elp::ui {
namespace {

TEST_CASE("contrast volgens WCAG") {
    CHECK(contrast(0x000000, 0xFFFFFF) == doctest::Approx(21));
    CHECK(contrast(0x777777, 0xFFFFFF) == doctest::Approx(4.48).epsilon(0.01));
}

void check_palette(const Palette& c) {
    for (const Colour ground : {c.ground, c.card, c.field, c.hovered}) {
        CHECK(contrast(c.text, ground) >= 4.5);
        CHECK(contrast(c.second_text, ground) >= 4.5);
        CHECK(contrast(c.link, ground) >= 4.5);
        CHECK(contrast(c.focus, ground) >= 3);
    }
    CHECK(contrast(c.text, c.selection) >= 4.5);
    CHECK(contrast(c.on_main, c.main) >= 4.5);
    CHECK(contrast(c.on_main, c.main_hovered) >= 4.5);
    for (const Colour ground : {c.rail, c.rail_selected}) {
        CHECK(contrast(c.rail_text, ground) >= 4.5);
        CHECK(contrast(c.rail_count, ground) >= 4.5);
        CHECK(contrast(c.rail_focus, ground) >= 3);
    }
    for (const TonePair& pair : c.tones) {
        CHECK(contrast(pair.text, pair.ground) >= 4.5);
        CHECK(contrast(pair.text, c.card) >= 4.5);
    }
    CHECK(contrast(c.rail_second_text, c.rail) >= 4.5);
    CHECK(contrast(c.disabled_text, c.card) >= 4.5);
    for (const Colour shape : {c.attention, c.achieved, c.today, c.series[0], c.series[1]}) {
        CHECK(contrast(shape, c.card) >= 3);
    }
    for (const Colour edge : {c.field_edge, c.error_edge}) {
        CHECK(contrast(edge, c.card) >= 3);
        CHECK(contrast(edge, c.field) >= 3);
    }
}

TEST_CASE("elke kleur van elk thema is te lezen op zijn grond") {
    for (const Theme theme : {Theme::light, Theme::dark, Theme::high_contrast}) {
        CAPTURE(static_cast<int>(theme));
        check_palette(palette_of(theme));
    }
}

}  // namespace
}  // namespace elp::ui
