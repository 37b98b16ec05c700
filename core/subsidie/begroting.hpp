// The budget as people fill it in: cost lines, funders by year, and payments that exist already. What follows from it
// (whether it closes, who gets what, what is uncovered and when) stands in the other files of this folder. Activities
// of the project are named by id alone.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"

namespace elp {

/// What a cost is paid from. The two parts of the uitvoeringssubsidie have purposes of their own.
enum class Geldbron : std::uint8_t {
    voorbereiding,
    uitvoering_vast,      ///< for the regional collaboration (R-2)
    uitvoering_modulair,  ///< for the wijk level (R-3)
    voucher,
    financier,
};

/// What a cost serves.
enum class Niveau : std::uint8_t { regio, wijk };

/// One line of the budget.
struct Kostenpost : Item {
    std::string naam;
    Id activiteit;
    Id partij;          ///< who makes the cost; none: the main applicant
    std::string soort;  ///< id of the list "begroting.kostensoorten"
    Answer<Niveau> niveau;
    Answer<Date> begin;
    Answer<Date> einde;     ///< the last day
    Answer<Money> bedrag;   ///< 0 or more; unanswered where `vacatiesom` gives it
    Id vacatiesom;          ///< the sum of attendance fees that the line is made of
    Answer<Geldbron> bron;  ///< none: nobody pays it yet
    Id geld;                ///< which voucher or funder
    Answer<bool> gedeeld;   ///< a part of a cost of which others pay the rest: not the same cost twice
    std::string toelichting;
    bool operator==(const Kostenpost&) const = default;
};

/// How sure a funder's money is. Only what is promised covers a cost.
enum class Zekerheid : std::uint8_t { mogelijk, aangevraagd, toegezegd };

/// Money of a funder in one year. There are no tariffs in the rules: a tariff is an entry with its source.
struct Financier : Item {
    std::string naam;
    std::string soort;  ///< id of the list "financiering.soorten"
    Id partij;
    Answer<std::int64_t> jaar;
    Answer<Money> bedrag;              ///< unanswered where tariff and insured people give it
    Answer<Money> tarief;              ///< for one insured person in the year
    Answer<std::int64_t> verzekerden;  ///< insured people
    std::string bron;                  ///< where amount or tariff comes from
    Answer<Zekerheid> zekerheid;
    std::string toelichting;
    bool operator==(const Financier&) const = default;
};

/// A payment that exists already, apart from the subsidies: what it pays may not be claimed again.
struct Vergoeding : Item {
    std::string naam;
    std::string betaler;
    Id activiteit;
    Id partij;          ///< who receives it
    std::string soort;  ///< id of the list "begroting.kostensoorten"
    Answer<Date> begin;
    Answer<Date> einde;
    std::string bron;
    bool operator==(const Vergoeding&) const = default;
};

struct Begroting : Thing {
    std::vector<Kostenpost> posten;
    std::vector<Financier> financiers;
    std::vector<Vergoeding> vergoedingen;
    bool operator==(const Begroting&) const = default;
};

template <>
struct Words<Geldbron> {
    static constexpr std::array<std::string_view, 5> list{"voorbereiding", "uitvoering-vast", "uitvoering-modulair",
                                                          "voucher", "financier"};
};
template <>
struct Words<Niveau> {
    static constexpr std::array<std::string_view, 2> list{"regio", "wijk"};
};
template <>
struct Words<Zekerheid> {
    static constexpr std::array<std::string_view, 3> list{"mogelijk", "aangevraagd", "toegezegd"};
};

template <>
struct Describe<Kostenpost> {
    static constexpr std::string_view name = "kostenpost";
    static constexpr std::string_view id_prefix = "post";
    static std::span<const Field> fields();
};

template <>
struct Describe<Financier> {
    static constexpr std::string_view name = "financier";
    static constexpr std::string_view id_prefix = "geld";
    static std::span<const Field> fields();
};

template <>
struct Describe<Vergoeding> {
    static constexpr std::string_view name = "vergoeding";
    static constexpr std::string_view id_prefix = "betaald";
    static std::span<const Field> fields();
};

template <>
struct Describe<Begroting> {
    static constexpr std::string_view name = "begroting";
    static std::span<const Field> fields();
};

}  // namespace elp
