#include "core/rapport/xlsx.hpp"

#include <algorithm>
#include <elp_lxw_memory.hpp>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/plain_text.hpp"
#include "core/rapport/sturing.hpp"

namespace elp {
namespace {

constexpr std::size_t most_sheets = 1000;
constexpr std::size_t most_cells = 500'000;
/// Of a cell, and of the name of a sheet, in units of UTF-16.
constexpr std::size_t longest_text = 32'767;
constexpr std::size_t longest_name = 31;
/// A spreadsheet keeps fifteen digits.
constexpr std::int64_t largest_number = 999'999'999'999'999;

/// Widths of columns, in digits: room for the button of the filter, and for a long text on some lines.
constexpr double narrowest = 8;
constexpr double widest = 60;
constexpr double room_beside = 4;

bool begins_letter(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

/// The bytes that hold no more of a text than this many units of UTF-16: whole letters.
std::size_t bytes_within(std::string_view text, std::size_t units) {
    std::size_t used = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!begins_letter(text[at])) continue;
        used += static_cast<unsigned char>(text[at]) >= 0xF0U ? 2U : 1U;
        if (used > units) return at;
    }
    return text.size();
}

/// Without what XML does not take: bytes that are no letters, control characters, and two code points that are none.
std::string for_xml(std::string_view text) {
    std::string out = zonder_sturing(text);
    if (!is_utf8(out)) {
        std::ranges::replace_if(out, [](char c) { return static_cast<unsigned char>(c) >= 0x80U; }, '?');
    }
    for (const std::string_view none : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"}) {
        for (std::size_t at = out.find(none); at != std::string::npos; at = out.find(none, at)) {
            out.replace(at, none.size(), "\uFFFD");
        }
    }
    return out;
}

bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); }

/// Whether a spreadsheet takes these for a character by its number: "_x0041_".
bool is_escape(std::string_view text) {
    constexpr std::size_t size = std::string_view{"_x0041_"}.size();
    return text.size() >= size && text.starts_with("_x") && text[size - 1] == '_' &&
           std::ranges::all_of(text.substr(2, size - 3), is_hex);
}

/// What stands in a cell: the text itself, however it looks, cut where it is too long.
std::string cell_text(std::string_view text, const Teksten& teksten) {
    const std::string_view looked_at = text.substr(0, bytes_within(text, longest_text));
    const std::string clean = for_xml(looked_at);
    std::string out;
    for (std::size_t at = 0; at < clean.size(); ++at) {
        out += clean[at];
        if (is_escape(std::string_view{clean}.substr(at))) out += "x005F_";
    }
    if (looked_at.size() == text.size() && bytes_within(out, longest_text) == out.size()) return out;
    const std::string_view cut = teksten("rapport.xlsx.afgekapt");
    out.resize(bytes_within(out, longest_text - cut.size()));
    return out.append(cut);
}

/// "3 Geldbronnen": its number makes it the only one of its name.
std::string sheet_name(std::size_t number, std::string_view title) {
    std::string name = std::to_string(number) + ' ';
    for (const char c : for_xml(title)) {
        const bool taken = std::string_view{"[]:*?/\\'_ "}.find(c) == std::string_view::npos;
        if (taken || name.back() != ' ') name += taken ? c : ' ';
    }
    name.resize(bytes_within(name, longest_name));
    return name;
}

std::size_t letters(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, begins_letter));
}

/// A table with where it comes from.
struct Sheet {
    std::string name;
    const Hoofdstuk& hoofdstuk;
    const Tabel& tabel;
};

std::vector<Sheet> sheets_of(const Rapport& rapport) {
    std::vector<Sheet> sheets;
    for (const Hoofdstuk& hoofdstuk : rapport.hoofdstukken) {
        for (const Tabel& tabel : hoofdstuk.tabellen) {
            const std::string& title = tabel.titel.empty() ? hoofdstuk.titel : tabel.titel;
            sheets.push_back({sheet_name(sheets.size() + 1, title), hoofdstuk, tabel});
        }
    }
    return sheets;
}

