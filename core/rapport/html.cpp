#include "core/rapport/grafiek.hpp"
#include "core/rapport/html_tekst.hpp"
#include "core/rapport/rapport.hpp"
#include "core/rapport/sturing.hpp"

namespace elp {
namespace {

constexpr std::string_view style =
    "body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1b2733}"
    "table{border-collapse:collapse;margin:1rem 0}"
    "caption{text-align:left;font-weight:600;padding:.25rem 0}"
    "th,td{border-bottom:1px solid #c9d3dc;padding:.3rem "
    ".6rem;text-align:left;vertical-align:top}.l{overflow-wrap:anywhere}"
    "th{background:#eef3f7}figcaption{font-weight:600}"
    ".g{text-align:right;font-variant-numeric:tabular-nums}td.g{white-space:nowrap}"
    "figure{margin:1rem 0}svg{max-width:45rem}svg text{font-family:system-ui,sans-serif}";

// On paper: the title above and the number below each page, headers of a table again on its next page, no row cut in
// two, and no heading without what it is above.
constexpr std::string_view paper =
    "@media print{body{font-size:9pt;max-width:none;margin:0;padding:0}h1{font-size:18pt;margin:0 0 4mm}"
    "h2{font-size:13pt;margin:6mm 0 2mm}h2,caption{break-after:avoid}p{orphans:3;widows:3}table{margin:2mm "
    "0 4mm}"
    "th,td{padding:1mm 1.5mm}th,rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}"
    "thead{display:table-header-group}tr,figure{break-inside:avoid}}";

void element(std::string& out, std::string_view tag, std::string_view text) {
    out += "<";
    out += tag;
    out += ">" + als_html_tekst(text) + "</";
    out += tag.substr(0, tag.find(' '));
    out += ">\n";
}

void chart(std::string& out, const Tabel& tabel, const std::string& titel) {
    const std::string drawn = als_svg(tabel, titel);
    if (drawn.empty()) return;
    out += "<figure>\n";
    element(out, "figcaption", titel);
    out += drawn + "</figure>\n";
}

// A text for inside a style: letters, digits and spaces as they are, every other byte of the first 128 by its number.
std::string in_style(std::string_view text) {
    constexpr std::string_view hex = "0123456789abcdef";
    std::string out{"\""};
    for (const char c : zonder_sturing(text)) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain =
            byte >= 0x80U || c == ' ' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (plain) {
            out += c;
        } else {
            out += '\\';
            out += hex[byte >> 4U];
            out += hex[byte & 0x0FU];
            out += ' ';
        }
    }
    return out + '"';
}

std::string page_style(const Rapport& rapport) {
    return "@page{size:A4;margin:20mm 15mm 18mm;@top-left{content:" + in_style(rapport.titel) +
           ";font:8pt system-ui,sans-serif;color:#5a6875}@bottom-right{content:counter(page) \" / \" counter(pages);"
           "font:8pt system-ui,sans-serif;color:#5a6875}}";
}

/// A word longer than this, in bytes, would make its column as wide as itself.
constexpr std::size_t longest_word = 24;

bool has_long_word(std::string_view text) {
    std::size_t word = 0;
    for (const char c : text) {
        word = c == ' ' ? 0 : word + 1;
        if (word > longest_word) return true;
    }
    return false;
}

std::string_view cell_tag(const Kolom& kolom, const Cel& cel) {
    if (kolom.getallen) return "td class=\"g\"";
    return has_long_word(cel.tekst) ? "td class=\"l\"" : "td";
}

void table(std::string& out, const Tabel& tabel) {
    out += "<table>\n";
    if (!tabel.titel.empty()) element(out, "caption", tabel.titel);
    out += "<thead><tr>\n";
    for (const Kolom& kolom : tabel.kolommen) {
        element(out, kolom.getallen ? "th scope=\"col\" class=\"g\"" : "th scope=\"col\"", kolom.naam);
    }
    out += "</tr></thead>\n<tbody>\n";
    for (const auto& rij : tabel.rijen) {
        out += "<tr>\n";
        for (std::size_t i = 0; i < rij.size(); ++i) {
            element(out, cell_tag(tabel.kolommen[i], rij[i]), rij[i].tekst);
        }
        out += "</tr>\n";
    }
    out += "</tbody>\n</table>\n";
}

}  // namespace

std::string als_html(const Rapport& rapport) {
    std::string out = "<!doctype html>\n<html lang=\"";
    out += rapport.taal == Language::nl ? "nl" : "en";
    out += "\">\n<head>\n<meta charset=\"utf-8\">\n";
    out += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n";
    out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    element(out, "title", rapport.titel);
    out += "<style>";
    out += style;
    out += paper;
    out += page_style(rapport);
    out += "</style>\n</head>\n<body>\n";
    element(out, "h1", rapport.titel);
    for (const std::string& alinea : rapport.inleiding) element(out, "p", alinea);
    for (const Hoofdstuk& hoofdstuk : rapport.hoofdstukken) {
        element(out, "h2", hoofdstuk.titel);
        for (const std::string& alinea : hoofdstuk.alineas) element(out, "p", alinea);
        for (const Tabel& tabel : hoofdstuk.tabellen) {
            chart(out, tabel, tabel.titel.empty() ? hoofdstuk.titel : tabel.titel);
            table(out, tabel);
        }
    }
    return out + "</body>\n</html>\n";
}

}  // namespace elp
