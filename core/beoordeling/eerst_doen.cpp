#include "core/beoordeling/eerst_doen.hpp"
#include "core/base/order.hpp"

#include <algorithm>
#include <tuple>

namespace elp {
namespace {

constexpr auto lightest = static_cast<std::int64_t>(Aard::open);

Aard aard_of(Severity severity) {
    switch (severity) {
        case Severity::error:
            return Aard::fout;
        case Severity::warning:
            return Aard::tegenspraak;
        case Severity::open:
            return Aard::open;
    }
    return Aard::open;
}

Aandachtspunt entry(const Bevinding& bevinding, std::size_t index) {
    return {.aard = bevinding.aard,
            .gewicht = gewicht_van(bevinding.aard),
            .code = bevinding.code,
            .regel = bevinding.regel,
            .place = bevinding.place,
            .datum = bevinding.datum,
            .bedrag = bevinding.bedrag,
            .herkomst = Herkomst::bevinding,
            .index = index};
}

Aandachtspunt entry(const Problem& problem, std::size_t index) {
    const Aard aard = aard_of(problem.severity);
    return {.aard = aard,
            .gewicht = gewicht_van(aard),
            .code = problem.code,
            .regel = {},
            .place = problem.place,
            .herkomst = Herkomst::probleem,
            .index = index};
}

// The keys of the order, each so that less comes first.
auto by_aard(const Aandachtspunt& punt) { return punt.aard; }
auto by_datum(const Aandachtspunt& punt) { return std::tuple{punt.datum == Date{}, punt.datum}; }
auto by_bedrag(const Aandachtspunt& punt) { return -punt.bedrag.cents; }
auto by_plaats(const Aandachtspunt& punt) { return std::tuple{punt.place, punt.code, punt.herkomst, punt.index}; }

bool before(const Aandachtspunt& a, const Aandachtspunt& b) {
    if (by_aard(a) != by_aard(b)) return by_aard(a) < by_aard(b);
    if (by_datum(a) != by_datum(b)) return by_datum(a) < by_datum(b);
    if (by_bedrag(a) != by_bedrag(b)) return by_bedrag(a) < by_bedrag(b);
    return by_plaats(a) < by_plaats(b);
}

// The first ground on which two entries differ.
Volgordegrond ground(const Aandachtspunt& a, const Aandachtspunt& b) {
    if (by_aard(a) != by_aard(b)) return Volgordegrond::aard;
    if (by_datum(a) != by_datum(b)) return Volgordegrond::datum;
    if (by_bedrag(a) != by_bedrag(b)) return Volgordegrond::bedrag;
    return Volgordegrond::plaats;
}

}  // namespace

std::int64_t gewicht_van(Aard aard) { return lightest - static_cast<std::int64_t>(aard) + 1; }

std::vector<Aandachtspunt> eerst_doen(const Assessment& assessment) {
    std::vector<Aandachtspunt> punten;
    punten.reserve(assessment.bevindingen.size() + assessment.problems.size());
    for (std::size_t i = 0; i < assessment.bevindingen.size(); ++i)
        punten.push_back(entry(assessment.bevindingen[i], i));
    for (std::size_t i = 0; i < assessment.problems.size(); ++i) punten.push_back(entry(assessment.problems[i], i));
    arrange(punten, before);
    for (std::size_t i = 1; i < punten.size(); ++i) punten[i].door = ground(punten[i - 1], punten[i]);
    return punten;
}

Tellingen tel_per_aard(const std::vector<Aandachtspunt>& punten) {
    Tellingen tellingen{};
    for (const Aandachtspunt& punt : punten) ++tellingen[static_cast<std::size_t>(punt.aard)];
    return tellingen;
}

}  // namespace elp
