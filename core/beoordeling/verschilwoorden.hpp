// Two versions of a plan in words that a board understands: "Haven: apotheek: stand", now "doet mee", was "gezocht".
// Names and values come from the field lists, so that a new field is told without a change here. Everything is told,
// free text and names of persons too: it is the reader's own plan.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/beoordeling/veldwoorden.hpp"
#include "core/plan/difference.hpp"
#include "core/plan/merge.hpp"

namespace elp {

/// One place at which two versions differ. A field without answer is "niet ingevuld"; a thing that is not there
/// "ontbreekt", and where it is there is what its fields hold; for a thing that moved its place in its list.
struct Verschilregel {
    Difference verschil;
    std::string deel;  ///< the part of the plan: "Wijken"
    std::string wat;   ///< "Haven: apotheek: stand"
    std::string nu;
    std::string was;
};

/// A line for each difference(), in its order.
[[nodiscard]] std::vector<Verschilregel> verschilregels(const Plan& was, const Plan& nu, const Woorden& woorden);

/// A conflict in the same words, both sides beside each other.
struct Conflictregel {
    std::string deel;
    std::string wat;
    std::string basis;  ///< empty where there is no common version
    std::string onze;
    std::string hunne;
};

/// What is merged; `basis` is null where there is no common version.
struct Versies {
    const Plan* basis = nullptr;
    const Plan& onze;
    const Plan& hunne;
};

/// A line for each of these conflicts, in their order.
[[nodiscard]] std::vector<Conflictregel> conflictregels(std::span<const Conflict> conflicten, const Versies& versies,
                                                        const Woorden& woorden);

}  // namespace elp
