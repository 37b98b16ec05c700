// Plan files: what is written is read back to the byte, and nothing hostile gets through.
#include "core/plan/file.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "assets/assets.hpp"
#include "core/plan/command.hpp"

namespace elp {
namespace {

constexpr std::string_view head = R"({"type": "eerstelijnsplan", "schemaversie": 1, "id": "plan-0000000000000001")";

std::string plan_with(std::string_view rest) { return std::string{head} + std::string{rest} + "}"; }

struct Fault {
    std::string file;
    std::string_view code;
    std::string_view place;
};

void check(const Fault& fault) {
    CAPTURE(fault.file.substr(0, 200));
    const auto plan = read_plan(fault.file);
    REQUIRE_FALSE(plan.ok());
    CHECK(plan.problems().front().code == fault.code);
    CHECK(plan.problems().front().place == fault.place);
}

std::string document(std::string_view name) {
    std::ifstream file{std::string{ELP_TESTS_DIR} + "/documents/" + std::string{name}, std::ios::binary};
    REQUIRE(file.good());
    return {std::istreambuf_iterator<char>{file}, {}};
}

}  // namespace

TEST_CASE("the example of Almere is canonical: reading and writing gives the same bytes") {
    const std::string bytes{shipped_voorbeeld("almere")};
    const auto plan = read_plan(bytes);
    REQUIRE(plan.ok());
    CHECK(plan->naam == "Almere");
    CHECK(plan->regio->inwoners == Answer<std::int64_t>{226'500});
    CHECK(plan->wijken->lijst.size() == 5);
    CHECK(write_plan(*plan) == bytes);
}

TEST_CASE("a plan of the first version stays readable") {
    const auto plan = read_plan(document("plan-v1-eerste.json"));
    REQUIRE(plan.ok());
    CHECK(plan->regio->naam == "Noordrand");
    CHECK(plan->wijken->lijst[1].inwoners == Answer<std::int64_t>{18'250});
    CHECK(plan->wijken->lijst[0].inwoners.is_open());
    CHECK(plan->subsidies->uitvoering.afronding == Answer{Afronding::naar_rato});
    CHECK(plan->subsidies->uitvoering.wijkverbanden.state == AnswerState::none);
}

TEST_CASE("unknown keys are kept and written back, deep ones and odd ones too") {
    const std::string file = plan_with(
        R"(, "later": {"b": [1, 2.50, "é\n", null, {"c": {}}], "a": true}, "regio": {"naam": "X", "kleur": "blauw"},)"
        R"( "wijken": {"lijst": [{"id": "wijk-0000000000000002", "volgorde": "V01", "nieuw": [[]]}]}, "aaa": -12345678901234567890123)");
    const auto plan = read_plan(file);
    REQUIRE(plan.ok());
    const std::string written = write_plan(*plan);
    CHECK(written.find(R"("later": {"b":[1,2.50,"é\n",null,{"c":{}}],"a":true})") != std::string::npos);
    CHECK(written.find(R"("kleur": "blauw")") != std::string::npos);
    CHECK(written.find(R"("nieuw": [[]])") != std::string::npos);
    CHECK(written.find(R"("aaa": -12345678901234567890123)") != std::string::npos);
    const auto again = read_plan(written);
    REQUIRE(again.ok());
    CHECK(*again == *plan);
    CHECK(write_plan(*again) == written);
}

TEST_CASE("an answer is unanswered, none, not applicable or a value") {
    const auto state = [](std::string_view inwoners) {
        const auto plan = read_plan(plan_with(R"(, "regio": {)" + std::string{inwoners} + "}"));
        REQUIRE(plan.ok());
        return plan->regio->inwoners;
    };
    CHECK(state("").is_open());
    CHECK(state(R"("inwoners": {"antwoord": "geen"})").state == AnswerState::none);
    CHECK(state(R"("inwoners": {"antwoord": "nvt"})").state == AnswerState::not_applicable);
    CHECK(state(R"("inwoners": 0)") == Answer<std::int64_t>{0});
}

TEST_CASE("an answer without letters is no answer, as it is once it was written") {
    const auto plan = read_plan(plan_with(R"(, "wijken": {"lijst": [
        {"id": "wijk-0000000000000002", "volgorde": "V01", "burgers": ""}]})"));
    REQUIRE(plan.ok());
    CHECK(plan->wijken->lijst[0].burgers.is_open());
    CHECK(*read_plan(write_plan(*plan)) == *plan);
    const auto emptied = apply(*plan, set_value("/wijken/lijst/wijk-0000000000000002/burgers", Value{std::string{}}));
    REQUIRE(emptied.ok());
    CHECK(*emptied == *plan);
}

TEST_CASE("things stand in the order of their keys, whatever the order in the file") {
    const auto plan = read_plan(plan_with(R"(, "wijken": {"lijst": [
        {"id": "wijk-0000000000000003", "volgorde": "V02", "naam": "B"},
        {"id": "wijk-0000000000000002", "volgorde": "V02", "naam": "A"},
        {"id": "wijk-0000000000000004", "volgorde": "V01", "naam": "C"}]})"));
    REQUIRE(plan.ok());
    CHECK(plan->wijken->lijst[0].naam == "C");
    CHECK(plan->wijken->lijst[1].naam == "A");
    CHECK(plan->wijken->lijst[2].naam == "B");
}

TEST_CASE("every fault in a file is refused with its place") {
    check({"", "json.leeg", ""});
    check({" \n\t ", "json.leeg", ""});
    check({"{", "json.kapot", "1:1"});
    check({std::string{head} + ",\n  \"regio\": {\"naam\": ", "json.kapot", "2:20"});
    check({"geen json", "json.kapot", "1:1"});
    check({plan_with("") + " x", "json.kapot", "1:79"});
    check({plan_with(", \"naam\": \"\xff\xfe\""), "json.geen-utf8", "1:88"});
    check({"\xff\xfe{\0\"", "json.kapot", "1:1"});
    check({"[]", "json.ander-bestand", "/type"});
    check({"123", "json.ander-bestand", "/type"});
    check({"\"tekst\" {", "json.ander-bestand", "/type"});
    check({"{}", "json.ander-bestand", "/type"});
    check({R"({"type": "regeling", "schemaversie": 1})", "json.ander-bestand", "/type"});
    check({R"({"type": {}, "schemaversie": 1})", "json.ander-bestand", "/type"});
    check({R"({"type": "eerstelijnsplan"})", "json.geen-versie", ""});
    check({R"({"type": "eerstelijnsplan", "schemaversie": 1})", "json.verwacht-id", "/id"});
    check({R"({"type": "eerstelijnsplan", "schemaversie": 1, "id": "wijk-0000000000000001"})", "json.verwacht-id",
           "/id"});
    check({R"({"type": "eerstelijnsplan", "schemaversie": "1", "id": "plan-0000000000000001"})",
           "json.verwacht-geheel-getal", "/schemaversie"});
    check({R"({"regio": [], "schemaversie": 9, "type": "eerstelijnsplan"})", "json.nieuwere-versie", "/schemaversie"});
    check({plan_with(R"(, "regio": [])"), "json.verwacht-object", "/regio"});
    check({plan_with(R"(, "regio": null)"), "json.verwacht-object", "/regio"});
    check({plan_with(R"(, "regio": {"inwoners": "abc"})"), "json.verwacht-geheel-getal", "/regio/inwoners"});
    check({plan_with(R"(, "regio": {"inwoners": 1.5})"), "json.verwacht-geheel-getal", "/regio/inwoners"});
    check({plan_with(R"(, "regio": {"inwoners": null})"), "json.verwacht-geheel-getal", "/regio/inwoners"});
    check({plan_with(R"(, "regio": {"inwoners": true})"), "json.verwacht-geheel-getal", "/regio/inwoners"});
    check({plan_with(R"(, "regio": {"inwoners": [1]})"), "json.verwacht-geheel-getal", "/regio/inwoners"});
    check({plan_with(R"(, "regio": {"inwoners": {}})"), "json.verwacht-keuze", "/regio/inwoners"});
    check({plan_with(R"(, "regio": {"inwoners": {"antwoord": "ja"}})"), "json.verwacht-keuze",
           "/regio/inwoners/antwoord"});
    check({plan_with(R"(, "regio": {"inwoners": {"x": "ja"}})"), "json.onbekende-sleutel", "/regio/inwoners/x"});
    check({plan_with(R"(, "regio": {"inwoners": 9007199254740992})"), "json.getal-te-groot", "/regio/inwoners"});
    check({plan_with(R"(, "regio": {"inwoners": -9007199254740992})"), "json.getal-te-groot", "/regio/inwoners"});
    check({plan_with(R"(, "regio": {"inwoners": 99999999999999999999})"), "json.verwacht-geheel-getal",
           "/regio/inwoners"});
    check({plan_with(R"(, "regio": {"naam": 5})"), "json.verwacht-tekst", "/regio/naam"});
    check({plan_with(R"(, "regio": {"naam": {"antwoord": "geen"}})"), "json.verwacht-tekst", "/regio/naam"});
    check({plan_with(R"(, "regio": {"naam": "a\u0000b"})"), "json.stuurteken", "/regio/naam"});
    check({plan_with(R"(, "regio": {"naam": "a", "naam": "b"})"), "json.dubbele-sleutel", "/regio/naam"});
    check({plan_with(R"(, "regio": {"x": "a", "x": "b"})"), "json.dubbele-sleutel", "/regio/x"});
    check({plan_with(R"(, "subsidies": {"uitvoering": {"afronding": "soms"}})"), "json.verwacht-keuze",
           "/subsidies/uitvoering/afronding"});
    check({plan_with(R"(, "subsidies": {"uitvoering": {"peildatum": "1 juli 2024"}})"), "json.verwacht-datum",
           "/subsidies/uitvoering/peildatum"});
    check({plan_with(R"(, "wijken": {"lijst": {}})"), "json.verwacht-lijst", "/wijken/lijst"});
    check({plan_with(R"(, "wijken": {"lijst": [5]})"), "json.verwacht-object", "/wijken/lijst/0"});
    check({plan_with(R"(, "wijken": {"lijst": [{}]})"), "json.verwacht-id", "/wijken/lijst/0"});
    check({plan_with(R"(, "wijken": {"lijst": [{"id": "wijk-0000000000000002"}]})"), "json.verwacht-volgorde",
           "/wijken/lijst/0"});
    check({plan_with(R"(, "wijken": {"lijst": [{"id": "wijk-0000000000000002", "volgorde": "V01"},
           {"id": "wijk-0000000000000002", "volgorde": "V02"}]})"),
           "json.dubbele-id", "/wijken/lijst/wijk-0000000000000002"});
}

TEST_CASE("each fault in a list has the number of its own thing") {
    const auto places = [](const std::string& rest) {
        const auto plan = read_plan(plan_with(rest));
        REQUIRE_FALSE(plan.ok());
        std::string all;
        for (const Problem& problem : plan.problems()) all += problem.place + " ";
        return all;
    };
    const std::string id = R"("id": "wijk-0000000000000002", "volgorde": "V01")";
    CHECK(places(R"(, "wijken": {"lijst": [" ", [1], {)" + id + R"(, "inwoners": "x"}]})") ==
          "/wijken/lijst/0 /wijken/lijst/1 /wijken/lijst/2/inwoners ");
    const std::string texts = R"(, "regelstand": {"gebruikt": ["a", )";
    CHECK(places(texts + R"(1, {}, "b\u0001"]})") ==
          "/regelstand/gebruikt/1 /regelstand/gebruikt/2 /regelstand/gebruikt/3 ");
    CHECK(places(texts + "\"" + std::string(20'001, 'a') + "\"]}") == "/regelstand/gebruikt/1 ");
}

TEST_CASE("an id that is there twice inside a thing without an id is told once the thing has one") {
    const std::string parts = R"("belanghebbenden": [{"id": "belang-0000000000000001", "volgorde": "V01"},
        {"id": "belang-0000000000000001", "volgorde": "V02"}]}]})";
    check({plan_with(R"(, "sroi_analyses": {"lijst": [{"volgorde": "V01", )" + parts), "json.verwacht-id",
           "/sroi_analyses/lijst/0"});
    check({plan_with(R"(, "sroi_analyses": {"lijst": [{"id": "sroi-0000000000000001", "volgorde": "V01", )" + parts),
           "json.dubbele-id", "/sroi_analyses/lijst/sroi-0000000000000001/belanghebbenden/belang-0000000000000001"});
}

