// What follows from the insurers and their contracts.
#pragma once

#include <cstdint>

#include "core/resv/aanwijzing.hpp"
#include "core/resv/contractering.hpp"
#include "core/resv/controle.hpp"

namespace elp {

struct ContractOordeel {
    std::int64_t marktleiders = 0;
    JaNee gesprek;         ///< insurers with whom talks have begun, or are done
    JaNee leider_gesprek;  ///< the same, market leaders alone
    JaNee volgt;           ///< other insurers that follow the market leader
    JaNee gecontracteerd;
    Date eerste_contract;  ///< the first planned or agreed day; none where no insurer has one
};

[[nodiscard]] ContractOordeel beoordeel_contractering(const Contractering& contractering, const ResvControle& controle);

}  // namespace elp
