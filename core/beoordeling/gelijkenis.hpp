// Regions that are alike by stated figures: inhabitants, phase, coverage and mandate. The distance is explained:
// each figure stands beside its own part of it. The scale is the program's own.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/beoordeling/regio_cijfers.hpp"

namespace elp {

enum class Kenmerk : std::uint8_t { inwoners, fase, dekking, mandaat };
inline constexpr std::array kenmerken{Kenmerk::inwoners, Kenmerk::fase, Kenmerk::dekking, Kenmerk::mandaat};

template <>
struct Words<Kenmerk> {
    static constexpr std::array<std::string_view, 4> list{"inwoners", "fase", "dekking", "mandaat"};
};

/// One figure of two regions. The distance is 0 for the same up to 10.000: for inhabitants the difference as a share of
/// the larger number, for the phase the steps between them as a share of all steps, else the difference of the shares.
struct Vergeleken {
    Kenmerk kenmerk = Kenmerk::inwoners;
    std::optional<std::int64_t> deze{};
    std::optional<std::int64_t> andere{};
    std::optional<std::int64_t> afstand{};  ///< none where one of the two is not known
};

struct Gelijkenis {
    std::size_t regio = 0;                  ///< the other region's place
    std::optional<std::int64_t> afstand{};  ///< the mean over the figures that both have; none without any
    std::array<Vergeleken, kenmerken.size()> delen{};
    [[nodiscard]] std::size_t bekend() const;  ///< how many figures both have
};

/// All other regions, the most alike first: by distance, then by how many figures it rests on, then by place. Those
/// that share no figure stand at the end. `deze` is a place in `regios`.
[[nodiscard]] std::vector<Gelijkenis> gelijkenissen(std::span<const RegioCijfers> regios, std::size_t deze);

/// The one of them that is most alike; none where no other region shares a figure.
[[nodiscard]] std::optional<Gelijkenis> meest_gelijk(std::span<const RegioCijfers> regios, std::size_t deze);

}  // namespace elp
