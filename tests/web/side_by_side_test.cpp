// Plans of many regions side by side: read in steps, compared, refused with words, and never in place of the open plan.
#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <string>

#include "assets/assets.hpp"
#include "core/plan/file.hpp"
#include "tests/web/headless.hpp"
#include "tests/web/tree_checks.hpp"
#include "web/app/side_by_side.hpp"

namespace elp::test {
namespace {

std::string example(std::string_view name) { return std::string{shipped_voorbeeld(name)}; }

std::string region(std::uint64_t number, std::optional<std::int64_t> inwoners) {
    Plan plan = new_plan(make_id(plan_prefix, number));
    plan.regio.edit().naam = "Regio " + std::to_string(number);
    if (inwoners) {
        plan.regio.edit().inwoners = Answer<std::int64_t>{*inwoners};
    }
    return write_plan(plan);
}

void drop(Program& program, const std::string& name, const std::string& bytes) {
    program.send(platform::FileCompared{name, bytes, {}, {}});
}

TEST_CASE("plannen naast elkaar: sommen, wat onbekend is, en het open plan blijft wat het is") {
    Program program;
    program.open_example();
    drop(program, "een.json", region(1, 100'000));
    drop(program, "twee.json", region(2, 50'000));
    drop(program, "drie.json", region(3, std::nullopt));
    CHECK(program.app().screen == views::Screen::landelijk);
    CHECK(program.node("landelijk.inwoners.getal").value == "150.000");
    CHECK(program.shows("Bekend in 2 van 3 regio's"));
    CHECK(program.shows("Regio 2"));
    CHECK(program.plan().naam == "Almere");
    CHECK(program.platform().accepted == 0);

    program.activate("landelijk.dit-plan");
    CHECK(program.node("landelijk.inwoners.getal").value == "376.500");
    program.activate("landelijk.leeg");
    CHECK_FALSE(program.has("landelijk.inwoners.getal"));
    CHECK(program.shows("Er zijn nog geen plannen"));
}

TEST_CASE("twee kopieën van een plan tellen één keer, en een regio opent haar plan") {
    Program program;
    drop(program, "almere.json", example("almere"));
    drop(program, "kopie.json", example("almere"));
    CHECK(program.node("landelijk.inwoners.getal").value == "226.500");
    CHECK(program.shows("kopie.json"));
    program.activate("landelijk.regios.tabel.0");
    CHECK(program.plan().naam == "Almere");
    CHECK(program.app().screen == views::Screen::overzicht);
    CHECK(program.platform().forgotten == 1);
}

TEST_CASE("een discipline over de regio's heen") {
    Program program;
    drop(program, "almere.json", example("almere"));
    program.app().ui.draw_all = true;
    program.frames();
    const std::string second = program.app().side_by_side.beeld.disciplines.at(1).discipline;
    program.activate("landelijk.disciplines.tabel.1");
    CHECK(program.app().session.selected.at("landelijk.discipline") == second);
}

TEST_CASE("wat geen plan is staat er met de reden bij, en de rest telt") {
    Program program;
    drop(program, "kapot.json", "{");
    program.send(platform::FileCompared{"groot.json", {}, std::string{platform::reason::file_too_large}, "99"});
    drop(program, "goed.json", region(1, 7));
    CHECK(program.shows("kapot.json kan niet worden geopend"));
    CHECK(program.shows("groot.json"));
    CHECK(program.node("landelijk.inwoners.getal").value == "7");
}

TEST_CASE("veel plannen worden in stappen gelezen, en lezen stopt op verzoek") {
    Program program;
    const std::string bytes = example("almere");
    const std::size_t many = app::compared_max + 3;
    for (std::size_t i = 0; i < many; ++i) {
        app::handle(program.app(), platform::FileCompared{"plan.json", bytes, {}, {}});
    }
    program.frame();
    program.frame();
    const std::size_t read = program.app().side_by_side.names.size();
    CHECK(read > 0);
    REQUIRE(read < many);
    CHECK(program.shows("Nog te lezen"));
    SUBCASE("stoppen") {
        program.activate("landelijk.stoppen");
        CHECK(program.app().side_by_side.names.size() < many);
        CHECK(program.has("landelijk.inwoners.getal"));
    }
    SUBCASE("uitlezen") {
        while (!program.app().side_by_side.waiting.empty()) {
            program.frame();
        }
        program.frames();
        CHECK(program.app().side_by_side.names.size() == app::compared_max);
        CHECK(program.shows("Weggelaten bestanden: 3."));
    }
}

TEST_CASE("het beeld gaat als rapport de deur uit") {
    Program program;
    drop(program, "almere.json", example("almere"));
    drop(program, "grote-regio.json", example("grote-regio"));
    program.activate("overzicht.rapport");
    REQUIRE(program.platform().exports.size() == 1);
    CHECK(program.platform().exports[0].first == "landelijk-beeld.html");
    CHECK(program.platform().exports[0].second.find("Almere") != std::string::npos);
}

TEST_CASE("plannen kiezen vraagt om bestanden") {
    Program program;
    program.show(views::Screen::landelijk);
    program.activate("landelijk.kiezen");
    CHECK(program.platform().many_chosen == 1);
}

}  // namespace
}  // namespace elp::test
