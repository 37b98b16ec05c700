// A plan to try rules on: small makers of parties, vouchers, cost lines and funders, and a look at what is found.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "assets/assets.hpp"
#include "core/beoordeling/assess.hpp"
#include "core/plan/file.hpp"

namespace elp::proef {

/// A day on which nothing of the scheme has passed yet, except the first round.
inline constexpr Date today{2025, 6, 1};

inline const Regelingen& rules() {
    static const Regelingen regelingen = *shipped_regelingen();
    return regelingen;
}

inline Plan almere() { return *read_plan(shipped_voorbeeld("almere")); }

inline SubsidieOordeel judge(const Plan& plan, Date vandaag = today) { return assess(plan, rules(), vandaag).subsidie; }

inline std::vector<Bevinding> found(const Plan& plan, std::string_view code, Date vandaag = today) {
    auto all = assess(plan, rules(), vandaag).bevindingen;
    std::erase_if(all, [code](const Bevinding& bevinding) { return bevinding.code != code; });
    return all;
}

inline bool finds(const Plan& plan, std::string_view code, Date vandaag = today) {
    return !found(plan, code, vandaag).empty();
}

inline Money euro(std::int64_t whole) { return {whole * 100}; }

/// A thing with an id of its kind and a place in its list.
template <class T>
T numbered(std::uint64_t number) {
    T thing;
    thing.id = make_id(Describe<T>::id_prefix, number);
    thing.volgorde = "V" + std::string(1, static_cast<char>('1' + number % 9));
    return thing;
}

inline Partij party(std::uint64_t number, std::string naam, std::string soort, Texts vervult = {}) {
    auto partij = numbered<Partij>(number);
    partij.naam = std::move(naam);
    partij.soort = std::move(soort);
    partij.vervult = std::move(vervult);
    partij.deelname = Deelname::ondertekend;
    return partij;
}

inline Voucher voucher(std::uint64_t number, std::string discipline, Money bedrag) {
    auto made = numbered<Voucher>(number);
    made.discipline = std::move(discipline);
    made.bedrag = bedrag;
    made.doelen = {"vacatiegelden"};
    return made;
}

/// A cost line of the fixed part, for the region.
inline Kostenpost line(std::uint64_t number, Money bedrag, Date begin, Date einde) {
    auto post = numbered<Kostenpost>(number);
    post.naam = "post " + std::to_string(number);
    post.bedrag = bedrag;
    post.begin = begin;
    post.einde = einde;
    post.bron = Geldbron::uitvoering_vast;
    post.niveau = Niveau::regio;
    return post;
}

inline Financier funder(std::uint64_t number, std::int64_t jaar, Money bedrag) {
    auto made = numbered<Financier>(number);
    made.naam = "financier " + std::to_string(number);
    made.soort = "gemeente";
    made.jaar = jaar;
    made.bedrag = bedrag;
    made.bron = "besluit " + std::to_string(jaar);
    made.zekerheid = Zekerheid::toegezegd;
    return made;
}

/// Almere's project as its letter tells: granted in March 2025, two years; the day is not known, so the last day that
/// it can be stands here.
inline Plan almere_project() {
    Plan plan = almere();
    auto& uitvoering = plan.subsidies.edit().uitvoering;
    uitvoering.stand = SubsidieStand::toegekend;
    uitvoering.begin = Date{2025, 3, 1};
    uitvoering.einde = Date{2027, 3, 31};
    return plan;
}

inline Money of(const PerOorzaak& amounts, Oorzaak oorzaak) { return amounts[static_cast<std::size_t>(oorzaak)]; }

}  // namespace elp::proef
