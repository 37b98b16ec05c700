// What every check of the RESV part needs, and the few checks that all of them share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.hpp"
#include "core/base/describe.hpp"
#include "core/base/place.hpp"
#include "core/regels/bevinding.hpp"
#include "core/resv/regels.hpp"

namespace elp {

struct ResvControle {
    const ResvRegels& regels;
    Date vandaag;
    Bevindingen& bevindingen;

    [[nodiscard]] bool voorbij(const Answer<Date>& dag) const { return dag.has_value() && dag.value < vandaag; }
};

/// {naam} of a finding, and {aantal} of {totaal}.
using Vulling = std::vector<std::pair<std::string_view, std::string>>;
[[nodiscard]] Vulling vulling_naam(std::string_view naam);
[[nodiscard]] Vulling vulling_aantal(std::int64_t aantal, std::int64_t totaal);
[[nodiscard]] Vulling vulling_naam_aantal(std::string_view naam, std::int64_t aantal, std::int64_t totaal);

/// The thing's own name, or its id where it has none yet.
[[nodiscard]] std::string naam_of_id(std::string_view naam, const Id& id);

/// Where entries about the elements of a list stand, and how to report two about the same one.
struct Elementlijst {
    Elementen elementen;
    std::string_view place;   ///< of the list in the plan
    std::string_view key;     ///< of the field that names the element
    std::string_view dubbel;  ///< code of the finding for a second entry
    std::string_view regel;
};

/// The entry about each element, null where there is none. A second entry about the same element is a finding; one
/// about no known element is left out.
template <class T>
[[nodiscard]] std::vector<const T*> per_element(const Elementlijst& lijst, const std::vector<T>& entries,
                                                std::string T::* element, const ResvControle& controle) {
    std::vector<const T*> found(lijst.elementen.size(), nullptr);
    for (const T& entry : entries) {
        const auto index = index_in(lijst.elementen, entry.*element);
        if (!index) continue;
        if (found[*index] == nullptr) {
            found[*index] = &entry;
            continue;
        }
        controle.bevindingen.push_back({.aard = Aard::tegenspraak,
                                        .code = lijst.dubbel,
                                        .regel = lijst.regel,
                                        .place = place_of(lijst.place, {entry.id, lijst.key}),
                                        .vulling = vulling_naam(lijst.elementen[*index].naam)});
    }
    return found;
}

/// Ids of things, sorted, to look up. What refers to nothing is told where the whole plan is known.
class BekendeIds {
  public:
    template <class T>
    explicit BekendeIds(const std::vector<T>& things) {
        ids_.reserve(things.size());
        for (const T& thing : things) ids_.push_back(thing.id);
        sort();
    }
    [[nodiscard]] bool kent(const Id& id) const;

  private:
    void sort();
    std::vector<Id> ids_;
};

}  // namespace elp
