// Marks on the time line: chosen by a press, moved by dragging, by a button, and by their field.
#include <doctest/doctest.h>

#include <cmath>

#include "core/base/place.hpp"
#include "tests/web/headless.hpp"

namespace elp::test {
namespace {

struct OnTimeLine {
    Program program{{1280, 2400, 1}};
    std::string place{};

    OnTimeLine() {
        program.click("start.voorbeeld");
        program.show(views::Screen::tijdlijn);
        program.app().intents.emplace_back(views::AddThing{"/mijlpalen/lijst", {{"datum", "2026-03-15"}}});
        program.frames();
        place = place_of("/mijlpalen/lijst", program.plan().mijlpalen->lijst.front().id);
        program.frames();
    }
    [[nodiscard]] std::string handle() const { return "tijdlijn.greep." + place + "/datum"; }
    [[nodiscard]] Date day() const { return program.plan().mijlpalen->lijst.front().datum.value; }
};

TEST_CASE("slepen verzet een eigen dag in één stap, en ongedaan maken zet hem terug") {
    OnTimeLine on;
    Program& program = on.program;
    const ui::Box box = program.node(on.handle()).box;
    const std::size_t steps = program.app().open->done.size();
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent(box.x + box.width / 2, box.y + box.height / 2);
    program.frames();
    io.AddMouseButtonEvent(0, true);
    program.frames();
    for (int step = 1; step <= 8; ++step) {
        io.AddMousePosEvent(box.x + box.width / 2 + static_cast<float>(step) * 10, box.y + box.height / 2);
        program.frames();
    }
    CHECK(on.day() == Date{2026, 3, 15});
    io.AddMouseButtonEvent(0, false);
    program.frames();
    CHECK(on.day() > Date{2026, 6, 1});
    CHECK(program.app().open->done.size() == steps + 1);
    CHECK(std::abs(program.node(on.handle()).box.x - box.x - 80) < 2);
    program.click("balk.ongedaan");
    CHECK(on.day() == Date{2026, 3, 15});
}

TEST_CASE("een druk op het teken leidt naar het veld met de dag") {
    OnTimeLine on;
    on.program.click(on.handle());
    CHECK(on.day() == Date{2026, 3, 15});
    CHECK(on.program.node(on.place + "/datum").is(ui::State::focused));
}

TEST_CASE("de knoppen verzetten een maand, en zonder dag zijn ze er niet") {
    OnTimeLine on;
    on.program.click("tijdlijn.later");
    CHECK(on.day() == Date{2026, 4, 15});
    on.program.click("tijdlijn.eerder");
    on.program.click("tijdlijn.eerder");
    CHECK(on.day() == Date{2026, 2, 15});
    on.program.fill(on.place + "/datum", "");
    on.program.press(ImGuiKey_Enter);
    CHECK_FALSE(on.program.has("tijdlijn.later"));
    CHECK_FALSE(on.program.has(on.handle()));
}

}  // namespace
}  // namespace elp::test
