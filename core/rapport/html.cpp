#include "core/base/tekens.hpp"
#include "core/rapport/rapport.hpp"

namespace elp {
namespace {

constexpr std::string_view style =
    "body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1b2733}"
    "table{border-collapse:collapse;margin:1rem 0}"
    "caption{text-align:left;font-weight:600;padding:.25rem 0}"
    "th,td{border-bottom:1px solid #c9d3dc;padding:.3rem .6rem;text-align:left;vertical-align:top}"
    "th{background:#eef3f7}.g{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}"
    "@media print{body{margin:0}thead{display:table-header-group}tr{break-inside:avoid}}";

std::string escaped(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            default:
                out += is_control(c) ? ' ' : c;
        }
    }
    return out;
}

void element(std::string& out, std::string_view tag, std::string_view text) {
    out += "<";
    out += tag;
    out += ">" + escaped(text) + "</";
    out += tag.substr(0, tag.find(' '));
    out += ">\n";
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
            element(out, tabel.kolommen[i].getallen ? "td class=\"g\"" : "td", rij[i].tekst);
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
    out += "</style>\n</head>\n<body>\n";
    element(out, "h1", rapport.titel);
    for (const std::string& alinea : rapport.inleiding) element(out, "p", alinea);
    for (const Hoofdstuk& hoofdstuk : rapport.hoofdstukken) {
        element(out, "h2", hoofdstuk.titel);
        for (const std::string& alinea : hoofdstuk.alineas) element(out, "p", alinea);
        for (const Tabel& tabel : hoofdstuk.tabellen) table(out, tabel);
    }
    return out + "</body>\n</html>\n";
}

}  // namespace elp
