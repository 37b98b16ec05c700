// The fields of the programme in a plan file: key, unit, privacy, and what a text refers to.
#include <array>
#include <span>

#include "core/programma/activiteiten.hpp"
#include "core/programma/leren.hpp"
#include "core/programma/mijlpalen.hpp"

namespace elp {

std::span<const Field> Describe<Activiteit>::fields() {
    using F = Fields<Activiteit>;
    static constexpr std::array list{
        F::of<&Activiteit::id>("id"),
        F::of<&Activiteit::volgorde>("volgorde"),
        F::of<&Activiteit::naam>("naam"),
        F::of<&Activiteit::toelichting>("toelichting", Unit::none, Privacy::free_text),
        F::of<&Activiteit::doelen>("doelen").element_of("visie.doelen"),
        F::of<&Activiteit::subsidiedoel>("subsidiedoel").element_of("programma.subsidiedoelen"),
        F::of<&Activiteit::opgaven>("opgaven").id_of("opgave"),
        F::of<&Activiteit::wijken>("wijken").id_of("wijk"),
        F::of<&Activiteit::partners>("partners").id_of("partij"),
        F::of<&Activiteit::eigenaar>("eigenaar", Unit::none, Privacy::person),
        F::of<&Activiteit::begin>("begin"),
        F::of<&Activiteit::einde>("einde"),
        F::of<&Activiteit::stand>("stand"),
        F::of<&Activiteit::burgers>("burgers", Unit::none, Privacy::free_text),
        F::of<&Activiteit::voor_wie>("voor_wie").element_of("programma.waarde-voor"),
    };
    return list;
}

std::span<const Field> Describe<Activiteiten>::fields() {
    using F = Fields<Activiteiten>;
    static constexpr std::array list{F::of<&Activiteiten::lijst>("lijst")};
    return list;
}

std::span<const Field> Describe<Meting>::fields() {
    using F = Fields<Meting>;
    static constexpr std::array list{
        F::of<&Meting::id>("id"),
        F::of<&Meting::volgorde>("volgorde"),
        F::of<&Meting::datum>("datum"),
        F::of<&Meting::waarde>("waarde"),
        F::of<&Meting::bron>("bron", Unit::none, Privacy::free_text),
    };
    return list;
}

std::span<const Field> Describe<Indicator>::fields() {
    using F = Fields<Indicator>;
    static constexpr std::array list{
        F::of<&Indicator::id>("id"),
        F::of<&Indicator::volgorde>("volgorde"),
        F::of<&Indicator::naam>("naam"),
        F::of<&Indicator::toelichting>("toelichting", Unit::none, Privacy::free_text),
        F::of<&Indicator::eenheid>("eenheid"),
        F::of<&Indicator::richting>("richting"),
        F::of<&Indicator::nulmeting>("nulmeting"),
        F::of<&Indicator::nulmeting_op>("nulmeting_op"),
        F::of<&Indicator::streefwaarde>("streefwaarde"),
        F::of<&Indicator::streefdatum>("streefdatum"),
        F::of<&Indicator::elke_maanden>("elke_maanden", Unit::maanden),
        F::of<&Indicator::metingen>("metingen"),
        F::of<&Indicator::doelen>("doelen").element_of("visie.doelen"),
        F::of<&Indicator::activiteiten>("activiteiten").id_of("act"),
        F::of<&Indicator::voor_wie>("voor_wie").element_of("programma.waarde-voor"),
    };
    return list;
}

std::span<const Field> Describe<CyclusStap>::fields() {
    using F = Fields<CyclusStap>;
    static constexpr std::array list{
        F::of<&CyclusStap::wat>("wat", Unit::none, Privacy::free_text),
        F::of<&CyclusStap::gepland_op>("gepland_op"),
        F::of<&CyclusStap::gedaan_op>("gedaan_op"),
    };
    return list;
}

std::span<const Field> Describe<Cyclus>::fields() {
    using F = Fields<Cyclus>;
    static constexpr std::array list{
        F::of<&Cyclus::id>("id"),
        F::of<&Cyclus::volgorde>("volgorde"),
        F::of<&Cyclus::naam>("naam"),
        F::of<&Cyclus::indicatoren>("indicatoren").id_of("ind"),
        F::of<&Cyclus::activiteiten>("activiteiten").id_of("act"),
        F::of<&Cyclus::plan>("plan"),
        F::of<&Cyclus::doen>("doen"),
        F::of<&Cyclus::controleren>("controleren"),
        F::of<&Cyclus::bijstellen>("bijstellen"),
    };
    return list;
}

std::span<const Field> Describe<Les>::fields() {
    using F = Fields<Les>;
    static constexpr std::array list{
        F::of<&Les::id>("id"),
        F::of<&Les::volgorde>("volgorde"),
        F::of<&Les::naam>("naam"),
        F::of<&Les::les>("les", Unit::none, Privacy::free_text),
        F::of<&Les::datum>("datum"),
        F::of<&Les::over>("over").id_of(any_kind),
        F::of<&Les::voor_wie>("voor_wie").element_of("programma.waarde-voor"),
        F::of<&Les::mag_gedeeld>("mag_gedeeld"),
    };
    return list;
}

std::span<const Field> Describe<Leren>::fields() {
    using F = Fields<Leren>;
    static constexpr std::array list{
        F::of<&Leren::indicatoren>("indicatoren"),
        F::of<&Leren::cycli>("cycli"),
        F::of<&Leren::lessen>("lessen"),
    };
    return list;
}

std::span<const Field> Describe<Mijlpaal>::fields() {
    using F = Fields<Mijlpaal>;
    static constexpr std::array list{
        F::of<&Mijlpaal::id>("id"),
        F::of<&Mijlpaal::volgorde>("volgorde"),
        F::of<&Mijlpaal::naam>("naam"),
        F::of<&Mijlpaal::landelijk>("landelijk").element_of("tijdlijn.landelijk"),
        F::of<&Mijlpaal::datum>("datum"),
        F::of<&Mijlpaal::bron>("bron", Unit::none, Privacy::free_text),
        F::of<&Mijlpaal::gehaald_op>("gehaald_op"),
        F::of<&Mijlpaal::afhankelijk>("afhankelijk").id_of(any_kind),
        F::of<&Mijlpaal::eigenaar>("eigenaar", Unit::none, Privacy::person),
    };
    return list;
}

std::span<const Field> Describe<Mijlpalen>::fields() {
    using F = Fields<Mijlpalen>;
    static constexpr std::array list{F::of<&Mijlpalen::lijst>("lijst")};
    return list;
}

std::span<const Field> Describe<Regiodocument>::fields() {
    using F = Fields<Regiodocument>;
    static constexpr std::array list{
        F::of<&Regiodocument::id>("id"),
        F::of<&Regiodocument::volgorde>("volgorde"),
        F::of<&Regiodocument::soort>("soort").element_of("programma.documenten"),
        F::of<&Regiodocument::naam>("naam"),
        F::of<&Regiodocument::stand>("stand"),
        F::of<&Regiodocument::datum>("datum"),
        F::of<&Regiodocument::vindplaats>("vindplaats", Unit::none, Privacy::free_text),
        F::of<&Regiodocument::aangesloten>("aangesloten"),
    };
    return list;
}

std::span<const Field> Describe<Regiodocumenten>::fields() {
    using F = Fields<Regiodocumenten>;
    static constexpr std::array list{F::of<&Regiodocumenten::lijst>("lijst")};
    return list;
}

}  // namespace elp
