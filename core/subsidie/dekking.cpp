#include "core/subsidie/dekking.hpp"

namespace elp {
namespace {

void add_before(Verloop& verloop, Date begin) {
    if (begin != Date{}) verloop.push_back({day_before(begin), Oorzaak::voor_begin});
}

}  // namespace

Verloop verloop_nooit(Oorzaak oorzaak) {
    Verloop verloop;
    verloop.push_back({last_date(), oorzaak});
    return verloop;
}

Verloop verloop_tot(Date begin, Date einde, Oorzaak erna) {
    Verloop verloop;
    add_before(verloop, begin);
    if (einde != Date{}) verloop.push_back({einde, Oorzaak::gedekt});
    verloop.push_back({last_date(), einde == Date{} ? Oorzaak::gedekt : erna});
    return verloop;
}

Verloop verloop_uitvoering(const Looptijd& looptijd, Date programma_einde) {
    if (looptijd.bekend() && (programma_einde == Date{} || looptijd.einde <= programma_einde)) {
        return verloop_tot(looptijd.begin, looptijd.einde, Oorzaak::project_eindigt);
    }
    Verloop verloop;
    add_before(verloop, looptijd.begin);
    if (programma_einde == Date{}) {
        verloop.push_back({last_date(), Oorzaak::gedekt});
        return verloop;
    }
    verloop.push_back({programma_einde, Oorzaak::gedekt});
    if (looptijd.bekend()) verloop.push_back({looptijd.einde, Oorzaak::programma_eindigt});
    verloop.push_back({last_date(), looptijd.bekend() ? Oorzaak::project_eindigt : Oorzaak::programma_eindigt});
    return verloop;
}

Verloop verloop_jaar(Answer<std::int64_t> jaar, Oorzaak binnen) {
    const auto first = jaar.has_value() && jaar.value >= 0 && jaar.value <= last_date().year
                           ? make_date(static_cast<int>(jaar.value), 1, 1)
                           : std::nullopt;
    if (!first) return verloop_nooit(jaar.has_value() ? Oorzaak::ander_jaar : binnen);
    Verloop verloop;
    verloop.push_back({day_before(*first), Oorzaak::ander_jaar});
    verloop.push_back({{first->year, 12, 31}, binnen});
    verloop.push_back({last_date(), Oorzaak::ander_jaar});
    return verloop;
}

}  // namespace elp
