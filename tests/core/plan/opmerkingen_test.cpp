// Remarks: added and named as everything is, kept when what they are about goes, merged field by field, told in words,
// and gone from a plan without names.
#include "core/plan/opmerkingen.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "assets/assets.hpp"
#include "core/base/place.hpp"
#include "core/beoordeling/verschilwoorden.hpp"
#include "core/beoordeling/verwijzingen.hpp"
#include "core/plan/file.hpp"
#include "core/plan/merge.hpp"
#include "core/rapport/zonder_namen.hpp"

namespace elp {
namespace {

const std::string waterwijk = "/wijken/lijst/wijk-a1e0000000000011";
const std::string eerste = "/opmerkingen/lijst/opm-0000000000000001";

Value text(std::string_view words) { return Value{std::string{words}}; }

Opmerking remark(std::uint64_t bits, std::string_view tekst, std::string_view over = {}) {
    Opmerking een;
    een.id = make_id(Describe<Opmerking>::id_prefix, bits);
    een.volgorde = "V0" + std::to_string(bits);
    een.tekst = tekst;
    een.auteur = "Roos de Wit";
    een.datum = Date{2026, 11, 30};
    een.over = over;
    return een;
}

Command adding(const Opmerking& een) { return add_item(std::string{opmerkingen_lijst}, een); }

Plan with(const Plan& plan, const Command& command) { return *apply(plan, command); }

/// The example without its own remarks.
Plan silent() {
    Plan plan = *read_plan(shipped_voorbeeld("almere"));
    plan.opmerkingen = {};
    return plan;
}

/// The same with one open remark about Waterwijk.
Plan discussed() { return with(silent(), adding(remark(1, "Klopt dit aantal?", waterwijk))); }

struct Taal {
    Teksten teksten = *shipped_teksten(Language::nl);
    Regelingen regelingen = *shipped_regelingen();
    Woorden woorden{teksten, regelingen, Language::nl};

