// Reports as workbooks, read back by the rules of the form: what a cell is, what it is called, and what never happens.
#include "core/rapport/xlsx.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "assets/assets.hpp"
#include "core/rapport/cellen.hpp"
#include "tests/core/rapport/workbook.hpp"

namespace elp {
namespace {

using test::SheetCell;
using test::WorkbookSheet;

constexpr Date day{2026, 11, 21};

const Teksten& teksten() {
    static const Teksten texts = *shipped_teksten(Language::nl);
    return texts;
}

std::string made(const Rapport& rapport, Date dag = day) {
    const auto bytes = als_xlsx(rapport, dag, teksten());
    REQUIRE(bytes.ok());
    return *bytes;
}

Rapport with(std::vector<Tabel> tabellen) {
    return {.taal = Language::nl,
            .titel = "Plan: Almere",
            .inleiding = {"Voor het bestuur."},
            .hoofdstukken = {{.titel = "Geld", .alineas = {"Niet in een werkmap."}, .tabellen = std::move(tabellen)}}};
}

Rapport with_cell(Cel cel) { return with({{.titel = {}, .kolommen = {{"Wat", "wat"}}, .rijen = {{std::move(cel)}}}}); }

std::string text_in_cell(const std::string& text) {
    const SheetCell cell = test::read_workbook(made(with_cell({text}))).at(1).cells.at("A2");
    REQUIRE(cell.text);
    return cell.value;
}

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

/// How long a spreadsheet finds a text: in units of UTF-16.
std::size_t units(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }) +
                                    std::ranges::count_if(text, [](char c) { return (c & 0xF8) == 0xF0; }));
}

}  // namespace

TEST_CASE("a workbook: first what is in it, then a sheet for each table in the order of the report") {
    Tabel second{.titel = "Per jaar", .kolommen = {{"Jaar", "jaar"}, {"Bedrag", "bedrag_cent", true}}, .rijen = {}};
    second.rijen = {{{"2026"}, {"\u20ac 1", 100, Unit::cent}}, {{"2027"}, {"onbekend"}}};
    const auto sheets = test::read_workbook(
        made(with({{.titel = {}, .kolommen = {{"Bron", "bron"}}, .rijen = {{{"ZonMw"}}}}, second})));
    REQUIRE(sheets.size() == 3);
    CHECK(sheets[0].name == "Inhoud");
    CHECK(sheets[1].name == "1 Geld");
    CHECK(sheets[2].name == "2 Per jaar");
    const auto& contents = sheets[0].cells;
    CHECK(contents.at("A1").value == "Plan: Almere");
    CHECK(contents.at("A2").value == "Voor het bestuur.");
    CHECK(contents.at("A3").value == "Datum");
    CHECK(contents.at("B3").value == "46347");
    CHECK(contents.at("A5").value == "Blad");
    CHECK(contents.at("A7").value == "2 Per jaar");
    CHECK(contents.at("B7").value == "Geld");
    CHECK(contents.at("C7").value == "Per jaar");
    CHECK(contents.at("D7").value == "2");
    CHECK(sheets[2].cells.at("A1").value == "Jaar");
    CHECK(sheets[2].cells.at("A2").text);
    CHECK(sheets[2].cells.at("A3").value == "2027");
    CHECK(sheets[2].cells.at("B3").value == "onbekend");
}

