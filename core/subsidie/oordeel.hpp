// What follows from the subsidies, the application, the parties and the budget of a region: results of
// beoordeel_subsidie(), as plain values.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"
#include "core/regels/bevinding.hpp"
#include "core/regels/trace.hpp"
#include "core/subsidie/begroting.hpp"
#include "core/subsidie/dekking.hpp"
#include "core/subsidie/looptijd.hpp"
#include "core/subsidie/regio.hpp"
#include "core/subsidie/subsidies.hpp"

namespace elp {

/// What the uitvoeringssubsidie is when one region or the other counts.
struct RegioLezing {
    Indeling indeling = Indeling::samenwerking;
    Answer<std::int64_t> inwoners;
    std::optional<Money> totaal;  ///< none where inhabitants are missing
};

struct RegioOordeel {
    Indeling indeling = Indeling::samenwerking;  ///< in force
    bool gekozen = false;
    std::vector<RegioLezing> lezingen;  ///< every option
};

/// The voorbereidingssubsidie.
struct VoorbereidingOordeel {
    std::optional<Geldend> maximum;        ///< cent
    std::optional<Geldend> duur;           ///< months at the most
    Date uiterlijk;                        ///< the last day that the duration allows; none without a first day
    std::vector<std::string> open_doelen;  ///< aims that are not reached yet
};

/// A discipline with its voucher.
struct DisciplineVoucher {
    std::string discipline;
    std::vector<Id> vouchers;     ///< one; more is a contradiction
    std::optional<Money> bedrag;  ///< in the plan
    Answer<SubsidieStand> stand;
};

struct VouchersOordeel {
    std::optional<Geldend> maximum;  ///< cent, for one voucher
    Date einde;                      ///< the last day of the scheme; none: not known
    std::vector<DisciplineVoucher> disciplines;
};

/// A sum of attendance fees: people × meetings × fee.
struct VacatieUitkomst {
    Id som;
    std::optional<Money> bedrag;  ///< none where an answer is missing or it does not fit
    Steps stappen;
};

/// Whether a mandatory party is there, worst first.
enum class EisStand : std::uint8_t {
    ontbreekt,
    genoemd,  ///< in the plan, without an answer to whether it takes part
    benaderd,
    uitzondering,  ///< not there, and an exception is claimed with its ground
    toegezegd,
    ondertekend,
};

struct PartijEis {
    std::string eis;  ///< id of the list "aanvraag.verplichte-partijen"
    EisStand stand = EisStand::ontbreekt;
    std::vector<Id> partijen;  ///< that stand for it, without those that do not take part
    [[nodiscard]] bool vervuld() const { return stand >= EisStand::uitzondering; }
};

/// The share of district nursing and VVT. It says nothing without what it is a share of.
struct VvtAandeel {
    std::optional<Geldend> drempel;  ///< hundredths of a percent
    std::optional<bool> gehaald;     ///< none while the share, or what it is of, is not answered
    Steps stappen;
};

/// What the plan says of a point that the user ticked off, or not.
enum class Steun : std::uint8_t {
    onbekend,  ///< the plan has no data on it
    klaar,     ///< the plan's own data say that it is ready
    niet_klaar,
};

struct ChecklistPunt {
    std::string id;           ///< of the list "aanvraag.checklist"
    bool aangevinkt = false;  ///< declared
    Steun steun = Steun::onbekend;
};

struct AanvraagOordeel {
    std::optional<bool> aanvrager_goed;  ///< none while applicant or its kind is not answered (R-4)
    std::vector<PartijEis> eisen;
    VvtAandeel vvt;
    std::vector<ChecklistPunt> checklist;
    [[nodiscard]] bool voldoet() const {
        if (!aanvrager_goed.value_or(false) || !vvt.gehaald.value_or(false)) return false;
        for (const PartijEis& eis : eisen) {
            if (!eis.vervuld()) return false;
        }
        return true;
    }
};

/// All subsidies of a region together.
struct SubsidiesSamen {
    std::optional<Money> hoogste;      ///< at the most, in the reading in force
    std::optional<Money> bereik_laag;  ///< the range over the readings of the uitvoeringssubsidie
    std::optional<Money> bereik_hoog;
    Money in_plan;                  ///< what the plan itself names: asked for or granted, not refused
    bool in_plan_volledig = false;  ///< every subsidy that is not ruled out has an amount
    Steps stappen;
};

/// A source of money against what is budgeted on it.
struct BronStand {
    Dekkingsbron bron;
    Money begroot;
    PerOorzaak per_oorzaak{};  ///< `begroot` by whether it is paid
    std::size_t posten = 0;
    /// More than there is, or money left; none where the amount is not known.
    [[nodiscard]] std::optional<Money> over() const {
        if (!bron.beschikbaar) return std::nullopt;
        return Money{bron.beschikbaar->cents - begroot.cents};
    }
};

/// The kinds of source, and one more for lines without a source.
inline constexpr std::size_t aantal_geldbronnen = 5;

struct JaarStand {
    int jaar = 0;
    Money kosten;
    PerOorzaak per_oorzaak{};
    std::array<Money, aantal_geldbronnen + 1> per_bron{};  ///< in the order of Geldbron; the last one has no source
};

struct ActiviteitKosten {
    Id activiteit;  ///< none: lines without activity
    Money kosten;
};

/// The whole budget. All sums are to the cent: years and `zonder_periode` together make `totaal`.
struct BegrotingOordeel {
    std::vector<BronStand> bronnen;  ///< voorbereiding, fixed part, modular part, vouchers, funders
    std::vector<JaarStand> jaren;    ///< ascending
    std::vector<ActiviteitKosten> activiteiten;
    std::array<std::array<Money, 2>, 2> doel{};  ///< [fixed, modular][region, wijk]: what the two parts serve (R-7)
    Money totaal;
    Money zonder_periode;        ///< of lines without days
    Money ongedekt;              ///< that no source pays: by cause, or because the source is too small
    std::size_t onvolledig = 0;  ///< lines without amount, days or source
    bool sluit = false;          ///< every line is paid, and no money of the uitvoeringssubsidie is left
    bool te_groot = false;       ///< the sum does not fit: no other figure here is made
};

/// What a party gets out of the uitvoeringssubsidie.
struct PartijDeel {
    Id partij;  ///< none: no main applicant is named
    Money vast;
    Money modulair;
    std::int64_t aandeel_basispunten = 0;  ///< of all that is divided, rounded to the nearest
    std::array<bool, 3> mag{};             ///< by reading, in the order of Ontvangers
};

struct Verdeling {
    Ontvangers lezing = Ontvangers::namens_partijen;  ///< in force
    bool gekozen = false;
    std::vector<PartijDeel> partijen;  ///< the largest first
    std::array<Money, 3> buiten{};     ///< by reading: what goes to parties that may not receive it
};

/// The same cost claimed twice.
struct DubbeleKosten {
    Id een;
    Id ander;  ///< a line, or an existing payment
    Money bedrag;
};

/// A month after the programme.
struct GatMaand {
    Date maand;  ///< its first day
    bool in_project = false;
    PerOorzaak per_oorzaak{};
    bool toegezegd = false;  ///< a funder has promised money for this year
    [[nodiscard]] Money ongedekt() const {
        Money sum;
        for (std::size_t i = 1; i < aantal_oorzaken; ++i) sum.cents += per_oorzaak[i].cents;
        return sum;
    }
    /// The project runs, nothing is budgeted and nobody has promised money: uncovered, amount unknown.
    [[nodiscard]] bool onbekend() const { return in_project && ongedekt() == Money{} && !gedekt(); }
    [[nodiscard]] bool gedekt() const { return toegezegd || per_oorzaak[0] != Money{}; }
};

/// The gap after the programme, by month and cause.
struct GatOordeel {
    std::optional<Geldend> programma_einde;  ///< a day
    Looptijd looptijd;
    std::vector<GatMaand> maanden;  ///< from the first month after the programme, as far as project or costs reach
    PerOorzaak per_oorzaak{};       ///< over all months
};

struct SubsidieOordeel {
    RegioOordeel regio;
    VoorbereidingOordeel voorbereiding;
    VouchersOordeel vouchers;
    std::vector<VacatieUitkomst> vacatiegelden;  ///< in the order of the plan
    AanvraagOordeel aanvraag;
    SubsidiesSamen samen;
    BegrotingOordeel begroting;
    Verdeling verdeling;
    std::vector<DubbeleKosten> dubbel;
    GatOordeel gat;
    Bevindingen bevindingen;
};

template <>
struct Words<EisStand> {
    static constexpr std::array<std::string_view, 6> list{"ontbreekt",    "genoemd",   "benaderd",
                                                          "uitzondering", "toegezegd", "ondertekend"};
};

}  // namespace elp
