// The lists and days of the rule files that the RESV part works with, looked up once. Knows no plan.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "core/base/date.hpp"
#include "core/regels/regelingen.hpp"
#include "core/resv/criteria.hpp"

namespace elp {

/// The elements of a list of the policy, in its order.
using Elementen = std::span<const Element>;

struct ResvRegels {
    Elementen ontwerpcriteria;
    Elementen delen;  ///< of the first criterion
    Elementen hoofdtaken;
    Elementen uitgangspunten;
    Elementen zetels;
    Elementen mandaat_voor;
    Elementen mandaat_factoren;
    Elementen zetel_bekostiging;
    Elementen organisatievormen;
    Elementen onderwerpen;
    Elementen capaciteitsaanpak;
    Elementen groeischaal;  ///< lowest level first
    Elementen gereedheid;
    Date einde_subsidiefase;                           ///< no valid day where the rule files name none, as the next two
    Date contractering;                                ///< from this day insurers can contract (R-22)
    Date alle_hoofdtaken;                              ///< from this day all main tasks are carried out (R-22)
    Draagvlak draagvlak = Draagvlak::elke_discipline;  ///< the reading where the plan makes no choice
};

[[nodiscard]] ResvRegels resv_regels(const Regelingen& regelingen);

/// Where an element stands in its list, or nothing.
[[nodiscard]] std::optional<std::size_t> index_in(Elementen elementen, std::string_view id);

/// The element, or null.
[[nodiscard]] const Element* element_in(Elementen elementen, std::string_view id);

/// Whether the policy says `kenmerk` of the element.
[[nodiscard]] bool heeft_kenmerk(const Element& element, std::string_view kenmerk);

/// Whether one of `ids` is an element with this kenmerk.
[[nodiscard]] bool noemt_kenmerk(Elementen elementen, const Texts& ids, std::string_view kenmerk);

}  // namespace elp
