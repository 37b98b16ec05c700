#include "core/beoordeling/monitoring.hpp"

#include <array>
#include <span>
#include <utility>

#include "core/base/privacy.hpp"
#include "core/base/read.hpp"
#include "core/base/write.hpp"
#include "core/programma/overdracht.hpp"

namespace elp {
namespace {

constexpr Envelope envelope{"eerstelijnsmonitoring", 1};

}  // namespace

std::span<const Field> Describe<Monitoring>::fields() {
    using F = Fields<Monitoring>;
    static constexpr std::array list{
        F::of<&Monitoring::plan>("plan"),
        F::of<&Monitoring::regio>("regio"),
        F::of<&Monitoring::inwoners>("inwoners", Unit::inwoners),
        F::of<&Monitoring::activiteiten>("activiteiten"),
        F::of<&Monitoring::leren>("leren"),
    };
    return list;
}

Monitoring monitoring_van(const Plan& plan) {
    Monitoring uit;
    uit.plan = plan.id;
    uit.regio = plan.regio->naam;
    uit.inwoners = plan.regio->inwoners;
    uit.activiteiten = *plan.activiteiten;
    remove_personal(type_of<Activiteiten>, &uit.activiteiten);
    uit.leren = zonder_personen(*plan.leren);
    return uit;
}

std::string write_monitoring(const Monitoring& monitoring) {
    return write_json(type_of<Monitoring>, &monitoring, envelope);
}

Result<Monitoring> read_monitoring(std::string_view bytes) {
    Monitoring monitoring;
    auto outcome = read_json(bytes, type_of<Monitoring>, &monitoring, {.envelope = envelope});
    if (!outcome.problems.empty()) return std::move(outcome.problems);
    return monitoring;
}

}  // namespace elp
