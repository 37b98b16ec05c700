// What holds for whatever a reader is given. Each answers with the law that does not hold and what was seen, or with
// nothing: tests check that, and fuzz targets stop on it.
#pragma once

#include <string>
#include <string_view>

#include "core/base/problem.hpp"
#include "core/plan/plan.hpp"
#include "core/taal/notatie.hpp"
#include "core/taal/teksten.hpp"

namespace elp::laws {

/// The shipped texts.
[[nodiscard]] const Teksten& texts(Language language);

/// Problems have a sentence and a next step in both languages, with nothing left to fill in.
[[nodiscard]] std::string broken_words(const Problems& problems);

/// So have problems of a JSON file; there is one at least, and they have a place: a pointer to what stands in it, or
/// where something should stand, or a line and character where it is no JSON.
[[nodiscard]] std::string broken_telling(const Problems& problems, std::string_view file);

/// The file of a plan reads back equal, and gives equal bytes.
[[nodiscard]] std::string broken_keeping(const Plan& plan);

}  // namespace elp::laws
