// The insurers and the way to contracting the RESV.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"

namespace elp {

enum class VerzekeraarRol : std::uint8_t { marktleider, volger };
enum class ContractStand : std::uint8_t { geen_gesprek, in_gesprek, overeengekomen, gecontracteerd };

struct Verzekeraar : Item {
    std::string naam;
    Answer<VerzekeraarRol> rol;
    Answer<std::int64_t> marktaandeel_basispunten;  ///< share of the insured in the region
    std::string marktaandeel_bron;
    Answer<bool> volgt_marktleider;
    Answer<ContractStand> stand;
    Answer<Date> contract_vanaf;  ///< the first day of the contract, or the day that is aimed at
    bool operator==(const Verzekeraar&) const = default;
};

struct Contractering : Thing {
    std::vector<Verzekeraar> verzekeraars;
    bool operator==(const Contractering&) const = default;
};

template <>
struct Words<VerzekeraarRol> {
    static constexpr std::array<std::string_view, 2> list{"marktleider", "volger"};
};
template <>
struct Words<ContractStand> {
    static constexpr std::array<std::string_view, 4> list{"geen-gesprek", "in-gesprek", "overeengekomen",
                                                          "gecontracteerd"};
};

template <>
struct Describe<Verzekeraar> {
    static constexpr std::string_view name = "verzekeraar";
    static constexpr std::string_view id_prefix = "verz";
    static std::span<const Field> fields();
};

template <>
struct Describe<Contractering> {
    static constexpr std::string_view name = "contractering";
    static std::span<const Field> fields();
};

}  // namespace elp
