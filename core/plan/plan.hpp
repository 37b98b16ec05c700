// The plan of a region: what people fill in, and nothing that can be calculated from it. A value: copies are cheap,
// since its sections are shared until one of them changes.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/base/describe.hpp"
#include "core/plan/opmerkingen.hpp"
#include "core/programma/activiteiten.hpp"
#include "core/programma/leren.hpp"
#include "core/programma/mijlpalen.hpp"
#include "core/regels/eigen_waarden.hpp"
#include "core/regels/regelstand.hpp"
#include "core/resv/resv.hpp"
#include "core/subsidie/begroting.hpp"
#include "core/subsidie/partijen.hpp"
#include "core/subsidie/regio.hpp"
#include "core/subsidie/subsidies.hpp"
#include "core/wijkverband/burgers.hpp"
#include "core/wijkverband/knelpunt.hpp"
#include "core/wijkverband/sroi.hpp"
#include "core/wijkverband/wijk.hpp"

namespace elp {

/// What the file of a plan remembers of its earlier versions, as compact JSON (core/plan/revisions.hpp); null where it
/// remembers none. It is no content: plans that differ in it alone are equal.
struct Revisies {
    std::shared_ptr<const std::string> json;
    bool operator==(const Revisies&) const { return true; }
};

struct Plan : Thing {
    Id id;
    std::string naam;
    std::string toelichting;
    Section<Regio> regio;
    Section<Subsidies> subsidies;
    Section<Partijen> partijen;
    Section<Begroting> begroting;
    Section<EigenWaarden> eigen_waarden;
    Section<Regelstand> regelstand;
    Section<Wijken> wijken;
    Section<Knelpunten> knelpunten;
    Section<SroiAnalyses> sroi_analyses;
    Section<Burgers> burgers;
    Section<Resv> resv;
    Section<Activiteiten> activiteiten;
    Section<Mijlpalen> mijlpalen;
    Section<Regiodocumenten> documenten;
    Section<Leren> leren;
    Section<Opmerkingen> opmerkingen;
    Revisies revisies;
    bool operator==(const Plan&) const = default;
};

template <>
struct Describe<Plan> {
    static constexpr std::string_view name = "plan";
    static std::span<const Field> fields();
};

/// A new plan without any answer. `id` comes from outside.
[[nodiscard]] Plan new_plan(Id id);

/// The description of a plan. Compiled once: everything that walks through a plan takes it from here.
[[nodiscard]] const Type& type_of_plan();

/// The kind in a plan's own id.
inline constexpr std::string_view plan_prefix = "plan";

}  // namespace elp
