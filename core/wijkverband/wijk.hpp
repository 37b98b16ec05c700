// The wijken of a region and their hechte wijkverbanden: core team, second ring, minimum tasks and
// planning. Knows no other part of a plan: things of those are named by id.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"

namespace elp {

/// Which core team counts as whole: the sources differ ("wijken.kernteam_lezing" in the rule file).
enum class Kernteam : std::uint8_t { landelijk, almere };

/// How large a wijk is: the sources differ ("wijken.grootte").
enum class Wijkgrootte : std::uint8_t { visie, module, rhogo };

enum class LidStand : std::uint8_t { gezocht, toegezegd, doet_mee };
enum class TaakStand : std::uint8_t { niet, afgesproken, loopt };
enum class Geldafspraak : std::uint8_t { niet, in_gesprek, afgesproken };

/// Someone in the core team.
struct Kernlid : Item {
    std::string rol;  ///< element of "wijkverband.kernteam"
    std::string naam;
    std::string organisatie;
    std::string discipline;  ///< of a paramedical professional: element of "resv.zetels"
    Answer<LidStand> stand;
    bool operator==(const Kernlid&) const = default;
};

/// A part of a minimum task; the list of parts is open.
struct WijkTaak : Item {
    std::string taak;       ///< element of "wijkverband.taken"; empty where the part tells it
    std::string onderdeel;  ///< element of "wijkverband.taakonderdelen" or own words
    Answer<TaakStand> stand;
    std::string toelichting;
    bool operator==(const WijkTaak&) const = default;
};

/// A phase of a wijkverband, planned and reached. The phases are this program's own.
struct WijkFase : Item {
    std::string fase;  ///< element of "wijkverband.fasen"
    Answer<Date> gepland_op;
    Answer<Date> bereikt_op;
    bool operator==(const WijkFase&) const = default;
};

/// A wijk that takes part.
struct Wijk : Item {
    std::string naam;
    Answer<std::int64_t> inwoners;
    std::string inwoners_bron;
    Answer<std::string> coordinator;  ///< the wijkcoördinator
    std::vector<Kernlid> kernteam;
    Texts tweede_ring;  ///< elements of "wijkverband.tweede-ring"
    std::vector<WijkTaak> taken;
    std::vector<WijkFase> fasen;
    Texts bouwt_op;                  ///< ids of collaborations that exist (R-32)
    Texts stimulans;                 ///< who stimulates it: elements of "wijkverband.stimulans" (R-32)
    Answer<Geldafspraak> geld;       ///< with the RESV (R-32)
    Answer<std::string> afstemming;  ///< how nothing is done twice with others in the wijk (R-33)
    Answer<std::string> burgers;     ///< how citizens take part (R-50)
    bool operator==(const Wijk&) const = default;
};

struct Wijken : Thing {
    Answer<Kernteam> kernteam_lezing;
    Answer<Wijkgrootte> grootte;
    std::vector<Wijk> lijst;
    bool operator==(const Wijken&) const = default;
};

template <>
struct Words<Kernteam> {
    static constexpr std::array<std::string_view, 2> list{"landelijk", "almere"};
};
template <>
struct Words<Wijkgrootte> {
    static constexpr std::array<std::string_view, 3> list{"visie", "module", "rhogo"};
};
template <>
struct Words<LidStand> {
    static constexpr std::array<std::string_view, 3> list{"gezocht", "toegezegd", "doet-mee"};
};
template <>
struct Words<TaakStand> {
    static constexpr std::array<std::string_view, 3> list{"niet", "afgesproken", "loopt"};
};
template <>
struct Words<Geldafspraak> {
    static constexpr std::array<std::string_view, 3> list{"niet", "in-gesprek", "afgesproken"};
};

template <>
struct Describe<Kernlid> {
    static constexpr std::string_view name = "kernlid";
    static constexpr std::string_view id_prefix = "kern";
    static std::span<const Field> fields();
};

template <>
struct Describe<WijkTaak> {
    static constexpr std::string_view name = "wijktaak";
    static constexpr std::string_view id_prefix = "wtaak";
    static std::span<const Field> fields();
};

template <>
struct Describe<WijkFase> {
    static constexpr std::string_view name = "wijkfase";
    static constexpr std::string_view id_prefix = "fase";
    static std::span<const Field> fields();
};

template <>
struct Describe<Wijk> {
    static constexpr std::string_view name = "wijk";
    static constexpr std::string_view id_prefix = "wijk";
    static std::span<const Field> fields();
};

template <>
struct Describe<Wijken> {
    static constexpr std::string_view name = "wijken";
    static std::span<const Field> fields();
};

}  // namespace elp
