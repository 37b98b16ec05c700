// A JSON Schema (2020-12) of a described struct, made from its field list, so that others can check a file without this
// program. Unknown keys are allowed, as the reader keeps them; what the schema cannot say (a double id, a day that is
// not in the calendar, the size of the whole file) the reader still refuses.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/describe.hpp"
#include "core/base/read.hpp"

namespace elp {

/// What the schema says of the file as a whole.
struct SchemaHead {
    std::string_view title;
    Envelope envelope;           ///< the type and the newest version that a file may name
    std::string_view id_prefix;  ///< the kind in the file's own id; empty where a file has none
    ReadLimits limits{};
};

/// The schema as JSON with two spaces of indentation and a newline at the end; the same types give the same bytes.
[[nodiscard]] std::string schema_of(const Type& type, const SchemaHead& head);

/// The schema of a plan file: assets/schema/eerstelijnsplan.schema.json holds the same bytes.
[[nodiscard]] std::string plan_schema();

}  // namespace elp
