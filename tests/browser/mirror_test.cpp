// The differences that cross to the mirror, read back as mirror.js reads them, and the tree as JSON.
#include <doctest/doctest.h>

#include <cstring>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "web/platform/browser/mirror_changes.hpp"
#include "web/platform/tree_json.hpp"

using namespace elp;
using platform::Caret;
using platform::MirrorState;

namespace {

/// One line for each record: "node 7 structure name=Openen", "order 1: 2 3", "gone 4", "focus 2", "caret 5 1-3".
std::vector<std::string> read(std::span<const std::byte> bytes) {
    std::size_t at = 0;
    const auto take = [&]<class T>(T value) {
        REQUIRE(at + sizeof value <= bytes.size());
        std::memcpy(&value, bytes.data() + at, sizeof value);
        at += sizeof value;
        return value;
    };
    const auto number = [&] { return take(std::uint32_t{}); };
    const auto text = [&] {
        const std::uint32_t size = number();
        REQUIRE(at + size <= bytes.size());
        at += size;
        return std::string(reinterpret_cast<const char*>(bytes.data() + at - size), size);
    };
    const auto node = [&] {
        std::string line = "node " + std::to_string(number());
        const auto parts = take(std::uint16_t{});
        const auto has = [parts](unsigned bit) { return ((parts >> bit) & 1U) != 0; };
        if (has(0)) {
            line += " in " + std::to_string(number());
            for (int i = 0; i < 3; ++i) {
                take(std::uint8_t{});
            }
        }
        if (has(1)) {
            line += " box";
            for (int i = 0; i < 4; ++i) {
                line += " " + std::to_string(static_cast<int>(take(float{})));
            }
        }
        line += has(2) ? " states " + std::to_string(take(std::uint16_t{})) : "";
        if (has(3)) {
            const std::uint32_t row = number();
            line += " row " + std::to_string(row) + " of " + std::to_string(number());
        }
        line += has(4) ? " name=" + text() : "";
        line += has(5) ? " value=" + text() : "";
        line += has(6) ? " description=" + text() : "";
        line += has(7) ? " key=" + text() : "";
        return line;
    };
    std::vector<std::string> lines;
    while (at < bytes.size()) {
        switch (static_cast<platform::Record>(take(std::uint8_t{}))) {
            case platform::Record::node:
                lines.push_back(node());
                break;
            case platform::Record::order: {
                std::string line = "order " + std::to_string(number()) + ":";
                for (std::uint32_t left = number(); left > 0; --left) {
                    line += " " + std::to_string(number());
                }
                lines.push_back(line);
                break;
            }
            case platform::Record::gone:
                lines.push_back("gone " + std::to_string(number()));
                break;
            case platform::Record::focus:
                lines.push_back("focus " + std::to_string(number()));
                break;
            case platform::Record::language:
                lines.push_back("language " + text());
                break;
            case platform::Record::caret: {
                std::string line = "caret " + std::to_string(number());
                line += " " + std::to_string(number());
                lines.push_back(line + "-" + std::to_string(number()));
                break;
            }
        }
    }
    return lines;
}

ui::Node node(std::uint32_t id, std::uint32_t parent, ui::Role role, std::string_view name) {
    const ui::Box box{.x = 10, .y = static_cast<float>(10 * id), .width = 80, .height = 8};
    ui::Node made;
    made.id = id;
    made.parent = parent;
    made.role = role;
    made.box = made.shown = box;
    made.name = name;
    return made;
}

std::uint16_t bits(ui::State state) { return static_cast<std::uint16_t>(state); }

struct Mirror {
    MirrorState state;
    std::vector<ui::Node> nodes{node(1, 0, ui::Role::main, "Inhoud"), node(2, 1, ui::Role::button, "Openen"),
                                node(3, 1, ui::Role::textbox, "Inwoners")};

