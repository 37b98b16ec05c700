// What the program carries with it, read and checked: rule files, texts and examples.
#pragma once

#include <string_view>
#include <vector>

#include "core/regels/regelingen.hpp"
#include "core/taal/notatie.hpp"
#include "core/taal/teksten.hpp"

namespace elp {

/// The shipped rule files. That they are right is tested, so a problem here is a fault of the build.
[[nodiscard]] Result<Regelingen> shipped_regelingen();

/// The texts of a language, and the bytes of their file.
[[nodiscard]] Result<Teksten> shipped_teksten(Language language);
[[nodiscard]] std::string_view shipped_teksten_file(Language language);
/// Those of Dutch, for a program that carries no other; and all of them that a screen shows.
[[nodiscard]] std::string_view shipped_dutch();
[[nodiscard]] std::string_view shipped_schermteksten();

/// The names of the example plans.
[[nodiscard]] std::vector<std::string_view> shipped_voorbeelden();

/// The bytes of an example plan: "almere"; empty for a name that is not shipped.
[[nodiscard]] std::string_view shipped_voorbeeld(std::string_view name);

}  // namespace elp
