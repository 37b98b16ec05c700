// Costs of the budget against the activities of the programme.
#include "core/beoordeling/kosten.hpp"

#include "tests/core/subsidie/proef.hpp"

namespace elp {
namespace {

using namespace proef;

// An activity for the wijkverbanden with one cost of the modular part.
Plan with_activity() {
    Plan plan = almere_project();
    auto activiteit = numbered<Activiteit>(1);
    activiteit.naam = "Kernteams";
    activiteit.subsidiedoel = std::string{"wijkverbanden"};
    plan.activiteiten.edit().lijst = {activiteit};
    Kostenpost post = line(1, euro(1'000), {2025, 3, 1}, {2025, 12, 31});
    post.bron = Geldbron::uitvoering_modulair;
    post.niveau = Niveau::wijk;
    post.activiteit = activiteit.id;
    plan.begroting.edit().posten = {post};
    return plan;
}

}  // namespace

TEST_CASE("R-7 an activity for the wijkverbanden is paid from the modular part, not from the fixed part") {
    Plan plan = with_activity();
    CHECK_FALSE(finds(plan, "kosten.ander-deel"));
    plan.begroting.edit().posten[0].bron = Geldbron::uitvoering_vast;
    REQUIRE(found(plan, "kosten.ander-deel").size() == 1);
    CHECK(found(plan, "kosten.ander-deel")[0].bedrag == euro(1'000));
    plan.begroting.edit().posten[0].bron = Geldbron::voucher;
    CHECK_FALSE(finds(plan, "kosten.ander-deel"));
}

TEST_CASE("R-7 which part pays for representation is our own reading: it contradicts nobody") {
    Plan plan = with_activity();
    plan.activiteiten.edit().lijst[0].subsidiedoel = std::string{"vertegenwoordiging"};
    CHECK_FALSE(finds(plan, "kosten.ander-deel"));
}

TEST_CASE("R-6 costs without activity are counted, where the plan has activities") {
    Plan plan = with_activity();
    CHECK_FALSE(finds(plan, "kosten.zonder-activiteit"));
    plan.begroting.edit().posten[0].activiteit = {};
    CHECK(finds(plan, "kosten.zonder-activiteit"));
    plan.activiteiten.edit().lijst.clear();
    CHECK_FALSE(finds(plan, "kosten.zonder-activiteit"));
}

}  // namespace elp