bool too_large(const Rapport& rapport) {
    std::size_t sheets = 0;
    std::size_t cells = 0;
    for (const Hoofdstuk& hoofdstuk : rapport.hoofdstukken) {
        sheets += hoofdstuk.tabellen.size();
        for (const Tabel& tabel : hoofdstuk.tabellen) {
            if (tabel.kolommen.size() > LXW_COL_MAX) return true;
            cells += (tabel.rijen.size() + 1) * tabel.kolommen.size();
        }
    }
    return sheets > most_sheets || cells > most_cells;
}

/// The number that a spreadsheet shows as the report does, where it keeps all of its digits.
std::optional<double> number_of(const Cel& cel) {
    if (!cel.getal || cel.eenheid == Unit::datum) return std::nullopt;
    if (*cel.getal > largest_number || *cel.getal < -largest_number) return std::nullopt;
    const auto number = static_cast<double>(*cel.getal);
    constexpr double hundred = 100;
    if (cel.eenheid == Unit::basispunten) return number / (hundred * hundred);
    return cel.eenheid == Unit::cent || cel.eenheid == Unit::honderdsten ? number / hundred : number;
}

std::optional<lxw_datetime> day_of(const Cel& cel) {
    if (!cel.getal || cel.eenheid != Unit::datum) return std::nullopt;
    const auto day = date_of_whole(*cel.getal);
    if (!day) return std::nullopt;
    return lxw_datetime{day->year, day->month, day->day, 0, 0, 0};
}

class Workbook {
  public:
    Workbook(lxw_workbook* book, Language taal, const Teksten& teksten)
        : teksten_{teksten},
          book_{book},
          title_{format("")},
          head_{format("")},
          words_{format("")},
          amount_{format("[$\u20AC-413] #,##0.00;[$\u20AC-413] -#,##0.00")},
          share_{format("0.00 %")},
          hundredths_{format("#,##0.00")},
          whole_{format("#,##0")},
          year_{format("0")},
          day_{format(taal == Language::nl ? "[$-413]d mmmm yyyy" : "[$-809]d mmmm yyyy")} {
        format_set_bold(title_);
        format_set_bold(head_);
        format_set_text_wrap(head_);
        format_set_text_wrap(words_);
        format_set_align(day_, LXW_ALIGN_LEFT);
    }

    void properties(std::string title, Date dag) {
        lxw_doc_properties properties{};
        properties.title = title.data();
        // No time is known: noon, so that every time zone shows this day.
        const std::int64_t days = dag == Date{} ? 0 : days_since_epoch(dag);
        properties.created = (days * 24 + 12) * 60 * 60;
        check(workbook_set_properties(book_, &properties));
    }

    void contents(const Rapport& rapport, Date dag, const std::vector<Sheet>& sheets) {
        begin(std::string{teksten_("rapport.xlsx.inhoud")});
        line(rapport.titel, title_);
        for (const std::string& alinea : rapport.inleiding) line(alinea, nullptr);
        Tabel list{.titel = {}, .kolommen = {}, .rijen = {}};
        for (const char* name :
             {"rapport.xlsx.blad", "rapport.xlsx.hoofdstuk", "rapport.xlsx.tabel", "rapport.xlsx.rijen"}) {
            list.kolommen.push_back({std::string{teksten_(name)}, {}});
        }
        for (const Sheet& sheet : sheets) {
            const auto rows = static_cast<std::int64_t>(sheet.tabel.rijen.size());
            list.rijen.push_back({{sheet.name},
                                  {sheet.hoofdstuk.titel},
                                  {sheet.tabel.titel},
                                  {std::to_string(rows), rows, Unit::aantal}});
        }
        const std::string_view made = teksten_("rapport.xlsx.datum");
        if (dag != Date{}) {
            text(row_, 0, made, nullptr);
            cell(row_++, 1, {iso_date(dag), whole_of_date(dag), Unit::datum});
        }
        ++row_;
        table(list);
    }

