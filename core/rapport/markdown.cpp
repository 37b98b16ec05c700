#include <algorithm>

#include "core/base/tekens.hpp"
#include "core/rapport/rapport.hpp"
#include "core/rapport/sturing.hpp"

namespace elp {
namespace {

/// What means something wherever it stands in a line.
constexpr std::string_view marks = "\\`*_[]<>|&~$";

/// What means something at the beginning of a line: a heading, a list, a quote, a rule.
constexpr std::string_view opening_marks = "#+-=:";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// "1. " and "1) " at the beginning of a line make a list; "226.500" does not.
std::size_t list_mark(std::string_view text) {
    const auto end = static_cast<std::size_t>(std::ranges::find_if_not(text, is_digit) - text.begin());
    if (end == 0 || end == text.size() || (text[end] != '.' && text[end] != ')')) return std::string_view::npos;
    const bool alone = end + 1 == text.size() || text[end + 1] == ' ' || is_control(text[end + 1]);
    return alone ? end : std::string_view::npos;
}

std::string escaped(std::string_view given) {
    const std::string shown = zonder_sturing(given);
    std::string_view text{shown};
    const std::size_t first = std::min(text.find_first_not_of(" \t\n\r"), text.size());
    text.remove_prefix(first);
    const std::size_t list = list_mark(text);
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool opens = i == 0 && opening_marks.find(c) != std::string_view::npos;
        if (opens || i == list || marks.find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

void line(std::string& out, std::string_view before, std::string_view text) {
    out += before;
    out += escaped(text) + "\n\n";
}

void table(std::string& out, const Tabel& tabel) {
    if (!tabel.titel.empty()) out += "**" + escaped(tabel.titel) + "**\n\n";
    for (const Kolom& kolom : tabel.kolommen) out += "| " + escaped(kolom.naam) + " ";
    out += "|\n";
    for (const Kolom& kolom : tabel.kolommen) out += kolom.getallen ? "| ---: " : "| --- ";
    out += "|\n";
    for (const auto& rij : tabel.rijen) {
        for (const Cel& cel : rij) out += "| " + escaped(cel.tekst) + " ";
        out += "|\n";
    }
    out += "\n";
}

}  // namespace

std::string als_markdown(const Rapport& rapport) {
    std::string out;
    line(out, "# ", rapport.titel);
    for (const std::string& alinea : rapport.inleiding) line(out, "", alinea);
    for (const Hoofdstuk& hoofdstuk : rapport.hoofdstukken) {
        line(out, "## ", hoofdstuk.titel);
        for (const std::string& alinea : hoofdstuk.alineas) line(out, "", alinea);
        for (const Tabel& tabel : hoofdstuk.tabellen) table(out, tabel);
    }
    out.pop_back();
    return out;
}

}  // namespace elp
