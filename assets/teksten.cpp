#include "assets/assets.hpp"
#include "embedded/teksten_en.hpp"

namespace elp {

std::string_view shipped_teksten_file(Language language) {
    return language == Language::nl ? shipped_dutch() : embedded::teksten_en::en_json;
}

Result<Teksten> shipped_teksten(Language language) { return Teksten::read(shipped_teksten_file(language)); }

}  // namespace elp
