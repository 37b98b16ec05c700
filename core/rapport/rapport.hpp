// A report as data: titles, paragraphs and tables, in the words of one language. What fills it knows plans; the writers
// know only this.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/describe.hpp"
#include "core/taal/notatie.hpp"

namespace elp {

/// A cell of a table: as people read it, and for a number as machines do.
struct Cel {
    std::string tekst;
    std::optional<std::int64_t> getal{};  ///< in its unit; none for words, and where it is not known
    Unit eenheid = Unit::none;            ///< what the number counts, or "datum" for a day
};

struct Kolom {
    std::string naam;
    std::string sleutel;    ///< its name for machines: "totaal_cent"
    bool getallen = false;  ///< its cells are numbers
};

/// How a chart shows the numbers of a table: each row one bar in parts, each row a bar for every column, or each row a
/// bar to both sides of one number.
enum class Grafieksoort : std::uint8_t { gestapeld, staven, tornado };

/// A chart of a table's own cells. It holds no numbers: what is drawn stands in the table.
struct Grafiek {
    Grafieksoort soort = Grafieksoort::staven;
    std::size_t namen = 0;               ///< the column that says what a row is
    std::vector<std::size_t> reeksen{};  ///< the columns that are drawn
    Cel midden{};                        ///< of a tornado: from where its bars go
};

struct Tabel {
    std::string titel;
    std::vector<Kolom> kolommen;
    std::vector<std::vector<Cel>> rijen;  ///< each with a cell for every column
    std::optional<Grafiek> grafiek{};     ///< drawn where the form has drawings
};

struct Hoofdstuk {
    std::string titel;
    std::vector<std::string> alineas;
    std::vector<Tabel> tabellen;
};

struct Rapport {
    Language taal = Language::nl;
    std::string titel;
    std::vector<std::string> inleiding;
    std::vector<Hoofdstuk> hoofdstukken;
};

/// A page of its own that asks for nothing from elsewhere, to read or to print on A4, with the charts drawn in it.
/// Texts out of a plan are text in it, whatever they hold.
[[nodiscard]] std::string als_html(const Rapport& rapport);

/// Markdown with tables. Texts out of a plan are text in it: characters that mean something there are escaped.
[[nodiscard]] std::string als_markdown(const Rapport& rapport);

/// The tables alone, in UTF-8, separated by semicolons, a line for each row, an empty line between tables. A text that
/// a spreadsheet would take for a formula gets an apostrophe before it.
[[nodiscard]] std::string als_csv(const Rapport& rapport);
[[nodiscard]] std::string als_csv(const Tabel& tabel);

/// Rows of cells as a spreadsheet takes them from the clipboard: tabs between cells, a line for each row. What it would
/// take for a formula gets an apostrophe before it; a negative number stays one.
[[nodiscard]] std::string als_cellen(std::span<const std::vector<std::string>> rijen);

}  // namespace elp
