// The first screen: start a plan, open a file, or look at the example.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "web/views/view.hpp"

namespace elp::views {

/// A plan file that was opened or saved here before.
struct EarlierFile {
    std::string name{};
    std::string folder{};  ///< may be empty
};

/// `plan_name` is the open plan's name; empty while none is open.
struct StartInput {
    bool plan_open = false;
    std::string_view plan_name{};
    std::span<const EarlierFile> earlier{};
};
void draw_start(const View& view, const StartInput& input);

}  // namespace elp::views
