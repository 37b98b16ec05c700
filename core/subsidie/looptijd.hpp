// When the project of the uitvoeringssubsidie runs. Where the plan names no first day, it is counted from the
// day of the grant: a reading of this program, which says so.
#pragma once

#include "core/base/date.hpp"
#include "core/subsidie/subsidies.hpp"

namespace elp {

struct Looptijd {
    Date begin;                   ///< none: not known
    Date einde;                   ///< the last day; none: not known
    bool uit_toekenning = false;  ///< the first day is that of the grant
    [[nodiscard]] bool bekend() const { return einde != Date{}; }
};

/// The longest duration that is taken for one, in months.
inline constexpr std::int64_t duur_hoogste = 600;

/// The days of the project. A duration that is not 1 to duur_hoogste, or a last day before the first, gives no end.
[[nodiscard]] inline Looptijd looptijd_van(const Uitvoering& uitvoering) {
    Looptijd looptijd;
    looptijd.uit_toekenning = !uitvoering.begin.has_value() && uitvoering.toegekend_op.has_value();
    looptijd.begin = uitvoering.begin.value_or(uitvoering.toegekend_op.value_or(Date{}));
    const std::int64_t duur = uitvoering.duur_maanden.value_or(0);
    if (uitvoering.einde.has_value()) {
        looptijd.einde = uitvoering.einde.value;
    } else if (looptijd.begin != Date{} && duur >= 1 && duur <= duur_hoogste) {
        looptijd.einde = day_before(add_months(looptijd.begin, static_cast<int>(duur)));
    }
    if (looptijd.einde < looptijd.begin) looptijd.einde = {};
    return looptijd;
}

}  // namespace elp
