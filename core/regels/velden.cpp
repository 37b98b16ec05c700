// The fields of rule files and own values: key, unit, privacy.
#include <array>
#include <span>

#include "core/regels/eigen_waarden.hpp"
#include "core/regels/regeling.hpp"

namespace elp {

std::span<const Field> Describe<EigenWaarde>::fields() {
    using F = Fields<EigenWaarde>;
    static constexpr std::array list{
        F::of<&EigenWaarde::id>("id"),
        F::of<&EigenWaarde::volgorde>("volgorde"),
        F::of<&EigenWaarde::parameter>("parameter"),
        F::of<&EigenWaarde::waarde>("waarde"),
        F::of<&EigenWaarde::geldig_van>("geldig_van"),
        F::of<&EigenWaarde::geldig_tot>("geldig_tot"),
        F::of<&EigenWaarde::bron>("bron"),
        F::of<&EigenWaarde::uitgever>("uitgever"),
        F::of<&EigenWaarde::datum>("datum"),
        F::of<&EigenWaarde::adres>("adres"),
        F::of<&EigenWaarde::plaats>("plaats"),
        F::of<&EigenWaarde::status>("status"),
        F::of<&EigenWaarde::toelichting>("toelichting", Unit::none, Privacy::free_text),
    };
    return list;
}

std::span<const Field> Describe<EigenWaarden>::fields() {
    using F = Fields<EigenWaarden>;
    static constexpr std::array list{F::of<&EigenWaarden::lijst>("lijst")};
    return list;
}

std::span<const Field> Describe<Bron>::fields() {
    using F = Fields<Bron>;
    static constexpr std::array list{F::of<&Bron::id>("id"), F::of<&Bron::titel>("titel"),
                                     F::of<&Bron::uitgever>("uitgever"), F::of<&Bron::datum>("datum"),
                                     F::of<&Bron::adres>("adres")};
    return list;
}

std::span<const Field> Describe<Waarde>::fields() {
    using F = Fields<Waarde>;
    static constexpr std::array list{
        F::of<&Waarde::waarde>("waarde"),           F::of<&Waarde::geldig_van>("geldig_van"),
        F::of<&Waarde::geldig_tot>("geldig_tot"),   F::of<&Waarde::bron>("bron"),
        F::of<&Waarde::plaats>("plaats"),           F::of<&Waarde::status>("status"),
        F::of<&Waarde::toelichting>("toelichting"),
    };
    return list;
}

std::span<const Field> Describe<Parameter>::fields() {
    using F = Fields<Parameter>;
    static constexpr std::array list{F::of<&Parameter::id>("id"), F::of<&Parameter::regel>("regel"),
                                     F::of<&Parameter::eenheid>("eenheid"), F::of<&Parameter::waarden>("waarden")};
    return list;
}

std::span<const Field> Describe<Keuze>::fields() {
    using F = Fields<Keuze>;
    static constexpr std::array list{F::of<&Keuze::id>("id"),         F::of<&Keuze::regel>("regel"),
                                     F::of<&Keuze::opties>("opties"), F::of<&Keuze::standaard>("standaard"),
                                     F::of<&Keuze::bron>("bron"),     F::of<&Keuze::plaats>("plaats")};
    return list;
}

std::span<const Field> Describe<Element>::fields() {
    using F = Fields<Element>;
    static constexpr std::array list{
        F::of<&Element::id>("id"),
        F::of<&Element::naam>("naam"),
        F::of<&Element::uitleg_en>("uitleg_en"),
        F::of<&Element::datum>("datum"),
        F::of<&Element::datum_tot>("datum_tot"),
        F::of<&Element::kenmerken>("kenmerken"),
        F::of<&Element::bron>("bron"),
        F::of<&Element::plaats>("plaats"),
        F::of<&Element::status>("status"),
    };
    return list;
}

std::span<const Field> Describe<Lijst>::fields() {
    using F = Fields<Lijst>;
    static constexpr std::array list{
        F::of<&Lijst::id>("id"),         F::of<&Lijst::regel>("regel"),   F::of<&Lijst::bron>("bron"),
        F::of<&Lijst::plaats>("plaats"), F::of<&Lijst::status>("status"), F::of<&Lijst::elementen>("elementen"),
    };
    return list;
}

std::span<const Field> Describe<Regeling>::fields() {
    using F = Fields<Regeling>;
    static constexpr std::array list{
        F::of<&Regeling::id>("id"),
        F::of<&Regeling::titel>("titel"),
        F::of<&Regeling::peildatum>("peildatum"),
        F::of<&Regeling::bronnen>("bronnen"),
        F::of<&Regeling::parameters>("parameters"),
        F::of<&Regeling::keuzes>("keuzes"),
        F::of<&Regeling::lijsten>("lijsten"),
    };
    return list;
}

}  // namespace elp