    [[nodiscard]] std::string over(const Plan& plan, std::string_view place) const {
        const Dingen dingen{plan, woorden};
        const Field& field = *field_at(type_of_plan(), eerste + "/over");
        return veld_waarde(field, type_of<Opmerking>, text(place), {woorden, dingen});
    }
};

}  // namespace

TEST_CASE("a remark is added by a command that undo can name, and comes back out of the file") {
    const Plan plan = discussed();
    const CommandName name = name_of(plan, adding(remark(2, "Nog een")));
    CHECK(name.key == "opdracht.toegevoegd");
    CHECK(name.subject == "ding.opmerking");
    CHECK(name_of(plan, remove_item(eerste)).key == "opdracht.verwijderd");
    CHECK(name_of(plan, set_value(eerste + "/stand", text("afgehandeld"))).subject == "veld.opmerking.stand");
    CHECK(*read_plan(write_plan(plan)) == plan);
    CHECK_FALSE(apply(plan, set_value(eerste + "/stand", text("misschien"))).ok());
}

TEST_CASE("a remark without state is open: it still asks for something") {
    const auto plan =
        read_plan(R"({"type":"eerstelijnsplan","schemaversie":1,"id":"plan-0000000000000001",)"
                  R"("opmerkingen":{"lijst":[{"id":"opm-0000000000000001","volgorde":"V01","tekst":"Waarom?"}]}})");
    REQUIRE(plan.ok());
    CHECK(plan->opmerkingen->lijst[0].stand == OpmerkingStand::open);
}

TEST_CASE("open remarks about a thing are those about it or about what is in it, and no others") {
    Opmerking een = remark(1, "x", waterwijk);
    CHECK(open_over(een, waterwijk));
    CHECK(open_over(een, "/wijken"));
    CHECK_FALSE(open_over(een, waterwijk + "/inwoners"));
    CHECK_FALSE(open_over(een, waterwijk.substr(0, waterwijk.size() - 1)));
    een.over = waterwijk + "/inwoners";
    CHECK(open_over(een, waterwijk));
    een.stand = OpmerkingStand::afgehandeld;
    CHECK_FALSE(open_over(een, waterwijk));
}

TEST_CASE("what a remark is about is told in words; what is gone is said to be, and the remark stays") {
    const Taal taal;
    const Plan plan = discussed();
    CHECK(taal.over(plan, waterwijk) == "Waterwijk");
    CHECK(taal.over(plan, waterwijk + "/inwoners") == "Waterwijk: inwoners");
    CHECK(taal.over(plan, "/naam") == "Naam van het plan");
    CHECK(taal.over(plan, "/begroting") == "Begroting");
    CHECK(taal.over(plan, "/knelpunten/lijst") == "Knelpunten");
    const Plan later = with(plan, remove_item(waterwijk));
    CHECK(later.opmerkingen == plan.opmerkingen);
    CHECK(taal.over(later, waterwijk) == "weggehaald uit: Wijken");
    CHECK(taal.over(later, waterwijk + "/inwoners") == "weggehaald uit: Wijken");
    const auto about_remarks = [](const Problem& problem) { return problem.place.starts_with("/opmerkingen"); };
    CHECK(std::ranges::none_of(controleer_verwijzingen(later), about_remarks));
}

TEST_CASE("a place that never was one is told as gone, whatever stands in it") {
    const Taal taal;
    const Plan plan = discussed();
    for (const std::string_view place : {"x", "xnaam", "//", "/", "/naam/x", "/wijken/lijst/", "/wijken/lijst/x/y",
                                         "/regio/inwoners/0", "/wijken/lijst/act-0000000000000001", "/wijken//lijst"}) {
        CAPTURE(place);
        CHECK(taal.over(plan, place).starts_with("weggehaald uit: "));
    }
    // A thing in the list of another kind.
    CHECK(taal.over(plan, "/knelpunten/lijst" + waterwijk.substr(13)) == "weggehaald uit: Knelpunten");
}

TEST_CASE("what a remark is about is chosen from the parts of the plan") {
    const Taal taal;
    const Plan plan = discussed();
    const Dingen dingen{plan, taal.woorden};
    const Field& field = *field_at(type_of_plan(), eerste + "/over");
    const auto options = veld_opties(field, type_of<Opmerking>, {taal.woorden, dingen});
    CHECK(options.front().naam == "Het hele plan");
    CHECK(options.front().waarde == Value{});
    for (std::size_t i = 1; i < options.size(); ++i) {
        CAPTURE(options[i].naam);
        CHECK(find(type_of_plan(), &plan, std::get<std::string>(options[i].waarde)));
        CHECK_FALSE(options[i].naam.starts_with("ding."));
    }
}

TEST_CASE("no other field can be about a remark: it would miss it where remarks are left out") {
    const Taal taal;
    const Plan plan = discussed();
    const Dingen dingen{plan, taal.woorden};
    const auto any = dingen.of_kind(any_kind);
    CHECK(any.size() > 10);
    CHECK(std::ranges::none_of(any, [](const Ding* ding) { return ding->id.kind() == "opm"; }));
    CHECK(dingen.of_kind("opm").size() == 1);
}

TEST_CASE("remarks that both sides add are both there, and no side comes first") {
    const Plan base = discussed();
    const Plan ours = with(base, adding(remark(2, "Van ons")));
    const Plan theirs = with(base, adding(remark(3, "Van hen", "/regio")));
    const auto merged = merge(&base, ours, theirs);
    REQUIRE(merged.ok());
    CHECK(merged->conflicts.empty());
    CHECK(merged->plan == merge(&base, theirs, ours)->plan);
    REQUIRE(merged->plan.opmerkingen->lijst.size() == 3);
    CHECK(merged->plan.opmerkingen->lijst[2].tekst == "Van hen");
}

TEST_CASE("one closes a remark while the other answers it: it is closed, with the answer") {
    const Plan base = discussed();
    const Plan ours = with(base, set_value(eerste + "/stand", text("afgehandeld")));
    const Plan theirs = with(base, set_value(eerste + "/reactie", text("Ja, per 1 januari.")));
    const auto merged = merge(&base, ours, theirs);
    REQUIRE(merged.ok());
    CHECK(merged->conflicts.empty());
    const Opmerking& een = merged->plan.opmerkingen->lijst[0];
    CHECK(een.stand == OpmerkingStand::afgehandeld);
    CHECK(een.reactie == "Ja, per 1 januari.");
}

TEST_CASE("one takes a remark away while the other answers it: that is told, and the answer is not lost") {
    const Plan base = discussed();
    const Plan ours = with(base, remove_item(eerste));
    const Plan theirs = with(base, set_value(eerste + "/reactie", text("Ja.")));
    const auto merged = merge(&base, ours, theirs);
    REQUIRE(merged.ok());
    REQUIRE(merged->conflicts.size() == 1);
    CHECK(merged->conflicts[0].place == eerste);
    CHECK(merged->plan.opmerkingen->lijst[0].reactie == "Ja.");
}

TEST_CASE("what differs in remarks is told in words, with what they are about") {
    const Taal taal;
    const auto added = verschilregels(silent(), discussed(), taal.woorden);
    REQUIRE(added.size() == 1);
    CHECK(added[0].deel == "Opmerkingen");
    CHECK(added[0].was == "ontbreekt");
    CHECK(added[0].nu ==
          "opmerking: Klopt dit aantal?; van wie: Roos de Wit; datum: 30 november 2026; stand: open; "
          "waarover: Waterwijk");
    const auto closed =
        verschilregels(discussed(), with(discussed(), set_value(eerste + "/stand", text("afgehandeld"))), taal.woorden);
    REQUIRE(closed.size() == 1);
    CHECK(closed[0].wat == "Opmerking 1: stand");
    CHECK(closed[0].nu == "afgehandeld");
}

TEST_CASE("a plan without names has no remarks, and says how many were left out") {
    const Taal taal;
    const Plan plan = with(discussed(), adding(remark(2, "Geheim, Piet", "/regio")));
    const auto left_out = weggelaten(plan, taal.woorden);
    const auto found = std::ranges::find(left_out, "Opmerkingen: tekst, schrijver en reactie", &Weggelaten::wat);
    REQUIRE(found != left_out.end());
    CHECK(found->keren == 2);
    const Plan without = zonder_namen(plan, taal.woorden);
    CHECK(without.opmerkingen->lijst.empty());
    const std::string bytes = write_plan(without);
    for (const std::string_view secret : {"opm-", "Roos de Wit", "Geheim", "Klopt dit aantal"}) {
        CHECK(bytes.find(secret) == std::string::npos);
    }
    // The plan itself keeps them.
    CHECK(plan.opmerkingen->lijst.size() == 2);
}

}  // namespace elp
