// Every screen at every size: nothing without meaning, too small, over something else, or out of its place.
#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <functional>

#include "assets/assets.hpp"
#include "core/plan/file.hpp"
#include "tests/web/headless.hpp"
#include "tests/web/tree_checks.hpp"
#include "web/views/screens.hpp"

namespace elp::test {
namespace {

constexpr std::array sizes{Size{1280, 800, 1}, Size{1024, 640, 1}, Size{390, 844, 1},
                           Size{1280, 800, 2}, Size{1024, 640, 2}, Size{390, 844, 2}};

struct Situation {
    const char* name;
    std::function<void(Program&)> reach;
    const char* window = "";  ///< what can be reached stands in windows whose name begins so
};

void open_wide_awake(Program& program) {
    program.activate("start.voorbeeld");
    program.show(views::Screen::subsidies);
}

const std::vector<Situation>& situations() {
    static const std::vector<Situation> all{
        {"start", [](Program&) {}},
        {"eerder geopend",
         [](Program& p) {
             p.send(platform::RecentFiles{{{"een-heel-lange-bestandsnaam-zonder-spaties-erin.json",
                                            "/home/jo/documenten/eerstelijn/plannen van de regio/2026/concept"},
                                           {"almere.json", {}}}});
         }},
        {"subsidies", open_wide_awake},
        {"leeg plan", [](Program& p) { p.activate("start.nieuw"); }},
        {"start met open plan",
         [](Program& p) {
             open_wide_awake(p);
             p.app().screen = views::Screen::start;
             p.frames();
         }},
        {"menu open",
         [](Program& p) {
             open_wide_awake(p);
             p.app().menu_open = true;
             p.frames();
         }},
        {"bron open",
         [](Program& p) {
             open_wide_awake(p);
             p.activate("stap.uitvoering.vast-bedrag.bron");
         }},
        {"fout concept",
         [](Program& p) {
             open_wide_awake(p);
             p.send(platform::NodeTyped{p.node("subsidies.inwoners").id, "9999999999999999999"});
         }},
        {"lange namen",
         [](Program& p) {
             open_wide_awake(p);
             p.send(platform::NodeTyped{p.node("subsidies.plannaam").id,
                                        "Een heel lange naam voor een plan dat over de hele regio gaat, met "
                                        "hottentottententententoonstellingsorganisatieverband erin"});
         }},
        {"keuzelijst open",
         [](Program& p) {
             open_wide_awake(p);
             p.activate("subsidies.uitvoering.telling");
         }},
        {"vraag over onbewaard werk",
         [](Program& p) {
             open_wide_awake(p);
             p.send(platform::NodeTyped{p.node("subsidies.inwoners").id, "300000"});
             p.send(platform::FileOpened{"almere.json", write_plan(p.plan())});
         },
         "###dialoog"},
        {"twee versies",
         [](Program& p) {
             open_wide_awake(p);
             Plan other = p.plan();
             other.naam = "Almere en omgeving, met een lange naam die over meer regels gaat";
             other.regio.edit().inwoners = Answer<std::int64_t>{230'000};
             p.send(platform::FileOpened{"van-hen.json", write_plan(other)});
             p.activate("dialoog.versie.samenvoegen");
         }},
        {"meer wijken tegelijk",
         [](Program& p) {
             open_wide_awake(p);
             p.show(views::Screen::wijkverbanden);
             p.activate("samen./wijken/lijst");
             p.activate("samen./wijken/lijst.alle");
         }},
        {"landelijk beeld",
         [](Program& p) {
             p.app().ui.draw_all = true;
             for (const char* name : {"almere", "grote-regio", "almere"}) {
                 p.send(platform::FileCompared{name, std::string{shipped_voorbeeld(name)}, {}, {}});
             }
             p.send(platform::FileCompared{"kapot.json", "{", {}, {}});
         }},
        {"bestand met problemen",
         [](Program& p) { p.send(platform::FileOpened{"een-heel-lange-bestandsnaam-zonder-spaties.json", "{"}); },
         "###dialoog"},
    };
    return all;
}

void check_all(Program& program, const Situation& situation, const Size& size) {
    INFO(std::string(situation.name), " op ", size.width, "x", size.height, " bij ", size.text_scale);
    const Nodes nodes = program.nodes();
    CHECK(nodes.size() > 3);
    CHECK(listed(nameless(nodes)) == "");
    CHECK(listed(without_meaning(nodes, seen_items(), situation.window)) == "");
    CHECK(listed(too_small(nodes, size.text_scale)) == "");
    CHECK(listed(overlapping(nodes)) == "");
    CHECK(listed(sticking_out(nodes, size.width)) == "");
    CHECK(listed(unfinished_words(nodes)) == "");
}

TEST_CASE("elk scherm klopt op elke maat, in beide talen") {
    for (const Size& size : sizes) {
        for (const Situation& situation : situations()) {
            for (const char* language : {"nl-NL", "en-GB"}) {
                Program program{size, language};
                situation.reach(program);
                check_all(program, situation, size);
            }
        }
    }
}

TEST_CASE("elk scherm van een gevuld en van een leeg plan klopt op elke maat, in beide talen") {
    for (const Size& size : sizes) {
        for (const char* language : {"nl-NL", "en-GB"}) {
            for (const char* plan : {"start.voorbeeld", "start.nieuw"}) {
                Program program{size, language};
                program.app().ui.draw_all = true;
                program.activate(plan);
                for (const views::ScreenInfo& info : views::screens()) {
                    const std::string name = std::string{info.key} + " van " + plan;
                    program.show(info.screen);
                    check_all(program, {name.c_str(), nullptr}, size);
                }
            }
        }
    }
}

std::vector<ui::Box> places_of(const Program& program) {
    std::vector<ui::Box> places;
    for (const ui::Node& node : program.nodes()) {
        places.push_back(node.box);
    }
    return places;
}

TEST_CASE("in alle kleuren staat alles op dezelfde plaats: wat de controles zien geldt voor elke") {
    std::size_t compared = 0;
    std::vector<std::vector<ui::Box>> first;
    for (const platform::Colours colours :
         {platform::Colours::light, platform::Colours::dark, platform::Colours::high_contrast}) {
        Program program;
        program.platform().colours = colours;
        program.send(platform::ColoursChanged{});
        CHECK(program.app().ui.palette.ground ==
              ui::palette_of(app::theme_of(app::ThemeChoice::system, colours)).ground);
        program.app().ui.draw_all = true;
        program.activate("start.voorbeeld");
        for (std::size_t i = 0; i < views::screens().size(); ++i) {
            program.show(views::screens()[i].screen);
            if (colours == platform::Colours::light) {
                first.push_back(places_of(program));
                continue;
            }
            INFO(std::string{views::screens()[i].key});
            CHECK(places_of(program) == first[i]);
            ++compared;
        }
    }
    CHECK(compared == 2 * views::screens().size());
}

/// Where each heading stands.
std::vector<float> heading_places(const Program& program) {
    std::vector<float> places;
    for (const ui::Node& node : program.nodes()) {
        if (node.role == ui::Role::heading) {
            places.push_back(node.box.y);
        }
    }
    return places;
}

TEST_CASE("wie omlaag rolt verschuift het hele blad even ver") {
    Program program;
    program.app().ui.draw_all = true;
    program.activate("start.voorbeeld");
    program.send(platform::FileCompared{"almere", std::string{shipped_voorbeeld("almere")}, {}, {}});
    std::size_t moved = 0;
    for (const views::ScreenInfo& info : views::screens()) {
        INFO(std::string{info.key});
        program.show(info.screen);
        const std::vector<float> before = heading_places(program);
        REQUIRE(!before.empty());
        ImGui::GetIO().AddMousePosEvent(-1, -1);  // what it was over is another screen now
        program.frames();
        ImGui::GetIO().AddMousePosEvent(700, 500);
        program.frames();
        for (int turn = 0; turn < 8; ++turn) {
            ImGui::GetIO().AddMouseWheelEvent(0, -5);
            program.frames();
        }
        const std::vector<float> after = heading_places(program);
        REQUIRE(after.size() == before.size());
        const float way = after.front() - before.front();
        moved += way < -400 ? 1U : 0U;
        for (std::size_t i = 1; i < after.size(); ++i) {
            CHECK(std::abs(after[i] - before[i] - way) < 0.5F);
        }
    }
    CHECK(moved > 8);
}

TEST_CASE("Dear ImGui meldt de bedieningen die het scherm heeft") {
    Program program;
    CHECK(seen_items().size() > 3);
    program.open_example();
    CHECK(seen_items().size() > 20);
}

ui::Node button(std::uint32_t id, ui::Box box) {
    ui::Node node;
    node.id = id;
    node.role = ui::Role::button;
    node.name = "Knop";
    node.key = "knop";
    node.box = box;
    node.shown = box;
    return node;
}

TEST_CASE("de controles vinden wat fout is") {
    const std::vector<ui::Node> good{button(1, {0, 0, 40, 32}), button(2, {48, 0, 40, 32})};
    CHECK(nameless(good).empty());
    CHECK(too_small(good, 1).empty());
    CHECK(overlapping(good).empty());
    CHECK(sticking_out(good, 100).empty());
    CHECK(without_meaning(good, {{1, "scherm"}}, "").empty());

    std::vector<ui::Node> bad = good;
    bad[1].name = {};
    CHECK(nameless(bad).size() == 1);
    bad[1].id = 1;
    CHECK(nameless(bad).size() == 2);
    CHECK(without_meaning(good, {{3, "scherm"}}, "").size() == 1);
    CHECK(too_small(good, 1.5F).size() == 2);
    bad = {button(1, {0, 0, 40, 32}), button(2, {39, 31, 40, 32})};
    CHECK(overlapping(bad).size() == 1);
    CHECK(sticking_out(bad, 78).size() == 1);
    bad[1].parent = 1;
    CHECK(sticking_out(bad, 100).size() == 1);
    bad[0].name = "subsidies.kop";
    bad[1].name = "Met {gat}";
    CHECK(unfinished_words(bad).size() == 2);
}

}  // namespace
}  // namespace elp::test
