// One file that was compiled into the program; elp_embed() makes lists of them.
#pragma once

#include <string_view>

namespace elp::embedded {

struct File {
    std::string_view name;
    std::string_view bytes;
};

}  // namespace elp::embedded
