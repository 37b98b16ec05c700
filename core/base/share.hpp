// Shares as whole numbers: a basispunt is a hundredth of a hundredth.
#pragma once

#include <cstdint>

namespace elp {

/// The whole in basispunten.
inline constexpr std::int64_t heel_basispunten = 100 * 100;

}  // namespace elp
