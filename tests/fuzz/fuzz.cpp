#include "tests/fuzz/fuzz.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "assets/assets.hpp"
#include "tests/generator/mutate.hpp"
#include "tests/properties/laws.hpp"

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t room);

namespace elp::fuzz {
namespace {

void hold(const std::string& broken) { require(broken.empty(), broken); }

}  // namespace

void require(bool holds, std::string_view law, std::string_view seen) {
    if (holds) return;
    std::fprintf(stderr, "De wet \"%.*s\" geldt niet: %.*s\n", static_cast<int>(law.size()), law.data(),
                 static_cast<int>(std::min<std::size_t>(seen.size(), 2'000)), seen.data());
    std::abort();
}

const Regelingen& rules() {
    static const Regelingen regelingen = *shipped_regelingen();
    return regelingen;
}

void require_words(const Problems& problems) { hold(laws::broken_words(problems)); }

void require_told(const Problems& problems, std::string_view file) { hold(laws::broken_telling(problems, file)); }

void require_keeps(const Plan& plan) { hold(laws::broken_keeping(plan)); }

std::size_t mutate_json(std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    generator::Random random{seed};
    generator::Node root = generator::parse_nodes(text_of_input(data, size));
    if (root.members.empty() || random.chance(30)) return LLVMFuzzerMutate(data, size, room);
    generator::mutate(root, random);
    const std::string text = generator::write_nodes(root);
    if (text.size() > room) return LLVMFuzzerMutate(data, size, room);
    std::ranges::copy(text, data);
    return text.size();
}

}  // namespace elp::fuzz
