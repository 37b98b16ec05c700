// The plan of a region: what people fill in, and nothing that can be calculated from it. A value: copies are cheap,
// since its sections are shared until one of them changes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/describe.hpp"
#include "core/programma/activiteiten.hpp"
#include "core/programma/leren.hpp"
#include "core/programma/mijlpalen.hpp"
#include "core/regels/eigen_waarden.hpp"
#include "core/resv/resv.hpp"
#include "core/subsidie/uitvoering_lezing.hpp"

namespace elp {

/// The region of the subsidy.
struct Regio : Thing {
    std::string naam;
    Answer<std::int64_t> inwoners;
    std::string inwoners_bron;  ///< where the number comes from, in the user's words: "CBS 2024"
    bool operator==(const Regio&) const = default;
};

/// What the user answers and chooses for the uitvoeringssubsidie.
struct Uitvoering : Thing {
    Answer<Date> peildatum;
    Answer<Afronding> afronding;
    Answer<Grens> grens;
    Answer<Telling> telling;
    Answer<std::int64_t> wijkverbanden;  ///< for how many wijkverbanden modules are asked
    bool operator==(const Uitvoering&) const = default;
};

/// A wijk that takes part.
struct Wijk : Item {
    std::string naam;
    Answer<std::int64_t> inwoners;
    std::string inwoners_bron;
    bool operator==(const Wijk&) const = default;
};

struct Subsidies : Thing {
    Uitvoering uitvoering;
    bool operator==(const Subsidies&) const = default;
};

struct Wijken : Thing {
    std::vector<Wijk> lijst;
    bool operator==(const Wijken&) const = default;
};

struct Plan : Thing {
    Id id;
    std::string naam;
    std::string toelichting;
    Section<Regio> regio;
    Section<Subsidies> subsidies;
    Section<EigenWaarden> eigen_waarden;
    Section<Wijken> wijken;
    Section<Resv> resv;
    Section<Activiteiten> activiteiten;
    Section<Mijlpalen> mijlpalen;
    Section<Regiodocumenten> documenten;
    Section<Leren> leren;
    bool operator==(const Plan&) const = default;
};

template <>
struct Describe<Regio> {
    static constexpr std::string_view name = "regio";
    using F = Fields<Regio>;
    static constexpr std::array list{
        F::of<&Regio::naam>("naam"),
        F::of<&Regio::inwoners>("inwoners", Unit::inwoners),
        F::of<&Regio::inwoners_bron>("inwoners_bron", Unit::none, Privacy::free_text),
    };
};

template <>
struct Describe<Uitvoering> {
    static constexpr std::string_view name = "uitvoering";
    using F = Fields<Uitvoering>;
    static constexpr std::array list{
        F::of<&Uitvoering::peildatum>("peildatum"),
        F::of<&Uitvoering::afronding>("afronding"),
        F::of<&Uitvoering::grens>("grens"),
        F::of<&Uitvoering::telling>("telling"),
        F::of<&Uitvoering::wijkverbanden>("wijkverbanden", Unit::aantal),
    };
};

template <>
struct Describe<Subsidies> {
    static constexpr std::string_view name = "subsidies";
    using F = Fields<Subsidies>;
    static constexpr std::array list{F::of<&Subsidies::uitvoering>("uitvoering")};
};

template <>
struct Describe<Wijk> {
    static constexpr std::string_view name = "wijk";
    static constexpr std::string_view id_prefix = "wijk";
    using F = Fields<Wijk>;
    static constexpr std::array list{
        F::of<&Wijk::id>("id"),
        F::of<&Wijk::volgorde>("volgorde"),
        F::of<&Wijk::naam>("naam"),
        F::of<&Wijk::inwoners>("inwoners", Unit::inwoners),
        F::of<&Wijk::inwoners_bron>("inwoners_bron", Unit::none, Privacy::free_text),
    };
};

template <>
struct Describe<Wijken> {
    static constexpr std::string_view name = "wijken";
    using F = Fields<Wijken>;
    static constexpr std::array list{F::of<&Wijken::lijst>("lijst")};
};

template <>
struct Describe<Plan> {
    static constexpr std::string_view name = "plan";
    using F = Fields<Plan>;
    static constexpr std::array list{
        F::of<&Plan::id>("id"),
        F::of<&Plan::naam>("naam"),
        F::of<&Plan::toelichting>("toelichting", Unit::none, Privacy::free_text),
        F::of<&Plan::regio>("regio"),
        F::of<&Plan::subsidies>("subsidies"),
        F::of<&Plan::eigen_waarden>("eigen_waarden"),
        F::of<&Plan::wijken>("wijken"),
        F::of<&Plan::resv>("resv"),
        F::of<&Plan::activiteiten>("activiteiten"),
        F::of<&Plan::mijlpalen>("mijlpalen"),
        F::of<&Plan::documenten>("documenten"),
        F::of<&Plan::leren>("leren"),
    };
};

/// A new plan without any answer. `id` comes from outside.
[[nodiscard]] Plan new_plan(Id id);

/// The kind in a plan's own id.
inline constexpr std::string_view plan_prefix = "plan";

}  // namespace elp
