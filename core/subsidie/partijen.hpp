// The parties of a region's project: who applies, on behalf of whom, and who may receive money.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"

namespace elp {

/// How far a party has joined the application.
enum class Deelname : std::uint8_t {
    benaderd,
    toegezegd,    ///< it said that it takes part
    ondertekend,  ///< it signed
    afgezien,     ///< it does not take part
};

struct Partij : Item {
    std::string naam;
    Answer<std::string> soort;  ///< id of the list "partij.soorten"
    Texts vervult;              ///< ids of the list "aanvraag.verplichte-partijen" that it stands for
    Answer<Deelname> deelname;
    std::string contactpersoon;
    std::string toelichting;
    bool operator==(const Partij&) const = default;
};

struct Partijen : Thing {
    std::vector<Partij> lijst;
    bool operator==(const Partijen&) const = default;
};

template <>
struct Words<Deelname> {
    static constexpr std::array<std::string_view, 4> list{"benaderd", "toegezegd", "ondertekend", "afgezien"};
};

template <>
struct Describe<Partij> {
    static constexpr std::string_view name = "partij";
    static constexpr std::string_view id_prefix = "partij";
    using F = Fields<Partij>;
    static constexpr std::array list{
        F::of<&Partij::id>("id"),
        F::of<&Partij::volgorde>("volgorde"),
        F::of<&Partij::naam>("naam"),
        F::of<&Partij::soort>("soort").element_of("partij.soorten"),
        F::of<&Partij::vervult>("vervult").element_of("aanvraag.verplichte-partijen"),
        F::of<&Partij::deelname>("deelname"),
        F::of<&Partij::contactpersoon>("contactpersoon", Unit::none, Privacy::person),
        F::of<&Partij::toelichting>("toelichting", Unit::none, Privacy::free_text),
    };
};

template <>
struct Describe<Partijen> {
    static constexpr std::string_view name = "partijen";
    using F = Fields<Partijen>;
    static constexpr std::array list{F::of<&Partijen::lijst>("lijst")};
};

}  // namespace elp
