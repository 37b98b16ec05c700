// Which reading holds where nobody chose one, as a value of an enumeration.
#pragma once

#include <string_view>

#include "core/base/describe.hpp"
#include "core/regels/regelingen.hpp"

namespace elp {

/// The default that the rule files give the choice with this id; `other` where they know no such choice or value.
template <class E>
[[nodiscard]] E standaardkeuze(const Regelingen& regelingen, std::string_view id, E other = E{}) {
    const Keuze* keuze = regelingen.keuze(id);
    return keuze == nullptr ? other : value_of_word<E>(keuze->standaard).value_or(other);
}

}  // namespace elp
