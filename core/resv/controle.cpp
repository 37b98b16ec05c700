#include "core/resv/controle.hpp"

#include <algorithm>

namespace elp {
Vulling vulling_naam(std::string_view naam) { return {{"naam", std::string{naam}}}; }

Vulling vulling_aantal(std::int64_t aantal, std::int64_t totaal) {
    return {{"aantal", std::to_string(aantal)}, {"totaal", std::to_string(totaal)}};
}

Vulling vulling_naam_aantal(std::string_view naam, std::int64_t aantal, std::int64_t totaal) {
    return {{"naam", std::string{naam}}, {"aantal", std::to_string(aantal)}, {"totaal", std::to_string(totaal)}};
}

std::string naam_of_id(std::string_view naam, const Id& id) { return naam.empty() ? text_of(id) : std::string{naam}; }

void BekendeIds::sort() { std::ranges::sort(ids_); }

bool BekendeIds::kent(const Id& id) const { return std::ranges::binary_search(ids_, id); }

}  // namespace elp
