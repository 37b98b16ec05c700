// Rule files: those that are shipped are right, and each fault is found with its place.
#include "core/regels/regeling.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <string>

#include "assets/assets.hpp"

namespace elp {
namespace {

// A right rule file in which one piece is replaced by another.
std::string file_with(std::string_view what, std::string_view instead) {
    std::string file = R"({
  "type": "regeling", "schemaversie": 1, "id": "proef", "titel": "Proef", "peildatum": "2024-07-01",
  "bronnen": [{"id": "S9", "titel": "Een bron"}],
  "parameters": [{"id": "a.b", "regel": "R-1", "eenheid": "cent", "waarden": [
    {"waarde": 100, "geldig_van": "2024-01-01", "geldig_tot": "2024-12-31", "bron": "S9", "plaats": "p. 1", "status": "aanname"},
    {"waarde": 200, "geldig_van": "2025-01-01", "bron": "S9", "plaats": "p. 2", "status": "vastgesteld"}]}],
  "keuzes": [{"id": "k", "regel": "R-1", "opties": ["ja", "nee"], "standaard": "ja", "bron": "S9", "plaats": "p. 3"}],
  "lijsten": [{"id": "l", "regel": "R-1", "bron": "S9", "plaats": "p. 4", "status": "aanname",
    "elementen": [{"id": "e1", "naam": "Een"}, {"id": "e2", "naam": "Twee"}]}]
})";
    const std::size_t at = file.find(what);
    REQUIRE(at != std::string::npos);
    return file.replace(at, what.size(), instead);
}

struct Fault {
    const char* what;
    const char* instead;
    const char* code;
    const char* place;
};

}  // namespace

TEST_CASE("the shipped rule files are right") {
    const auto regelingen = shipped_regelingen();
    if (!regelingen) {
        for (const Problem& problem : regelingen.problems())
            MESSAGE(problem.code << " " << problem.place << " " << problem.found);
    }
    REQUIRE(regelingen.ok());
}

TEST_CASE("a right file is read, and a value holds on its own days only") {
    const auto regeling = read_regeling(file_with("Proef", "Proef"));
    REQUIRE(regeling.ok());
    Regelingen regelingen;
    regelingen.files.push_back(std::make_shared<const Regeling>(*regeling));
    CHECK(regelingen.at("a.b", {2024, 12, 31})->value == 100);
    CHECK(regelingen.at("a.b", {2025, 1, 1})->value == 200);
    CHECK(regelingen.at("a.b", {2199, 1, 1})->value == 200);
    CHECK(regelingen.at("a.b", {2023, 12, 31}).problems().front().code == "regels.geen-waarde");
    CHECK(regelingen.at("a.c", {2024, 1, 1}).problems().front().place == "a.c");
    CHECK(regelingen.bron(regelingen.at("a.b", {2025, 1, 1})->ref)->titel == "Een bron");
    CHECK(regelingen.elementen("l").size() == 2);
    CHECK(regelingen.element("l", "e2")->naam == "Twee");
    CHECK(regelingen.element("l", "e3") == nullptr);
    CHECK(regelingen.elementen("onbekend").empty());
}

TEST_CASE("each fault in a rule file is found at its place") {
    for (const Fault& fault : {
             Fault{"\"titel\": \"Proef\"", "\"title\": \"Proef\"", "json.onbekende-sleutel", "/title"},
             Fault{"\"titel\": \"Proef\"", "\"id\": \"proef\"", "json.dubbele-sleutel", "/id"},
             Fault{"\"cent\"", "\"euro\"", "json.verwacht-keuze", "/parameters/0/eenheid"},
             Fault{"\"waarde\": 100, ", "", "regels.waarde-ontbreekt", "/parameters/0/waarden/0/waarde"},
             Fault{"\"waarde\": 100", "\"waarde\": 1.5", "json.verwacht-geheel-getal",
                   "/parameters/0/waarden/0/waarde"},
             Fault{"\"waarde\": 100", "\"waarde\": \"100\"", "json.verwacht-geheel-getal",
                   "/parameters/0/waarden/0/waarde"},
             Fault{"\"geldig_van\": \"2024-01-01\", ", "", "regels.geldigheid-ontbreekt",
                   "/parameters/0/waarden/0/geldig_van"},
             Fault{"2024-12-31", "2023-12-31", "regels.geldigheid-omgekeerd", "/parameters/0/waarden/0/geldig_tot"},
             Fault{"2024-12-31", "2025-01-01", "regels.geldigheid-overlapt", "/parameters/0/waarden/1"},
             Fault{"2024-12-31", "2024-12-32", "json.verwacht-datum", "/parameters/0/waarden/0/geldig_tot"},
             Fault{"\"bron\": \"S9\", \"plaats\": \"p. 1\"", "\"bron\": \"S8\", \"plaats\": \"p. 1\"",
                   "regels.bron-onbekend", "/parameters/0/waarden/0/bron"},
             Fault{"\"plaats\": \"p. 1\", ", "", "regels.plaats-ontbreekt", "/parameters/0/waarden/0/plaats"},
             Fault{"\"regel\": \"R-1\", \"eenheid\"", "\"eenheid\"", "regels.regel-ontbreekt", "/parameters/0/regel"},
             Fault{"\"standaard\": \"ja\"", "\"standaard\": \"misschien\"", "regels.standaard-onbekend",
                   "/keuzes/0/standaard"},
             Fault{"\"id\": \"e2\"", "\"id\": \"e1\"", "regels.id-dubbel", "/lijsten/0/elementen/1/id"},
             Fault{", \"naam\": \"Twee\"", "", "regels.naam-ontbreekt", "/lijsten/0/elementen/1/naam"},
             Fault{"\"regeling\"", "\"eerstelijnsplan\"", "json.ander-bestand", "/type"},
             Fault{"\"schemaversie\": 1", "\"schemaversie\": 2", "json.nieuwere-versie", "/schemaversie"},
         }) {
        CAPTURE(fault.instead);
        const auto regeling = read_regeling(file_with(fault.what, fault.instead));
        REQUIRE_FALSE(regeling.ok());
        CHECK(regeling.problems().front().code == fault.code);
        CHECK(regeling.problems().front().place == fault.place);
    }
}

TEST_CASE("the same id in two rule files is a problem") {
    const std::string file = file_with("Proef", "Proef");
    const std::string_view files[] = {file, file};
    const auto regelingen = read_regelingen(files);
    REQUIRE_FALSE(regelingen.ok());
    CHECK(regelingen.problems().front().code == "regels.id-dubbel");
}

}  // namespace elp
