// Knelpunten that core teams name: their whole life in steps, in the wijk or passed on to the RESV and back,
// with action, owner, day and result. Knows no other part of a plan: things of those are named by id.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"

namespace elp {

/// Where a knelpunt is.
enum class KnelpuntStand : std::uint8_t {
    genoemd,    ///< by the core team
    in_wijk,    ///< taken up in the wijk
    doorgezet,  ///< passed on to the RESV, which has not answered yet
    bij_resv,   ///< taken up by the RESV
    terug,      ///< handed back to the wijk
    opgelost,
    gestopt,
};

/// One step in the life of a knelpunt.
struct KnelpuntStap : Item {
    Answer<KnelpuntStand> naar;
    Answer<Date> datum;
    std::string toelichting;
    bool operator==(const KnelpuntStap&) const = default;
};

struct Knelpunt : Item {
    std::string naam;
    std::string omschrijving;
    Id wijk;                            ///< whose core team named it
    Answer<bool> door_kernteam;         ///< a core team named it (R-40)
    Answer<bool> gekozen;               ///< the knelpunt that this wijk solves with an SROI-analyse (R-33)
    std::vector<KnelpuntStap> stappen;  ///< in the order in which they were taken
    Answer<std::string> actie;
    Answer<std::string> eigenaar;
    Answer<Date> gereed_op;      ///< by when it is to be solved
    Answer<Date> antwoord_voor;  ///< by when the RESV is to answer, once it was passed on
    Answer<std::string> resultaat;
    Texts opgaven;  ///< ids of regio-opgaven that it is about (R-62)
    bool operator==(const Knelpunt&) const = default;
};

struct Knelpunten : Thing {
    std::vector<Knelpunt> lijst;
    bool operator==(const Knelpunten&) const = default;
};

template <>
struct Words<KnelpuntStand> {
    static constexpr std::array<std::string_view, 7> list{"genoemd", "in-wijk",  "doorgezet", "bij-resv",
                                                          "terug",   "opgelost", "gestopt"};
};

template <>
struct Describe<KnelpuntStap> {
    static constexpr std::string_view name = "knelpuntstap";
    static constexpr std::string_view id_prefix = "stap";
    static std::span<const Field> fields();
};

template <>
struct Describe<Knelpunt> {
    static constexpr std::string_view name = "knelpunt";
    static constexpr std::string_view id_prefix = "knel";
    static std::span<const Field> fields();
};

template <>
struct Describe<Knelpunten> {
    static constexpr std::string_view name = "knelpunten";
    static std::span<const Field> fields();
};

}  // namespace elp