    void sheet(const Sheet& sheet) {
        begin(sheet.name);
        table(sheet.tabel);
        check(worksheet_autofilter(sheet_, 0, 0, row_ - 1, column_of(sheet.tabel.kolommen.size() - 1)));
        worksheet_freeze_panes(sheet_, 1, 0);
    }

    /// Frees the workbook; nothing where a part of it failed.
    [[nodiscard]] std::string close() {
        std::string bytes = close_in_memory(book_);
        return well_ ? bytes : std::string{};
    }

  private:
    static lxw_col_t column_of(std::size_t number) { return static_cast<lxw_col_t>(number); }

    void check(lxw_error error) { well_ = well_ && error == LXW_NO_ERROR; }

    lxw_format* format(const char* number) {
        lxw_format* const made = workbook_add_format(book_);
        format_set_num_format(made, number);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        return made;
    }

    void begin(const std::string& name) {
        sheet_ = workbook_add_worksheet(book_, name.c_str());
        row_ = 0;
    }

    void text(lxw_row_t row, lxw_col_t column, std::string_view words, lxw_format* look) {
        check(worksheet_write_string(sheet_, row, column, cell_text(words, teksten_).c_str(), look));
    }

    void line(std::string_view words, lxw_format* look) { text(row_++, 0, words, look); }

    void cell(lxw_row_t row, lxw_col_t column, const Cel& cel) {
        if (const auto number = number_of(cel)) {
            check(worksheet_write_number(sheet_, row, column, *number, look_of(cel.eenheid)));
        } else if (auto day = day_of(cel)) {
            check(worksheet_write_datetime(sheet_, row, column, &*day, day_));
        } else {
            text(row, column, cel.tekst, words_);
        }
    }

    lxw_format* look_of(Unit eenheid) const {
        if (eenheid == Unit::cent) return amount_;
        if (eenheid == Unit::basispunten) return share_;
        if (eenheid == Unit::honderdsten) return hundredths_;
        return eenheid == Unit::jaar ? year_ : whole_;
    }

    /// From the row that is next on, with widths that fit.
    void table(const Tabel& tabel) {
        for (std::size_t i = 0; i < tabel.kolommen.size(); ++i) {
            text(row_, column_of(i), tabel.kolommen[i].naam, head_);
            std::size_t width = letters(tabel.kolommen[i].naam);
            for (const auto& rij : tabel.rijen) width = std::max(width, letters(rij[i].tekst));
            const double fits = std::clamp(static_cast<double>(width) + room_beside, narrowest, widest);
            check(worksheet_set_column(sheet_, column_of(i), column_of(i), fits, nullptr));
        }
        for (const auto& rij : tabel.rijen) {
            ++row_;
            for (std::size_t i = 0; i < rij.size(); ++i) cell(row_, column_of(i), rij[i]);
        }
        ++row_;
    }

    const Teksten& teksten_;
    lxw_workbook* book_;
    lxw_format* title_;
    lxw_format* head_;
    lxw_format* words_;
    lxw_format* amount_;
    lxw_format* share_;
    lxw_format* hundredths_;
    lxw_format* whole_;
    lxw_format* year_;
    lxw_format* day_;
    lxw_worksheet* sheet_ = nullptr;
    lxw_row_t row_ = 0;  ///< the next one
    bool well_ = true;
};

}  // namespace

Result<std::string> als_xlsx(const Rapport& rapport, Date dag, const Teksten& teksten) {
    if (too_large(rapport)) return Problem{Severity::error, "rapport.xlsx-te-groot", "", "", ""};
    const Problem failed{Severity::error, "rapport.xlsx-mislukt", "", "", ""};
    lxw_workbook* const book = workbook_new("");
    if (book == nullptr) return failed;
    const std::vector<Sheet> sheets = sheets_of(rapport);
    Workbook workbook{book, rapport.taal, teksten};
    workbook.properties(cell_text(rapport.titel, teksten), dag);
    workbook.contents(rapport, dag, sheets);
    for (const Sheet& sheet : sheets) workbook.sheet(sheet);
    std::string bytes = workbook.close();
    if (bytes.empty()) return failed;
    return bytes;
}

}  // namespace elp
