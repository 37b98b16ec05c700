#include "web/ui/choice.hpp"

#include <algorithm>

#include "web/ui/layout.hpp"
#include "web/ui/paint.hpp"
#include "web/ui/text.hpp"

namespace elp::ui {
namespace {

constexpr float choice_height = 32;
constexpr float choice_pad = 10;
constexpr float arrow_room = 24;
constexpr float option_pad = 6;
constexpr float check_height = 28;
constexpr float check_side = 18;
constexpr float check_gap = 8;

std::string_view chosen_words(const Choice& c) {
    return c.chosen < c.options.size() ? c.options[c.chosen] : std::string_view{};
}

void draw_arrow(const Ui& ui, const Box& box) {
    if (!in_sight(box)) {
        return;
    }
    const float half = px(ui, 4);
    const ImVec2 centre{box.x + box.width - px(ui, choice_pad) - half, box.y + box.height / 2};
    const ImVec2 points[3] = {{centre.x - half, centre.y - half / 2},
                              {centre.x, centre.y + half / 2},
                              {centre.x + half, centre.y - half / 2}};
    ImGui::GetWindowDrawList()->AddPolyline(points, 3, rgb(ui.palette.second_text), 0, px(ui, 2));
}

float option_height(const Ui& ui, std::string_view option, float width) {
    return std::max(px(ui, 32),
                    text_height(ui, Type::body, option, width - 2 * px(ui, choice_pad)) + 2 * px(ui, option_pad));
}

std::string_view option_key(Ui& ui, const Choice& c, std::size_t index) {
    const auto digit = [](std::size_t number) { return static_cast<char>('0' + number % 10); };
    const char digits[] = {digit(index / 1000), digit(index / 100), digit(index / 10), digit(index)};
    return key_of(ui, {c.key, {digits, sizeof digits}});
}

char small_letter(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool begins_alike(std::string_view words, std::string_view with) {
    return words.size() >= with.size() && std::equal(with.begin(), with.end(), words.begin(),
                                                     [](char a, char b) { return small_letter(a) == small_letter(b); });
}

/// Letters typed while a list is open lead to the option that begins with them; after a pause a new word begins, and
/// one letter again and again goes from one to the next.
void look_for_typed(Ui& ui, const Choice& c) {
    constexpr double pause = 1;
    const ImVector<ImWchar>& typed = ImGui::GetIO().InputQueueCharacters;
    if (typed.empty() || c.options.empty()) {
        return;
    }
    if (ImGui::GetTime() - ui.looked_for_at > pause) {
        ui.looked_for.clear();
    }
    ui.looked_for_at = ImGui::GetTime();
    for (const ImWchar letter : typed) {
        char bytes[5] = {};
        ImTextCharToUtf8(bytes, letter);
        ui.looked_for += bytes;
    }
    std::size_t from = 0;
    while (from < c.options.size() && id_of(option_key(ui, c, from)) != ImGui::GetCurrentContext()->NavId) {
        ++from;
    }
    const bool one_letter = ui.looked_for.find_first_not_of(ui.looked_for.front()) == std::string::npos;
    const std::string_view wanted = one_letter ? std::string_view{ui.looked_for}.substr(0, 1) : ui.looked_for;
    for (std::size_t step = one_letter ? 1 : 0; step <= c.options.size(); ++step) {
        const std::size_t at = (from + step) % c.options.size();
        if (begins_alike(c.options[at], wanted)) {
            ui.focus_wanted = id_of(option_key(ui, c, at));
            return;
        }
    }
}

bool option_row(Ui& ui, const Choice& c, std::size_t index) {
    const std::string_view words = c.options[index];
    const float pad = px(ui, choice_pad);
    const Box box = take_line(ui, option_height(ui, words, ui.area.width));
    Node node;
    node.key = option_key(ui, c, index);
    node.id = id_of(node.key);
    const Pressed p = press_area(ui, node.id, box, Enabled::yes);
    const bool chosen = index == c.chosen;
    if (chosen && ImGui::IsWindowAppearing()) {
        ImGui::SetItemDefaultFocus();
    }
    if (p.hovered || p.held) {
        fill(box, ui.palette.hovered, 0);
    }
    const float words_height = text_height(ui, Type::body, words, box.width - 2 * pad);
    draw_text(ui, {chosen ? Type::strong : Type::body, ui.palette.text, Align::left},
              {box.x + pad, box.y + (box.height - words_height) / 2, box.width - 2 * pad, words_height}, words);
    if (p.ring) {
        outline({box.x + 2, box.y + 1, box.width - 4, box.height - 2}, ui.palette.focus, px(ui, 4), 2);
    }
    node.role = Role::option;
    node.states = states_of(p, Enabled::yes);
    if (chosen) {
        node.states |= bit(State::selected);
    }
    node.row = static_cast<std::int32_t>(index);
    node.box = box;
    node.name = words;
    publish(ui, node);
    return p.pressed;
}

/// Opens below the box, or above it where there is more room.
void place_list(const Ui& ui, const Choice& c, const Box& box) {
    const float width = std::min(std::max(box.width, px(ui, 220)), ui.screen_width - 2 * px(ui, 8));
    float height = 2 * px(ui, 4);
    for (const std::string& option : c.options) {
        height += option_height(ui, option, width);
    }
    const float below = ui.screen_height - (box.y + box.height) - px(ui, 8);
    const float above = box.y - px(ui, 8);
    const bool goes_down = height <= below || below >= above;
    const float room = std::max(goes_down ? below : above, px(ui, 64));
    const float shown = std::min(height, room);
    const float left = std::clamp(box.x, px(ui, 8), std::max(px(ui, 8), ui.screen_width - width - px(ui, 8)));
    const float top = goes_down ? box.y + box.height + px(ui, 2) : box.y - shown - px(ui, 2);
    ImGui::SetNextWindowPos({left, top});
    ImGui::SetNextWindowSize({width, shown});
}

std::optional<std::size_t> option_list(Ui& ui, const Choice& c) {
    std::optional<std::size_t> picked;
    const Area outer = ui.area;
    const ImVec2 start = ImGui::GetCursorScreenPos();
    ui.area = {start.x, ImGui::GetCurrentWindowRead()->WorkRect.GetWidth(), start.y + px(ui, 4)};
    Node list;
    list.role = Role::listbox;
    list.key = key_of(ui, {c.key, "lijst"});
    list.name = c.name.empty() ? c.label : c.name;
    list.rows = static_cast<std::int32_t>(c.options.size());
    enter(ui, list);
    look_for_typed(ui, c);
    for (std::size_t i = 0; i < c.options.size(); ++i) {
        if (option_row(ui, c, i)) {
            picked = i;
        }
    }
    leave(ui);
    ImGui::SetCursorScreenPos({start.x, ui.area.y + px(ui, 4)});
    ImGui::Dummy({0, 0});
    ui.area = outer;
    if (picked || ImGui::IsKeyPressed(ImGuiKey_Escape, false)) {
        ImGui::CloseCurrentPopup();
    }
    return picked;
}

}  // namespace

std::optional<std::size_t> choice(Ui& ui, const Choice& c) {
    if (c.show_label == Label::above) {
        const Box line = take_line(ui, text_height(ui, Type::small_strong, c.label, ui.area.width));
        draw_text(ui, {Type::small_strong, ui.palette.text, Align::left}, line, c.label);
        gap(ui, 2);
    }
    const float pad = px(ui, choice_pad);
    const float room = ui.area.width - 2 * pad - px(ui, arrow_room) + pad;
    const float words = text_height(ui, Type::body, chosen_words(c), room);
    const Box box = take_line(ui, std::max(px(ui, choice_height), words + px(ui, 10)));
    Node node;
    node.id = id_of(c.key);
    const Pressed p = press_area(ui, node.id, box, Enabled::yes);
    fill(box, p.hovered || p.held ? ui.palette.hovered : ui.palette.field, px(ui, 5));
    outline(box, ui.palette.field_edge, px(ui, 5), 1);
    draw_text(ui, {Type::body, ui.palette.text, Align::left},
              {box.x + pad, box.y + (box.height - words) / 2, room, words}, chosen_words(c));
    draw_arrow(ui, box);
    if (p.ring) {
        focus_ring(ui, box, ui.palette.focus);
    }
    ImGui::PushOverrideID(node.id);
    if (p.pressed) {
        ImGui::OpenPopup("lijst");
    }
    const bool open = ImGui::IsPopupOpen("lijst");
    node.role = Role::combobox;
    node.states = states_of(p, Enabled::yes);
    node.states |= bit(open ? State::expanded : State::collapsed);
    node.box = box;
    node.name = c.name.empty() ? c.label : c.name;
    node.value = chosen_words(c);
    node.description = c.description;
    node.key = c.key;
    publish(ui, node);
    std::optional<std::size_t> picked;
    if (open) {
        place_list(ui, c, box);
        if (ImGui::BeginPopup("lijst", ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoMove)) {
            picked = option_list(ui, c);
            ImGui::EndPopup();
        }
    }
    ImGui::PopID();
    return picked;
}

float checkbox_width(const Ui& ui, std::string_view label) {
    return px(ui, check_side + check_gap) + text_width(ui, Type::body, label);
}

bool checkbox(Ui& ui, const Checkbox& c) {
    const float side = px(ui, check_side);
    const float left = side + px(ui, check_gap);
    const float room = ui.area.width - left;
    const float words = text_height(ui, Type::body, c.label, room);
    Box box = take_line(ui, std::max(px(ui, check_height), words));
    box.width = std::min(checkbox_width(ui, c.label), ui.area.width);
    Node node;
    node.id = id_of(c.key);
    const Pressed p = press_area(ui, node.id, box, Enabled::yes);
    const float line = std::min(line_height(ui, Type::body), words);
    const float top = box.y + (box.height - words) / 2;
    const Box square{box.x, top + (line - side) / 2, side, side};
    fill(square, c.checked ? ui.palette.main : p.hovered ? ui.palette.hovered : ui.palette.field, px(ui, 4));
    outline(square, c.checked ? ui.palette.main : ui.palette.field_edge, px(ui, 4), 1);
    if (c.checked) {
        const auto at = [&](float x, float y) { return ImVec2{square.x + side * x, square.y + side * y}; };
        const ImVec2 hook[3] = {at(0.22F, 0.52F), at(0.43F, 0.72F), at(0.78F, 0.28F)};
        ImGui::GetWindowDrawList()->AddPolyline(hook, 3, rgb(ui.palette.on_main), 0, px(ui, 2));
    }
    draw_text(ui, {Type::body, ui.palette.text, Align::left}, {box.x + left, top, room, words}, c.label);
    if (p.ring) {
        focus_ring(ui, box, ui.palette.focus);
    }
    node.role = Role::checkbox;
    node.states = states_of(p, Enabled::yes);
    if (c.checked) {
        node.states |= bit(State::checked);
    }
    node.box = box;
    node.name = c.name.empty() ? c.label : c.name;
    node.key = c.key;
    publish(ui, node);
    return p.pressed;
}

}  // namespace elp::ui
