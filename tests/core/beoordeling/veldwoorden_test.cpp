// Fields in words and back: what the screens show is what they read, for every field of a plan.
#include <doctest/doctest.h>

#include <string>

#include "assets/assets.hpp"
#include "core/base/place.hpp"
#include "core/beoordeling/veldwoorden.hpp"
#include "core/plan/file.hpp"

namespace elp {
namespace {

struct Stof {
    Plan plan = *read_plan(shipped_voorbeeld("almere"));
    Regelingen regelingen = *shipped_regelingen();
    Teksten teksten;
    Woorden woorden;
    Dingen dingen;

    explicit Stof(Language language = Language::nl)
        : teksten{*shipped_teksten(language)}, woorden{teksten, regelingen, language}, dingen{plan, woorden} {}
    [[nodiscard]] Veldstof velden() const { return {woorden, dingen}; }
    [[nodiscard]] const Field& field(std::string_view place) const { return *field_at(type_of_plan(), place); }
    [[nodiscard]] std::string words(std::string_view place) const {
        const Spot spot = find(type_of_plan(), &plan, place);
        REQUIRE(spot);
        return veld_waarde(*spot.field, *spot.owner, spot.type->leaf.get(spot.at), velden());
    }
};

/// Calls f(field, owner) for every field that the type has, at any depth.
template <class F>
void each_field(const Type& type, F f) {
    for (const Field& field : type.object.fields()) {
        f(field, type);
        if (field.type->kind == Kind::object) each_field(*field.type, f);
        if (field.type->kind == Kind::list && field.type->list.item->kind == Kind::object) {
            each_field(*field.type->list.item, f);
        }
    }
}

TEST_CASE("elk veld van een plan heeft een naam en elke keuze een woord, in beide talen") {
    for (const Language language : {Language::nl, Language::en}) {
        const Stof stof{language};
        std::size_t fields = 0;
        each_field(type_of_plan(), [&](const Field& field, const Type& owner) {
            if (field.key == "id" || field.key == "volgorde") return;
            const std::string key = "veld." + std::string{owner.name} + "." + std::string{field.key};
            CAPTURE(key);
            const bool alone = owner.name == "plan" && field.type->leaf.get == nullptr;
            const bool only_list = field.key == "lijst";
            if (!alone && !only_list) CHECK(stof.teksten.has(key));
            if (field.type->kind == Kind::choice) {
                for (const std::string_view word : field.type->leaf.choices) {
                    const std::string option =
                        "optie." + std::string{owner.name} + "." + std::string{field.key} + "." + std::string{word};
                    CAPTURE(option);
                    CHECK(stof.teksten.has(option));
                }
            }
            ++fields;
        });
        CHECK(fields > 250);
    }
}

TEST_CASE("wat een veld toont, leest het ook") {
    for (const Language language : {Language::nl, Language::en}) {
        const Stof stof{language};
        const auto round_trip = [&](std::string_view place, const Value& value) {
            const Field& field = stof.field(place);
            const std::string words = veld_waarde(field, type_of_plan(), value, stof.velden());
            const auto read = lees_veld(field, words, stof.woorden);
            INFO(words);
            REQUIRE(read.ok());
            CHECK(*read == value);
        };
        round_trip("/regio/inwoners", Value{std::int64_t{226'500}});
        round_trip("/begroting/posten/x/bedrag_cent", Value{std::int64_t{123'456'78}});
        round_trip("/subsidies/aanvraag/vvt_bereikt_basispunten", Value{std::int64_t{7'525}});
        round_trip("/subsidies/uitvoering/peildatum", Value{std::string{"2026-12-31"}});
        round_trip("/subsidies/uitvoering/wijkverbanden", Value{std::int64_t{0}});
        round_trip("/begroting/financiers/x/jaar", Value{std::int64_t{2027}});
        round_trip("/leren/indicatoren/x/nulmeting", Value{std::int64_t{-12}});
        round_trip("/regio/gemeenten", Value{Texts{"Almere", "Zeewolde"}});
        round_trip("/regio/inwoners", Value{AnswerState::none});
        round_trip("/regio/inwoners", Value{AnswerState::not_applicable});
        round_trip("/naam", Value{std::string{"Almere"}});
        round_trip("/naam", Value{});
    }
}

TEST_CASE("een getal dat niet kan wordt geweigerd") {
    const Stof stof;
    const auto refused = [&](std::string_view place, std::string_view typed) {
        const auto read = lees_veld(stof.field(place), typed, stof.woorden);
        REQUIRE_FALSE(read.ok());
        return read.problems().front().code;
    };
    CHECK(refused("/regio/inwoners", "0") == "getal.te-klein");
    CHECK(refused("/regio/inwoners", "1,5") == "getal.niet-heel");
    CHECK(refused("/begroting/posten/x/bedrag_cent", "1.5") == "getal.andere-notatie");
    CHECK(refused("/begroting/posten/x/bedrag_cent", "-1") == "getal.te-klein");
    CHECK(refused("/subsidies/uitvoering/peildatum", "31 juni") != "");
}

TEST_CASE("geen is een antwoord waar het veld dat kent, en anders een tekst") {
    const Stof stof;
    CHECK(*lees_veld(stof.field("/resv/criteria/besluitvorming"), "Geen", stof.woorden) == Value{AnswerState::none});
    CHECK(*lees_veld(stof.field("/naam"), "geen", stof.woorden) == Value{std::string{"geen"}});
}

TEST_CASE("waarden in woorden: keuzes, elementen en dingen") {
    const Stof stof;
    CHECK(stof.words("/subsidies/uitvoering/stand") == "toegekend");
    CHECK(stof.words("/regio/inwoners") == "226.500");
    CHECK(stof.words("/subsidies/aanvraag/hoofdaanvrager") == "ReHA");
    CHECK(stof.words("/resv/zetels/lijst/zetel-a1e0000000000041/zetel") == "Huisartsen");
    CHECK(stof.words("/wijken/lijst/wijk-a1e0000000000011/inwoners") == "");
    CHECK(stof.words("/activiteiten/lijst/act-a1e0000000000051/doelen").size() > 5);
}

TEST_CASE("dingen heten naar hun naam, naar wat ze voorstellen, of naar hun plek") {
    Stof stof;
    CHECK(stof.dingen.find("wijk-a1e0000000000011")->naam == "Waterwijk");
    CHECK(stof.dingen.find("zetel-a1e0000000000041")->naam == "Huisartsen");
    CHECK(stof.dingen.find("wijk-a1e0000000000011")->place == "/wijken/lijst/wijk-a1e0000000000011");
    CHECK(stof.dingen.find("wijk-ffffffffffffffff") == nullptr);
    CHECK(stof.dingen.of_kind("wijk").size() == 5);
    stof.plan.wijken.edit().lijst[2].naam.clear();
    CHECK(Dingen{stof.plan, stof.woorden}.find("wijk-a1e0000000000013")->naam == "wijk 3");
}

TEST_CASE("opties: leeg hoort erbij voor een antwoord, niet waar er meer kunnen") {
    const Stof stof;
    const Type& owner = type_of_plan();
    const auto who = veld_opties(stof.field("/subsidies/aanvraag/hoofdaanvrager"), owner, stof.velden());
    REQUIRE(who.size() == 2);
    CHECK(who[0].waarde == Value{});
    CHECK(who[1].naam == "ReHA");
    const auto goals = veld_opties(stof.field("/activiteiten/lijst/x/doelen"), owner, stof.velden());
    CHECK(goals.size() == 8);
    CHECK(veld_opties(stof.field("/naam"), owner, stof.velden()).empty());
}

}  // namespace
}  // namespace elp
