// A new version of the program: told calmly, and started only when nothing is lost by it.
#include <doctest/doctest.h>

#include "tests/web/headless.hpp"

namespace elp::test {
namespace {

void change_something(Program& program) {
    program.fill("subsidies.inwoners", "300000");
    program.press(ImGuiKey_Enter);
}

TEST_CASE("een nieuwe versie staat onderaan tot de gebruiker haar wil") {
    Program program;
    CHECK_FALSE(program.has("melding.vernieuwen"));
    program.send(platform::RenewalTold{platform::Renewal::waits});
    CHECK(program.node("melding.vernieuwen").role == ui::Role::button);
    CHECK(program.platform().announced.back() == "Er is een nieuwe versie van de planner.");
    program.open_example();
    CHECK(program.has("melding.vernieuwen"));
    CHECK(program.platform().renewed == 0);
    program.click("melding.vernieuwen");
    CHECK(program.platform().renewed == 1);
    CHECK_FALSE(program.has("dialoog.vernieuwen"));
}

TEST_CASE("met onbewaard werk vraagt vernieuwen eerst wat daarmee gebeurt") {
    Program program;
    program.open_example();
    change_something(program);
    program.send(platform::RenewalTold{platform::Renewal::waits});
    program.platform().recovery.clear();
    program.click("melding.vernieuwen");
    CHECK(program.node("dialoog.vernieuwen").role == ui::Role::dialog);
    CHECK(program.platform().renewed == 0);
    SUBCASE("vernieuwen geeft de reservekopie nog eens af") {
        program.click("dialoog.onbewaard.doorgaan");
        CHECK(program.platform().renewed == 1);
        CHECK(program.platform().recovery.find("300000") != std::string::npos);
    }
    SUBCASE("opslaan komt voor vernieuwen") {
        program.click("dialoog.onbewaard.opslaan");
        REQUIRE(program.platform().saves.size() == 1);
        CHECK(program.platform().renewed == 0);
        program.send(platform::FileSaved{"almere.json", program.platform().saves[0].revision});
        CHECK(program.platform().renewed == 1);
        CHECK_FALSE(program.has("dialoog.vernieuwen"));
        CHECK_FALSE(program.platform().unsaved);
    }
    SUBCASE("opslaan dat mislukt vernieuwt niet") {
        program.click("dialoog.onbewaard.opslaan");
        program.send(platform::FileFailed{"almere.json", std::string{platform::reason::file_unwritable}, "schijf vol"});
        program.press(ImGuiKey_Escape);
        CHECK(program.platform().renewed == 0);
        CHECK(program.plan().regio->inwoners.value == 300'000);
    }
    SUBCASE("annuleren laat alles zoals het is") {
        program.press(ImGuiKey_Escape);
        CHECK(program.platform().renewed == 0);
        CHECK(program.has("melding.vernieuwen"));
    }
}

TEST_CASE("wat vernieuwen of bewaren in de weg staat wordt gezegd") {
    Program program;
    program.send(platform::RenewalTold{platform::Renewal::blocked});
    CHECK(program.shows("Sluit eerst de andere tabbladen met de planner"));
    program.send(platform::RenewalTold{platform::Renewal::not_kept});
    CHECK(program.shows("De browser kon de planner niet bewaren"));
    CHECK_FALSE(program.has("melding.vernieuwen"));
}

}  // namespace
}  // namespace elp::test
