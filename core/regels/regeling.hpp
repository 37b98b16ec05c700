// A rule file: the amounts, limits and dates of a policy as parameters, each value with its validity, source, place in
// the source and status; and the points on which the source is silent, as named choices.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"
#include "core/base/problem.hpp"

namespace elp {

/// How firm a value is.
enum class Status : std::uint8_t {
    vastgesteld,   ///< laid down in the published text
    aankondiging,  ///< from an announcement, before the text was published
    aanname,       ///< a reading of this program
};

/// A document that values come from.
struct Bron : Thing {
    std::string id;  ///< "S2"
    std::string titel;
    std::string uitgever;
    std::string datum;  ///< as far as known: "2024", "voorjaar 2024"
    std::string adres;  ///< where it can be read, if public
    bool operator==(const Bron&) const = default;
};

/// One value of a parameter with the days on which it holds.
struct Waarde : Thing {
    Answer<std::int64_t> waarde;  ///< in the parameter's unit; a day as 20261231
    Date geldig_van;
    Date geldig_tot;     ///< the last day; none: no end known
    std::string bron;    ///< id of a Bron
    std::string plaats;  ///< where in the source
    Status status = Status::aanname;
    std::string toelichting;
    bool operator==(const Waarde&) const = default;
};

struct Parameter : Thing {
    std::string id;     ///< "uitvoering.module.bedrag"
    std::string regel;  ///< "R-3"
    Unit eenheid = Unit::none;
    std::vector<Waarde> waarden;
    bool operator==(const Parameter&) const = default;
};

/// A point on which the source is silent.
struct Keuze : Thing {
    std::string id;  ///< "uitvoering.afronding"
    std::string regel;
    Texts opties;
    std::string standaard;  ///< the reading of this program when the user makes no choice
    std::string bron;
    std::string plaats;
    bool operator==(const Keuze&) const = default;
};

/// One thing in a list of a policy: a discipline, a mandatory party, a criterion, a goal, a milestone.
struct Element : Thing {
    std::string id;         ///< "huisartsen"
    std::string naam;       ///< the policy's own name, Dutch in every language
    std::string uitleg_en;  ///< a gloss for English readers of the file
    Date datum;             ///< of a milestone: its (first) day
    Date datum_tot;         ///< of a period: its last day
    Texts kenmerken;        ///< what else the policy says of it, as words: "voucher", "kernteam-landelijk"
    std::string bron;       ///< where it does not come from the list's own source: id of a Bron
    std::string plaats;     ///< where in that source
    Answer<Status> status;  ///< where it is not as firm as the list
    bool operator==(const Element&) const = default;
};

/// A list that a policy lays down, in its order.
struct Lijst : Thing {
    std::string id;  ///< "resv.ontwerpcriteria"
    std::string regel;
    std::string bron;
    std::string plaats;
    Status status = Status::aanname;
    std::vector<Element> elementen;
    bool operator==(const Lijst&) const = default;
};

struct Regeling : Thing {
    std::string id;  ///< "zonmw-uitvoering"
    std::string titel;
    Date peildatum;  ///< the grant's own date, where the plan names none
    std::vector<Bron> bronnen;
    std::vector<Parameter> parameters;
    std::vector<Keuze> keuzes;
    std::vector<Lijst> lijsten;
    /// Of all that a figure or a check can follow from; made when the file is read. An explanation in other words
    /// leaves it as it is.
    std::uint64_t vingerafdruk = 0;
    bool operator==(const Regeling&) const = default;
};

template <>
struct Words<Status> {
    static constexpr std::array<std::string_view, 3> list{"vastgesteld", "aankondiging", "aanname"};
};
template <>
struct Words<Unit> {
    static constexpr std::array<std::string_view, 11> list{"geen",    "inwoners",    "cent",   "modules",
                                                           "maanden", "jaar",        "aantal", "basispunten",
                                                           "dagen",   "honderdsten", "datum"};
};

template <>
struct Describe<Bron> {
    static constexpr std::string_view name = "bron";
    static std::span<const Field> fields();
};

template <>
struct Describe<Waarde> {
    static constexpr std::string_view name = "waarde";
    static std::span<const Field> fields();
};

template <>
struct Describe<Parameter> {
    static constexpr std::string_view name = "parameter";
    static std::span<const Field> fields();
};

template <>
struct Describe<Keuze> {
    static constexpr std::string_view name = "keuze";
    static std::span<const Field> fields();
};

template <>
struct Describe<Element> {
    static constexpr std::string_view name = "element";
    static std::span<const Field> fields();
};

template <>
struct Describe<Lijst> {
    static constexpr std::string_view name = "lijst";
    static std::span<const Field> fields();
};

template <>
struct Describe<Regeling> {
    static constexpr std::string_view name = "regeling";
    static std::span<const Field> fields();
};

/// Whether there is a day on which both values hold.
[[nodiscard]] bool overlapt(const Waarde& a, const Waarde& b);

/// Reads a rule file strictly: an unknown or double key, a value without source or validity, a source that is not
/// listed, overlapping validity and a default that is no option are problems with their place.
[[nodiscard]] Result<Regeling> read_regeling(std::string_view bytes);

}  // namespace elp
