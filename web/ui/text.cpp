#include "web/ui/text.hpp"

#include <algorithm>
#include <cmath>

#include "web/ui/layout.hpp"
#include "web/ui/paint.hpp"

namespace elp::ui {
namespace {

struct Face {
    ImFont* font;
    float size;  ///< as Dear ImGui counts it: from the top of the ascent to the bottom of the descent
    float line;
};

Face face_of(const Ui& ui, Type type) {
    const TypeSize size = type_size(type);
    return {size.semibold ? ui.semibold : ui.regular, size.em * font_height_per_em * ui.text_scale, px(ui, size.line)};
}

float width_of(const Face& face, const char* begin, const char* end) {
    return face.font->CalcTextSizeA(face.size, FLT_MAX, 0, begin, end).x;
}

/// Where a line of at most `width` ends: at a space, or inside a word that is longer than the line. Dear ImGui's own
/// wrapping also breaks at a full stop, which tears "820.000" apart.
const char* line_end(const Face& face, const char* begin, const char* end, float width) {
    const char* fits = begin;
    float used = 0;
    for (const char* at = begin; at < end && *at != '\n';) {
        const char* const stop = std::find_if(at + 1, end, [](char c) { return c == ' ' || c == '\n'; });
        used += width_of(face, at, stop);
        if (used > width) {
            break;
        }
        fits = stop;
        at = stop;
    }
    if (fits > begin || *begin == '\n') {
        return fits;
    }
    const char* stop = begin;
    face.font->CalcTextSizeA(face.size, width, 0, begin, end, &stop);
    unsigned int letter = 0;
    return std::max(stop, begin + ImTextCharFromUtf8(&letter, begin, end));
}

/// Calls f(begin, end) for each line of the wrapped text.
template <class F>
void each_line(const Face& face, std::string_view words, float width, F f) {
    const char* at = words.data();
    const char* const end = at + words.size();
    // Most texts fit on one line, which is measured in one go.
    if (!words.empty() && words.find('\n') == std::string_view::npos && width_of(face, at, end) <= width + 0.5F) {
        f(at, end);
        return;
    }
    while (at < end) {
        const char* const stop = line_end(face, at, end, width + 0.5F);
        f(at, stop);
        at = std::find_if(stop, end, [](char c) { return c != ' '; });
        if (at < end && *at == '\n') {
            ++at;
        }
    }
}

void draw_run(const Face& face, ImVec2 at, Colour colour, const char* begin, const char* end) {
    // Whole pixels keep the letters as sharp as they were baked.
    ImGui::GetWindowDrawList()->AddText(face.font, face.size, {std::floor(at.x), std::floor(at.y)}, rgb(colour), begin,
                                        end);
}

float offset_of(Align align, float room) {
    switch (align) {
        case Align::left:
            return 0;
        case Align::right:
            return room;
        case Align::centre:
            return room / 2;
    }
    return 0;
}

const TonePair& tone_pair(const Ui& ui, Tone tone) { return ui.palette.tones[static_cast<std::size_t>(tone)]; }

}  // namespace

float text_width(const Ui& ui, Type type, std::string_view text) {
    // An empty text may have no place at all, which Dear ImGui takes for an endless one.
    return text.empty() ? 0 : std::ceil(width_of(face_of(ui, type), text.data(), text.data() + text.size()));
}

float line_height(const Ui& ui, Type type) { return face_of(ui, type).line; }

float text_height(const Ui& ui, Type type, std::string_view text, float width) {
    const Face face = face_of(ui, type);
    int lines = 0;
    each_line(face, text, width, [&lines](const char*, const char*) { ++lines; });
    return face.line * static_cast<float>(std::max(lines, 1));
}

void draw_text(const Ui& ui, const TextLook& look, const Box& box, std::string_view text) {
    if (!in_sight(box)) {
        return;
    }
    const Face face = face_of(ui, look.type);
    float y = box.y + (face.line - face.size) / 2;
    each_line(face, text, box.width, [&](const char* begin, const char* end) {
        const float room = look.align == Align::left ? 0 : box.width - width_of(face, begin, end);
        draw_run(face, {box.x + offset_of(look.align, room), y}, look.colour, begin, end);
        y += face.line;
    });
}

void styled(Ui& ui, const TextLook& look, std::string_view words, std::string_view key) {
    const Box box = take_line(ui, text_height(ui, look.type, words, ui.area.width));
    draw_text(ui, look, box, words);
    Node node;
    node.role = Role::text;
    node.box = box;
    node.name = words;
    node.key = key;
    publish(ui, node);
}

void text(Ui& ui, std::string_view words, std::string_view key) {
    styled(ui, {Type::body, ui.palette.text, Align::left}, words, key);
}
void strong(Ui& ui, std::string_view words, std::string_view key) {
    styled(ui, {Type::strong, ui.palette.text, Align::left}, words, key);
}
void small(Ui& ui, std::string_view words, std::string_view key) {
    styled(ui, {Type::small, ui.palette.second_text, Align::left}, words, key);
}

void figure(Ui& ui, std::string_view value, std::string_view name, std::string_view key) {
    const Box box = take_line(ui, text_height(ui, Type::figure, value, ui.area.width));
    draw_text(ui, {Type::figure, ui.palette.text, Align::left}, box, value);
    Node node;
    node.role = Role::text;
    node.box = box;
    node.name = name;
    node.value = value;
    node.key = key;
    publish(ui, node);
}

void heading(Ui& ui, int level, std::string_view words) {
    const Type type = level == 1 ? Type::heading : Type::strong;
    const Box box = take_line(ui, text_height(ui, type, words, ui.area.width));
    draw_text(ui, {type, ui.palette.text, Align::left}, box, words);
    Node node;
    node.role = Role::heading;
    node.level = static_cast<std::uint8_t>(level);
    node.box = box;
    node.name = words;
    publish(ui, node);
}

void tag(Ui& ui, Tone tone, std::string_view words) {
    const TonePair& pair = tone_pair(ui, tone);
    const float pad = px(ui, 8);
    const float width = std::min(text_width(ui, Type::small, words) + 2 * pad, ui.area.width);
    const float height = text_height(ui, Type::small, words, width - 2 * pad) + px(ui, 2);
    Box box = take_line(ui, height);
    box.width = width;
    fill(box, pair.ground, std::min(height / 2, px(ui, 11)));
    draw_text(ui, {Type::small, pair.text, Align::left}, {box.x + pad, box.y + px(ui, 1), width - 2 * pad, height},
              words);
    Node node;
    node.role = Role::text;
    node.box = box;
    node.name = words;
    publish(ui, node);
}

void notice(Ui& ui, Tone tone, std::string_view words, std::string_view key) {
    const TonePair& pair = tone_pair(ui, tone);
    const float pad = px(ui, 12);
    const float width = ui.area.width - 2 * pad;
    const Box box = take_line(ui, text_height(ui, Type::body, words, width) + 2 * px(ui, 8));
    fill(box, pair.ground, px(ui, 6));
    draw_text(ui, {Type::body, pair.text, Align::left}, {box.x + pad, box.y + px(ui, 8), width, box.height}, words);
    Node node;
    node.role = Role::text;
    node.box = box;
    node.name = words;
    node.key = key;
    publish(ui, node);
}

}  // namespace elp::ui
