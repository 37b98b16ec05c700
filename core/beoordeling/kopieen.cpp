#include "core/beoordeling/kopieen.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "core/base/things.hpp"

namespace elp {
namespace {

std::size_t only_in_first(const std::vector<Id>& first, const std::vector<Id>& second) {
    std::vector<Id> only;
    std::ranges::set_difference(first, second, std::back_inserter(only));
    return only.size();
}

Kopiesoort kind_of(const Kopie& kopie, bool same) {
    if (same) return Kopiesoort::gelijk;
    if (kopie.alleen_weggelaten > 0) return Kopiesoort::uiteen;
    return kopie.alleen_geteld > 0 ? Kopiesoort::nieuwer : Kopiesoort::verschillend;
}

// Two copies: the one with things that the other lacks counts, and the first of equals.
Kopie compare(std::span<const Regiostuk> stukken, std::size_t first, std::size_t second) {
    const std::vector<Id> in_first = ids_in(type_of_plan(), &stukken[first].plan);
    const std::vector<Id> in_second = ids_in(type_of_plan(), &stukken[second].plan);
    Kopie kopie{.geteld = first, .weggelaten = second};
    kopie.alleen_geteld = only_in_first(in_first, in_second);
    kopie.alleen_weggelaten = only_in_first(in_second, in_first);
    if (kopie.alleen_weggelaten > kopie.alleen_geteld) {
        std::swap(kopie.geteld, kopie.weggelaten);
        std::swap(kopie.alleen_geteld, kopie.alleen_weggelaten);
    }
    kopie.soort = kind_of(kopie, stukken[first].plan == stukken[second].plan);
    return kopie;
}

}  // namespace

std::vector<Kopie> vind_kopieen(std::span<const Regiostuk> stukken) {
    std::vector<Kopie> kopieen;
    std::map<Id, std::size_t> counted;
    for (std::size_t i = 0; i < stukken.size(); ++i) {
        const auto [place, fresh] = counted.try_emplace(stukken[i].plan.id, i);
        if (fresh) continue;
        kopieen.push_back(compare(stukken, place->second, i));
        place->second = kopieen.back().geteld;
    }
    return kopieen;
}

}  // namespace elp
