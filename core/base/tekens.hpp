// Characters that no sentence and no report keeps, whatever it is written in.
#pragma once

namespace elp {

/// A character that steers a screen or a printer instead of being shown.
[[nodiscard]] constexpr bool is_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20U || byte == 0x7FU;
}

}  // namespace elp
