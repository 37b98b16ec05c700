// From what a seat is paid: the same work is paid once, and a voucher ends.
#pragma once

#include "core/resv/zetels_oordeel.hpp"

namespace elp {

/// Reports what is wrong with the payment of a seat; answers whether it is paid twice.
[[nodiscard]] bool beoordeel_betaling(const Zetel& zetel, const ZetelOordeel& over, const ResvControle& controle);

}  // namespace elp
