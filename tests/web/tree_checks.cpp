#include "tests/web/tree_checks.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace elp::test {
namespace {

using ui::Box;
using ui::Node;
using ui::Role;

bool is_control(const Node& n) {
    switch (n.role) {
        case Role::button:
        case Role::link:
        case Role::textbox:
        case Role::checkbox:
        case Role::radio:
        case Role::combobox:
        case Role::option:
        case Role::tab:
            return true;
        case Role::radiogroup:
        case Role::tablist:
        case Role::table:
        case Role::row:
        case Role::columnheader:
        case Role::cell:
        case Role::heading:
        case Role::text:
        case Role::list:
        case Role::listbox:
        case Role::listitem:
        case Role::navigation:
        case Role::banner:
        case Role::main:
        case Role::group:
        case Role::dialog:
        case Role::status:
        case Role::alert:
        case Role::image:
        case Role::progressbar:
            return false;
    }
    return false;
}

std::string called(const Node& n) {
    std::string name{n.key.empty() ? n.name : n.key};
    return "'" + name + "' (" + std::to_string(static_cast<int>(n.box.x)) + "," +
           std::to_string(static_cast<int>(n.box.y)) + " " + std::to_string(static_cast<int>(n.box.width)) + "x" +
           std::to_string(static_cast<int>(n.box.height)) + ")";
}

bool overlap(const Box& a, const Box& b) {
    constexpr float slack = 0.5F;
    return a.x + a.width > b.x + slack && b.x + b.width > a.x + slack && a.y + a.height > b.y + slack &&
           b.y + b.height > a.y + slack;
}

const Node* with_id(Nodes nodes, std::uint32_t id) {
    const auto at = std::ranges::find(nodes, id, &Node::id);
    return at == nodes.end() ? nullptr : &*at;
}

/// The part of the window that a node belongs to: the outermost node around it.
std::uint32_t region_of(Nodes nodes, const Node& node) {
    const Node* at = &node;
    while (at != nullptr && at->parent != 0) {
        at = with_id(nodes, at->parent);
    }
    return at == nullptr ? 0 : at->id;
}

/// Nodes without nodes inside them: what is really drawn.
std::vector<const Node*> leaves(Nodes nodes) {
    std::set<std::uint32_t> parents;
    for (const Node& n : nodes) {
        parents.insert(n.parent);
    }
    std::vector<const Node*> found;
    for (const Node& n : nodes) {
        if (!parents.contains(n.id) && n.box.width > 0) {
            found.push_back(&n);
        }
    }
    return found;
}

bool looks_like_key(std::string_view words) {
    return words.find('.') != std::string_view::npos && words.find(' ') == std::string_view::npos &&
           std::ranges::all_of(words,
                               [](char c) {
                                   return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                                          c == '.' || c == '-' || c == '_';
                               }) &&
           std::ranges::any_of(words, [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

Faults nameless(Nodes nodes) {
    Faults faults;
    std::set<std::uint32_t> ids;
    for (const Node& n : nodes) {
        if (n.id == 0 || !ids.insert(n.id).second) {
            faults.push_back("id komt twee keer voor: " + called(n));
        }
        if (is_control(n) && n.name.empty()) {
            faults.push_back("zonder naam: " + called(n));
        }
        if (is_control(n) && n.key.empty()) {
            faults.push_back("zonder sleutel: " + called(n));
        }
    }
    return faults;
}

Faults without_meaning(Nodes nodes, const std::vector<SeenItem>& items, const std::string& window) {
    Faults faults;
    for (const SeenItem& item : items) {
        if (!std::string_view{item.window}.starts_with(window)) {
            continue;
        }
        const Node* const node = with_id(nodes, item.id);
        if (node == nullptr || !is_control(*node)) {
            faults.push_back("zonder knoop: id " + std::to_string(item.id) + " in " + item.window);
        }
    }
    return faults;
}

Faults too_small(Nodes nodes, float text_scale) {
    Faults faults;
    const float side = 24 * text_scale;
    for (const Node& n : nodes) {
        if (is_control(n) && (n.box.width < side || n.box.height < side)) {
            faults.push_back("kleiner dan 24 bij 24: " + called(n));
        }
        if (n.role == Role::row && n.row >= 0 && n.box.height < 32 * text_scale) {
            faults.push_back("rij lager dan 32: " + called(n));
        }
    }
    return faults;
}

Faults overlapping(Nodes nodes) {
    Faults faults;
    const std::vector<const Node*> drawn = leaves(nodes);
    std::map<const Node*, std::uint32_t> region;
    for (const Node* n : drawn) {
        region[n] = region_of(nodes, *n);
    }
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        for (std::size_t j = i + 1; j < drawn.size(); ++j) {
            const Node& a = *drawn[i];
            const Node& b = *drawn[j];
            // An open list lies over the screen; that is what it is for.
            if ((a.role == Role::option) != (b.role == Role::option)) {
                continue;
            }
            const bool same = region[&a] == region[&b];
            if (overlap(same ? a.box : a.shown, same ? b.box : b.shown)) {
                faults.push_back(called(a) + " ligt over " + called(b));
            }
        }
    }
    return faults;
}

Faults sticking_out(Nodes nodes, float screen_width) {
    Faults faults;
    for (const Node& n : nodes) {
        if (n.box.width <= 0) {
            continue;
        }
        if (n.box.x < 0 || n.box.x + n.box.width > screen_width + 0.5F) {
            faults.push_back("buiten het scherm: " + called(n));
        }
        const Node* const holder = n.role == Role::list || n.role == Role::listbox ? nullptr : with_id(nodes, n.parent);
        if (holder != nullptr && holder->box.width > 0 &&
            (n.box.x < holder->box.x - 0.5F || n.box.x + n.box.width > holder->box.x + holder->box.width + 0.5F)) {
            faults.push_back(called(n) + " steekt uit " + called(*holder));
        }
    }
    return faults;
}

Faults unfinished_words(Nodes nodes) {
    Faults faults;
    for (const Node& n : nodes) {
        for (const std::string_view words : {n.name, n.value, n.description}) {
            if (looks_like_key(words) || words.find('{') != std::string_view::npos) {
                faults.push_back("geen tekst: " + std::string(words));
            }
        }
    }
    return faults;
}

std::string listed(const Faults& faults) {
    std::string text;
    for (const std::string& fault : faults) {
        text += fault + "\n";
    }
    return text;
}

}  // namespace elp::test
