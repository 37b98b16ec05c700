// Writes what tests and developers need as a file: the schema of a plan, or a plan grown from a seed.
//   grow schema            the schema, as assets/schema/eerstelijnsplan.schema.json has to be
//   grow groot SEED        the large plan
//   grow wijken N SEED     a plan with N wijken and nothing else
//   grow klein SEED        a plan with one to three of everything
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "assets/assets.hpp"
#include "core/plan/file.hpp"
#include "core/plan/schema.hpp"
#include "tests/generator/grow.hpp"

namespace {

std::size_t number(const char* text) { return std::strtoul(text, nullptr, 10); }

std::string grown(const elp::generator::Growth& growth) {
    return elp::write_plan(elp::generator::grow(growth, *elp::shipped_regelingen()));
}

std::string content(int count, char** words) {
    const std::string_view what = count > 1 ? words[1] : "";
    if (what == "schema") return elp::plan_schema();
    if (what == "groot" && count == 3) return grown(elp::generator::large(number(words[2])));
    if (what == "klein" && count == 3) return grown({.seed = number(words[2]), .counts = {}, .other = 2});
    if (what == "wijken" && count == 4) return grown(elp::generator::wijken_alone(number(words[2]), number(words[3])));
    return {};
}

}  // namespace

int main(int count, char** words) {
    const std::string bytes = content(count, words);
    if (bytes.empty()) {
        std::fputs("grow schema | grow groot SEED | grow klein SEED | grow wijken N SEED\n", stderr);
        return 2;
    }
    return std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size() ? 0 : 1;
}
