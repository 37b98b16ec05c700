// What differs in words: names from the field lists, values as the screens write them, and a row for each difference.
#include "core/rapport/verschil_rapport.hpp"

#include <doctest/doctest.h>

#include <string>

#include "assets/assets.hpp"
#include "core/plan/command.hpp"
#include "core/plan/file.hpp"

namespace elp {
namespace {

const std::string wijken = "/wijken/lijst/";
const std::string waterwijk = wijken + "wijk-a1e0000000000011";
const std::string haven = wijken + "wijk-a1e0000000000012";

struct Stof {
    Regelingen regelingen = *shipped_regelingen();
    Teksten teksten;
    Woorden woorden;
    explicit Stof(Language language = Language::nl)
        : teksten{*shipped_teksten(language)}, woorden{teksten, regelingen, language} {}
};

Plan almere() { return *read_plan(shipped_voorbeeld("almere")); }

Plan with(const Plan& plan, std::vector<Change> changes) { return *apply(plan, Command{std::move(changes)}); }

Value text(std::string_view words) { return Value{std::string{words}}; }

/// "deel | wat | nu | was" for each difference.
std::vector<std::string> lines(const Plan& was, const Plan& nu, Language language = Language::nl) {
    const Stof stof{language};
    std::vector<std::string> out;
    for (const Verschilregel& one : verschilregels(was, nu, stof.woorden))
        out.push_back(one.deel + " | " + one.wat + " | " + one.nu + " | " + one.was);
    return out;
}

std::string line(std::vector<Change> changes, Language language = Language::nl) {
    const auto all = lines(almere(), with(almere(), std::move(changes)), language);
    REQUIRE(all.size() == 1);
    return all.front();
}

}  // namespace

TEST_CASE("een veld: het deel, de naam, wat er nu staat en wat er stond") {
    CHECK(line({SetValue{"/regio/inwoners", Value{std::int64_t{229'570}}}}) ==
          "Regio | Inwoners van de regio | 229.570 | 226.500");
    CHECK(line({SetValue{"/regio/inwoners", {}}}) == "Regio | Inwoners van de regio | niet ingevuld | 226.500");
    CHECK(line({SetValue{waterwijk + "/inwoners", AnswerState::none}}) ==
          "Wijken | Waterwijk: inwoners | geen | niet ingevuld");
    CHECK(line({SetValue{"/naam", text("Ander")}}) == "Plan | Naam van het plan | Ander | Almere");
    CHECK(line({SetValue{"/subsidies/uitvoering/toegekend_op", text("2025-03-15")}}, Language::en) ==
          "Subsidies | Uitvoeringssubsidie (implementation grant): day of the grant | 15 March 2025 | 1 March 2025");
    CHECK(line({SetValue{"/resv/naam", text("Samen")}}) == "RESV | Naam van het RESV | Samen | RESV Almere");
}

TEST_CASE("een ding dat er bij kwam of wegging, met wat erin staat; een verwijzing bij naam") {
    const std::string lid = R"({"id":"kern-00000000000000aa","volgorde":"V01","rol":"apotheker","stand":"doet-mee"})";
    const std::vector<Change> added{AddItem{haven + "/kernteam", lid}};
    CHECK(line(added) == "Wijken | Haven (deel): Apotheker | stand: doet mee | ontbreekt");
    CHECK(lines(with(almere(), added), almere()).front() ==
          "Wijken | Haven (deel): Apotheker | ontbreekt | stand: doet mee");
    CHECK(line({AddItem{"/wijken/lijst", R"({"id":"wijk-00000000000000ee","volgorde":"V99"})"}}) ==
          "Wijken | Wijk 6 | staat erin | ontbreekt");
    CHECK(line({SetValue{"/knelpunten/lijst/knel-a1e0000000000091/wijk", text("wijk-a1e0000000000012")}}) ==
          "Knelpunten | Vallen bij ouderen thuis (verzonnen): wijk | Haven (deel) | Waterwijk");
}

TEST_CASE("een ding dat van plaats wisselde: waar het staat") {
    CHECK(line({SetValue{haven + "/volgorde", text("V00V")}}) == "Wijken | Haven (deel): plek in de lijst | 1 | 2");
    const Stof stof;
    const Plan still = with(almere(), {SetValue{haven + "/volgorde", text("V02V")}});
    CHECK(verschilregels(almere(), still, stof.woorden).size() == 1);
    const Rapport rapport = rapport_verschil(almere(), still, stof.woorden);
    CHECK(rapport.hoofdstukken.empty());
    CHECK(rapport.inleiding.front() == stof.teksten("rapport.verschil.geen"));
}

TEST_CASE("elk verschil is een rij, in het hoofdstuk van zijn deel") {
    const Stof stof;
    const Plan nu = with(almere(), {SetValue{waterwijk + "/naam", text("Water")}, SetValue{"/naam", text("Ander")},
                                    SetValue{"/toelichting", {}}, RemoveItem{wijken + "wijk-a1e0000000000015"}});
    const Rapport rapport = rapport_verschil(almere(), nu, stof.woorden);
    CHECK(rapport.titel == "Verschillen: Ander");
    REQUIRE(rapport.hoofdstukken.size() == 2);
    CHECK(rapport.hoofdstukken[0].titel == "Plan");
    CHECK(rapport.hoofdstukken[0].tabellen[0].rijen.size() == 2);
    CHECK(rapport.hoofdstukken[1].titel == "Wijken");
    CHECK(rapport.hoofdstukken[1].tabellen[0].rijen.size() == 2);
    CHECK(rapport.inleiding.front().find('4') != std::string::npos);
}

TEST_CASE("een conflict: beide kanten en wat er stond") {
    const Stof stof;
    const Plan basis = almere();
    const Plan onze = with(basis, {SetValue{"/regio/inwoners", Value{std::int64_t{1}}}, RemoveItem{haven}});
    const Plan hunne = with(basis, {SetValue{"/regio/inwoners", {}}, SetValue{haven + "/naam", text("Haven")}});
    const Merged merged = *merge(&basis, onze, hunne);
    const auto regels = conflictregels(merged.conflicts, {&basis, onze, hunne}, stof.woorden);
    REQUIRE(regels.size() == 2);
    CHECK(regels[0].deel == "Regio");
    CHECK(regels[0].wat == "Inwoners van de regio");
    CHECK(regels[0].basis == "226.500");
    CHECK(regels[0].onze == "1");
    CHECK(regels[0].hunne == "niet ingevuld");
    CHECK(regels[1].wat == "Haven");
    CHECK(regels[1].onze == "ontbreekt");
    CHECK(regels[1].hunne.starts_with("afstemming met anderen: "));
    const Merged alone = *merge(nullptr, onze, hunne);
    CHECK(conflictregels(alone.conflicts, {nullptr, onze, hunne}, stof.woorden)[0].basis.empty());
}

}  // namespace elp
