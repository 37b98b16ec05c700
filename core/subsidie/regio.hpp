// The region of the subsidy: how it is delimited, and how many people live in it. It may differ from the area of
// the RESV. Where the zorgkantoorregio and the region of collaboration differ, a choice says which one counts.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/describe.hpp"

namespace elp {

/// Which region's inhabitants the subsidy counts.
enum class Indeling : std::uint8_t {
    samenwerking,  ///< the region in which parties work together
    zorgkantoor,   ///< the zorgkantoorregio
};

struct Regio : Thing {
    std::string naam;
    Answer<std::int64_t> inwoners;   ///< of the region of collaboration
    std::string inwoners_bron;       ///< where the number comes from, in the user's words: "CBS 2024"
    Answer<std::string> afbakening;  ///< id of the list "regio.afbakeningen"
    Answer<Indeling> indeling;
    std::string zorgkantoorregio;  ///< its name
    Answer<std::int64_t> zorgkantoor_inwoners;
    std::string zorgkantoor_inwoners_bron;
    std::string huisartsenregio;  ///< the region of the regional GP organisation, by name
    Texts gemeenten;              ///< by name
    bool operator==(const Regio&) const = default;
};

template <>
struct Words<Indeling> {
    static constexpr std::array<std::string_view, 2> list{"samenwerking", "zorgkantoor"};
};

template <>
struct Describe<Regio> {
    static constexpr std::string_view name = "regio";
    static std::span<const Field> fields();
};

}  // namespace elp
