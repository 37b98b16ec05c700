// What is declared about the design criteria, the parts of the first of them, and the principles.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"
#include "core/resv/verklaring.hpp"

namespace elp {

/// When support in the region counts as broad: the sources are silent ("resv_criteria.draagvlak" in the rule file).
enum class Draagvlak : std::uint8_t {
    elke_discipline,     ///< of every discipline at least one provider has joined
    meeste_disciplines,  ///< of more than half of the disciplines at least one provider has joined
    meeste_aanbieders,   ///< more than half of all providers have joined
};

struct ResvCriteria : Thing {
    std::vector<Verklaring> lijst;           ///< about "resv.ontwerpcriteria"
    std::vector<Verklaring> delen;           ///< about "resv.ontwerpcriterium-1-delen"
    std::vector<Verklaring> uitgangspunten;  ///< about "resv.uitgangspunten"
    Answer<Draagvlak> draagvlak;
    Answer<std::string> besluitvorming;  ///< how the board decides; "geen": not laid down
    bool operator==(const ResvCriteria&) const = default;
};

template <>
struct Words<Draagvlak> {
    static constexpr std::array<std::string_view, 3> list{"elke-discipline", "meeste-disciplines", "meeste-aanbieders"};
};

template <>
struct Describe<ResvCriteria> {
    static constexpr std::string_view name = "resv_criteria";
    static std::span<const Field> fields();
};

}  // namespace elp
