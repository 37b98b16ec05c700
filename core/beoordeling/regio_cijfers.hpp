// The figures of one region that the national picture compares and adds up, out of a plan and its assessment.
// Unknown stays unknown here too: it is counted, never added as zero.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/beoordeling/assess.hpp"
#include "core/beoordeling/eerst_doen.hpp"
#include "core/plan/plan.hpp"

namespace elp {

/// A plan with its assessment. Refers to both: they live longer.
struct Regiostuk {
    const Plan& plan;
    const Assessment& assessment;
};

/// How far a region is in the programme, out of what its plan says of its subsidies.
enum class Regiofase : std::uint8_t {
    zonder,         ///< the plan says that there is no subsidy
    voorbereiding,  ///< a voorbereidingssubsidie was granted
    aanvraag,       ///< the uitvoeringssubsidie is asked for
    uitvoering,     ///< it is granted, and its last day has not passed
    afgerond,       ///< its last day has passed
};

/// At least and at most; the same where there is one number, none where nothing can be said.
struct Bereik {
    std::optional<std::int64_t> laag{};
    std::optional<std::int64_t> hoog{};
};

/// How one discipline stands in one region. A region without a seat for it has none of these.
struct DisciplineCijfers {
    std::string discipline;  ///< id of the list "resv.zetels", or the name of a seat of the region's own
    Strekking vertegenwoordigd = Strekking::onbekend;
    MandaatUitkomst mandaat = MandaatUitkomst::onbekend;
    std::optional<SubsidieStand> voucher;  ///< none: no voucher in the plan, or its state is not answered
    std::optional<std::int64_t> aanbieders;
    std::optional<std::int64_t> aangesloten;
};

struct RegioCijfers {
    Id plan;
    std::string naam;
    std::optional<std::int64_t> inwoners;
    std::optional<Regiofase> fase;
    bool voorbereiding = false;       ///< a voorbereidingssubsidie was granted: one of the 43
    std::optional<Money> uitvoering;  ///< as granted, else in the reading in force
    Bereik uitvoering_cent;           ///< over the readings; one number where it is granted
    /// All grants and vouchers of the region; none while one that is not ruled out has no amount.
    std::optional<Money> subsidies_in_plan;
    std::size_t vouchers = 0;           ///< granted
    std::size_t vouchers_gevraagd = 0;  ///< asked for, not granted yet
    Money voucherbedrag{};              ///< of those that are granted and have an amount
    std::size_t vouchers_zonder_bedrag = 0;
    std::size_t zetels = 0;
    std::size_t mandaten = 0;  ///< seats with a mandate that holds today
    std::size_t mandaten_onbekend = 0;
    std::size_t wijken = 0;              ///< that take part
    std::size_t kernteams = 0;           ///< wijken with a whole core team, in the reading in force
    std::optional<std::int64_t> gedekt;  ///< inhabitants of wijken with a wijkverband at the end of this year
    std::optional<std::int64_t> gedekt_basispunten;  ///< the same as a share of the region, rounded down
    /// Costs after the programme that nobody pays; none while the end of the project is not known, or a month of
    /// it has no budget.
    std::optional<Money> ongedekt_na_programma;
    Tellingen aandacht{};  ///< how much of each kind needs attention
    std::vector<DisciplineCijfers> disciplines;
    /// Seats with a mandate as a share of all; none while the mandate of any seat is not known.
    [[nodiscard]] std::optional<std::int64_t> mandaat_basispunten() const;
};

template <>
struct Words<Regiofase> {
    static constexpr std::array<std::string_view, 5> list{"zonder", "voorbereiding", "aanvraag", "uitvoering",
                                                          "afgerond"};
};

[[nodiscard]] RegioCijfers cijfers_van(const Regiostuk& stuk, Date vandaag);

}  // namespace elp
