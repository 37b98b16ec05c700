#include "core/plan/opmerkingen.hpp"

#include <span>

namespace elp {

std::span<const Field> Describe<Opmerking>::fields() {
    using F = Fields<Opmerking>;
    static constexpr std::array list{
        F::of<&Opmerking::id>("id"),
        F::of<&Opmerking::volgorde>("volgorde"),
        F::of<&Opmerking::tekst>("tekst", Unit::none, Privacy::free_text),
        F::of<&Opmerking::auteur>("auteur", Unit::none, Privacy::person),
        F::of<&Opmerking::datum>("datum"),
        F::of<&Opmerking::stand>("stand"),
        F::of<&Opmerking::reactie>("reactie", Unit::none, Privacy::free_text),
        F::of<&Opmerking::over>("over").place(),
    };
    return list;
}

std::span<const Field> Describe<Opmerkingen>::fields() {
    using F = Fields<Opmerkingen>;
    // All of it is what persons say: without personal data there are no remarks at all.
    static constexpr std::array list{F::of<&Opmerkingen::lijst>("lijst", Unit::none, Privacy::free_text)};
    return list;
}

bool open_over(const Opmerking& opmerking, std::string_view place) {
    const std::string_view over = opmerking.over;
    return opmerking.stand == OpmerkingStand::open && over.starts_with(place) &&
           (over.size() == place.size() || over[place.size()] == '/');
}

}  // namespace elp
