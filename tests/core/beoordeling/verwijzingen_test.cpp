// References between the parts of a plan: each must refer to a thing that is there, of the right kind.
#include "core/beoordeling/verwijzingen.hpp"

#include <doctest/doctest.h>

#include "assets/assets.hpp"
#include "tests/generator/grow.hpp"

namespace elp {
namespace {

Plan with_activity(Texts wijken) {
    Plan plan = new_plan(make_id(plan_prefix, 1));
    Wijk wijk;
    wijk.id = make_id("wijk", 1);
    plan.wijken.edit().lijst = {wijk};
    Activiteit activiteit;
    activiteit.id = make_id("act", 1);
    activiteit.wijken = std::move(wijken);
    plan.activiteiten.edit().lijst = {activiteit};
    return plan;
}

constexpr std::string_view place = "/activiteiten/lijst/act-0000000000000001/wijken";

}  // namespace

TEST_CASE("a reference to a thing of the right kind is fine") {
    CHECK(controleer_verwijzingen(with_activity({"wijk-0000000000000001"})).empty());
}

TEST_CASE("a reference to nothing, to another kind, and a text that is no id each have their place") {
    const auto only = [](const Plan& plan) {
        const Problems problems = controleer_verwijzingen(plan);
        REQUIRE(problems.size() == 1);
        return problems.front();
    };
    const Problem gone = only(with_activity({"wijk-0000000000000001", "wijk-0000000000000002"}));
    CHECK(gone.code == "plan.verwijzing-weg");
    CHECK(gone.place == place);
    CHECK(gone.found == "wijk-0000000000000002");
    CHECK(gone.expected == "wijk");
    CHECK(only(with_activity({"act-0000000000000001"})).code == "plan.verwijzing-ander-soort");
    CHECK(only(with_activity({"Waterwijk"})).code == "plan.verwijzing-geen-id");
}

TEST_CASE("single ids and references to any kind are checked too") {
    Plan plan = with_activity({});
    Kostenpost post;
    post.id = make_id("post", 1);
    post.activiteit = make_id("act", 1);
    post.partij = make_id("partij", 9);
    plan.begroting.edit().posten = {post};
    Mijlpaal mijlpaal;
    mijlpaal.id = make_id("mijl", 1);
    mijlpaal.afhankelijk = {"act-0000000000000001", "wijk-0000000000000001", "les-0000000000000001"};
    plan.mijlpalen.edit().lijst = {mijlpaal};
    const Problems problems = controleer_verwijzingen(plan);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].place == "/begroting/posten/post-0000000000000001/partij");
    CHECK(problems[1].place == "/mijlpalen/lijst/mijl-0000000000000001/afhankelijk");
    CHECK(problems[1].found == "les-0000000000000001");
}

TEST_CASE("a grown plan refers to nothing that is not there") {
    const Regelingen regelingen = *shipped_regelingen();
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        CHECK(controleer_verwijzingen(generator::grow({.seed = seed, .counts = {}, .other = 3}, regelingen)).empty());
    }
}

}  // namespace elp
