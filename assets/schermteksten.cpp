#include "embedded/schermteksten.hpp"
#include "assets/assets.hpp"

namespace elp {

std::string_view shipped_schermteksten() { return embedded::schermteksten::nl_json; }

}  // namespace elp
