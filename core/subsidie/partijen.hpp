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
    static std::span<const Field> fields();
};

template <>
struct Describe<Partijen> {
    static constexpr std::string_view name = "partijen";
    static std::span<const Field> fields();
};

}  // namespace elp
