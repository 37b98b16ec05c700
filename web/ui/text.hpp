// Text on the screen: measured, wrapped and drawn in the sizes of the theme, and published for who cannot see it.
#pragma once

#include <string_view>

#include "web/ui/ui.hpp"

namespace elp::ui {

enum class Align : std::uint8_t { left, right, centre };

struct TextLook {
    Type type = Type::body;
    Colour colour = 0;
    Align align = Align::left;
};

/// The width of the text on one line.
[[nodiscard]] float text_width(const Ui& ui, Type type, std::string_view text);
/// The height of the text, wrapped at `width`; one line when it is empty.
[[nodiscard]] float text_height(const Ui& ui, Type type, std::string_view text, float width);
[[nodiscard]] float line_height(const Ui& ui, Type type);

/// Draws without publishing: for the inside of controls. Wraps at the box's width.
void draw_text(const Ui& ui, const TextLook& look, const Box& box, std::string_view text);

/// A paragraph over the width of the area. With a key its node keeps its id when the words change.
void text(Ui& ui, std::string_view words, std::string_view key = {});
void strong(Ui& ui, std::string_view words, std::string_view key = {});
void small(Ui& ui, std::string_view words, std::string_view key = {});
void styled(Ui& ui, const TextLook& look, std::string_view words, std::string_view key = {});
/// A large figure, such as the total of a subsidy; `name` tells a screen reader what it is a figure of.
void figure(Ui& ui, std::string_view value, std::string_view name, std::string_view key);
/// Level 1 is the screen's own, level 2 a card's.
void heading(Ui& ui, int level, std::string_view words);
/// A word on a coloured ground, as wide as it needs to be.
void tag(Ui& ui, Tone tone, std::string_view words);
/// One paragraph on a coloured ground over the width of the area: something went wrong or needs care.
void notice(Ui& ui, Tone tone, std::string_view words, std::string_view key);

}  // namespace elp::ui
