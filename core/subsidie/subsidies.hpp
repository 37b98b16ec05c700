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
    static std::span<const Field> fields();
};

template <>
struct Describe<Uitvoering> {
    static constexpr std::string_view name = "uitvoering";
    static std::span<const Field> fields();
};

template <>
struct Describe<Voucher> {
    static constexpr std::string_view name = "voucher";
    static constexpr std::string_view id_prefix = "voucher";
    static std::span<const Field> fields();
};

template <>
struct Describe<Vacatiesom> {
    static constexpr std::string_view name = "vacatiesom";
    static constexpr std::string_view id_prefix = "vacatie";
    static std::span<const Field> fields();
};

template <>
struct Describe<Aanvraag> {
    static constexpr std::string_view name = "aanvraag";
    static std::span<const Field> fields();
};

template <>
struct Describe<Subsidies> {
    static constexpr std::string_view name = "subsidies";
    static std::span<const Field> fields();
};

}  // namespace elp