TEST_CASE("what counts is a number and shown in its unit; words, and what is not known, are text") {
    const Regelingen regelingen = *shipped_regelingen();
    const Woorden w{teksten(), regelingen, Language::nl};
    const std::vector<Cel> cells{
        cel_bedrag(Money{78'500'050}, w),
        cel_bedrag(Money{-1'250}, w),
        cel_getal(226'500, w),
        cel_aandeel(465, w),
        {"1,08", 108, Unit::honderdsten},
        cel_jaar(2026),
        cel_dag(Date{2026, 7, 1}, w),
        cel_dag(Date{1900, 2, 28}, w),
        cel_bedrag(std::nullopt, w),
        cel("785000"),
        cel_getal(1'234'567'890'123'456, w),
        cel_stap({.id = {}, .rule = {}, .unit = Unit::cent, .value = 15'000}, w),
        cel_stap({.id = {}, .rule = {}, .unit = Unit::basispunten, .decimals = 2, .value = 225}, w),
        cel_stap({.id = {}, .rule = {}, .unit = Unit::modules, .decimals = 5, .value = 1'132'500}, w),
        cel_stap({.id = {}, .rule = {}, .unit = Unit::datum, .value = 20'260'701}, w)};
    Tabel tabel{.titel = {}, .kolommen = {}, .rijen = {cells}};
    for (std::size_t i = 0; i < cells.size(); ++i) tabel.kolommen.push_back({"k" + std::to_string(i), "k"});
    const auto sheet = test::read_workbook(made(with({tabel}))).at(1);
    const auto number = [&](const char* place, std::string_view value, std::string_view format) {
        CAPTURE(place);
        CHECK_FALSE(sheet.cells.at(place).text);
        CHECK(sheet.cells.at(place).value == value);
        CHECK(sheet.cells.at(place).format == format);
    };
    const std::string euros = "[$\u20ac-413] #,##0.00;[$\u20ac-413] -#,##0.00";
    number("A2", "785000.5", euros);
    number("B2", "-12.5", euros);
    number("C2", "226500", "#,##0");
    number("D2", "0.0465", "0.00 %");
    number("E2", "1.08", "#,##0.00");
    number("F2", "2026", "0");
    number("G2", "46204", "[$-413]d mmmm yyyy");
    number("H2", "59", "[$-413]d mmmm yyyy");
    number("L2", "150", euros);
    number("M2", "2.25", "#,##0.00");
    number("O2", "46204", "[$-413]d mmmm yyyy");
    for (const auto& [place, words] :
         {std::pair{"I2", "onbekend"}, {"J2", "785000"}, {"K2", "1.234.567.890.123.456"}, {"N2", "11,325"}}) {
        CHECK(sheet.cells.at(place).text);
        CHECK(sheet.cells.at(place).value == words);
    }
}

TEST_CASE("a text stays the text that it is, whatever it begins with or looks like, and nothing is ever a formula") {
    for (const std::string text :
         {"=1+1", "+31 6", "-5", "@a", "'a", "=HYPERLINK(\"https://a.example\")", "https://a.example",
          "<f>1</f>&amp;]]>", "<r><t>a</t></r>", "  a  ", "0123", "TRUE", "#REF!", "\u20ac 1", "{\"a\"}", "1e5"}) {
        CAPTURE(text);
        const std::string bytes = made(with_cell({text}));
        const WorkbookSheet sheet = test::read_workbook(bytes).at(1);
        CHECK(sheet.cells.at("A2").text);
        CHECK(sheet.cells.at("A2").value == text);
        CHECK_FALSE(has(sheet.xml, "<f"));
        CHECK_FALSE(has(test::all_xml(bytes), "hyperlink"));
    }
    CHECK(has(test::all_xml(made(with_cell({"  a  "}))), "xml:space=\"preserve\""));
}

TEST_CASE("no text becomes a character by its number, and what XML does not take is not in it") {
    // A spreadsheet reads "_x005F_" as "_".
    CHECK(text_in_cell("a_x0041_b") == "a_x005F_x0041_b");
    CHECK(text_in_cell("_x001b__x202E_") == "_x005F_x001b__x005F_x202E_");
    CHECK(text_in_cell("_x00411_ _x004_ x0041_") == "_x00411_ _x004_ x0041_");
    CHECK(text_in_cell("a\x01\x1b\x7f\r\n\tb") == "a      b");
    CHECK(text_in_cell("a\u202Eb") == "a(U+202E)b");
    CHECK(text_in_cell("a\xEF\xBF\xBE\xEF\xBF\xBF\u2764b") == "a\uFFFD\uFFFD\u2764b");
    CHECK(text_in_cell("a\xC3(\xED\xA0\x80") == "a?(???");
    CHECK(text_in_cell(std::string{"a\0b", 3}) == "a b");
    CHECK(text_in_cell("\U0001F600 \u00e9") == "\U0001F600 \u00e9");
}

TEST_CASE("a text longer than a cell holds is cut between letters and says so; one that just fits is whole") {
    constexpr std::size_t most = 32'767;
    CHECK(text_in_cell(std::string(most, 'a')) == std::string(most, 'a'));
    std::string letters;
    std::string faces;
    std::string numbers;
    std::string turned;
    for (std::size_t i = 0; i < most; ++i) {
        letters += "\u00e9";
        faces += "\U0001F600";
        numbers += "_x0041_";
        turned += "\u202E";
    }
    CHECK(text_in_cell(letters) == letters);
    for (const std::string& text : {letters + "a", faces, numbers, turned, std::string(most + 1, '<')}) {
        const std::string cut = text_in_cell(text);
        CHECK(units(cut) <= most);
        CHECK(units(cut) + 100 > most);
        CHECK(cut.ends_with(" (hier afgekapt: in een cel past niet meer tekst)"));
    }
}

TEST_CASE("each sheet has a name of its own that a spreadsheet takes, whatever its table is called") {
    std::vector<Tabel> tabellen;
    std::string faces;
    for (int i = 0; i < 40; ++i) faces += "\U0001F600";
    for (const std::string& titel :
         {std::string{"Jaren"}, std::string{"Jaren"}, std::string{"jaren"}, std::string{"History"}, std::string{"'a'"},
          std::string{"[a]:b*c?d/e\\f"}, std::string{"_x003A_"}, std::string{"a\x01\"<&>"}, faces,
          std::string(200, 'x'), std::string{"a\xC3"}}) {
        tabellen.push_back({.titel = titel, .kolommen = {{"a", "a"}}, .rijen = {{{"b"}}}});
    }
    std::set<std::string> names;
    for (const WorkbookSheet& sheet : test::read_workbook(made(with(tabellen)))) {
        CAPTURE(sheet.name);
        CHECK(names.insert(sheet.name).second);
        CHECK(units(sheet.name) <= 31);
        CHECK(sheet.name.find_first_of("[]:*?/\\'_") == std::string::npos);
    }
    CHECK(names.size() == tabellen.size() + 1);
    CHECK(names.contains("1 Jaren"));
    CHECK(names.contains("2 Jaren"));
    CHECK(names.contains("8 a \"<&>"));
    CHECK(names.contains("10 " + std::string(28, 'x')));
}

TEST_CASE("a table has a head that stays in sight, a filter over all of it, and columns that fit") {
    Tabel tabel{.titel = {}, .kolommen = {{"A", "a"}, {"Lang", "b"}, {"Heel lang", "c"}}, .rijen = {}};
    tabel.rijen = {{{"x"}, {std::string(30, 'x')}, {std::string(500, 'x')}}, {{"y"}, {}, {}}};
    const std::string xml = test::read_workbook(made(with({tabel}))).at(1).xml;
    CHECK(has(xml, "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"));
    CHECK(has(xml, "<autoFilter ref=\"A1:C3\"/>"));
    CHECK(has(xml, "<col min=\"1\" max=\"1\" width=\"8.7109375\""));
    CHECK(has(xml, "<col min=\"2\" max=\"2\" width=\"34.7109375\""));
    CHECK(has(xml, "<col min=\"3\" max=\"3\" width=\"60.7109375\""));
    const std::string empty =
        test::read_workbook(made(with({{.titel = {}, .kolommen = {{"A", "a"}}, .rijen = {}}}))).at(1).xml;
    CHECK(has(empty, "<autoFilter ref=\"A1\"/>"));
}

TEST_CASE("the same report and day give the same bytes; no time of this machine is in them") {
    const Rapport rapport = with_cell({"a"});
    const std::string bytes = made(rapport);
    CHECK(made(rapport) == bytes);
    CHECK(made(rapport, Date{2026, 11, 22}) != bytes);
    CHECK(has(test::all_xml(bytes),
              "<dcterms:created xsi:type=\"dcterms:W3CDTF\">2026-11-21T12:00:00Z</dcterms:created>"));
    CHECK(has(test::all_xml(bytes),
              "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">2026-11-21T12:00:00Z</dcterms:modified>"));
    CHECK(has(test::all_xml(bytes), "<dc:title>Plan: Almere</dc:title>"));
    for (const test::ZipPart& part : test::unzip(bytes)) CHECK(part.made == 0x00210000);
    CHECK(has(test::all_xml(made(rapport, Date{})), "1970-01-01T12:00:00Z"));
}

TEST_CASE("more tables or cells than a workbook is handy with are refused") {
    const Tabel one{.titel = {}, .kolommen = {{"a", "a"}}, .rijen = {{{"b"}}}};
    CHECK(als_xlsx(with(std::vector<Tabel>(1000, one)), day, teksten()).ok());
    const auto refused = [](const Rapport& rapport) {
        const auto result = als_xlsx(rapport, day, teksten());
        return !result.ok() && result.problems().at(0).code == "rapport.xlsx-te-groot";
    };
    CHECK(refused(with(std::vector<Tabel>(1001, one))));
    Tabel wide = one;
    wide.kolommen.resize(16'385);
    CHECK(refused(with({wide})));
    Tabel long_one = one;
    long_one.rijen.resize(500'000);
    CHECK(refused(with({long_one})));
}

TEST_CASE("months have the names of the report's language on any machine") {
    Rapport rapport = with({});
    CHECK(test::read_workbook(made(rapport)).at(0).cells.at("B3").format == "[$-413]d mmmm yyyy");
    rapport.taal = Language::en;
    CHECK(test::read_workbook(made(rapport)).at(0).cells.at("B3").format == "[$-809]d mmmm yyyy");
}

TEST_CASE("a report without tables is a workbook with its contents alone") {
    const auto sheets = test::read_workbook(made(with({})));
    REQUIRE(sheets.size() == 1);
    CHECK(sheets[0].cells.at("A5").value == "Blad");
}

}  // namespace elp