TEST_CASE("many ids that are there twice are told up to the limit, in little time") {
    std::string wijken;
    for (int i = 0; i < 40'000; ++i) {
        const std::string id = "wijk-" + std::string(11, '0') + std::to_string(10'000 + i / 2);
        wijken += (i == 0 ? "" : ",") + std::string{R"({"id":")"} + id + R"(","volgorde":"V01"})";
    }
    CHECK(read_plan(plan_with(R"(, "wijken": {"lijst": [)" + wijken + "]}")).problems().size() ==
          ReadLimits{}.problems);
}

TEST_CASE("the limits stop reading: bytes, depth, length, number of things") {
    const std::string large(ReadLimits{}.bytes + 1, ' ');
    check({large, "json.te-groot", ""});
    const std::string deep(1'000'000, '[');
    CHECK(read_plan(plan_with(", \"x\": " + deep)).problems().front().code == "json.te-diep");
    CHECK(read_plan(deep).problems().front().code == "json.ander-bestand");
    std::string objects;
    for (int i = 0; i < 100'000; ++i) objects += "{\"a\":";
    CHECK(read_plan(plan_with(", \"x\": " + objects)).problems().front().code == "json.te-diep");
    CHECK(read_plan(plan_with(", \"naam\": \"" + std::string(20'001, 'a') + "\"")).problems().front().code ==
          "json.tekst-te-lang");
    const ReadLimits few{.items = 2};
    const std::string three = R"(, "wijken": {"lijst": [{"id": "wijk-0000000000000002", "volgorde": "V01"},
        {"id": "wijk-0000000000000003", "volgorde": "V02"}, {"id": "wijk-0000000000000004", "volgorde": "V03"}]})";
    CHECK(read_plan(plan_with(three)).ok());
    CHECK(read_plan(plan_with(three), few).problems().front().code == "json.te-veel");
}

TEST_CASE("a file with many faults tells the first fifty and stops") {
    std::string wijken = R"(, "wijken": {"lijst": [0)";
    for (int i = 0; i < 200; ++i) wijken += ", 0";
    const auto plan = read_plan(plan_with(wijken + "]}"));
    REQUIRE_FALSE(plan.ok());
    CHECK(plan.problems().size() == 50);
}

TEST_CASE("every code that reading can give has a sentence and a next step") {
    const auto teksten = *shipped_teksten(Language::nl);
    for (const auto* code : {"json.leeg",
                             "json.kapot",
                             "json.geen-utf8",
                             "json.ander-bestand",
                             "json.geen-versie",
                             "json.nieuwere-versie",
                             "json.verwacht-id",
                             "json.verwacht-tekst",
                             "json.verwacht-geheel-getal",
                             "json.verwacht-ja-nee",
                             "json.verwacht-datum",
                             "json.verwacht-keuze",
                             "json.verwacht-lijst",
                             "json.verwacht-object",
                             "json.verwacht-volgorde",
                             "json.dubbele-id",
                             "json.dubbele-sleutel",
                             "json.onbekende-sleutel",
                             "json.getal-te-groot",
                             "json.stuurteken",
                             "json.te-groot",
                             "json.te-diep",
                             "json.te-veel",
                             "json.tekst-te-lang"}) {
        CAPTURE(code);
        CHECK(teksten.has("probleem." + std::string{code}));
        CHECK(teksten.has("probleem." + std::string{code} + ".stap"));
    }
}

}  // namespace elp
