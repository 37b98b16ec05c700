// What a person declares about one point of the policy (a criterion, a part of one, a principle): how far it is met,
// the evidence, who looks after it and by when. What the plan itself shows is derived elsewhere and stands beside it.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "core/base/describe.hpp"

namespace elp {

enum class Voldaan : std::uint8_t { niet, deels, voldaan };

/// A declaration about one element of a list in the rule files.
struct Verklaring : Item {
    std::string over;  ///< id of the element: "mandaat"
    Answer<Voldaan> verklaard;
    Answer<std::string> bewijs;  ///< "geen": there is no evidence
    Answer<std::string> eigenaar;
    Answer<Date> gereed_op;  ///< the day on which it is met, or is to be met
    bool operator==(const Verklaring&) const = default;
};

template <>
struct Words<Voldaan> {
    static constexpr std::array<std::string_view, 3> list{"niet", "deels", "voldaan"};
};

template <>
struct Describe<Verklaring> {
    static constexpr std::string_view name = "verklaring";
    static constexpr std::string_view id_prefix = "verkl";
    static std::span<const Field> fields();
};

}  // namespace elp
