// The RESV part of a plan: what people fill in about the regional collaboration. What
// follows from it stands in oordeel.hpp. Knows no other part of a plan: things of those are named by id.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "core/base/describe.hpp"
#include "core/resv/afspraken.hpp"
#include "core/resv/contractering.hpp"
#include "core/resv/criteria.hpp"
#include "core/resv/opgaven.hpp"
#include "core/resv/samenwerkingen.hpp"
#include "core/resv/taken.hpp"
#include "core/resv/vorm.hpp"
#include "core/resv/zetels.hpp"

namespace elp {

/// The RESV's area against the regions of regional GP organisations.
enum class Werkgebied : std::uint8_t { rho_regio, groter, kleiner };

struct Resv : Thing {
    std::string naam;
    Answer<Werkgebied> werkgebied;
    std::string gebied;  ///< in the user's words; may differ from the subsidy's region (R-10)
    Vormbesluit vormbesluit;
    Section<ResvCriteria> criteria;
    Section<ResvTaken> taken;
    Section<Zetels> zetels;
    Section<Samenwerkingen> samenwerkingen;
    Section<Afspraken> afspraken;
    Section<ResvOpgaven> opgaven;
    Section<Contractering> contractering;
    bool operator==(const Resv&) const = default;
};

template <>
struct Words<Werkgebied> {
    static constexpr std::array<std::string_view, 3> list{"rho-regio", "groter", "kleiner"};
};

template <>
struct Describe<Resv> {
    static constexpr std::string_view name = "resv";
    static std::span<const Field> fields();
};

}  // namespace elp
