// The texts of one language: a flat table from assets/teksten. Codes and ids become sentences here and nowhere else.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/problem.hpp"

namespace elp {

/// A value for a placeholder: {"gevonden", "-1"} fills {gevonden}.
struct Filler {
    std::string_view name;
    std::string_view value;
};

class Teksten {
  public:
    /// Reads a table {"key": "text", ...}. "teksten.kapot" where it is something else.
    [[nodiscard]] static Result<Teksten> read(std::string_view json);

    [[nodiscard]] bool has(std::string_view key) const;

    /// The text of a key. A key without text gives the key itself, so that a reader can name what is missing; tests
    /// see to it that this does not happen. The text lives as long as this table, the key as long as the caller's.
    [[nodiscard]] std::string_view operator()(std::string_view key) const;

    /// The text with its placeholders filled.
    [[nodiscard]] std::string fill(std::string_view key, std::span<const Filler> fillers) const;
    [[nodiscard]] std::string fill(std::string_view key, std::initializer_list<Filler> fillers) const {
        return fill(key, std::span{fillers.begin(), fillers.size()});
    }

    /// All keys, sorted.
    [[nodiscard]] std::vector<std::string_view> keys() const;

  private:
    std::vector<std::pair<std::string, std::string>> table_;
};

}  // namespace elp
