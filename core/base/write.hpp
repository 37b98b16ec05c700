// Writes a described struct as JSON, always in the same order, so that the same content gives the same bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/describe.hpp"

namespace elp {

/// The two keys that begin every file: what it is, and by which version of its form.
struct Envelope {
    std::string_view type;
    std::int64_t version = 0;
};

/// JSON with two spaces of indentation and a newline at the end. Fields stand in the order of their list, then the
/// unknown keys by name; what is unanswered or empty is left out.
[[nodiscard]] std::string write_json(const Type& type, const void* object, const Envelope& envelope);

/// One object on its own, without envelope or newline, compact: for commands that carry a thing.
[[nodiscard]] std::string write_compact(const Type& type, const void* object);

}  // namespace elp
