// What is found in SROI-analyses. Sources: SROI Guide, S3 "Opzet van hechte wijkverbanden", prices of the
// Kostenhandleiding 2024.
#include "tests/core/wijkverband/sroi_proef.hpp"

namespace elp {
namespace {

using namespace proef;

template <class Change>
Bevindingen after(Change change) {
    SroiAnalyse analyse = valpreventie();
    change(analyse);
    return beoordeel({analyse}).bevindingen;
}

constexpr std::string_view first = "/sroi_analyses/lijst/sroi-0000000000000001/uitkomsten/uitk-0000000000000001";

}  // namespace

TEST_CASE("a complete analysis that pays has no findings") {
    for (const Bevinding& bevinding : beoordeel({valpreventie()}).bevindingen) CHECK(bevinding.code == "");
}

TEST_CASE("R-41 choices are made explicitly: rate, first year, price level; an analysis is about a knelpunt") {
    const auto found = after([](SroiAnalyse& a) {
        a.disconto = {};
        a.eerste_jaar = {};
        a.prijspeil = {};
        a.knelpunt = {};
    });
    for (const auto code :
         {"sroi.disconto-open", "sroi.eerste-jaar-open", "sroi.prijspeil-open", "sroi.zonder-knelpunt"})
        CHECK(aantal(found, code) == 1);
}

TEST_CASE("open answers are one finding for each analysis, with the first of them") {
    const auto found = after([](SroiAnalyse& a) {
        a.uitkomsten[0].deadweight = {};
        a.uitkomsten[1].jaren = {};
    });
    const auto& open = enige(found, "sroi.antwoorden-open");
    CHECK(gevuld(open, "aantal") == "2");
    CHECK(open.place == std::string{first} + "/deadweight_basispunten");
}

TEST_CASE("what cannot be: corrections, years, quantities, inputs, bounds and rates") {
    const auto count = [](std::string_view code, auto change) { return aantal(after(change), code); };
    CHECK(count("sroi.correctie-onmogelijk", [](SroiAnalyse& a) { a.uitkomsten[0].attributie = 10'001; }) == 1);
    CHECK(count("sroi.correctie-onmogelijk", [](SroiAnalyse& a) { a.uitkomsten[0].afname = -1; }) == 1);
    CHECK(count("sroi.jaar-onmogelijk", [](SroiAnalyse& a) { a.uitkomsten[0].vanaf_jaar = 0; }) == 1);
    CHECK(count("sroi.jaar-onmogelijk", [](SroiAnalyse& a) { a.inzet[0].jaar = 51; }) == 1);
    CHECK(count("sroi.jaar-onmogelijk", [](SroiAnalyse& a) { a.uitkomsten[1].jaren = 49; }) == 0);
    CHECK(count("sroi.jaar-onmogelijk", [](SroiAnalyse& a) { a.uitkomsten[1].jaren = 50; }) == 1);
    CHECK(count("sroi.hoeveelheid-negatief", [](SroiAnalyse& a) { a.uitkomsten[0].hoeveelheid = -1; }) == 1);
    CHECK(count("sroi.inzet-negatief", [](SroiAnalyse& a) { a.inzet[0].bedrag = Money{-1}; }) == 1);
    CHECK(count("sroi.grens-onmogelijk", [](SroiAnalyse& a) { a.uitkomsten[0].hoeveelheid_laag = 30'01; }) == 1);
    CHECK(count("sroi.grens-onmogelijk", [](SroiAnalyse& a) { a.inzet[0].hoog = Money{11'999'99}; }) == 1);
    CHECK(count("sroi.disconto-ontbreekt", [](SroiAnalyse& a) { a.disconto = Disconto::eigen; }) == 2);
    CHECK(count("sroi.disconto-onmogelijk", [](SroiAnalyse& a) {
              a.disconto = Disconto::eigen;
              a.disconto_kosten = 10'001;
              a.disconto_effecten = 0;
          }) == 1);
    CHECK(count("sroi.geen-uitkomsten", [](SroiAnalyse& a) { a.uitkomsten.clear(); }) == 1);
    CHECK(count("sroi.geen-inzet", [](SroiAnalyse& a) { a.inzet.clear(); }) == 1);
}

TEST_CASE("R-41 a price has source and year; it is held against the reference price of that year, and never replaced") {
    // Emergency department: 258,00 in 2022, 267,80 in 2023; no other year is known.
    CHECK(regels().at("referentieprijs.seh", {2022, 1, 1})->value == 258'00);
    CHECK(regels().elementen("sroi.referentieprijzen").size() == 25);
    for (const Element& element : regels().elementen("sroi.referentieprijzen"))
        CHECK(regels().parameter("referentieprijs." + element.id) != nullptr);
    auto found = after([](SroiAnalyse& a) { a.uitkomsten[0].proxy = Money{258'00}; });
    CHECK(enige(found, "sroi.proxy-anders").bedrag == Money{267'80});
    found = after([](SroiAnalyse& a) {
        a.uitkomsten[0].proxy = Money{258'00};
        a.uitkomsten[0].proxy_jaar = 2022;
    });
    CHECK(aantal(found, "sroi.proxy-anders") == 0);
    CHECK(gevuld(enige(found, "sroi.ander-prijspeil"), "aantal") == "1");
    found = after([](SroiAnalyse& a) { a.uitkomsten[0].proxy_jaar = 2021; });
    CHECK(aantal(found, "sroi.referentie-zonder-jaar") == 1);
    found = after([](SroiAnalyse& a) { a.uitkomsten[0].referentie = "tandarts"; });
    CHECK(aantal(found, "sroi.referentie-onbekend") == 1);
    found = after([](SroiAnalyse& a) {
        a.uitkomsten[0].referentie.clear();
        a.uitkomsten[0].proxy_bron.clear();
        a.uitkomsten[0].proxy_jaar = {};
    });
    CHECK(aantal(found, "sroi.proxy-zonder-bron") == 1);
    CHECK(aantal(found, "sroi.proxy-zonder-jaar") == 1);
    found = after([](SroiAnalyse& a) { a.uitkomsten[0].proxy = {}; });
    CHECK(aantal(found, "sroi.proxy-anders") == 0);
}

TEST_CASE("R-41 an outcome without any correction is asked about") {
    const auto found = after([](SroiAnalyse& a) {
        a.uitkomsten[0].deadweight = Answer<std::int64_t>{AnswerState::none};
        a.uitkomsten[0].attributie = 0;
    });
    CHECK(gevuld(enige(found, "sroi.zonder-correctie"), "aantal") == "1");
}

TEST_CASE(
    "R-41 counted twice: the same price or name for the same stakeholder, in one analysis or about one knelpunt") {
    auto found = after([](SroiAnalyse& a) { a.uitkomsten[1].referentie = "seh"; });
    CHECK(enige(found, "sroi.dubbel").place.ends_with("uitk-0000000000000002"));
    found = after([](SroiAnalyse& a) {
        a.uitkomsten[1].referentie = "seh";
        a.uitkomsten[1].naam = a.uitkomsten[0].naam;
    });
    CHECK(aantal(found, "sroi.dubbel") == 1);
    found = after([](SroiAnalyse& a) {
        a.uitkomsten[1].referentie = "seh";
        a.uitkomsten[1].niet_dubbel = "andere wijk";
    });
    CHECK(aantal(found, "sroi.dubbel") == 0);
    found = after([](SroiAnalyse& a) {
        a.uitkomsten[1].referentie = "seh";
        auto other = genummerd<Belanghebbende>(2);
        other.naam = "Gemeente";
        a.belanghebbenden.push_back(other);
        a.uitkomsten[1].belanghebbende = other.id;
    });
    CHECK(aantal(found, "sroi.dubbel") == 0);
    SroiAnalyse second = valpreventie();
    second.id = make_id("sroi", 2);
    CHECK(aantal(beoordeel({valpreventie(), second}).bevindingen, "sroi.dubbel") == 2);
    second.knelpunt = make_id("knel", 2);
    CHECK(aantal(beoordeel({valpreventie(), second}).bevindingen, "sroi.dubbel") == 0);
}

TEST_CASE(
    "R-33 an analysis that does not pay underpins no lasting payment; a chosen knelpunt without analysis is told") {
    // 14.933,99 + 2.000 - 16.148,82 = 785,17 short.
    const auto found = after([](SroiAnalyse& a) { a.inzet[0].bedrag = Money{14'000'00}; });
    CHECK(enige(found, "sroi.onder-inzet").bedrag == Money{785'17});
    Knelpunten knelpunten;
    knelpunten.lijst = {genummerd<Knelpunt>(1), genummerd<Knelpunt>(2), genummerd<Knelpunt>(3)};
    knelpunten.lijst[0].gekozen = true;
    knelpunten.lijst[1].gekozen = true;
    const auto chosen = beoordeel({valpreventie()}, knelpunten).bevindingen;
    CHECK(gevuld(enige(chosen, "knelpunt.zonder-sroi"), "aantal") == "1");
    CHECK(enige(chosen, "knelpunt.zonder-sroi").place == "/knelpunten/lijst/knel-0000000000000002");
}

}  // namespace elp
