// The main tasks of the RESV with their growth path by year, and the facilities with who uses them (R-20, fifth
// task). The scale of the growth path is this program's own; the rule file says so.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"

namespace elp {

/// The level that a task is to reach within a year.
struct Groeistap : Item {
    Answer<std::int64_t> jaar;
    std::string niveau;  ///< element of "resv.groeischaal"
    std::string resultaat;
    bool operator==(const Groeistap&) const = default;
};

struct Hoofdtaak : Item {
    std::string taak;        ///< element of "resv.hoofdtaken"
    std::string niveau;      ///< where it stands, as declared: element of "resv.groeischaal"; empty: unanswered
    Answer<Date> niveau_op;  ///< the day of that judgement
    Answer<std::string> eigenaar;
    std::string toelichting;
    std::vector<Groeistap> groeipad;
    bool operator==(const Hoofdtaak&) const = default;
};

/// How many providers of one seat's discipline use a facility: fully, partly, not.
struct Gebruik : Item {
    Id zetel;
    Answer<std::int64_t> volledig;
    Answer<std::int64_t> deels;
    Answer<std::int64_t> niet;
    bool operator==(const Gebruik&) const = default;
};

struct Faciliteit : Item {
    std::string faciliteit;  ///< element of "resv.faciliteiten"; empty where `naam` tells it
    std::string naam;
    Answer<Date> beschikbaar_vanaf;
    std::vector<Gebruik> gebruik;
    bool operator==(const Faciliteit&) const = default;
};

struct ResvTaken : Thing {
    std::vector<Hoofdtaak> lijst;
    std::vector<Faciliteit> faciliteiten;
    bool operator==(const ResvTaken&) const = default;
};

template <>
struct Describe<Groeistap> {
    static constexpr std::string_view name = "groeistap";
    static constexpr std::string_view id_prefix = "groei";
    static std::span<const Field> fields();
};

template <>
struct Describe<Hoofdtaak> {
    static constexpr std::string_view name = "hoofdtaak";
    static constexpr std::string_view id_prefix = "taak";
    static std::span<const Field> fields();
};

template <>
struct Describe<Gebruik> {
    static constexpr std::string_view name = "gebruik";
    static constexpr std::string_view id_prefix = "gebruik";
    static std::span<const Field> fields();
};

template <>
struct Describe<Faciliteit> {
    static constexpr std::string_view name = "faciliteit";
    static constexpr std::string_view id_prefix = "facil";
    static std::span<const Field> fields();
};

template <>
struct Describe<ResvTaken> {
    static constexpr std::string_view name = "resv_taken";
    static std::span<const Field> fields();
};

}  // namespace elp
