// The dialog on the screen: a message or a question, with up to three answers. What is asked and what an answer does is
// the application's business.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "web/ui/tree.hpp"
#include "web/views/view.hpp"

namespace elp::views {

struct Reply {
    std::string_view key{};  ///< text key of the button, and its key; empty for no button
    ui::Gesture gesture = ui::Gesture::none;
};

struct Question {
    std::string_view key{};  ///< "dialoog.onbewaard"
    std::string title{};
    std::vector<std::string> lines{};
    std::array<Reply, 3> answers{};  ///< the first is the main one
    int escape = -1;                 ///< the answer that Escape gives; -1 for none
    ui::Role role = ui::Role::dialog;
};

void draw_question(const View& view, const Question& question);

}  // namespace elp::views
