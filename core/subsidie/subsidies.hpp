// What a region fills in about its subsidies: the voorbereidingssubsidie, the uitvoeringssubsidie, its
// application, the vouchers and sums of attendance fees. Amounts that follow from rules are not
// here: they are calculated.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"
#include "core/subsidie/uitvoering_lezing.hpp"

namespace elp {

/// How far a subsidy is.
enum class SubsidieStand : std::uint8_t {
    voorgenomen,
    aangevraagd,
    toegekend,
    afgewezen,
    vastgesteld,  ///< settled afterwards
};

/// The voorbereidingssubsidie. `stand` none: the region had none.
struct Voorbereiding : Thing {
    Answer<SubsidieStand> stand;
    Answer<Money> bedrag;  ///< asked for, or granted
    Answer<Date> begin;
    Answer<Date> einde;  ///< the last day
    Texts doelen;        ///< ids of the list "voorbereiding.doelen" that are reached
    std::string bron;    ///< where amount and days come from
    bool operator==(const Voorbereiding&) const = default;
};

/// What the user answers and chooses for the uitvoeringssubsidie, and what was granted.
struct Uitvoering : Thing {
    Answer<Date> peildatum;
    Answer<Afronding> afronding;
    Answer<Grens> grens;
    Answer<Telling> telling;
    Answer<std::int64_t> wijkverbanden;  ///< for how many wijkverbanden modules are asked
    Answer<SubsidieStand> stand;
    Answer<Money> toegekend_vast;  ///< as the grant says; wins from what is calculated
    Answer<Money> toegekend_modulair;
    Answer<Date> toegekend_op;
    Answer<Date> begin;  ///< of the project; unanswered: counted from its grant
    Answer<std::int64_t> duur_maanden;
    Answer<Date> einde;  ///< the last day; wins from the duration
    std::string bron;    ///< where these come from
    bool operator==(const Uitvoering&) const = default;
};

/// A discipline's voucher.
struct Voucher : Item {
    std::string discipline;  ///< id of the list "voucher.disciplines"
    Answer<SubsidieStand> stand;
    Id aanvrager;          ///< a Partij
    Answer<Money> bedrag;  ///< asked for, or granted
    Answer<Date> begin;
    Answer<Date> einde;  ///< the last day
    Texts doelen;        ///< ids of the list "voucher.doelen"
    std::string toelichting;
    bool operator==(const Voucher&) const = default;
};

/// Attendance fees as a sum: people × meetings × fee.
struct Vacatiesom : Item {
    std::string naam;
    std::string discipline;  ///< whose people they are; empty: of several disciplines
    Answer<std::int64_t> personen;
    Answer<std::int64_t> bijeenkomsten;
    Answer<Money> vergoeding;  ///< for one person and one meeting
    std::string vergoeding_bron;
    bool operator==(const Vacatiesom&) const = default;
};

/// Who may receive money from the main applicant; the source's list is missing.
enum class Ontvangers : std::uint8_t {
    hoofdaanvrager,   ///< nobody else
    namens_partijen,  ///< the parties on whose behalf the application is made
    alle_partners,    ///< every party of the project
};

/// The application for the uitvoeringssubsidie.
struct Aanvraag : Thing {
    Id hoofdaanvrager;                  ///< a Partij
    Answer<std::string> vvt_grondslag;  ///< id of the list "aanvraag.vvt-grondslagen": a share of what
    Answer<std::int64_t> vvt_bereikt;   ///< the share reached, in hundredths of a percent
    std::string vvt_bron;
    Answer<bool> apothekers_uitzondering;  ///< an exception for the regional pharmacists' organisation holds
    std::string apothekers_grond;          ///< on what ground
    Answer<Ontvangers> ontvangers;
    Answer<Date> ingediend;
    Texts gereed;  ///< ids of the list "aanvraag.checklist" that are ready
    bool operator==(const Aanvraag&) const = default;
};

struct Subsidies : Thing {
    Voorbereiding voorbereiding;
    Uitvoering uitvoering;
    Aanvraag aanvraag;
    std::vector<Voucher> vouchers;
    std::vector<Vacatiesom> vacatiegelden;
    bool operator==(const Subsidies&) const = default;
};

template <>
struct Words<SubsidieStand> {
    static constexpr std::array<std::string_view, 5> list{"voorgenomen", "aangevraagd", "toegekend", "afgewezen",
                                                          "vastgesteld"};
};
template <>
struct Words<Ontvangers> {
    static constexpr std::array<std::string_view, 3> list{"hoofdaanvrager", "namens-partijen", "alle-partners"};
};

template <>
struct Describe<Voorbereiding> {
    static constexpr std::string_view name = "voorbereiding";
    using F = Fields<Voorbereiding>;
    static constexpr std::array list{
        F::of<&Voorbereiding::stand>("stand"),
        F::of<&Voorbereiding::bedrag>("bedrag_cent", Unit::cent),
        F::of<&Voorbereiding::begin>("begin"),
        F::of<&Voorbereiding::einde>("einde"),
        F::of<&Voorbereiding::doelen>("doelen").element_of("voorbereiding.doelen"),
        F::of<&Voorbereiding::bron>("bron", Unit::none, Privacy::free_text),
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
        F::of<&Uitvoering::stand>("stand"),
        F::of<&Uitvoering::toegekend_vast>("toegekend_vast_cent", Unit::cent),
        F::of<&Uitvoering::toegekend_modulair>("toegekend_modulair_cent", Unit::cent),
        F::of<&Uitvoering::toegekend_op>("toegekend_op"),
        F::of<&Uitvoering::begin>("begin"),
        F::of<&Uitvoering::duur_maanden>("duur_maanden", Unit::maanden),
        F::of<&Uitvoering::einde>("einde"),
        F::of<&Uitvoering::bron>("bron", Unit::none, Privacy::free_text),
    };
};

template <>
struct Describe<Voucher> {
    static constexpr std::string_view name = "voucher";
    static constexpr std::string_view id_prefix = "voucher";
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
};

template <>
struct Describe<Vacatiesom> {
    static constexpr std::string_view name = "vacatiesom";
    static constexpr std::string_view id_prefix = "vacatie";
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
};

template <>
struct Describe<Aanvraag> {
    static constexpr std::string_view name = "aanvraag";
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
};

template <>
struct Describe<Subsidies> {
    static constexpr std::string_view name = "subsidies";
    using F = Fields<Subsidies>;
    static constexpr std::array list{
        F::of<&Subsidies::voorbereiding>("voorbereiding"), F::of<&Subsidies::uitvoering>("uitvoering"),
        F::of<&Subsidies::aanvraag>("aanvraag"),           F::of<&Subsidies::vouchers>("vouchers"),
        F::of<&Subsidies::vacatiegelden>("vacatiegelden"),
    };
};

}  // namespace elp
