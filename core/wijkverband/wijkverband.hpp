// Judges the wijkverbanden of a region: whether core teams are whole and tasks are carried out, and how
// much of the region is covered by year against the goal, the life of knelpunten, and
// what SROI-analyses come to. Knows nothing of the plan or of the RESV.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/regels/bevinding.hpp"
#include "core/regels/regelingen.hpp"
#include "core/regels/trace.hpp"
#include "core/wijkverband/knelpunt.hpp"
#include "core/wijkverband/sroi_oordeel.hpp"
#include "core/wijkverband/wijk.hpp"

namespace elp {

/// The parts of a plan that are judged here. Refers to them: they live longer.
struct WijkverbandDelen {
    const Wijken& wijken;
    const Answer<std::int64_t>& inwoners;  ///< of the region
    const Knelpunten& knelpunten;
    const SroiAnalyses& sroi_analyses;
};

/// How one wijkverband stands.
struct WijkOordeel {
    Id wijk;
    Texts ontbreekt;   ///< roles of the reading in force that nobody fills: elements of "wijkverband.kernteam"
    Texts open_taken;  ///< minimum tasks of which no part is agreed: elements of "wijkverband.taken"
    std::string fase;  ///< the furthest phase reached by today; empty: none
    Date begonnen_op;  ///< when it begins, reached or planned; no day: not planned
    Date dekkend_op;   ///< when both minimum tasks are carried out, reached or planned
    [[nodiscard]] bool heel() const { return ontbreekt.empty(); }
};

/// How many inhabitants have a wijkverband at the end of a year. The sums hold what is known.
struct Dekkingsom {
    std::int64_t wijken = 0;
    std::int64_t inwoners = 0;
    std::int64_t zonder_inwoners = 0;         ///< wijken among them of which the inhabitants are not known
    std::optional<std::int64_t> basispunten;  ///< of the region, rounded down; none where something is not known
};

/// What stands at the end of a year.
struct DekkingJaar {
    std::int64_t jaar = 0;
    Dekkingsom begonnen;
    Dekkingsom dekkend;
};

/// The coverage of the region against the goal.
struct Dekking {
    std::vector<DekkingJaar> jaren;  ///< from the first year in which a wijkverband begins to that of the goal
    std::optional<Geldend> doel_jaar;
    std::optional<Geldend> doel_basispunten;
    std::optional<std::int64_t> tekort_inwoners;  ///< to the goal, in its year; none where something is not known
    Steps stappen;                                ///< how the share in the goal's year came about
};

/// How many wijkverbanden a region of this size has in one reading of the size of a wijk.
struct WijkenNodig {
    std::string_view optie;  ///< "visie"
    std::optional<std::int64_t> laagste;
    std::optional<std::int64_t> hoogste;
};

/// Where a knelpunt stands.
struct KnelpuntOordeel {
    Id knelpunt;
    std::optional<KnelpuntStand> stand;  ///< none: the plan has no steps of it
    Date sinds;                          ///< of the last step
    Date antwoord_voor;                  ///< by when the RESV is to answer; no day: it has not to, or it is not known
    std::size_t keren_doorgezet = 0;
    /// Whether there is still something to do. Without steps it is only named.
    [[nodiscard]] bool open() const { return stand != KnelpuntStand::opgelost && stand != KnelpuntStand::gestopt; }
};

struct WijkverbandOordeel {
    Kernteam kernteam = Kernteam::landelijk;  ///< the reading in force
    Wijkgrootte grootte = Wijkgrootte::visie;
    std::vector<WijkOordeel> wijken;  ///< in the order of the plan
    Dekking dekking;
    std::vector<WijkenNodig> nodig;           ///< every reading of the size
    std::vector<KnelpuntOordeel> knelpunten;  ///< in the order of the plan
    std::array<std::size_t, Words<KnelpuntStand>::list.size()> per_stand{};
    std::vector<SroiOordeel> sroi;  ///< in the order of the plan
    Bevindingen bevindingen;
};

[[nodiscard]] WijkverbandOordeel beoordeel_wijkverband(const WijkverbandDelen& delen, const Regelingen& regelingen,
                                                       Date vandaag);

}  // namespace elp
