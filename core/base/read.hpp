// Reads JSON into a described struct in one pass, with its limits inside that pass: no tree is built of what a
// stranger sent. Everything wrong is reported with its place; reading goes on after a fault where it can.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/base/describe.hpp"
#include "core/base/problem.hpp"
#include "core/base/write.hpp"

namespace elp {

/// What a reader takes in at the most.
struct ReadLimits {
    std::size_t bytes = 16 * 1024 * 1024;
    std::size_t depth = 64;
    std::size_t items = 50'000;       ///< in one list
    std::size_t text_bytes = 20'000;  ///< in one text
    std::size_t problems = 50;        ///< after this many reading stops
};

enum class UnknownKeys : std::uint8_t {
    keep,    ///< a plan: a newer program may have written them
    refuse,  ///< a rule file: a misspelt key must not pass
};

struct ReadOptions {
    Envelope envelope;  ///< the type that the file must name, and the newest version that is understood
    UnknownKeys unknown = UnknownKeys::keep;
    ReadLimits limits{};
};

struct ReadOutcome {
    Problems problems;  ///< empty when all went well; places are JSON pointers (RFC 6901), or "line:character" where
                        ///< the JSON itself is broken
    std::int64_t version = 0;  ///< the version that the file names
};

/// Fills `object` (of `type`, freshly made). Where there are problems its content is not to be used.
[[nodiscard]] ReadOutcome read_json(std::string_view bytes, const Type& type, void* object, const ReadOptions& options);

/// Reads one object without envelope, as write_compact() wrote it. Places begin at this object.
[[nodiscard]] Problems read_compact(std::string_view bytes, const Type& type, void* object);

}  // namespace elp
