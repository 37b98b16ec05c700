// The tree of meaning as JSON; see tree_json.hpp. Written by hand: this is in every download, and needs no library.
#include "web/platform/tree_json.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <utility>

namespace elp::platform {
namespace {

using ui::State;

constexpr std::array<std::pair<State, const char*>, 11> state_names{{{State::disabled, "disabled"},
                                                                     {State::checked, "checked"},
                                                                     {State::selected, "selected"},
                                                                     {State::expanded, "expanded"},
                                                                     {State::collapsed, "collapsed"},
                                                                     {State::focused, "focused"},
                                                                     {State::invalid, "invalid"},
                                                                     {State::readonly, "readonly"},
                                                                     {State::required, "required"},
                                                                     {State::current, "current"},
                                                                     {State::editing, "editing"}}};

void add_number(std::string& out, std::int64_t number) {
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}

void add_string(std::string& out, std::string_view text) {
    constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += hex[byte >> 4U];
            out += hex[byte & 15U];
        } else {
            out += c;
        }
    }
    out += '"';
}

void add_field(std::string& out, const char* key, std::string_view value) {
    if (!value.empty()) {
        out += ",\"";
        out += key;
        out += "\":";
        add_string(out, value);
    }
}

void add_field(std::string& out, const char* key, std::int64_t value, std::int64_t absent) {
    if (value != absent) {
        out += ",\"";
        out += key;
        out += "\":";
        add_number(out, value);
    }
}

void add_states(std::string& out, const ui::Node& node) {
    if (node.states == 0) {
        return;
    }
    out += ",\"staten\":[";
    bool first = true;
    for (const auto& [state, name] : state_names) {
        if (node.is(state)) {
            out += first ? "" : ",";
            add_string(out, name);
            first = false;
        }
    }
    out += ']';
}

// Tenths of a pixel are enough to click on and to measure by.
void add_box(std::string& out, const char* key, const ui::Box& box) {
    out += ",\"";
    out += key;
    out += "\":[";
    const std::array<float, 4> sides{box.x, box.y, box.width, box.height};
    for (std::size_t i = 0; i < sides.size(); ++i) {
        const std::int64_t tenths = std::lround(sides[i] * 10);
        out += i == 0 ? "" : ",";
        out += tenths < 0 ? "-" : "";
        add_number(out, std::abs(tenths) / 10);
        if (tenths % 10 != 0) {
            out += '.';
            add_number(out, std::abs(tenths) % 10);
        }
    }
    out += ']';
}

void add_node(std::string& out, const ui::Node& node) {
    out += "{\"id\":";
    add_number(out, node.id);
    add_field(out, "ouder", node.parent, 0);
    add_field(out, "rol", role_name(node.role));
    add_field(out, "naam", node.name);
    add_field(out, "waarde", node.value);
    add_field(out, "beschrijving", node.description);
    add_field(out, "sleutel", node.key);
    add_field(out, "niveau", node.level, 0);
    add_field(out, "rij", node.row, -1);
    add_field(out, "rijen", node.rows, -1);
    add_field(out, "gebaar", static_cast<std::int64_t>(node.gesture), 0);
    add_states(out, node);
    add_box(out, "vak", node.box);
    if (node.shown != node.box) {
        add_box(out, "zichtbaar", node.shown);
    }
    out += '}';
}

}  // namespace

const char* role_name(ui::Role role) {
    using enum ui::Role;
    switch (role) {
        case button:
            return "button";
        case link:
            return "link";
        case textbox:
            return "textbox";
        case checkbox:
            return "checkbox";
        case radio:
            return "radio";
        case radiogroup:
            return "radiogroup";
        case combobox:
            return "combobox";
        case option:
            return "option";
        case tab:
            return "tab";
        case tablist:
            return "tablist";
        case table:
            return "table";
        case row:
            return "row";
        case columnheader:
            return "columnheader";
        case cell:
            return "cell";
        case heading:
            return "heading";
        case text:
            return "text";
        case list:
            return "list";
        case listitem:
            return "listitem";
        case navigation:
            return "navigation";
        case banner:
            return "banner";
        case main:
            return "main";
        case group:
            return "group";
        case dialog:
            return "dialog";
        case status:
            return "status";
        case alert:
            return "alert";
        case image:
            return "image";
        case progressbar:
            return "progressbar";
        case listbox:
            return "listbox";
    }
    return "text";
}

std::string tree_json(const ui::Tree& tree) {
    std::string out = "{\"taal\":";
    add_string(out, tree.language);
    out += ",\"knopen\":[";
    bool first = true;
    for (const ui::Node& node : tree.nodes) {
        out += first ? "" : ",";
        add_node(out, node);
        first = false;
    }
    out += "]}";
    return out;
}

}  // namespace elp::platform
