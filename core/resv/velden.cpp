// The fields of the RESV in a plan file: key, unit, privacy, and what a text refers to.
#include <array>
#include <span>

#include "core/resv/afspraken.hpp"
#include "core/resv/contractering.hpp"
#include "core/resv/criteria.hpp"
#include "core/resv/opgaven.hpp"
#include "core/resv/resv.hpp"
#include "core/resv/samenwerkingen.hpp"
#include "core/resv/taken.hpp"
#include "core/resv/verklaring.hpp"
#include "core/resv/vorm.hpp"
#include "core/resv/zetels.hpp"

namespace elp {

std::span<const Field> Describe<Vertaling>::fields() {
    using F = Fields<Vertaling>;
    static constexpr std::array list{
        F::of<&Vertaling::id>("id"),
        F::of<&Vertaling::volgorde>("volgorde"),
        F::of<&Vertaling::verzekeraar>("verzekeraar").id_of("verz"),
        F::of<&Vertaling::stand>("stand"),
        F::of<&Vertaling::per>("per"),
        F::of<&Vertaling::toelichting>("toelichting", Unit::none, Privacy::free_text),
    };
    return list;
}

std::span<const Field> Describe<Afspraak>::fields() {
    using F = Fields<Afspraak>;
    static constexpr std::array list{
        F::of<&Afspraak::id>("id"),
        F::of<&Afspraak::volgorde>("volgorde"),
        F::of<&Afspraak::naam>("naam"),
        F::of<&Afspraak::patientgroep>("patientgroep").suggested_from("resv.patientgroepen"),
        F::of<&Afspraak::onderwerpen>("onderwerpen").suggested_from("resv.onderwerpen"),
        F::of<&Afspraak::delen>("delen").element_of("resv.ontwerpcriterium-1-delen"),
        F::of<&Afspraak::disciplines>("disciplines").element_of("resv.zetels"),
        F::of<&Afspraak::stand>("stand"),
        F::of<&Afspraak::gemaakt_op>("gemaakt_op"),
        F::of<&Afspraak::geldig_tot>("geldig_tot"),
        F::of<&Afspraak::hele_regio>("hele_regio"),
        F::of<&Afspraak::soort>("soort"),
        F::of<&Afspraak::contract>("contract"),
        F::of<&Afspraak::uitzondering>("uitzondering").element_of("resv.uitzonderingsgronden"),
        F::of<&Afspraak::eigenaar>("eigenaar", Unit::none, Privacy::person),
        F::of<&Afspraak::vertalingen>("vertalingen"),
    };
    return list;
}

std::span<const Field> Describe<Afspraken>::fields() {
    using F = Fields<Afspraken>;
    static constexpr std::array list{F::of<&Afspraken::lijst>("lijst")};
    return list;
}

std::span<const Field> Describe<Verzekeraar>::fields() {
    using F = Fields<Verzekeraar>;
    static constexpr std::array list{
        F::of<&Verzekeraar::id>("id"),
        F::of<&Verzekeraar::volgorde>("volgorde"),
        F::of<&Verzekeraar::naam>("naam"),
        F::of<&Verzekeraar::rol>("rol"),
        F::of<&Verzekeraar::marktaandeel_basispunten>("marktaandeel_basispunten", Unit::basispunten),
        F::of<&Verzekeraar::marktaandeel_bron>("marktaandeel_bron", Unit::none, Privacy::free_text),
        F::of<&Verzekeraar::volgt_marktleider>("volgt_marktleider"),
        F::of<&Verzekeraar::stand>("stand"),
        F::of<&Verzekeraar::contract_vanaf>("contract_vanaf"),
    };
    return list;
}

std::span<const Field> Describe<Contractering>::fields() {
    using F = Fields<Contractering>;
    static constexpr std::array list{F::of<&Contractering::verzekeraars>("verzekeraars")};
    return list;
}

std::span<const Field> Describe<ResvCriteria>::fields() {
    using F = Fields<ResvCriteria>;
    static constexpr std::array list{
        F::of<&ResvCriteria::lijst>("lijst"),
        F::of<&ResvCriteria::delen>("delen"),
        F::of<&ResvCriteria::uitgangspunten>("uitgangspunten"),
        F::of<&ResvCriteria::draagvlak>("draagvlak"),
        F::of<&ResvCriteria::besluitvorming>("besluitvorming", Unit::none, Privacy::free_text),
    };
    return list;
}

std::span<const Field> Describe<Opgave>::fields() {
    using F = Fields<Opgave>;
    static constexpr std::array list{
        F::of<&Opgave::id>("id"),
        F::of<&Opgave::volgorde>("volgorde"),
        F::of<&Opgave::naam>("naam"),
        F::of<&Opgave::document>("document").id_of("doc"),
        F::of<&Opgave::plaats>("plaats"),
        F::of<&Opgave::omschrijving>("omschrijving", Unit::none, Privacy::free_text),
        F::of<&Opgave::eigenaar>("eigenaar", Unit::none, Privacy::person),
    };
    return list;
}

std::span<const Field> Describe<Capaciteitsactie>::fields() {
    using F = Fields<Capaciteitsactie>;
    static constexpr std::array list{
        F::of<&Capaciteitsactie::id>("id"),
        F::of<&Capaciteitsactie::volgorde>("volgorde"),
        F::of<&Capaciteitsactie::naam>("naam"),
        F::of<&Capaciteitsactie::aanpak>("aanpak").element_of("resv.capaciteitsaanpak"),
        F::of<&Capaciteitsactie::opgaven>("opgaven").id_of("opgave"),
        F::of<&Capaciteitsactie::knelpunten>("knelpunten").id_of("knel"),
        F::of<&Capaciteitsactie::disciplines>("disciplines").element_of("resv.zetels"),
        F::of<&Capaciteitsactie::partijen>("partijen", Unit::none, Privacy::free_text),
        F::of<&Capaciteitsactie::gemandateerd>("gemandateerd"),
        F::of<&Capaciteitsactie::stand>("stand"),
        F::of<&Capaciteitsactie::gereed_op>("gereed_op"),
        F::of<&Capaciteitsactie::eigenaar>("eigenaar", Unit::none, Privacy::person),
    };
    return list;
}

std::span<const Field> Describe<ResvOpgaven>::fields() {
    using F = Fields<ResvOpgaven>;
    static constexpr std::array list{
        F::of<&ResvOpgaven::lijst>("lijst"),
        F::of<&ResvOpgaven::acties>("acties"),
    };
    return list;
}

std::span<const Field> Describe<Resv>::fields() {
    using F = Fields<Resv>;
    static constexpr std::array list{
        F::of<&Resv::naam>("naam"),
        F::of<&Resv::werkgebied>("werkgebied"),
        F::of<&Resv::gebied>("gebied", Unit::none, Privacy::free_text),
        F::of<&Resv::vormbesluit>("vormbesluit"),
        F::of<&Resv::criteria>("criteria"),
        F::of<&Resv::taken>("taken"),
        F::of<&Resv::zetels>("zetels"),
        F::of<&Resv::samenwerkingen>("samenwerkingen"),
        F::of<&Resv::afspraken>("afspraken"),
        F::of<&Resv::opgaven>("opgaven"),
        F::of<&Resv::contractering>("contractering"),
    };
    return list;
}

std::span<const Field> Describe<Samenwerking>::fields() {
    using F = Fields<Samenwerking>;
    static constexpr std::array list{
        F::of<&Samenwerking::id>("id"),
        F::of<&Samenwerking::volgorde>("volgorde"),
        F::of<&Samenwerking::naam>("naam"),
        F::of<&Samenwerking::soort>("soort"),
        F::of<&Samenwerking::organisatievorm>("organisatievorm").element_of("resv.organisatievormen"),
        F::of<&Samenwerking::disciplines>("disciplines").element_of("resv.zetels"),
        F::of<&Samenwerking::deelnemers>("deelnemers", Unit::none, Privacy::free_text),
        F::of<&Samenwerking::gebied>("gebied"),
        F::of<&Samenwerking::doelen>("doelen", Unit::none, Privacy::free_text).suggested_from("resv.onderwerpen"),
        F::of<&Samenwerking::rol>("rol"),
        F::of<&Samenwerking::contact>("contact"),
        F::of<&Samenwerking::contactpersoon>("contactpersoon", Unit::none, Privacy::person),
        F::of<&Samenwerking::besluit>("besluit"),
        F::of<&Samenwerking::samen_met>("samen_met").id_of("samenw"),
        F::of<&Samenwerking::toelichting>("toelichting", Unit::none, Privacy::free_text),
    };
    return list;
}

std::span<const Field> Describe<Samenwerkingen>::fields() {
    using F = Fields<Samenwerkingen>;
    static constexpr std::array list{F::of<&Samenwerkingen::lijst>("lijst")};
    return list;
}

std::span<const Field> Describe<Groeistap>::fields() {
    using F = Fields<Groeistap>;
    static constexpr std::array list{
        F::of<&Groeistap::id>("id"),
        F::of<&Groeistap::volgorde>("volgorde"),
        F::of<&Groeistap::jaar>("jaar", Unit::jaar),
        F::of<&Groeistap::niveau>("niveau").element_of("resv.groeischaal"),
        F::of<&Groeistap::resultaat>("resultaat", Unit::none, Privacy::free_text),
    };
    return list;
}

std::span<const Field> Describe<Hoofdtaak>::fields() {
    using F = Fields<Hoofdtaak>;
    static constexpr std::array list{
        F::of<&Hoofdtaak::id>("id"),
        F::of<&Hoofdtaak::volgorde>("volgorde"),
        F::of<&Hoofdtaak::taak>("taak").element_of("resv.hoofdtaken"),
        F::of<&Hoofdtaak::niveau>("niveau").element_of("resv.groeischaal"),
        F::of<&Hoofdtaak::niveau_op>("niveau_op"),
        F::of<&Hoofdtaak::eigenaar>("eigenaar", Unit::none, Privacy::person),
        F::of<&Hoofdtaak::toelichting>("toelichting", Unit::none, Privacy::free_text),
        F::of<&Hoofdtaak::groeipad>("groeipad"),
    };
    return list;
}

std::span<const Field> Describe<Gebruik>::fields() {
    using F = Fields<Gebruik>;
    static constexpr std::array list{
        F::of<&Gebruik::id>("id"),
        F::of<&Gebruik::volgorde>("volgorde"),
        F::of<&Gebruik::zetel>("zetel").id_of("zetel"),
        F::of<&Gebruik::volledig>("volledig", Unit::aantal),
        F::of<&Gebruik::deels>("deels", Unit::aantal),
        F::of<&Gebruik::niet>("niet", Unit::aantal),
    };
    return list;
}

std::span<const Field> Describe<Faciliteit>::fields() {
    using F = Fields<Faciliteit>;
    static constexpr std::array list{
        F::of<&Faciliteit::id>("id"),
        F::of<&Faciliteit::volgorde>("volgorde"),
        F::of<&Faciliteit::faciliteit>("faciliteit").element_of("resv.faciliteiten"),
        F::of<&Faciliteit::naam>("naam"),
        F::of<&Faciliteit::beschikbaar_vanaf>("beschikbaar_vanaf"),
        F::of<&Faciliteit::gebruik>("gebruik"),
    };
    return list;
}

std::span<const Field> Describe<ResvTaken>::fields() {
    using F = Fields<ResvTaken>;
    static constexpr std::array list{
        F::of<&ResvTaken::lijst>("lijst"),
        F::of<&ResvTaken::faciliteiten>("faciliteiten"),
    };
    return list;
}

std::span<const Field> Describe<Verklaring>::fields() {
    using F = Fields<Verklaring>;
    static constexpr std::array list{
        F::of<&Verklaring::id>("id"),
        F::of<&Verklaring::volgorde>("volgorde"),
        F::of<&Verklaring::over>("over"),
        F::of<&Verklaring::verklaard>("verklaard"),
        F::of<&Verklaring::bewijs>("bewijs", Unit::none, Privacy::free_text),
        F::of<&Verklaring::eigenaar>("eigenaar", Unit::none, Privacy::person),
        F::of<&Verklaring::gereed_op>("gereed_op"),
    };
    return list;
}

std::span<const Field> Describe<Vormoptie>::fields() {
    using F = Fields<Vormoptie>;
    static constexpr std::array list{
        F::of<&Vormoptie::id>("id"),
        F::of<&Vormoptie::volgorde>("volgorde"),
        F::of<&Vormoptie::vorm>("vorm").element_of("resv.organisatievormen"),
        F::of<&Vormoptie::naam>("naam"),
        F::of<&Vormoptie::voor>("voor", Unit::none, Privacy::free_text),
        F::of<&Vormoptie::tegen>("tegen", Unit::none, Privacy::free_text),
    };
    return list;
}

std::span<const Field> Describe<Vormbesluit>::fields() {
    using F = Fields<Vormbesluit>;
    static constexpr std::array list{
        F::of<&Vormbesluit::stand>("stand"),
        F::of<&Vormbesluit::opties>("opties"),
        F::of<&Vormbesluit::gekozen>("gekozen").id_of("optie"),
        F::of<&Vormbesluit::besluit_op>("besluit_op"),
        F::of<&Vormbesluit::eigenaar>("eigenaar", Unit::none, Privacy::person),
        F::of<&Vormbesluit::werkgroep>("werkgroep", Unit::none, Privacy::free_text),
    };
    return list;
}

std::span<const Field> Describe<ZetelMandaat>::fields() {
    using F = Fields<ZetelMandaat>;
    static constexpr std::array list{
        F::of<&ZetelMandaat::stand>("stand"),
        F::of<&ZetelMandaat::voor>("voor").element_of("resv.mandaat-voor"),
        F::of<&ZetelMandaat::omschrijving>("omschrijving", Unit::none, Privacy::free_text),
        F::of<&ZetelMandaat::van>("van"),
        F::of<&ZetelMandaat::tot>("tot"),
        F::of<&ZetelMandaat::factoren_geregeld>("factoren_geregeld").element_of("resv.mandaat-factoren"),
        F::of<&ZetelMandaat::factoren_ontbreken>("factoren_ontbreken").element_of("resv.mandaat-factoren"),
    };
    return list;
}

std::span<const Field> Describe<ZetelAansluiting>::fields() {
    using F = Fields<ZetelAansluiting>;
    static constexpr std::array list{
        F::of<&ZetelAansluiting::aanbieders>("aanbieders", Unit::aantal),
        F::of<&ZetelAansluiting::aangesloten>("aangesloten", Unit::aantal),
        F::of<&ZetelAansluiting::bron>("bron", Unit::none, Privacy::free_text),
        F::of<&ZetelAansluiting::peildatum>("peildatum"),
    };
    return list;
}

std::span<const Field> Describe<Zetel>::fields() {
    using F = Fields<Zetel>;
    static constexpr std::array list{
        F::of<&Zetel::id>("id"),
        F::of<&Zetel::volgorde>("volgorde"),
        F::of<&Zetel::zetel>("zetel").element_of("resv.zetels"),
        F::of<&Zetel::naam>("naam"),
        F::of<&Zetel::doet_mee>("doet_mee"),
        F::of<&Zetel::reden>("reden", Unit::none, Privacy::free_text),
        F::of<&Zetel::organisatievorm>("organisatievorm").element_of("resv.organisatievormen"),
        F::of<&Zetel::netwerk>("netwerk").id_of("samenw"),
        F::of<&Zetel::vertegenwoordiger>("vertegenwoordiger", Unit::none, Privacy::person),
        F::of<&Zetel::mandaat>("mandaat"),
        F::of<&Zetel::betaald_uit>("betaald_uit").element_of("resv.zetel-bekostiging"),
        F::of<&Zetel::voucher>("voucher").id_of("voucher"),
        F::of<&Zetel::aansluiting>("aansluiting"),
        F::of<&Zetel::vormbesluit>("vormbesluit"),
    };
    return list;
}

std::span<const Field> Describe<Zetels>::fields() {
    using F = Fields<Zetels>;
    static constexpr std::array list{F::of<&Zetels::lijst>("lijst")};
    return list;
}

}  // namespace elp
