// Rows of cells as new things of a list: with headings or without, and what becomes of cells that do not fit.
#include "core/beoordeling/plakken.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

#include "assets/assets.hpp"
#include "core/plan/file.hpp"

namespace elp {
namespace {

constexpr std::string_view wijken = "/wijken/lijst";
const std::array<std::string, 2> columns{"naam", "inwoners"};

std::uint64_t next_bits() {
    static std::uint64_t bits = 1000;
    return bits++;
}

struct Proef {
    Plan plan = *read_plan(shipped_voorbeeld("almere"));
    Regelingen regelingen = *shipped_regelingen();
    Teksten teksten = *shipped_teksten(Language::nl);
    Woorden woorden{teksten, regelingen, Language::nl};
    Dingen dingen{plan, woorden};

    [[nodiscard]] Plaksel paste(std::string_view text, std::string_view list = wijken) {
        return plak_rijen(plan, list, columns, lees_cellen(text), {woorden, dingen}, next_bits);
    }
    /// The wijken that are new after pasting.
    [[nodiscard]] std::vector<Wijk> added(std::string_view text) {
        const auto after = apply(plan, paste(text).opdracht);
        REQUIRE(after.ok());
        const auto& all = after->wijken->lijst;
        return {all.begin() + static_cast<std::ptrdiff_t>(plan.wijken->lijst.size()), all.end()};
    }
};

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("cells: tabs and lines, quotes around what holds them, and a quote that does not end") {
    CHECK(lees_cellen("a\tb\r\nc\td\r\n") == Cellen{{"a", "b"}, {"c", "d"}});
    CHECK(lees_cellen("\"twee\nregels\"\t\"zeg \"\"ja\"\"\"\nx") == Cellen{{"twee\nregels", "zeg \"ja\""}, {"x"}});
    CHECK(lees_cellen("\"open\tb\nc") == Cellen{{"\"open", "b"}, {"c"}});
    CHECK(lees_cellen("\t\n\n a \t") == Cellen{{"a", ""}});
    CHECK(lees_cellen("").empty());
    CHECK(lees_cellen("\"twee\r\nregels\"\rx") == Cellen{{"twee\nregels"}, {"x"}});
}

TEST_CASE("cells: too many rows, columns or bytes give none") {
    const auto rows = [](std::size_t count) {
        std::string text;
        for (std::size_t i = 0; i < count; ++i) text += "a\n";
        return text;
    };
    CHECK(lees_cellen(rows(plak_rijen_max + 1)).size() == plak_rijen_max + 1);
    CHECK(lees_cellen(rows(plak_rijen_max + 2)).empty());
    CHECK(lees_cellen("a" + std::string(plak_kolommen_max, '\t')).empty());
    CHECK(lees_cellen(std::string(plak_bytes_max + 1, 'a')).empty());
}

TEST_CASE("what a file would not take is told and left out, so that the plan can be saved and opened again") {
    Proef proef;
    for (const std::string& bad : {std::string(30'000, 'x'), std::string{"rege\x85s"}, std::string{"a\x01z"}}) {
        CAPTURE(bad);
        const Plaksel plaksel = proef.paste(bad + "\t9.000");
        REQUIRE(plaksel.fouten.size() == 1);
        CHECK(plaksel.fouten[0].gevonden.size() < 100);
        const auto after = apply(proef.plan, plaksel.opdracht);
        REQUIRE(after.ok());
        CHECK(after->wijken->lijst.back().inwoners == Answer<std::int64_t>{9'000});
        CHECK(read_plan(write_plan(*after)).ok());
    }
}

TEST_CASE("without headings the columns are those of the table; numbers in Dutch notation; empty is not known") {
    Proef proef;
    const auto added = proef.added("Poort\t12.500\nHout\t\n");
    REQUIRE(added.size() == 2);
    CHECK(added[0].naam == "Poort");
    CHECK(added[0].inwoners == Answer<std::int64_t>{12'500});
    CHECK(added[1].naam == "Hout");
    CHECK(added[1].inwoners.is_open());
    CHECK(added[0].volgorde < added[1].volgorde);
}

TEST_CASE("headings in any order and with any capitals; a column that is no field is left out and named") {
    Proef proef;
    const Plaksel plaksel = proef.paste("INWONERS\tWethouder\tnaam\n9.000\tiemand\tPoort");
    CHECK(plaksel.velden == Lines{"Inwoners", "Naam"});
    CHECK(plaksel.onbekend == Lines{"Wethouder"});
    CHECK(plaksel.rijen == 1);
    const auto added = proef.added("INWONERS\tWethouder\tnaam\n9.000\tiemand\tPoort");
    REQUIRE(added.size() == 1);
    CHECK(added[0].naam == "Poort");
    CHECK(added[0].inwoners == Answer<std::int64_t>{9'000});
}

TEST_CASE("a heading that says what the things are stands for their name") {
    Proef proef;
    const auto added = proef.added("Wijk\tInwoners\nPoort\t9.000");
    REQUIRE(added.size() == 1);
    CHECK(added[0].naam == "Poort");
    CHECK(added[0].inwoners == Answer<std::int64_t>{9'000});
}

TEST_CASE("a cell that does not fit is told with its row and field, and stays empty; the rest of the row is added") {
    Proef proef;
    const Plaksel plaksel = proef.paste("Poort\tca. 500\nHout\t-1\nHaven\t20");
    REQUIRE(plaksel.fouten.size() == 2);
    CHECK(plaksel.fouten[0].rij == 1);
    CHECK(plaksel.fouten[0].veld == "Inwoners");
    CHECK(plaksel.fouten[0].gevonden == "ca. 500");
    CHECK(plaksel.fouten[1].rij == 2);
    CHECK(proef.added("Poort\tca. 500")[0].inwoners.is_open());
}

TEST_CASE(
    "choices, things of the plan and days are read in the words that a table shows; so are the program's copies") {
    Proef proef;
    const Plaksel plaksel =
        proef.paste("Naam\tWijk\tOpgelost voor\n'=Vallen\twaterwijk\t31-12-2026\nX\tNergens\t", "/knelpunten/lijst");
    const auto after = apply(proef.plan, plaksel.opdracht);
    REQUIRE(after.ok());
    const Knelpunt& first = after->knelpunten->lijst.at(proef.plan.knelpunten->lijst.size());
    CHECK(first.naam == "=Vallen");
    CHECK(first.wijk == proef.plan.wijken->lijst[0].id);
    CHECK(first.gereed_op == Answer<Date>{Date{2026, 12, 31}});
    REQUIRE(plaksel.fouten.size() == 1);
    CHECK(plaksel.fouten[0].gevonden == "Nergens");
}

TEST_CASE("without headings and columns all fields of such a thing are filled in their order") {
    Proef proef;
    const Plaksel plaksel =
        plak_rijen(proef.plan, wijken, {}, lees_cellen("Poort\t12.500"), {proef.woorden, proef.dingen}, next_bits);
    REQUIRE(plaksel.velden.size() == 2);
    CHECK(plaksel.velden[0] == "Naam");
    CHECK(apply(proef.plan, plaksel.opdracht)->wijken->lijst.back().naam == "Poort");
}

TEST_CASE("no rows, or a place that is no list, change nothing; several rows are one step with their number") {
    Proef proef;
    CHECK(proef.paste("").rijen == 0);
    CHECK(proef.paste("a\tb", "/regio/naam").rijen == 0);
    CHECK(proef.paste("Naam\tInwoners\n").opdracht.changes.empty());
    CHECK(name_of(proef.plan, proef.paste("a\nb\nc").opdracht).name == "3\u00d7");
}

TEST_CASE("the most rows at once get keys that keep their order") {
    Proef proef;
    std::string text;
    for (std::size_t i = 0; i < plak_rijen_max; ++i) text += "Wijk " + std::to_string(i) + "\t10.000\n";
    const auto added = proef.added(text);
    REQUIRE(added.size() == plak_rijen_max);
    for (std::size_t i = 0; i < added.size(); ++i) CHECK(added[i].naam == "Wijk " + std::to_string(i));
}

}  // namespace elp
