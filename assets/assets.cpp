#include "assets/assets.hpp"

#include <string>
#include <vector>

#include "embedded/regelingen.hpp"
#include "embedded/teksten_nl.hpp"
#include "embedded/voorbeelden.hpp"

namespace elp {

Result<Regelingen> shipped_regelingen() {
    std::vector<std::string_view> files;
    for (const auto& file : embedded::regelingen::files()) files.push_back(file.bytes);
    return read_regelingen(files);
}

std::string_view shipped_dutch() { return embedded::teksten_nl::nl_json; }

std::vector<std::string_view> shipped_voorbeelden() {
    constexpr std::string_view ending = ".json";
    std::vector<std::string_view> names;
    for (const auto& file : embedded::voorbeelden::files())
        names.push_back(file.name.substr(0, file.name.size() - ending.size()));
    return names;
}

std::string_view shipped_voorbeeld(std::string_view name) {
    for (const auto& file : embedded::voorbeelden::files()) {
        if (file.name == std::string{name} + ".json") return file.bytes;
    }
    return {};
}

}  // namespace elp
