// A plan as a link: what goes into it, what is told before it is copied, and what is asked before it replaces anything.
#include <doctest/doctest.h>

#include <string>

#include "assets/assets.hpp"
#include "core/plan/file.hpp"
#include "core/plan/revisions.hpp"
#include "tests/web/headless.hpp"

namespace elp::test {
namespace {

std::string almere() { return std::string{shipped_voorbeeld("almere")}; }

void make_link(Program& program, std::string_view key) {
    program.click("start.voorbeeld");
    program.show(views::Screen::rapporten);
    program.activate(key);
}

TEST_CASE("een link bevat het plan, en zegt wie dat kan lezen voordat hij op het klembord staat") {
    Program program;
    make_link(program, "rapporten.link.maken");
    REQUIRE(program.platform().linked.size() == 1);
    const auto linked = read_plan(program.platform().linked[0]);
    REQUIRE(linked);
    Plan wanted = program.plan();
    wanted.opmerkingen = {};
    CHECK(*linked == wanted);
    CHECK(program.platform().exports.empty());

    program.send(platform::LinkMade{.link = "https://voorbeeld.nl/#p1=abc"});
    CHECK(program.shows("kan alles lezen"));
    CHECK(program.shows("28 tekens"));
    CHECK(program.platform().copied.empty());
    program.activate("dialoog.link.kopieren");
    REQUIRE(program.platform().copied.size() == 1);
    CHECK(program.platform().copied[0] == "https://voorbeeld.nl/#p1=abc");
    CHECK(program.app().asking == app::Asking::nothing);
}

TEST_CASE("een link zonder namen bevat geen namen, en zegt wat er niet in zit") {
    Program program;
    make_link(program, "rapporten.link.zonder-namen");
    const auto linked = read_plan(program.platform().linked.at(0));
    REQUIRE(linked);
    CHECK(without_personal(*linked).partijen == linked->partijen);
    CHECK(linked->toelichting.find("eggelaten") != std::string::npos);
}

TEST_CASE("geen link: het waarom, en het plan is als bestand op te slaan") {
    Program program;
    make_link(program, "rapporten.link.maken");
    program.send(platform::LinkMade{.link = {}, .reason = std::string{platform::reason::link_too_long}});
    CHECK(program.shows("te groot voor een link"));
    program.activate("dialoog.geen-link.opslaan");
    CHECK(program.platform().saves.size() == 1);
    CHECK(program.app().asking == app::Asking::nothing);
}

TEST_CASE("geen link zonder namen: het bestand dat er dan komt is ook zonder namen") {
    Program program;
    make_link(program, "rapporten.link.zonder-namen");
    program.send(platform::LinkMade{.link = {}, .reason = std::string{platform::reason::link_too_long}});
    program.activate("rapporten.zonder-namen.opslaan");
    CHECK(program.platform().saves.empty());
    REQUIRE(program.platform().exports.size() == 1);
    CHECK(program.platform().exports[0].first == "almere-zonder-namen.json");
}

TEST_CASE("een link laat zien wat erin zit voordat hij iets vervangt") {
    Program program;
    program.send(platform::LinkOpened{.bytes = almere()});
    CHECK(program.shows("De link bevat een plan: Almere"));
    CHECK(program.shows("226.500"));
    CHECK_FALSE(program.app().open);
    SUBCASE("openen") {
        program.activate("dialoog.uit-link.openen");
        CHECK(program.plan().naam == "Almere");
        CHECK(program.app().file.name.empty());
        CHECK(program.app().screen == views::Screen::overzicht);
    }
    SUBCASE("niet openen") {
        program.activate("dialoog.uit-link.niet");
        CHECK_FALSE(program.app().open);
    }
}

TEST_CASE("een link met een andere versie van het open plan wordt vergeleken; een bestand raakt daar niet los van") {
    Program program;
    program.click("start.voorbeeld");
    Plan other = program.plan();
    other.regio.edit().inwoners = Answer<std::int64_t>{230'000};
    program.send(platform::LinkOpened{.bytes = write_plan(other)});
    program.activate("dialoog.uit-link.openen");
    CHECK(program.shows("De link bevat een andere versie van Almere"));
    program.activate("dialoog.versie.samenvoegen");
    CHECK(program.app().screen == views::Screen::versies);
    CHECK(program.shows("230.000"));
    CHECK(program.platform().refused == 0);
    CHECK(program.plan().regio->inwoners == Answer<std::int64_t>{226'500});
}

TEST_CASE("een link wacht tot een vraag over werk dat verloren kan gaan is beantwoord") {
    Program program;
    program.open_example();
    program.fill("subsidies.inwoners", "300000");
    program.send(platform::FileOpened{"ander.json", write_plan(new_plan(make_id(plan_prefix, 9)))});
    CHECK(program.app().asking == app::Asking::replace_plan);
    program.send(platform::LinkOpened{.bytes = almere()});
    CHECK(program.app().asking == app::Asking::replace_plan);
    program.activate("dialoog.annuleren");
    CHECK(program.app().asking == app::Asking::link);
    program.activate("dialoog.uit-link.niet");
    CHECK(program.plan().regio->inwoners == Answer<std::int64_t>{300'000});
}

TEST_CASE("een link die stuk is, te veel bevat, te nieuw is of geen plan is zegt dat, en laat het open plan staan") {
    for (const std::string_view reason : {platform::reason::link_broken, platform::reason::link_too_large,
                                          platform::reason::link_newer, platform::reason::link_old_browser}) {
        Program program;
        program.click("start.voorbeeld");
        program.send(platform::LinkOpened{.bytes = {}, .reason = std::string{reason}});
        CHECK(program.shows("De link kan niet worden geopend"));
        CHECK(program.shows(program.app().t(reason)));
        program.activate("dialoog.sluiten");
        CHECK(program.plan().naam == "Almere");
    }
    Program program;
    program.send(platform::LinkOpened{.bytes = R"({"type": "recept"})"});
    CHECK(program.shows("De link kan niet worden geopend"));
    CHECK_FALSE(program.app().open);
}

}  // namespace
}  // namespace elp::test
