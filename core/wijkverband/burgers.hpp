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
    using F = Fields<InformeelNetwerk>;
    static constexpr std::array list{
        F::of<&InformeelNetwerk::id>("id"),
        F::of<&InformeelNetwerk::volgorde>("volgorde"),
        F::of<&InformeelNetwerk::naam>("naam"),
        F::of<&InformeelNetwerk::wijk>("wijk").id_of("wijk"),
        F::of<&InformeelNetwerk::doelen>("doelen").element_of("burgers.doelen"),
        F::of<&InformeelNetwerk::bestaand>("bestaand"),
        F::of<&InformeelNetwerk::verbonden>("verbonden"),
    };
};

template <>
struct Describe<Burgers> {
    static constexpr std::string_view name = "burgers";
    using F = Fields<Burgers>;
    static constexpr std::array list{
        F::of<&Burgers::resv>("resv", Unit::none, Privacy::free_text),
        F::of<&Burgers::vanaf_begin>("vanaf_begin"),
        F::of<&Burgers::netwerken>("netwerken"),
    };
};

}  // namespace elp
