// Breaks a JSON document in one place, as a damaged disk, another program or an enemy might: what is left is JSON
// again, mostly. The same seed breaks it the same way everywhere.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tests/generator/random.hpp"

namespace elp::generator {

/// A JSON value that may hold what JSON's own libraries do not let stand, such as a key that is there twice.
struct Node {
    struct Member;
    std::string token;            ///< of a single value, as it is written; of a list or object "[" or "{"
    std::vector<Member> members;  ///< in a list without keys
};

struct Node::Member {
    std::string key;  ///< as it is written, with its quotes
    Node node;
};

/// What may become of a node.
enum class Mutation : unsigned char {
    remove,     ///< it is gone
    duplicate,  ///< it stands there twice, in an object under the same key
    retype,     ///< something else stands there: of another kind, too large, too long, too deep
    swap,       ///< it and another node changed places, or it holds itself where one is part of the other
};

/// The document as nodes; an empty one where the text is no JSON.
[[nodiscard]] Node parse_nodes(std::string_view json);

/// The nodes as JSON without layout.
[[nodiscard]] std::string write_nodes(const Node& root);

/// Mutates one node by chance, any but the document itself.
void mutate(Node& root, Random& random);

/// Mutates one node by chance in this way.
void mutate(Node& root, Mutation mutation, Random& random);

}  // namespace elp::generator
