// Joins the app to the platform that it was built for.
#include <memory>
#include <string>
#include <vector>

#include "web/app/app.hpp"
#include "web/platform/program.hpp"

int main(int argc, char** argv) {
    // In the browser main() ends before the first frame; the calls keep the app alive.
    const auto app = std::make_shared<elp::app::App>();
    return elp::platform::run({.start = [app] { elp::app::start(*app); },
                               .handle = [app](const elp::platform::Event& event) { elp::app::handle(*app, event); },
                               .draw = [app] { return elp::app::frame(*app); }},
                              std::vector<std::string>(argv + 1, argv + argc));
}
