// What follows from the growth path of the main tasks and from the use of the facilities. The scale, and
// when a task counts as ready to be contracted, are this program's own and stand in the rule file as such.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/resv/aanwijzing.hpp"
#include "core/resv/controle.hpp"
#include "core/resv/taken.hpp"
#include "core/resv/zetels_oordeel.hpp"

namespace elp {

/// One main task. Levels are indices in the scale, lowest first.
struct TaakOordeel {
    std::string taak;
    Id id;                                               ///< empty where the plan has nothing about this task
    std::string place;                                   ///< of the task, or of the list where the plan has nothing
    std::optional<std::size_t> niveau{};                 ///< as declared
    std::optional<std::size_t> niveau_bij_contract{};    ///< planned for the year in which contracting starts
    std::optional<std::int64_t> jaar_uitgevoerd{};       ///< the first year planned for the highest level
    Strekking contracteerbaar = Strekking::onbekend;     ///< ready when contracting starts
    Strekking op_tijd_uitgevoerd = Strekking::onbekend;  ///< carried out when all main tasks are to be
    bool uitgevoerd = false;                             ///< declared to be carried out
    Afgeleid afgeleid = Afgeleid::onbekend;              ///< what the plan's own data say
    Aanwijzingen aanwijzingen;
};

/// Use of one facility over all seats; sums of what is known.
struct FaciliteitOordeel {
    Id id;
    Strekking beschikbaar = Strekking::onbekend;
    std::int64_t volledig = 0;
    std::int64_t deels = 0;
    std::int64_t niet = 0;
    std::int64_t open = 0;  ///< answers about use that are missing
};

struct TakenOordeel {
    std::vector<TaakOordeel> lijst;  ///< one for each main task, in the order of the rule file
    std::vector<FaciliteitOordeel> faciliteiten;
    JaNee beschikbaar;      ///< facilities
    JaNee contracteerbaar;  ///< main tasks
    JaNee op_tijd;          ///< main tasks carried out in time
};

/// Judges growth paths and facilities; what the plan's own data say of each task is added by vergelijk_taken().
[[nodiscard]] TakenOordeel beoordeel_taken(const ResvTaken& taken, const ZetelsOordeel& zetels,
                                           const ResvControle& controle);

/// Use of the facilities (R-20, fifth task): counts that cannot be are findings and are not added up.
[[nodiscard]] std::vector<FaciliteitOordeel> beoordeel_faciliteiten(const std::vector<Faciliteit>& faciliteiten,
                                                                    const ZetelsOordeel& zetels,
                                                                    const ResvControle& controle);

}  // namespace elp
