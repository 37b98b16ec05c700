#include "core/regels/regelstand.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "core/base/hex.hpp"
#include "core/base/place.hpp"
#include "core/regels/eigen_waarden.hpp"

namespace elp {
namespace {

std::string entry(const Regeling& regeling) {
    std::string text = regeling.id + " ";
    append_hex(text, regeling.vingerafdruk);
    return text;
}

std::string_view file_of(std::string_view entry) { return entry.substr(0, entry.find(' ')); }

Bevinding about(std::string_view code, std::string_view regeling, std::string_view place) {
    Bevinding bevinding{.aard = Aard::open, .code = code, .regel = {}, .place = place_of(place, "gebruikt")};
    bevinding.vulling.emplace_back("regeling", regeling);
    return bevinding;
}

}  // namespace

std::span<const Field> Describe<Regelstand>::fields() {
    using F = Fields<Regelstand>;
    static constexpr std::array list{F::of<&Regelstand::gebruikt>("gebruikt")};
    return list;
}

Texts regelstand_van(const Regelingen& regelingen) {
    Texts stand;
    for (const auto& regeling : regelingen.files) {
        if (regeling->id != eigen_regeling) stand.push_back(entry(*regeling));
    }
    return stand;
}

Bevindingen vergelijk_regelstand(const Regelstand& stand, const Regelingen& regelingen, std::string_view place) {
    Bevindingen found;
    if (stand.gebruikt.empty()) return found;
    for (const std::string& now : regelstand_van(regelingen)) {
        if (std::ranges::find(stand.gebruikt, now) != stand.gebruikt.end()) continue;
        found.push_back(about("regels.gewijzigd", regelingen.regeling(file_of(now))->titel, place));
    }
    for (const std::string& used : stand.gebruikt) {
        if (regelingen.regeling(file_of(used)) == nullptr)
            found.push_back(about("regels.vervallen", file_of(used), place));
    }
    return found;
}

}  // namespace elp
