// The Almere example, broken in every way by chance: a node deleted, there twice, of another kind or swapped with
// another. Each variant is a plan that can be kept and judged, or a list of problems with their places.
#include <doctest/doctest.h>

#include <string>

#include "assets/assets.hpp"
#include "core/beoordeling/assess.hpp"
#include "core/plan/file.hpp"
#include "tests/generator/mutate.hpp"
#include "tests/properties/laws.hpp"
#include "tests/properties/times.hpp"

namespace elp {
namespace {

constexpr std::size_t few = 400;
constexpr Date today{2026, 11, 21};

std::string broken(const std::string& file, const Regelingen& regelingen) {
    const auto plan = read_plan(file);
    if (!plan) return laws::broken_telling(plan.problems(), file);
    const Assessment assessment = assess(*plan, regelingen, today);
    for (const Problem& problem : assessment.problems) {
        if (!problem.place.starts_with('/')) return "a problem of a plan has a place: " + std::string{problem.code};
    }
    const std::string words = laws::broken_words(assessment.problems);
    return words.empty() ? laws::broken_keeping(*plan) : words;
}

}  // namespace

TEST_CASE("every broken variant of the Almere example is a plan or a list of problems with places") {
    const Regelingen regelingen = *shipped_regelingen();
    const generator::Node whole = generator::parse_nodes(shipped_voorbeeld("almere"));
    const std::size_t count = times(few);
    std::size_t read = 0;
    for (std::size_t seed = 0; seed < count; ++seed) {
        generator::Random random{seed};
        generator::Node node = whole;
        for (auto left = random.between(1, 3); left > 0; --left) generator::mutate(node, random);
        const std::string file = generator::write_nodes(node);
        const std::string fault = broken(file, regelingen);
        CAPTURE(seed);
        REQUIRE(fault == "");
        if (read_plan(file).ok()) ++read;
    }
    MESSAGE(count << " varianten: " << read << " plannen, " << count - read << " met problemen");
    CHECK(read > count / 10);
    CHECK(read < count - count / 10);
}

TEST_CASE("a mutation is the same for the same seed, and does what its name says") {
    const auto mutated = [](generator::Mutation mutation, std::uint64_t seed) {
        generator::Random random{seed};
        generator::Node node = generator::parse_nodes(R"({"a":1,"b":[2]})");
        generator::mutate(node, mutation, random);
        return generator::write_nodes(node);
    };
    using generator::Mutation;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        CHECK(mutated(Mutation::retype, seed) == mutated(Mutation::retype, seed));
        CHECK(mutated(Mutation::remove, seed).size() < std::string{R"({"a":1,"b":[2]})"}.size());
        CHECK(mutated(Mutation::duplicate, seed).size() > std::string{R"({"a":1,"b":[2]})"}.size());
    }
    generator::Random random{1};
    generator::Node odd = generator::parse_nodes(R"({"a":{"b":[true,null,-1.5,"x\n"]}})");
    CHECK(generator::write_nodes(odd) == R"({"a":{"b":[true,null,-1.5,"x\n"]}})");
    CHECK(generator::parse_nodes("geen json").members.empty());
}

}  // namespace elp
