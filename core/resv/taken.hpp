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
    using F = Fields<Groeistap>;
    static constexpr std::array list{
        F::of<&Groeistap::id>("id"),
        F::of<&Groeistap::volgorde>("volgorde"),
        F::of<&Groeistap::jaar>("jaar", Unit::jaar),
        F::of<&Groeistap::niveau>("niveau").element_of("resv.groeischaal"),
        F::of<&Groeistap::resultaat>("resultaat", Unit::none, Privacy::free_text),
    };
};

template <>
struct Describe<Hoofdtaak> {
    static constexpr std::string_view name = "hoofdtaak";
    static constexpr std::string_view id_prefix = "taak";
    using F = Fields<Hoofdtaak>;
    static constexpr std::array list{
        F::of<&Hoofdtaak::id>("id"),
        F::of<&Hoofdtaak::volgorde>("volgorde"),
        F::of<&Hoofdtaak::taak>("taak").element_of("resv.hoofdtaken"),
        F::of<&Hoofdtaak::niveau>("niveau").element_of("resv.groeischaal"),
        F::of<&Hoofdtaak::niveau_op>("niveau_op"),
        F::of<&Hoofdtaak::eigenaar>("eigenaar", Unit::none, Privacy::person),
        F::of<&Hoofdtaak::toelichting>("toelichting", Unit::none, Privacy::free_text),
        F::of<&Hoofdtaak::groeipad>("groeipad"),
    };
};

template <>
struct Describe<Gebruik> {
    static constexpr std::string_view name = "gebruik";
    static constexpr std::string_view id_prefix = "gebruik";
    using F = Fields<Gebruik>;
    static constexpr std::array list{
        F::of<&Gebruik::id>("id"),
        F::of<&Gebruik::volgorde>("volgorde"),
        F::of<&Gebruik::zetel>("zetel").id_of("zetel"),
        F::of<&Gebruik::volledig>("volledig", Unit::aantal),
        F::of<&Gebruik::deels>("deels", Unit::aantal),
        F::of<&Gebruik::niet>("niet", Unit::aantal),
    };
};

template <>
struct Describe<Faciliteit> {
    static constexpr std::string_view name = "faciliteit";
    static constexpr std::string_view id_prefix = "facil";
    using F = Fields<Faciliteit>;
    static constexpr std::array list{
        F::of<&Faciliteit::id>("id"),
        F::of<&Faciliteit::volgorde>("volgorde"),
        F::of<&Faciliteit::faciliteit>("faciliteit").element_of("resv.faciliteiten"),
        F::of<&Faciliteit::naam>("naam"),
        F::of<&Faciliteit::beschikbaar_vanaf>("beschikbaar_vanaf"),
        F::of<&Faciliteit::gebruik>("gebruik"),
    };
};

template <>
struct Describe<ResvTaken> {
    static constexpr std::string_view name = "resv_taken";
    using F = Fields<ResvTaken>;
    static constexpr std::array list{
        F::of<&ResvTaken::lijst>("lijst"),
        F::of<&ResvTaken::faciliteiten>("faciliteiten"),
    };
};

}  // namespace elp
