// The writers of reports, with texts that mean something in the form that they are written in.
#include "core/rapport/rapport.hpp"

#include <doctest/doctest.h>

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
    for (const std::string& text : {als_html(rapport), als_markdown(rapport), als_csv(rapport)}) {
        CHECK_FALSE(has(text, "\x1b"));
        CHECK_FALSE(has(text, "\x7f"));
        CHECK_FALSE(has(text, "\x01"));
    }
}

TEST_CASE("A number that is not known has no digits in CSV and a word for people") {
    Tabel tabel{.titel = {}, .kolommen = {{"Inwoners", "inwoners", true}}, .rijen = {{{"onbekend"}}, {{"0", 0}}}};
    CHECK(als_csv(tabel) == "\"inwoners\"\r\n\r\n0\r\n");
}

}  // namespace elp
