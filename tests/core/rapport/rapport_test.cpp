// The writers of reports, with texts that mean something in the form that they are written in.
#include "core/rapport/rapport.hpp"

#include <doctest/doctest.h>

#include "assets/assets.hpp"
#include "core/rapport/grafiek.hpp"
#include "core/rapport/xlsx.hpp"
#include "tests/core/rapport/workbook.hpp"

namespace elp {
namespace {

Rapport with_text(const std::string& text) {
    return {.taal = Language::nl,
            .titel = text,
            .inleiding = {text},
            .hoofdstukken = {{.titel = text,
                              .alineas = {text},
                              .tabellen = {{.titel = text,
                                            .kolommen = {{text, text}, {"Bedrag", "bedrag_cent", true}},
                                            .rijen = {{{text}, {"€ 785.000", 78'500'000}}, {{"b"}, {}}}}}}}};
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

// What a reader of each form gets to see of it.
std::vector<std::string> forms(const Rapport& rapport) {
    const std::string workbook = *als_xlsx(rapport, Date{2026, 11, 21}, *shipped_teksten(Language::nl));
    return {als_html(rapport), als_markdown(rapport), als_csv(rapport), test::all_xml(workbook)};
}

}  // namespace

TEST_CASE("HTML: no text becomes an element, an attribute or a character by its number") {
    const std::string html = als_html(with_text("<img src=x onerror=alert(1)>&lt;\"'"));
    CHECK_FALSE(has(html, "<img"));
    CHECK(has(html, "<h1>&lt;img src=x onerror=alert(1)&gt;&amp;lt;&quot;&#39;</h1>"));
    CHECK(has(html, "<td>&lt;img"));
    CHECK(has(html, "<td class=\"g\">€ 785.000</td>"));
    CHECK(has(html, "default-src 'none'"));
}

TEST_CASE("Markdown: no text becomes a heading, a list, a link, code or a column") {
    const std::string markdown = als_markdown(with_text("# [a](javascript:b) `c` | d\n<e> *f* _g_ &amp; \\"));
    CHECK(has(markdown,
              "\n| \\# \\[a\\](javascript:b) \\`c\\` \\| d \\<e\\> \\*f\\* \\_g\\_ \\&amp; \\\\ | € 785.000 |\n"));
    CHECK(has(als_markdown(with_text("1. een")), "\n\n1\\. een\n"));
    CHECK(has(als_markdown(with_text("  - twee")), "\n\n\\- twee\n"));
    CHECK(has(als_markdown(with_text("226.500 inwoners")), "\n\n226.500 inwoners\n"));
}

TEST_CASE("CSV: no text becomes a formula, a second cell or a second row; numbers stay numbers") {
    const std::string csv = als_csv(with_text(" =1+1;\"a\"\nb"));
    CHECK(has(csv, "\"' =1+1;\"\"a\"\" b\";78500000\r\n"));
    CHECK(has(csv, "\"b\";\r\n"));
    for (const std::string formula : {"=a", "+a", "-a", "@a", "\t=a"}) {
        CHECK(has(als_csv(with_text(formula)), "\"'"));
    }
    CHECK_FALSE(has(als_csv(with_text("a-b")), "'"));
}

TEST_CASE("cells for the clipboard: tabs between them, no formulas, negative numbers as numbers") {
    const std::vector<std::vector<std::string>> rijen{{"naam", "bedrag"}, {"=1+1", "-1.250,50"}, {"a\tb\nc", "-x"}};
    CHECK(als_cellen(rijen) == "naam\tbedrag\r\n'=1+1\t-1.250,50\r\na b c\t'-x\r\n");
}

TEST_CASE("No form keeps a character that steers a screen") {
    const Rapport rapport = with_text("a\x1b[31mb\x7f\x01");
    for (const std::string& text : forms(rapport)) {
        CHECK(has(text, "31mb  "));
        CHECK_FALSE(has(text, "\x1b"));
        CHECK_FALSE(has(text, "\x7f"));
        CHECK_FALSE(has(text, "\x01"));
    }
}

TEST_CASE("A number that is not known has no digits in CSV and a word for people") {
    Tabel tabel{.titel = {}, .kolommen = {{"Inwoners", "inwoners", true}}, .rijen = {{{"onbekend"}}, {{"0", 0}}}};
    CHECK(als_csv(tabel) == "\"inwoners\"\r\n\r\n0\r\n");
}

TEST_CASE("Marks that turn the direction of writing are written out: nothing beside them turns, and nothing is lost") {
    const Rapport rapport = with_text("een\u202Etwee\u2066drie\u061C\u00e9");
    for (const std::string& text : forms(rapport)) {
        CHECK(has(text, "een(U+202E)twee(U+2066)drie(U+061C)\u00e9"));
    }
}

TEST_CASE("HTML for paper: A4 with the title on each page, as text that cannot end the style") {
    const std::string html = als_html(with_text("a</style>\"}b"));
    CHECK(has(html, "@page{size:A4"));
    CHECK(has(html, "content:\"a\\3c \\2f style\\3e \\22 \\7d b\""));
    CHECK(html.find("</style>") == html.rfind("</style>"));
    CHECK(has(html, "thead{display:table-header-group}"));
}

TEST_CASE("HTML: only a cell with a word longer than a column may be broken anywhere") {
    Tabel tabel{.titel = {}, .kolommen = {{"Plaats", "plaats"}}, .rijen = {{{"kort woord"}}, {{std::string(40, 'x')}}}};
    const std::string html =
        als_html({.taal = Language::nl, .titel = "t", .inleiding = {}, .hoofdstukken = {{"h", {}, {tabel}}}});
    CHECK(has(html, "<td>kort woord</td>"));
    CHECK(has(html, "<td class=\"l\">xxxx"));
}

namespace {

Tabel with_chart(Grafieksoort soort) {
    Tabel tabel{
        .titel = "Kosten <per> jaar",
        .kolommen = {{"Jaar", "jaar"}, {"Vast", "vast_cent", true}, {"Los", "los_cent", true}},
        .rijen = {{{"2026"}, {"\u20ac 300", 300}, {"\u20ac 100", 100}}, {{"2027"}, {"onbekend"}, {"\u20ac 200", 200}}}};
    tabel.grafiek = Grafiek{.soort = soort, .reeksen = {1, 2}, .midden = {"\u20ac 150", 150}};
    return tabel;
}

std::size_t count(std::string_view text, std::string_view part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

}  // namespace

TEST_CASE("a chart is drawn from the cells of its table; what is not known has no bar") {
    const std::string stacked = als_svg(with_chart(Grafieksoort::gestapeld), "Kosten <per> jaar");
    // The longest bar, 300 + 100, is 400 units long: 300 of it for the first part. Two squares explain the colours.
    CHECK(has(stacked, "<rect x=\"220\" y=\"56\" width=\"300\" height=\"18\""));
    CHECK(has(stacked, "<rect x=\"520\" y=\"56\" width=\"100\" height=\"18\""));
    CHECK(has(stacked, "<rect x=\"220\" y=\"82\" width=\"200\" height=\"18\""));
    CHECK(count(stacked, "<rect") == 5);
    CHECK(has(stacked, "aria-label=\"Kosten &lt;per&gt; jaar\""));
    const std::string grouped = als_svg(with_chart(Grafieksoort::staven), "n");
    CHECK(count(grouped, "<rect") == 5);
    CHECK(has(grouped, ">onbekend</text>"));
    const std::string tornado = als_svg(with_chart(Grafieksoort::tornado), "n");
    // From 150 to 300 and from 100 to 150: the scale goes from 100 to 300, two units for one.
    CHECK(has(tornado, "<rect x=\"320\" y=\"56\" width=\"300\" height=\"18\""));
    CHECK(has(tornado, "<rect x=\"220\" y=\"56\" width=\"100\" height=\"18\""));
    CHECK(has(tornado, "<line x1=\"320\" x2=\"320\""));
}

TEST_CASE("a chart of nothing is none, one of zeros is drawn, and a table without a chart has none") {
    Tabel tabel = with_chart(Grafieksoort::staven);
    for (auto& rij : tabel.rijen) rij[1] = rij[2] = {"0", 0};
    CHECK(has(als_svg(tabel, "n"), "width=\"1\""));
    tabel.rijen.clear();
    CHECK(als_svg(tabel, "n").empty());
    tabel.grafiek.reset();
    CHECK(als_svg(tabel, "n").empty());
}

TEST_CASE("a long name in a chart is cut between letters; the table holds all of it") {
    Tabel tabel = with_chart(Grafieksoort::staven);
    std::string name;
    for (int i = 0; i < 60; ++i) name += "\u00eb";
    tabel.rijen[0][0].tekst = name;
    const std::string drawn = als_svg(tabel, "n");
    CHECK(has(drawn, "\u00eb\u2026</text>"));
    CHECK_FALSE(has(drawn, name));
}

}  // namespace elp
