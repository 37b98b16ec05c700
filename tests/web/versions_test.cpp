// Two people went on with one plan: the other version is compared, chosen from, and merged in one step of undo.
#include <doctest/doctest.h>

#include <string>

#include "core/plan/file.hpp"
#include "core/plan/revisions.hpp"
#include "tests/web/headless.hpp"

namespace elp::test {
namespace {

Plan common() {
    Plan plan = new_plan(make_id(plan_prefix, 7));
    plan.naam = "Gooi";
    plan.regio.edit().inwoners = Answer<std::int64_t>{100'000};
    return plan;
}

Plan with_inhabitants(std::int64_t inwoners) {
    Plan plan = common();
    plan.regio.edit().inwoners = Answer<std::int64_t>{inwoners};
    return plan;
}

Plan renamed(std::string naam) {
    Plan plan = common();
    plan.naam = std::move(naam);
    return plan;
}

/// The bytes of a plan that was saved after the common version.
std::string saved_after_common(const Plan& plan) { return write_plan(with_revision(plan, common())); }

void open(Program& program, const std::string& bytes) { program.send(platform::FileOpened{"van-ons.json", bytes}); }

/// Another version is opened, and the reader wants to compare.
void compare(Program& program, const std::string& bytes) {
    program.send(platform::FileOpened{"van-hen.json", bytes});
    program.activate("dialoog.versie.samenvoegen");
}

TEST_CASE("wat elk van beide wijzigde komt samen, in een stap die terug te nemen is") {
    Program program;
    open(program, saved_after_common(with_inhabitants(120'000)));
    program.send(platform::FileOpened{"van-hen.json", saved_after_common(renamed("Gooi en Vechtstreek"))});
    CHECK(program.shows("van-hen.json is een andere versie van Gooi, dat open staat."));
    program.activate("dialoog.versie.samenvoegen");
    CHECK(program.platform().refused == 1);
    CHECK(program.shows("Gooi en Vechtstreek"));
    CHECK_FALSE(program.has("versies.conflictkaart"));

    program.activate("versies.samenvoegen");
    CHECK(program.plan().naam == "Gooi en Vechtstreek");
    CHECK(program.plan().regio->inwoners == Answer<std::int64_t>{120'000});
    CHECK(program.shows("Samengevoegd met van-hen.json."));
    program.activate("balk.ongedaan");
    CHECK(program.plan() == with_inhabitants(120'000));
}

TEST_CASE("wat beide wijzigden kiest de lezer") {
    for (const bool from_file : {false, true}) {
        Program program;
        open(program, saved_after_common(with_inhabitants(120'000)));
        compare(program, saved_after_common(with_inhabitants(130'000)));
        CHECK(program.shows("120.000"));
        CHECK(program.shows("130.000"));
        CHECK(program.shows("100.000"));
        if (from_file) {
            program.activate("versies.neem./regio/inwoners");
            CHECK(program.node("versies.neem./regio/inwoners").is(ui::State::checked));
        }
        program.activate("versies.samenvoegen");
        CHECK(program.plan().regio->inwoners == Answer<std::int64_t>{from_file ? 130'000 : 120'000});
    }
}

TEST_CASE("een samengevoegd plan onthoudt beide versies; een samenvoeging die is teruggenomen telt niet") {
    const std::string theirs = saved_after_common(renamed("Gooi en Vechtstreek"));
    for (const bool taken_back : {false, true}) {
        Program program;
        open(program, saved_after_common(with_inhabitants(120'000)));
        compare(program, theirs);
        program.activate("versies.samenvoegen");
        if (taken_back) {
            program.activate("balk.ongedaan");
        }
        program.activate("balk.opslaan");
        const auto saved = read_plan(program.platform().saves.back().bytes);
        REQUIRE(saved);
        const auto base = common_revision(*saved, *read_plan(theirs));
        REQUIRE(base);
        CHECK(base->naam == (taken_back ? "Gooi" : "Gooi en Vechtstreek"));
    }
}

TEST_CASE("zonder versie waar beide van komen staat alles wat verschilt ter keuze") {
    Program program;
    open(program, write_plan(with_inhabitants(120'000)));
    compare(program, write_plan(with_inhabitants(130'000)));
    CHECK(program.shows("Deze versies onthouden niet van welke versie ze allebei komen."));
    program.activate("versies.niet");
    CHECK(program.plan() == with_inhabitants(120'000));
    CHECK(program.app().screen == views::Screen::overzicht);

    // Where the open plan says nothing, what the file says is taken unless the reader wants otherwise.
    Plan other = with_inhabitants(120'000);
    other.toelichting = "Met de gemeente besproken";
    compare(program, write_plan(other));
    CHECK(program.node("versies.neem./toelichting").is(ui::State::checked));
    program.activate("versies.samenvoegen");
    CHECK(program.plan().toelichting == "Met de gemeente besproken");
}

TEST_CASE("een andere versie kan ook in plaats van het plan worden geopend, en dezelfde versie vraagt niets") {
    Program program;
    open(program, saved_after_common(with_inhabitants(120'000)));
    program.send(platform::FileOpened{"van-hen.json", saved_after_common(with_inhabitants(130'000))});
    program.activate("dialoog.versie.openen");
    CHECK(program.plan().regio->inwoners == Answer<std::int64_t>{130'000});
    CHECK(program.platform().accepted == 2);
    program.send(platform::FileOpened{"kopie.json", saved_after_common(with_inhabitants(130'000))});
    CHECK_FALSE(program.has("dialoog.versie"));
}

}  // namespace
}  // namespace elp::test
