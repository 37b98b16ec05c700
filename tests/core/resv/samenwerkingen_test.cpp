// The inventory of existing collaborations and their overlap (R-27). Source: S4, "Huidige samenwerking in de
// eerstelijnszorg" and "Voortbouwen op bestaande samenwerking".
#include <doctest/doctest.h>

#include "proef.hpp"

namespace elp {
namespace {

using namespace resvproef;

Samenwerking& voeg_toe(Resv& resv, std::uint64_t bits) {
    auto een = nieuw<Samenwerking>(bits);
    een.naam = "Samenwerking " + std::to_string(bits);
    een.contact = SamenwerkingContact::bekend;
    een.besluit = SamenwerkingBesluit::behouden;
    resv.samenwerkingen.edit().lijst.push_back(een);
    return resv.samenwerkingen.edit().lijst.back();
}

}  // namespace

TEST_CASE("R-27 the same purpose and the same area overlap; names count without capitals and outer spaces") {
    Resv resv = volledig();
    auto& ander = voeg_toe(resv, 2);
    ander.gebied = {" almere haven"};
    ander.doelen = {"Kwetsbare-ouderen"};
    const auto overlap = oordeel(resv).samenwerkingen.overlap;
    REQUIRE(overlap.size() == 1);
    CHECK(overlap[0].leden == std::vector<Id>{make_id("samenw", 1), make_id("samenw", 2)});
    CHECK(overlap[0].doelen == Texts{"kwetsbare-ouderen"});
    CHECK(overlap[0].gebieden == Texts{"Almere Haven"});
    CHECK(overlap[0].deelnemers.empty());
    CHECK(overlap[0].besloten);
    CHECK(codes(resv) == Codes{});
}

TEST_CASE("R-27 the same purpose and the same participants overlap, another purpose or nothing shared does not") {
    Resv resv = volledig();
    auto& ander = voeg_toe(resv, 2);
    ander.doelen = {"kwetsbare-ouderen"};
    ander.disciplines = {"wijkverpleging"};
    CHECK(oordeel(resv).samenwerkingen.overlap.size() == 1);
    CHECK(oordeel(resv).samenwerkingen.overlap[0].deelnemers == Texts{"wijkverpleging"});
    resv.samenwerkingen.edit().lijst.back().doelen = {"valpreventie"};
    CHECK(oordeel(resv).samenwerkingen.overlap.empty());
    resv.samenwerkingen.edit().lijst.back().doelen = {"kwetsbare-ouderen"};
    resv.samenwerkingen.edit().lijst.back().disciplines = {"apothekers"};
    CHECK(oordeel(resv).samenwerkingen.overlap.empty());
}

TEST_CASE("R-27 overlap that is not decided is open, and speaks against doing nothing twice (R-22)") {
    Resv resv = volledig();
    auto& ander = voeg_toe(resv, 2);
    ander.gebied = {"Almere Haven"};
    ander.doelen = {"kwetsbare-ouderen"};
    ander.besluit = {};
    CHECK(codes(resv) ==
          Codes{"resv.niet-contracteerbaar", "resv.samenwerking-besluit-open", "resv.samenwerkingen-overlappen"});
    const auto uitkomst = oordeel(resv);
    const auto* overlap = vind(uitkomst, "resv.samenwerkingen-overlappen");
    CHECK(gevuld(*overlap, "aantal") == "2");
    CHECK(gevuld(*overlap, "doel") == "Samenwerking rondom kwetsbare ouderen");
}

TEST_CASE("R-27 three that share all make one group, not three pairs") {
    Resv resv = volledig();
    for (std::uint64_t bits = 2; bits < 4; ++bits) {
        auto& een = voeg_toe(resv, bits);
        een.gebied = {"Almere Haven"};
        een.doelen = {"kwetsbare-ouderen"};
        een.disciplines = {"huisartsen"};
    }
    const auto overlap = oordeel(resv).samenwerkingen.overlap;
    REQUIRE(overlap.size() == 1);
    CHECK(overlap[0].leden.size() == 3);
    CHECK(overlap[0].deelnemers == Texts{"huisartsen"});
}

TEST_CASE("R-27 a file with far too many combinations is answered, and says that not all was compared") {
    Resv resv = volledig();
    auto& een = voeg_toe(resv, 2);
    for (int i = 0; i < 400; ++i) een.doelen.push_back("doel " + std::to_string(i));
    for (int i = 0; i < 400; ++i) een.gebied.push_back("gebied " + std::to_string(i));
    CHECK_FALSE(oordeel(resv).samenwerkingen.overlap_volledig);
    CHECK(codes(resv) == Codes{"resv.overlap-niet-volledig"});
}

TEST_CASE("R-27 contact that is sought, monodisciplinary with two disciplines, an unknown form") {
    Resv resv = volledig();
    auto& een = resv.samenwerkingen.edit().lijst.front();
    een.contact = SamenwerkingContact::gezocht;
    CHECK(codes(resv) == Codes{"resv.samenwerking-contact-gezocht"});
    CHECK(oordeel(resv).samenwerkingen.contact_gezocht == 1);
    een.contact = SamenwerkingContact::bekend;
    een.soort = SamenwerkingSoort::mono;
    CHECK(codes(resv) == Codes{"resv.samenwerking-mono-met-meer"});
    een.soort = {};
    een.organisatievorm = "gilde";
    CHECK(codes(resv) == Codes{"plan.element-onbekend"});
    een.organisatievorm = "informeel-netwerk";
    CHECK(oordeel(resv).samenwerkingen.informeel == 1);
    een.organisatievorm = "cooperatie";
    CHECK(oordeel(resv).samenwerkingen.formeel == 1);
}

TEST_CASE("R-27 keep, join or merge: merging asks with whom, and the other must not mean to stay") {
    Resv resv = volledig();
    auto& een = voeg_toe(resv, 2);
    een.besluit = SamenwerkingBesluit::samenvoegen;
    CHECK(codes(resv) == Codes{"resv.samenvoegen-zonder-partner"});
    resv.samenwerkingen.edit().lijst.back().samen_met = {text_of(make_id("samenw", 1))};
    CHECK(codes(resv) == Codes{"resv.samenvoegen-eenzijdig"});
    resv.samenwerkingen.edit().lijst.front().besluit = SamenwerkingBesluit::samenvoegen;
    resv.samenwerkingen.edit().lijst.front().samen_met = {text_of(make_id("samenw", 2))};
    CHECK(codes(resv) == Codes{});
    CHECK(oordeel(resv).samenwerkingen.samenvoegen == 2);
}

TEST_CASE("R-27 an empty inventory is missing") {
    Resv resv = volledig();
    resv.samenwerkingen.edit().lijst.clear();
    CHECK(codes(resv) == Codes{"resv.samenwerkingen-leeg"});
}

}  // namespace elp
