// The design criteria and the principles, declared against derived (R-21, R-22). Sources: S4, "Ontwerpcriteria voor
// RESV" and "Uitgangspunten voor een slagvaardig RESV".
#include <doctest/doctest.h>

#include "proef.hpp"

namespace elp {
namespace {

using namespace resvproef;

const VerklaringOordeel& over(const std::vector<VerklaringOordeel>& lijst, std::string_view id) {
    const auto found = std::ranges::find(lijst, id, &VerklaringOordeel::over);
    REQUIRE(found != lijst.end());
    return *found;
}

Verklaring& criterium(Resv& resv, std::string_view id) {
    return *std::ranges::find(resv.criteria.edit().lijst, id, &Verklaring::over);
}

Afgeleid afgeleid(const Resv& resv, std::string_view id) { return over(oordeel(resv).criteria, id).afgeleid; }

Strekking draagvlak(const Resv& resv, Draagvlak lezing) {
    return oordeel(resv).zetels.draagvlak[static_cast<std::size_t>(lezing)].strekking;
}

}  // namespace

TEST_CASE("R-21 five criteria, the first with four parts, each derived from the plan beside what is declared") {
    const auto uitkomst = oordeel(volledig());
    CHECK(uitkomst.criteria.size() == 5);
    CHECK(uitkomst.delen.size() == 4);
    for (const auto& een : uitkomst.criteria) {
        CAPTURE(een.over);
        CHECK(een.afgeleid == Afgeleid::voldaan);
        CHECK_FALSE(een.tegenspraak);
        CHECK_FALSE(een.aanwijzingen.empty());
    }
}

TEST_CASE("R-21 one of four parts without agreement: the first criterion is met in part, the part not at all") {
    Resv resv = volledig();
    resv.afspraken.edit().lijst.erase(resv.afspraken.edit().lijst.begin());
    const auto uitkomst = oordeel(resv);
    CHECK(over(uitkomst.criteria, "afspraken").afgeleid == Afgeleid::deels);
    CHECK(over(uitkomst.criteria, "afspraken").tegenspraak);
    CHECK(over(uitkomst.delen, "huisartsenzorg").afgeleid == Afgeleid::niet);
    CHECK(over(uitkomst.delen, "wijkverpleging").afgeleid == Afgeleid::voldaan);
    CHECK(codes(resv) == Codes{"resv.gereed-maar-delen", "resv.gereed-maar-delen", "resv.niet-contracteerbaar"});
    const auto* een = vind(uitkomst, "resv.gereed-maar-delen");
    CHECK(gevuld(*een, "aantal") == "1");
    CHECK(gevuld(*een, "totaal") == "4");
}

TEST_CASE("R-21 how the board decides: laid down, not laid down, not filled in") {
    Resv resv = volledig();
    resv.criteria.edit().besluitvorming = Answer<std::string>{AnswerState::none};
    CHECK(afgeleid(resv, "bestuur") == Afgeleid::deels);
    CHECK(codes(resv) == Codes{"resv.gereed-maar-besluitvorming"});
    resv.criteria.edit().besluitvorming = {};
    CHECK(afgeleid(resv, "bestuur") == Afgeleid::onbekend);
    CHECK(codes(resv) == Codes{"resv.gereed-niet-te-toetsen"});
}

TEST_CASE(
    "R-21 broad support is silent: one discipline of twelve without providers is against the first reading only") {
    Resv resv = volledig();
    zetel(resv, "logopedisten").aansluiting.aangesloten = 0;
    CHECK(draagvlak(resv, Draagvlak::elke_discipline) == Strekking::tegen);
    CHECK(draagvlak(resv, Draagvlak::meeste_disciplines) == Strekking::voor);
    CHECK(draagvlak(resv, Draagvlak::meeste_aanbieders) == Strekking::voor);  // 11 x 12 = 132 of 12 x 20 = 240
    CHECK(codes(resv) == Codes{"resv.gereed-maar-draagvlak"});
    resv.criteria.edit().draagvlak = Draagvlak::meeste_aanbieders;
    CHECK(codes(resv) == Codes{});
}

TEST_CASE("R-21 exactly half of all providers is not most of them: 12 x 10 of 12 x 20") {
    Resv resv = volledig();
    for (Zetel& een : resv.zetels.edit().lijst) een.aansluiting.aangesloten = 10;
    CHECK(draagvlak(resv, Draagvlak::meeste_aanbieders) == Strekking::tegen);
    zetel(resv, "huisartsen").aansluiting.aangesloten = 11;
    CHECK(draagvlak(resv, Draagvlak::meeste_aanbieders) == Strekking::voor);
}

TEST_CASE("R-21 a reading of support without data is unknown, and only where the rest cannot decide it") {
    Resv resv = volledig();
    zetel(resv, "huisartsen").aansluiting.aanbieders = {};
    zetel(resv, "huisartsen").aansluiting.aangesloten = {};
    CHECK(draagvlak(resv, Draagvlak::elke_discipline) == Strekking::onbekend);
    CHECK(draagvlak(resv, Draagvlak::meeste_disciplines) == Strekking::voor);  // 11 of 12 already
    CHECK(draagvlak(resv, Draagvlak::meeste_aanbieders) == Strekking::onbekend);
}

TEST_CASE("R-21 numbers that do not fit together are unknown, never a wrong share") {
    Resv resv = volledig();
    constexpr std::int64_t huge = 9'000'000'000'000'000'000;
    zetel(resv, "huisartsen").aansluiting = {{}, huge, huge, "", {}};
    zetel(resv, "apothekers").aansluiting = {{}, huge, huge, "", {}};
    CHECK(draagvlak(resv, Draagvlak::meeste_aanbieders) == Strekking::onbekend);
}

TEST_CASE("R-21 citizens: no seat at all speaks against, a seat without an answer is unknown") {
    Resv resv = volledig();
    zetel(resv, "burgers").vertegenwoordiger = {};
    CHECK(afgeleid(resv, "participatie") == Afgeleid::onbekend);
    zetel(resv, "burgers").doet_mee = false;
    zetel(resv, "burgers").reden = "nog niet gevraagd";
    CHECK(afgeleid(resv, "participatie") == Afgeleid::niet);
    CHECK(vind(oordeel(resv), "resv.gereed-maar-burgers") != nullptr);
}

TEST_CASE("R-21 a declaration asks for evidence, owner and a day") {
    Resv resv = volledig();
    criterium(resv, "mandaat").bewijs = Answer<std::string>{AnswerState::none};
    CHECK(codes(resv) == Codes{"resv.verklaring-zonder-bewijs"});
    criterium(resv, "mandaat") = voldaan(30, "mandaat");
    criterium(resv, "mandaat").eigenaar = {};
    CHECK(codes(resv) == Codes{"resv.verklaring-zonder-eigenaar"});
    criterium(resv, "mandaat") = voldaan(30, "mandaat");
    criterium(resv, "mandaat").gereed_op = Date{2026, 12, 1};
    CHECK(codes(resv) == Codes{"resv.verklaring-in-toekomst"});
}

TEST_CASE("R-21 not met by its day is late; too low and too high a declaration are both contradictions") {
    Resv resv = volledig();
    criterium(resv, "mandaat").verklaard = Voldaan::niet;
    CHECK(codes(resv) == Codes{"resv.verklaard-te-laag", "resv.verklaring-te-laat"});
    criterium(resv, "mandaat").gereed_op = Date{2026, 11, 21};
    CHECK(codes(resv) == Codes{"resv.verklaard-te-laag"});
    for (Zetel& een : resv.zetels.edit().lijst) een.mandaat.stand = MandaatStand::niet;
    criterium(resv, "mandaat").verklaard = Voldaan::deels;
    CHECK(vind(oordeel(resv), "resv.deels-maar-niets") != nullptr);
    criterium(resv, "mandaat").verklaard = Voldaan::niet;
    CHECK(vind(oordeel(resv), "resv.deels-maar-niets") == nullptr);
    CHECK(over(oordeel(resv).criteria, "mandaat").afgeleid == Afgeleid::niet);
}

TEST_CASE("R-21 what is not declared is told once, a double declaration by its name") {
    Resv resv = volledig();
    resv.criteria.edit().lijst.resize(3);
    const auto uitkomst = oordeel(resv);
    CHECK(gevuld(*vind(uitkomst, "resv.verklaringen-open"), "aantal") == "2");
    resv.criteria.edit().lijst.push_back(voldaan(90, "afspraken"));
    CHECK(vind(oordeel(resv), "resv.verklaring-dubbel") != nullptr);
    resv.criteria.edit().lijst.back().over = "winst";
    CHECK(gevuld(*vind(oordeel(resv), "plan.element-onbekend"), "gevonden") == "winst");
}

TEST_CASE("R-22 eight principles, each with what speaks for or against it") {
    const auto uitkomst = oordeel(volledig());
    REQUIRE(uitkomst.uitgangspunten.size() == 8);
    const auto van = [&](std::string_view id) { return over(uitkomst.uitgangspunten, id).afgeleid; };
    CHECK(van("alle-hoofdtaken") == Afgeleid::voldaan);
    CHECK(van("werkgebied") == Afgeleid::voldaan);
    CHECK(van("contracteren") == Afgeleid::voldaan);
    CHECK(van("niet-dubbel") == Afgeleid::voldaan);
    CHECK(van("marktleider") == Afgeleid::onbekend);  // there is no other insurer
    CHECK(van("geen-blauwdruk") == Afgeleid::voldaan);
    CHECK(van("bredere-initiatieven") == Afgeleid::onbekend);  // may be done, is not: nothing speaks against it
    CHECK(van("bestaande-organisaties") == Afgeleid::voldaan);
}

TEST_CASE("R-22 a smaller area than a region of GPs, and a principle declared although the plan says otherwise") {
    Resv resv = volledig();
    resv.werkgebied = Werkgebied::kleiner;
    CHECK(over(oordeel(resv).uitgangspunten, "werkgebied").afgeleid == Afgeleid::niet);
    CHECK(codes(resv) == Codes{});  // nobody declared it
    resv.criteria.edit().uitgangspunten.push_back(voldaan(40, "werkgebied"));
    CHECK(codes(resv) == Codes{"resv.gereed-maar-werkgebied"});
    resv.werkgebied = {};
    CHECK(codes(resv) == Codes{"resv.gereed-niet-te-toetsen", "resv.werkgebied-open"});
}

TEST_CASE("R-22 a seat that is paid twice speaks against doing nothing twice: 12 for, 1 against") {
    Resv resv = volledig();
    zetel(resv, "apothekers").betaald_uit = {"voucher", "bestaande-vergoeding"};
    const auto uitkomst = oordeel(resv);
    const auto& dubbel = over(uitkomst.uitgangspunten, "niet-dubbel");
    CHECK(dubbel.afgeleid == Afgeleid::deels);
    REQUIRE(dubbel.aanwijzingen.size() == 2);
    CHECK(dubbel.aanwijzingen[0].aantal == 12);
    CHECK(dubbel.aanwijzingen[1].strekking == Strekking::tegen);
    CHECK(dubbel.aanwijzingen[1].aantal == 1);
    CHECK(tekst_sleutel(dubbel.aanwijzingen[1]) == "aanwijzing.resv.enkel-betaald.tegen");
}

}  // namespace elp
