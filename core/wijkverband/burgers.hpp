// How citizens take part: in the RESV, and through informal networks for self-reliance and prevention. How they
// take part in each core team and each activity stands there.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"

namespace elp {

/// An informal network or initiative of citizens.
struct InformeelNetwerk : Item {
    std::string naam;
    Id wijk;                 ///< none: the whole region
    Texts doelen;            ///< elements of "burgers.doelen"
    Answer<bool> bestaand;   ///< it was there before the project: what exists is used
    Answer<bool> verbonden;  ///< the core team works with it
    bool operator==(const InformeelNetwerk&) const = default;
};

struct Burgers : Thing {
    Answer<std::string> resv;  ///< how citizens take part in the RESV
    Answer<bool> vanaf_begin;  ///< they take part from the start
    std::vector<InformeelNetwerk> netwerken;
    bool operator==(const Burgers&) const = default;
};

template <>
struct Describe<InformeelNetwerk> {
    static constexpr std::string_view name = "informeel_netwerk";
    static constexpr std::string_view id_prefix = "netw";
    static std::span<const Field> fields();
};

template <>
struct Describe<Burgers> {
    static constexpr std::string_view name = "burgers";
    static std::span<const Field> fields();
};

}  // namespace elp
