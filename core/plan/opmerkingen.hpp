// What readers of a plan say about its parts to one another. Remarks travel in the file and are merged as all of it is;
// nothing is judged by them. Who gets a plan without names gets none, and no report has them.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"

namespace elp {

enum class OpmerkingStand : std::uint8_t { open, afgehandeld };

struct Opmerking : Item {
    std::string tekst;
    std::string auteur;  ///< as typed in: nobody checks it
    Answer<Date> datum;
    OpmerkingStand stand = OpmerkingStand::open;
    std::string reactie;
    std::string over;  ///< place in the plan, as in place.hpp, there or not; empty: the whole plan
    bool operator==(const Opmerking&) const = default;
};

struct Opmerkingen : Thing {
    std::vector<Opmerking> lijst;
    bool operator==(const Opmerkingen&) const = default;
};

template <>
struct Words<OpmerkingStand> {
    static constexpr std::array<std::string_view, 2> list{"open", "afgehandeld"};
};

template <>
struct Describe<Opmerking> {
    static constexpr std::string_view name = "opmerking";
    static constexpr std::string_view id_prefix = "opm";
    static std::span<const Field> fields();
};

template <>
struct Describe<Opmerkingen> {
    static constexpr std::string_view name = "opmerkingen";
    static std::span<const Field> fields();
};

/// Where remarks are added.
inline constexpr std::string_view opmerkingen_lijst = "/opmerkingen/lijst";

/// Whether an open remark is about what stands at this place, or about something in it.
[[nodiscard]] bool open_over(const Opmerking& opmerking, std::string_view place);

}  // namespace elp
