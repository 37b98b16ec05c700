// Which kinds of report there are, and which one is wanted. Knows no plan.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/describe.hpp"

namespace elp {

/// The words are text keys: "rapportsoort.bestuur" is what a kind is called, "rapportsoort.bestuur.uitleg" for whom.
enum class Rapportsoort : std::uint8_t {
    plan,             ///< the whole plan, every chapter
    plan_van_aanpak,  ///< regionaal plan van aanpak eerstelijn (R-61)
    bestuur,          ///< two pages for a board
    aanvraag,         ///< of the uitvoeringssubsidie (R-4 to R-6)
    voucher,          ///< a request for each discipline (R-8, R-9)
    verzekeraar,      ///< the RESV plan for the insurer (R-22, R-23)
    capaciteit,       ///< the mandated action plan (R-26)
    sroi,             ///< SROI-analyses for who pays (R-41)
    wijk,             ///< one wijk
    monitoring,       ///< for the learning network (R-80)
};

template <>
struct Words<Rapportsoort> {
    static constexpr std::array<std::string_view, 10> list{"plan",    "plan-van-aanpak", "bestuur",    "aanvraag",
                                                           "voucher", "verzekeraar",     "capaciteit", "sroi",
                                                           "wijk",    "monitoring"};
};

struct Rapportkeuze {
    Rapportsoort soort = Rapportsoort::plan;
    /// Of "wijk": which one, by id or name. Of "voucher": one discipline, by id or name; empty: each. Others: empty.
    std::string deel{};
};

}  // namespace elp
