// Rows of cells out of a spreadsheet as new things of a list. Reads what people copy: cells with tabs between, a first
// row of headings or none, words as the program itself writes them. Knows no screen and no clipboard.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/beoordeling/veldwoorden.hpp"
#include "core/plan/command.hpp"

namespace elp {

/// What is pasted at once at most; with more of any, nothing is.
inline constexpr std::size_t plak_rijen_max = 1U << 11U;
inline constexpr std::size_t plak_kolommen_max = 64;
inline constexpr std::size_t plak_bytes_max = 1U << 21U;

using Cellen = std::vector<std::vector<std::string>>;

/// The cells of a text from a clipboard: a line for each row, tabs between cells. A cell that starts with a quote ends
/// at the next single one, with tabs and line ends in it; rows without words are left out. No rows where it is too
/// much.
[[nodiscard]] Cellen lees_cellen(std::string_view tekst);

/// A cell that does not fit its field.
struct Plakfout {
    std::size_t rij = 0;     ///< from 1, headings not counted
    std::string veld{};      ///< the name of the field
    std::string gevonden{};  ///< shortened
};

struct Plaksel {
    Command opdracht;                   ///< adds a thing for each row; empty where there are no rows
    std::size_t rijen = 0;              ///< that are added
    std::vector<std::string> velden;    ///< names of the fields that are filled
    std::vector<std::string> onbekend;  ///< headings that name no field: those columns are left out
    std::vector<Plakfout> fouten;       ///< cells that are left empty
};

/// What pasting these cells into the list at this place would do. Where the first cell names a field of such a thing
/// the first row is headings; else the columns are `velden`, keys of fields in
/// order, or all fields where it names none. `toeval` gives bits for new ids.
[[nodiscard]] Plaksel plak_rijen(const Plan& plan, std::string_view lijst, std::span<const std::string> velden,
                                 const Cellen& cellen, const Veldstof& stof, std::uint64_t (*toeval)());

}  // namespace elp
