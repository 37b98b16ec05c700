// The RESV part in a plan file: the same bytes after reading and writing, texts for every field, option and fact, and
// rules in which every list that the code asks for is there.
#include <doctest/doctest.h>

#include "core/base/place.hpp"
#include "core/plan/file.hpp"
#include "core/plan/plan.hpp"
#include "core/resv/regels.hpp"
#include "proef.hpp"

namespace elp {
namespace {

using namespace resvproef;

Plan plan_met(const Resv& resv) {
    Plan plan = new_plan(make_id("plan", 1));
    plan.resv.edit() = resv;
    return plan;
}

// Calls `see` for every field of a described struct and of all that it holds.
template <class See>
void walk(const Type& type, See&& see) {
    for (const Field& field : type.object.fields()) {
        if (field.key == "id" || field.key == "volgorde") continue;
        see(type, field);
        if (field.type->kind == Kind::object) walk(*field.type, see);
        if (field.type->kind == Kind::list) walk(*field.type->list.item, see);
    }
}

}  // namespace

TEST_CASE("a plan with a RESV reads back and writes the same bytes") {
    const std::string bytes = write_plan(plan_met(volledig()));
    const auto read = read_plan(bytes);
    REQUIRE(read.ok());
    CHECK(*read->resv == volledig());
    CHECK(write_plan(*read) == bytes);
}

TEST_CASE("a plan without a RESV writes no key for it, and a sentence in an unknown field stays") {
    CHECK(write_plan(plan_met(Resv{})).find("resv") == std::string::npos);
    std::string bytes = write_plan(plan_met(volledig()));
    bytes.replace(bytes.find("\"werkgebied\""), 0, "\"later\": [1, 2], ");
    const auto read = read_plan(bytes);
    REQUIRE(read.ok());
    CHECK(write_plan(*read).find("\"later\"") != std::string::npos);
}

TEST_CASE("every place of a finding can be found in the plan") {
    Resv resv = volledig();
    zetel(resv, "apothekers").mandaat.tot = Date{2026, 1, 1};
    zetel(resv, "huisartsen").betaald_uit = {"voucher"};
    resv.taken.edit().lijst[0].groeipad.clear();
    resv.criteria.edit().lijst[0].eigenaar = {};
    resv.contractering.edit().verzekeraars[0].contract_vanaf = Date{2026, 1, 1};
    resv.opgaven.edit().lijst[0].plaats = "";
    resv.afspraken.edit().lijst[0].vertalingen.clear();
    resv.vormbesluit.gekozen = {};
    const Plan plan = plan_met(resv);
    const auto uitkomst = oordeel(resv);
    CHECK(uitkomst.bevindingen.size() > 8);
    for (const Bevinding& bevinding : uitkomst.bevindingen) {
        CAPTURE(bevinding.place);
        CHECK(find(type_of_plan(), &plan, bevinding.place));
    }
}

TEST_CASE("every field, thing and option of the RESV has a text") {
    const auto nl = *shipped_teksten(Language::nl);
    walk(type_of<Resv>, [&](const Type& owner, const Field& field) {
        const std::string name = std::string{owner.name} + "." + std::string{field.key};
        CAPTURE(name);
        if (field.type->kind == Kind::list) CHECK(nl.has("ding." + std::string{field.type->list.item->name}));
        if (field.type->kind == Kind::list || field.type->kind == Kind::object) return;
        CHECK(nl.has("veld." + name));
        for (const auto word : field.type->leaf.choices) CHECK(nl.has("optie." + name + "." + std::string{word}));
    });
}

TEST_CASE("every fact and finding that the plan gives has a text, and a next step") {
    const auto nl = *shipped_teksten(Language::nl);
    for (const Resv& resv : {Resv{}, volledig()}) {
        const auto uitkomst = oordeel(resv);
        for (const auto* lijst : {&uitkomst.criteria, &uitkomst.delen, &uitkomst.uitgangspunten}) {
            for (const auto& een : *lijst) {
                for (const auto& aanwijzing : een.aanwijzingen) CHECK(nl.has(tekst_sleutel(aanwijzing)));
            }
        }
    }
    for (const auto& feit :
         {feit::mandaat, feit::vertegenwoordiging, feit::besluitvorming, feit::delen, feit::draagvlak, feit::burgers,
          feit::roaz, feit::acties, feit::afspraken, feit::faciliteiten, feit::groeipad, feit::werkgebied,
          feit::gesprek, feit::volgers, feit::enkel_betaald, feit::overlap_besloten}) {
        CAPTURE(feit.code);
        CHECK(nl.has("aanwijzing." + std::string{feit.code} + ".tegen"));
        CHECK(nl.has("bevinding." + std::string{feit.tegenspraak}));
        CHECK(nl.has("bevinding." + std::string{feit.tegenspraak} + ".stap"));
    }
}

TEST_CASE("the rules have every list and day that the RESV asks for") {
    const ResvRegels r = resv_regels(regels());
    for (const auto& lijst :
         {r.ontwerpcriteria, r.delen, r.hoofdtaken, r.uitgangspunten, r.zetels, r.mandaat_voor, r.mandaat_factoren,
          r.zetel_bekostiging, r.organisatievormen, r.onderwerpen, r.capaciteitsaanpak, r.groeischaal, r.gereedheid}) {
        CHECK_FALSE(lijst.empty());
    }
    CHECK(r.contractering == Date{2027, 1, 1});
    CHECK(r.alle_hoofdtaken == Date{2030, 1, 1});
    CHECK(r.einde_subsidiefase == Date{2026, 12, 31});
}

TEST_CASE("without rules there is no criterion, no seat and no invented result") {
    const auto uitkomst = beoordeel_resv(volledig(), Regelingen{}, vandaag);
    CHECK(uitkomst.criteria.empty());
    CHECK(uitkomst.zetels.lijst.empty());
    CHECK(uitkomst.gereedheid.empty());
}

}  // namespace elp
