// Everything without a mouse, and the same by way of the mirror.
#include <doctest/doctest.h>

#include "tests/web/headless.hpp"

namespace elp::test {
namespace {

bool is_stop(const ui::Node& n) {
    return (n.role == ui::Role::button || n.role == ui::Role::textbox || n.role == ui::Role::combobox ||
            n.role == ui::Role::checkbox) &&
           !n.is(ui::State::disabled);
}

TEST_CASE("Tab gaat in leesvolgorde langs alles, Shift+Tab terug") {
    Program program;
    program.open_example();
    std::vector<std::string> expected;
    for (const ui::Node& n : program.nodes()) {
        if (is_stop(n)) {
            expected.emplace_back(n.key);
        }
    }
    program.send(platform::NodeFocused{ui::id_of(expected.front())});
    CHECK(program.focused_key() == expected.front());
    for (std::size_t i = 1; i < expected.size(); ++i) {
        program.press(ImGuiKey_Tab);
        CHECK(program.focused_key() == expected[i]);
    }
    for (std::size_t i = expected.size() - 1; i > 0; --i) {
        program.press_with(ImGuiMod_Shift, ImGuiKey_Tab);
        CHECK(program.focused_key() == expected[i - 1]);
    }
}

TEST_CASE("wat het toetsenbord bereikt komt in beeld") {
    Program program{{1024, 640, 1}};
    program.open_example();
    CHECK(program.node("subsidies.wijk.toevoegen").shown.height == 0);
    program.send(platform::NodeFocused{program.node("subsidies.wijk.toevoegen").id});
    CHECK(program.node("subsidies.wijk.toevoegen").shown.height > 24);
}

TEST_CASE("Enter en spatie drukken op een knop") {
    for (const ImGuiKey key : {ImGuiKey_Enter, ImGuiKey_Space}) {
        Program program;
        program.send(platform::NodeFocused{program.node("start.voorbeeld").id});
        program.press(key);
        CHECK(program.app().open.has_value());
    }
}

TEST_CASE("een keuzelijst gaat open met Enter, kiest met de pijlen en sluit met Escape") {
    Program program;
    program.open_example();
    const std::uint32_t choice = program.node("subsidies.uitvoering.afronding").id;
    program.send(platform::NodeFocused{choice});
    program.press(ImGuiKey_Enter);
    CHECK(program.has("subsidies.uitvoering.afronding.lijst"));
    program.press(ImGuiKey_Escape);
    CHECK_FALSE(program.has("subsidies.uitvoering.afronding.lijst"));
    CHECK(program.focused_key() == "subsidies.uitvoering.afronding");
    program.press(ImGuiKey_Enter);
    program.press(ImGuiKey_DownArrow);
    program.press(ImGuiKey_Enter);
    CHECK(program.plan().subsidies->uitvoering.afronding.value == Afronding::begonnen);
    CHECK(program.focused_key() == "subsidies.uitvoering.afronding");
}

TEST_CASE("de spiegel drukt in hetzelfde beeld op een knop, ook buiten beeld") {
    Program program{{1024, 640, 1}};
    program.open_example();
    app::handle(program.app(), platform::NodeActivated{program.node("subsidies.wijk.toevoegen").id});
    program.frame();
    CHECK(program.plan().wijken->lijst.size() == 6);
}

TEST_CASE("een bestandsknop doet zijn werk in het beeld van de klik zelf") {
    Program program;
    app::handle(program.app(), platform::NodeActivated{program.node("start.openen").id});
    program.frame();
    CHECK(program.platform().files_chosen == 1);
}

TEST_CASE("een vraag houdt het toetsenbord bij zich en geeft het daarna terug") {
    Program program;
    program.open_example();
    program.send(platform::NodeFocused{program.node("balk.openen").id});
    program.send(platform::FileOpened{"x.json", "{"});
    CHECK(program.focused_key() == "dialoog.bestand.ander");
    program.press(ImGuiKey_Tab);
    CHECK(program.focused_key() == "dialoog.sluiten");
    program.press(ImGuiKey_Tab);
    CHECK(program.focused_key() == "dialoog.bestand.ander");
    program.press(ImGuiKey_Escape);
    CHECK(program.focused_key() == "balk.openen");
}

TEST_CASE("zolang een lijst open is doen knoppen eronder niets dat de browser in een klik wil") {
    Program program;
    program.open_example();
    CHECK(program.node("balk.opslaan").gesture == ui::Gesture::save_file);
    program.click("subsidies.uitvoering.afronding");
    CHECK(program.node("balk.opslaan").gesture == ui::Gesture::none);
}

}  // namespace
}  // namespace elp::test
