#include "tests/generator/mutate.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/base/json_text.hpp"

namespace elp::generator {
namespace {

using Json = nlohmann::ordered_json;

// Values at the edges of what fields take: of each kind, and each way to be too much.
constexpr std::array<std::string_view, 40> edges{
    "null",
    "true",
    "false",
    "0",
    "1",
    "-1",
    "0.5",
    "-0",
    "1e2",
    "1e999",
    "9007199254740991",
    "-9007199254740991",
    "9007199254740992",
    "9223372036854775808",
    "18446744073709551616",
    "90071992547409",
    "20261231",
    "20230229",
    R"("")",
    R"("x")",
    R"(" ")",
    R"("geen")",
    R"("\u0001")",
    R"("\u0000")",
    R"("\ud83d\ude00")",
    R"("<script>alert(1)</script>")",
    R"("=1+1")",
    R"("2024-02-30")",
    R"("1900-01-01")",
    R"("2199-12-31")",
    R"("V01")",
    R"("0")",
    R"("wijk-0000000000000000")",
    R"("plan-0123456789abcdef")",
    "[]",
    "{}",
    R"(["x","x"])",
    R"({"antwoord":"geen"})",
    R"({"antwoord":"nvt"})",
    R"({"a":{"b":[1,{"c":null}]}})",
};

// More than a text, a depth and a list may hold.
constexpr std::size_t long_text = 20'001;
constexpr std::size_t too_deep = 70;

std::string edge(Random& random) {
    const auto last = static_cast<std::int64_t>(edges.size());
    const auto choice = random.between(0, 20 * last + 1);
    if (choice == 20 * last) return "\"" + std::string(long_text, 'a') + "\"";
    if (choice == 20 * last + 1) return std::string(too_deep, '[') + std::string(too_deep, ']');
    return std::string{edges[static_cast<std::size_t>(choice % last)]};
}

Node node_of(const Json& json) {
    if (!json.is_structured()) return {json.dump(), {}};
    Node node{json.is_object() ? "{" : "[", {}};
    for (const auto& [key, value] : json.items()) {
        std::string written;
        if (json.is_object()) append_json_string(written, key);
        node.members.push_back({std::move(written), node_of(value)});
    }
    return node;
}

void write(const Node& node, std::string& out) {
    out += node.token;
    if (node.token != "{" && node.token != "[") return;
    const char* between = "";
    for (const Node::Member& member : node.members) {
        out += between;
        if (node.token == "{") out += member.key + ":";
        write(member.node, out);
        between = ",";
    }
    out += node.token == "{" ? '}' : ']';
}

std::size_t count(const Node& node) {
    std::size_t all = 0;
    for (const Node::Member& member : node.members) all += 1 + count(member.node);
    return all;
}

// Where a node stands in its parent.
struct Place {
    Node* parent = nullptr;
    std::size_t index = 0;
    [[nodiscard]] Node& node() const { return parent->members[index].node; }
};

// The nth node below this one, counted depth first.
Place nth(Node& parent, std::size_t n) {
    for (std::size_t i = 0; i < parent.members.size(); ++i) {
        if (n == 0) return {&parent, i};
        const std::size_t below = count(parent.members[i].node);
        if (n <= below) return nth(parent.members[i].node, n - 1);
        n -= 1 + below;
    }
    return {};
}

std::size_t any_below(const Node& root, Random& random) {
    return static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(count(root)) - 1));
}

void swap_nodes(Node& root, Random& random) {
    const auto one = any_below(root, random);
    const auto two = any_below(root, random);
    Node& first = nth(root, std::min(one, two)).node();
    Node& second = nth(root, std::max(one, two)).node();
    const bool apart = std::max(one, two) > std::min(one, two) + count(first);
    if (apart) return std::swap(first, second);
    Node whole = first;
    second = std::move(whole);
}

}  // namespace

Node parse_nodes(std::string_view json) {
    const Json parsed = Json::parse(json.begin(), json.end(), nullptr, false);
    return parsed.is_discarded() ? Node{} : node_of(parsed);
}

std::string write_nodes(const Node& root) {
    std::string out;
    write(root, out);
    return out;
}

void mutate(Node& root, Random& random) { mutate(root, static_cast<Mutation>(random.between(0, 3)), random); }

void mutate(Node& root, Mutation mutation, Random& random) {
    if (root.members.empty()) return;
    const Place here = nth(root, any_below(root, random));
    auto& members = here.parent->members;
    const auto at = std::next(members.begin(), static_cast<std::ptrdiff_t>(here.index));
    switch (mutation) {
        case Mutation::remove:
            members.erase(at);
            return;
        case Mutation::duplicate:
            members.insert(at, Node::Member{*at});
            return;
        case Mutation::retype:
            here.node() = {edge(random), {}};
            return;
        case Mutation::swap:
            return swap_nodes(root, random);
    }
}

}  // namespace elp::generator
