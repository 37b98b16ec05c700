// What a region hands over to the learning network as a file of its own: activities, indicators, measurements,
// cycles and shared lessons, without names and free text.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/problem.hpp"
#include "core/plan/plan.hpp"

namespace elp {

struct Monitoring : Thing {
    Id plan;  ///< tells later files of the same plan from others
    std::string regio;
    Answer<std::int64_t> inwoners;
    Activiteiten activiteiten;
    Leren leren;
    bool operator==(const Monitoring&) const = default;
};

template <>
struct Describe<Monitoring> {
    static constexpr std::string_view name = "monitoring";
    static std::span<const Field> fields();
};

/// What may leave the region.
[[nodiscard]] Monitoring monitoring_van(const Plan& plan);

/// The same as a file: JSON of type "eerstelijnsmonitoring".
[[nodiscard]] std::string write_monitoring(const Monitoring& monitoring);

/// Reads such a file; problems as for a plan.
[[nodiscard]] Result<Monitoring> read_monitoring(std::string_view bytes);

}  // namespace elp