    std::vector<std::string> changes(const std::optional<Caret>& caret = std::nullopt) {
        return read(platform::mirror_changes(state, {.nodes = nodes, .language = "nl"}, caret));
    }
};

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("the first frame tells all, the next one nothing") {
    Mirror mirror;
    CHECK(mirror.changes() == Lines{"node 1 in 0 box 10 10 80 8 name=Inhoud", "node 2 in 1 box 0 10 80 8 name=Openen",
                                    "node 3 in 1 box 0 20 80 8 name=Inwoners", "order 1: 2 3", "order 0: 1",
                                    "language nl"});
    CHECK(mirror.changes().empty());
    CHECK(mirror.changes().empty());
}

TEST_CASE("only the part that differs crosses") {
    Mirror mirror;
    (void)mirror.changes();
    mirror.nodes[2].value = "226500";
    CHECK(mirror.changes() == Lines{"node 3 value=226500"});
    mirror.nodes[2].states = bits(ui::State::invalid);
    mirror.nodes[2].description = "Geen getal";
    CHECK(mirror.changes() == Lines{"node 3 states 64 description=Geen getal"});
    mirror.nodes[2].value = "";
    CHECK(mirror.changes() == Lines{"node 3 value="});
}

TEST_CASE("children move with their parent without a word") {
    Mirror mirror;
    (void)mirror.changes();
    for (ui::Node& each : mirror.nodes) {
        each.box.y -= 100;
        each.shown.y -= 100;
    }
    CHECK(mirror.changes() == Lines{"node 1 box 10 -90 80 8"});
}

TEST_CASE("an element stands on the part that can be seen") {
    Mirror mirror;
    (void)mirror.changes();
    mirror.nodes[1].shown = {.x = 10, .y = 24, .width = 80, .height = 4};
    CHECK(mirror.changes() == Lines{"node 2 box 0 14 80 4"});
    mirror.nodes[1].shown = {};
    CHECK(mirror.changes() == Lines{"node 2 box 0 10 1 1"});
}

TEST_CASE("nodes come, go and change places") {
    Mirror mirror;
    (void)mirror.changes();
    std::swap(mirror.nodes[1], mirror.nodes[2]);
    CHECK(mirror.changes() == Lines{"order 1: 3 2"});
    mirror.nodes.erase(mirror.nodes.begin() + 1);
    CHECK(mirror.changes() == Lines{"gone 3", "order 1: 2"});
    mirror.nodes.push_back(node(9, 2, ui::Role::text, "in de knop"));
    CHECK(mirror.changes() == Lines{"node 9 in 2 box 0 70 80 8 name=in de knop", "order 2: 9"});
    mirror.nodes.clear();
    CHECK(mirror.changes() == Lines{"gone 1", "gone 2", "gone 9"});
}

TEST_CASE("focus crosses when it changes, and when editing starts anew") {
    Mirror mirror;
    (void)mirror.changes();
    mirror.nodes[2].states = bits(ui::State::focused);
    CHECK(mirror.changes().back() == "focus 3");
    CHECK(mirror.changes().empty());
    mirror.nodes[2].states = static_cast<std::uint16_t>(bits(ui::State::focused) | bits(ui::State::editing));
    CHECK(mirror.changes().back() == "focus 3");
    mirror.nodes[2].states = 0;
    CHECK(mirror.changes().back() == "focus 0");
}

TEST_CASE("the caret crosses in UTF-16 units") {
    Mirror mirror;
    mirror.nodes[2].value = "a\u00e9\u20ac\U0001f600b";  // 1, 2, 3, 4 and 1 bytes
    (void)mirror.changes();
    CHECK(mirror.changes(Caret{.id = 3, .start = 3, .end = 10}) == Lines{"caret 3 2-5"});
    CHECK(mirror.changes(Caret{.id = 3, .start = 3, .end = 10}).empty());
    CHECK(mirror.changes(Caret{.id = 3, .start = 11, .end = 11}) == Lines{"caret 3 6-6"});
    CHECK(mirror.changes(Caret{.id = 3, .start = 99, .end = 99}).empty() == false);
}

TEST_CASE("nodes that cannot stand in the page are left out") {
    Mirror mirror;
    mirror.nodes.push_back(node(2, 1, ui::Role::button, "dubbel"));
    mirror.nodes.push_back(node(0, 1, ui::Role::button, "zonder id"));
    mirror.nodes.push_back(node(5, 77, ui::Role::button, "zonder ouder"));
    const Lines lines = mirror.changes();
    CHECK(lines.size() == 6);
    CHECK(mirror.changes().empty());
}

TEST_CASE("the tree as JSON says what is there and leaves out what is not") {
    Mirror mirror;
    mirror.nodes[2].value = "\"7\"\n\u20ac";
    mirror.nodes[2].states = static_cast<std::uint16_t>(bits(ui::State::focused) | bits(ui::State::editing));
    mirror.nodes[2].box.y = -2.5F;
    mirror.nodes[2].shown = {};
    const auto json = nlohmann::json::parse(platform::tree_json({.nodes = mirror.nodes, .language = "nl"}));
    CHECK(json.at("taal") == "nl");
    CHECK(json.at("knopen").at(1) ==
          nlohmann::json{{"id", 2}, {"ouder", 1}, {"rol", "button"}, {"naam", "Openen"}, {"vak", {10, 20, 80, 8}}});
    const auto& field = json.at("knopen").at(2);
    CHECK(field.at("waarde") == "\"7\"\n\u20ac");
    CHECK(field.at("staten") == nlohmann::json{"focused", "editing"});
    CHECK(field.at("vak") == nlohmann::json{10, -2.5, 80, 8});
    CHECK(field.at("zichtbaar") == nlohmann::json{0, 0, 0, 0});
}
