// What someone wants to take out of the program as a file, and what comes of it. It crosses to wherever exports are
// made as JSON, plans and all, so that the maker needs nothing else of the program.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/describe.hpp"
#include "core/base/problem.hpp"
#include "core/rapport/soort.hpp"
#include "core/taal/notatie.hpp"

namespace elp {

enum class Uitvoerwat : std::uint8_t {
    rapport,       ///< on one plan, of the kind `soort`
    landelijk,     ///< many plans beside one another (R-90)
    zonder_namen,  ///< the plan itself without names of persons and free text, always as a plan file
    voor_link      ///< the plan as for_link() gives it, as a plan file
};

enum class Uitvoervorm : std::uint8_t { html, markdown, csv, xlsx };

template <>
struct Words<Uitvoerwat> {
    static constexpr std::array<std::string_view, 4> list{"rapport", "landelijk", "zonder-namen", "voor-link"};
};
template <>
struct Words<Uitvoervorm> {
    static constexpr std::array<std::string_view, 4> list{"html", "markdown", "csv", "xlsx"};
};
template <>
struct Words<Language> {
    static constexpr std::array<std::string_view, 2> list{"nl", "en"};
};

struct Uitvoeropdracht : Thing {
    Answer<Uitvoerwat> wat;
    Answer<Rapportsoort> soort;
    std::string deel;  ///< as Rapportkeuze::deel
    Answer<Uitvoervorm> vorm;
    Answer<Language> taal;
    Answer<Date> vandaag;
    std::string naam;  ///< what the name of the file begins with: "almere"
    Texts plannen;     ///< plan files
    Texts namen;       ///< of "landelijk": what to call each plan
    bool operator==(const Uitvoeropdracht&) const = default;
};

template <>
struct Describe<Uitvoeropdracht> {
    static constexpr std::string_view name = "uitvoeropdracht";
    static std::span<const Field> fields();
};

[[nodiscard]] std::string write_opdracht(const Uitvoeropdracht& opdracht);
/// Problems as for a plan file.
[[nodiscard]] Result<Uitvoeropdracht> read_opdracht(std::string_view bytes);

}  // namespace elp
