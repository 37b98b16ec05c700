// Copies of one plan among many: the same id. Which copy is newer follows from the ids of the things in it, since an id
// is never used again: a copy that has all of the other's things and more was worked on after it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/beoordeling/regio_cijfers.hpp"

namespace elp {

/// What the copy that counts is to the one that is left out.
enum class Kopiesoort : std::uint8_t {
    gelijk,        ///< the same content
    nieuwer,       ///< it has things that the other lacks, and lacks none of the other's
    verschillend,  ///< the same things with other answers: which is newer cannot be told
    uiteen,        ///< each has things that the other lacks: people went on with both
};

struct Kopie {
    std::size_t geteld = 0;      ///< the place of the copy that counts
    std::size_t weggelaten = 0;  ///< the place of the copy that is left out
    Kopiesoort soort = Kopiesoort::gelijk;
    std::size_t alleen_geteld = 0;      ///< things only in the copy that counts
    std::size_t alleen_weggelaten = 0;  ///< things only in the one left out
};

/// The copies that are left out of a picture. Of copies of which neither is newer, the one with more things counts, or
/// else the first.
[[nodiscard]] std::vector<Kopie> vind_kopieen(std::span<const Regiostuk> stukken);

template <>
struct Words<Kopiesoort> {
    static constexpr std::array<std::string_view, 4> list{"gelijk", "nieuwer", "verschillend", "uiteen"};
};

}  // namespace elp
