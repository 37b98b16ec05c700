// What a check of a plan finds: something late, contradicting, uncovered or missing, as data. "Eerst doen" orders all
// of them; the sentences stand in assets/teksten.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/date.hpp"
#include "core/base/describe.hpp"
#include "core/base/money.hpp"

namespace elp {

/// How bad it is, worst first.
enum class Aard : std::uint8_t {
    fout,         ///< a value that cannot be: it spoils a figure
    te_laat,      ///< a day has passed
    tegenspraak,  ///< what is declared and what the plan shows do not agree
    ongedekt,     ///< costs without money, or a wish that nothing serves
    ontbreekt,    ///< something that the policy asks for is not there
    open,         ///< an answer is not given yet
};

/// `code` is a text key: "bevinding.<code>" says what was found, "bevinding.<code>.stap" the next step. The texts have
/// placeholders {name} that `vulling` fills; values that are names of rule-file elements are filled in already;
/// a value that is itself a text key stands for that text.
struct Bevinding {
    Aard aard = Aard::open;
    std::string_view code;   ///< "resv.criterium-zonder-bewijs", static
    std::string_view regel;  ///< "R-21", static
    std::string place;       ///< as in place.hpp: "/resv/zetels/zetel-…"
    std::vector<std::pair<std::string_view, std::string>> vulling{};
    Date datum{};    ///< by when, where there is a day
    Money bedrag{};  ///< how much it is about, where there is an amount
    bool operator==(const Bevinding&) const = default;
};

using Bevindingen = std::vector<Bevinding>;

template <>
struct Words<Aard> {
    static constexpr std::array<std::string_view, 6> list{"fout",     "te-laat",   "tegenspraak",
                                                          "ongedekt", "ontbreekt", "open"};
};

}  // namespace elp
