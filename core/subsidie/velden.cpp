// The fields of grants, parties and budget in a plan file: key, unit, privacy, and what a text refers to.
#include <array>
#include <span>

#include "core/subsidie/begroting.hpp"
#include "core/subsidie/partijen.hpp"
#include "core/subsidie/regio.hpp"
#include "core/subsidie/subsidies.hpp"

namespace elp {

std::span<const Field> Describe<Kostenpost>::fields() {
    using F = Fields<Kostenpost>;
    static constexpr std::array list{
        F::of<&Kostenpost::id>("id"),
        F::of<&Kostenpost::volgorde>("volgorde"),
        F::of<&Kostenpost::naam>("naam"),
        F::of<&Kostenpost::activiteit>("activiteit").id_of("act"),
        F::of<&Kostenpost::partij>("partij").id_of("partij"),
        F::of<&Kostenpost::soort>("soort").element_of("begroting.kostensoorten"),
        F::of<&Kostenpost::niveau>("niveau"),
        F::of<&Kostenpost::begin>("begin"),
        F::of<&Kostenpost::einde>("einde"),
        F::of<&Kostenpost::bedrag>("bedrag_cent", Unit::cent),
        F::of<&Kostenpost::vacatiesom>("vacatiesom").id_of("vacatie"),
        F::of<&Kostenpost::bron>("bron"),
        F::of<&Kostenpost::geld>("geld").id_of(any_kind),
        F::of<&Kostenpost::gedeeld>("gedeeld"),
        F::of<&Kostenpost::toelichting>("toelichting", Unit::none, Privacy::free_text),
    };
    return list;
}

std::span<const Field> Describe<Financier>::fields() {
    using F = Fields<Financier>;
    static constexpr std::array list{
        F::of<&Financier::id>("id"),
        F::of<&Financier::volgorde>("volgorde"),
        F::of<&Financier::naam>("naam"),
        F::of<&Financier::soort>("soort").element_of("financiering.soorten"),
        F::of<&Financier::partij>("partij").id_of("partij"),
        F::of<&Financier::jaar>("jaar", Unit::jaar),
        F::of<&Financier::bedrag>("bedrag_cent", Unit::cent),
        F::of<&Financier::tarief>("tarief_cent", Unit::cent),
        F::of<&Financier::verzekerden>("verzekerden", Unit::aantal),
        F::of<&Financier::bron>("bron", Unit::none, Privacy::free_text),
        F::of<&Financier::zekerheid>("zekerheid"),
        F::of<&Financier::toelichting>("toelichting", Unit::none, Privacy::free_text),
    };
    return list;
}

std::span<const Field> Describe<Vergoeding>::fields() {
    using F = Fields<Vergoeding>;
    static constexpr std::array list{
        F::of<&Vergoeding::id>("id"),
        F::of<&Vergoeding::volgorde>("volgorde"),
        F::of<&Vergoeding::naam>("naam"),
        F::of<&Vergoeding::betaler>("betaler"),
        F::of<&Vergoeding::activiteit>("activiteit").id_of("act"),
        F::of<&Vergoeding::partij>("partij").id_of("partij"),
        F::of<&Vergoeding::soort>("soort").element_of("begroting.kostensoorten"),
        F::of<&Vergoeding::begin>("begin"),
        F::of<&Vergoeding::einde>("einde"),
        F::of<&Vergoeding::bron>("bron", Unit::none, Privacy::free_text),
    };
    return list;
}

std::span<const Field> Describe<Begroting>::fields() {
    using F = Fields<Begroting>;
    static constexpr std::array list{F::of<&Begroting::posten>("posten"), F::of<&Begroting::financiers>("financiers"),
                                     F::of<&Begroting::vergoedingen>("vergoedingen")};
    return list;
}

std::span<const Field> Describe<Partij>::fields() {
    using F = Fields<Partij>;
    static constexpr std::array list{
        F::of<&Partij::id>("id"),
        F::of<&Partij::volgorde>("volgorde"),
        F::of<&Partij::naam>("naam"),
        F::of<&Partij::soort>("soort").element_of("partij.soorten"),
        F::of<&Partij::vervult>("vervult").element_of("aanvraag.verplichte-partijen"),
        F::of<&Partij::deelname>("deelname"),
        F::of<&Partij::contactpersoon>("contactpersoon", Unit::none, Privacy::person),
        F::of<&Partij::toelichting>("toelichting", Unit::none, Privacy::free_text),
    };
    return list;
}

std::span<const Field> Describe<Partijen>::fields() {
    using F = Fields<Partijen>;
    static constexpr std::array list{F::of<&Partijen::lijst>("lijst")};
    return list;
}

std::span<const Field> Describe<Regio>::fields() {
    using F = Fields<Regio>;
    static constexpr std::array list{
        F::of<&Regio::naam>("naam"),
        F::of<&Regio::inwoners>("inwoners", Unit::inwoners),
        F::of<&Regio::inwoners_bron>("inwoners_bron", Unit::none, Privacy::free_text),
        F::of<&Regio::afbakening>("afbakening").element_of("regio.afbakeningen"),
        F::of<&Regio::indeling>("indeling"),
        F::of<&Regio::zorgkantoorregio>("zorgkantoorregio"),
        F::of<&Regio::zorgkantoor_inwoners>("zorgkantoor_inwoners", Unit::inwoners),
        F::of<&Regio::zorgkantoor_inwoners_bron>("zorgkantoor_inwoners_bron", Unit::none, Privacy::free_text),
        F::of<&Regio::huisartsenregio>("huisartsenregio"),
        F::of<&Regio::gemeenten>("gemeenten"),
    };
    return list;
}

std::span<const Field> Describe<Voorbereiding>::fields() {
    using F = Fields<Voorbereiding>;
    static constexpr std::array list{
        F::of<&Voorbereiding::stand>("stand"),
        F::of<&Voorbereiding::bedrag>("bedrag_cent", Unit::cent),
        F::of<&Voorbereiding::begin>("begin"),
        F::of<&Voorbereiding::einde>("einde"),
        F::of<&Voorbereiding::doelen>("doelen").element_of("voorbereiding.doelen"),
        F::of<&Voorbereiding::bron>("bron", Unit::none, Privacy::free_text),
    };
    return list;
}

std::span<const Field> Describe<Uitvoering>::fields() {
    using F = Fields<Uitvoering>;
    static constexpr std::array list{
        F::of<&Uitvoering::peildatum>("peildatum"),
        F::of<&Uitvoering::afronding>("afronding"),
        F::of<&Uitvoering::grens>("grens"),
        F::of<&Uitvoering::telling>("telling"),
        F::of<&Uitvoering::wijkverbanden>("wijkverbanden", Unit::aantal),
        F::of<&Uitvoering::stand>("stand"),
        F::of<&Uitvoering::toegekend_vast>("toegekend_vast_cent", Unit::cent),
        F::of<&Uitvoering::toegekend_modulair>("toegekend_modulair_cent", Unit::cent),
        F::of<&Uitvoering::toegekend_op>("toegekend_op"),
        F::of<&Uitvoering::begin>("begin"),
        F::of<&Uitvoering::duur_maanden>("duur_maanden", Unit::maanden),
        F::of<&Uitvoering::einde>("einde"),
        F::of<&Uitvoering::bron>("bron", Unit::none, Privacy::free_text),
    };
    return list;
}

std::span<const Field> Describe<Voucher>::fields() {
    using F = Fields<Voucher>;
    static constexpr std::array list{
        F::of<&Voucher::id>("id"),
        F::of<&Voucher::volgorde>("volgorde"),
        F::of<&Voucher::discipline>("discipline").element_of("voucher.disciplines"),
        F::of<&Voucher::stand>("stand"),
        F::of<&Voucher::aanvrager>("aanvrager").id_of("partij"),
        F::of<&Voucher::bedrag>("bedrag_cent", Unit::cent),
        F::of<&Voucher::begin>("begin"),
        F::of<&Voucher::einde>("einde"),
        F::of<&Voucher::doelen>("doelen").element_of("voucher.doelen"),
        F::of<&Voucher::toelichting>("toelichting", Unit::none, Privacy::free_text),
    };
    return list;
}

std::span<const Field> Describe<Vacatiesom>::fields() {
    using F = Fields<Vacatiesom>;
    static constexpr std::array list{
        F::of<&Vacatiesom::id>("id"),
        F::of<&Vacatiesom::volgorde>("volgorde"),
        F::of<&Vacatiesom::naam>("naam"),
        F::of<&Vacatiesom::discipline>("discipline"),
        F::of<&Vacatiesom::personen>("personen", Unit::aantal),
        F::of<&Vacatiesom::bijeenkomsten>("bijeenkomsten", Unit::aantal),
        F::of<&Vacatiesom::vergoeding>("vergoeding_cent", Unit::cent),
        F::of<&Vacatiesom::vergoeding_bron>("vergoeding_bron", Unit::none, Privacy::free_text),
    };
    return list;
}

std::span<const Field> Describe<Aanvraag>::fields() {
    using F = Fields<Aanvraag>;
    static constexpr std::array list{
        F::of<&Aanvraag::hoofdaanvrager>("hoofdaanvrager").id_of("partij"),
        F::of<&Aanvraag::vvt_grondslag>("vvt_grondslag").element_of("aanvraag.vvt-grondslagen"),
        F::of<&Aanvraag::vvt_bereikt>("vvt_bereikt_basispunten", Unit::basispunten),
        F::of<&Aanvraag::vvt_bron>("vvt_bron", Unit::none, Privacy::free_text),
        F::of<&Aanvraag::apothekers_uitzondering>("apothekers_uitzondering"),
        F::of<&Aanvraag::apothekers_grond>("apothekers_grond", Unit::none, Privacy::free_text),
        F::of<&Aanvraag::ontvangers>("ontvangers"),
        F::of<&Aanvraag::ingediend>("ingediend"),
        F::of<&Aanvraag::gereed>("gereed").element_of("aanvraag.checklist"),
    };
    return list;
}

std::span<const Field> Describe<Subsidies>::fields() {
    using F = Fields<Subsidies>;
    static constexpr std::array list{
        F::of<&Subsidies::voorbereiding>("voorbereiding"), F::of<&Subsidies::uitvoering>("uitvoering"),
        F::of<&Subsidies::aanvraag>("aanvraag"),           F::of<&Subsidies::vouchers>("vouchers"),
        F::of<&Subsidies::vacatiegelden>("vacatiegelden"),
    };
    return list;
}

}  // namespace elp
