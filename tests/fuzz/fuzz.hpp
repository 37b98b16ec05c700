// What the fuzz targets share: the laws that hold for whatever comes in, and the two functions that libFuzzer calls.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/problem.hpp"
#include "core/beoordeling/zinnen.hpp"
#include "core/plan/plan.hpp"
#include "core/regels/regelingen.hpp"
#include "core/taal/teksten.hpp"
#include "tests/properties/laws.hpp"

/// Each target has its own: tries one input. Always 0; where a law does not hold the process ends.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// Makes an input of another. Targets that read JSON have it, by mutate_json().
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed);

namespace elp::fuzz {

/// Ends the process with this law and what was seen, so that the input is kept.
void require(bool holds, std::string_view law, std::string_view seen = {});

/// The shipped rules.
[[nodiscard]] const Regelingen& rules();
using laws::texts;
[[nodiscard]] inline Woorden words(Language language) { return {texts(language), rules(), language}; }

/// The laws of laws.hpp, required.
void require_words(const Problems& problems);
void require_told(const Problems& problems, std::string_view file);
void require_keeps(const Plan& plan);

/// The input as text.
[[nodiscard]] inline std::string_view text_of_input(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// Mutates one node of the JSON in `data`, or three out of ten times, and where it is no JSON, its bytes.
[[nodiscard]] std::size_t mutate_json(std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed);

}  // namespace elp::fuzz
