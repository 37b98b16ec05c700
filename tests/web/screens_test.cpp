// The screens through the eyes of their tree: what is on them, and that nothing on them is without meaning.
#include <doctest/doctest.h>

#include "tests/web/headless.hpp"

namespace elp::test {
namespace {

TEST_CASE("het eerste scherm biedt drie dingen aan") {
    const Program program;
    CHECK(program.named(ui::Role::button, "Nieuw plan").key == "start.nieuw");
    CHECK(program.named(ui::Role::button, "Openen").gesture == ui::Gesture::open_file);
    CHECK(program.named(ui::Role::button, "Voorbeeld Almere").key == "start.voorbeeld");
}

TEST_CASE("het voorbeeld geeft 785.000 euro met bandbreedte en bronnen") {
    Program program;
    program.open_example();
    CHECK(program.node("subsidies.totaal").value == "€\u00a0785.000");
    CHECK(program.node("subsidies.bandbreedte").name ==
          "Laagste lezing €\u00a0785.000 · hoogste lezing €\u00a0820.000");
    CHECK(program.node("subsidies.nog-open").name == "Nog open: inwoners per wijk, aantal wijkverbanden");
    CHECK(program.node("subsidies.inwoners").value == "226.500");
}

}  // namespace
}  // namespace elp::test
