// A report's tables as a workbook for a spreadsheet.
#pragma once

#include <string>

#include "core/base/date.hpp"
#include "core/base/problem.hpp"
#include "core/rapport/rapport.hpp"
#include "core/taal/teksten.hpp"

namespace elp {

/// A sheet with the title, the day and what is on the others, and a sheet for each table. What counts is a number there
/// too: amounts in euros, shares in percent, days as days; all else is text, whatever it begins with, and so is a
/// number of more digits than a spreadsheet keeps. A text longer than a cell may hold is cut and says so. The same
/// report, day and texts (those of the report's language) give the same bytes. Problems: "rapport.xlsx-te-groot" for
/// more tables or cells than a spreadsheet is handy with, found before any is written; "rapport.xlsx-mislukt";
/// "rapport.xlsx-ontbreekt" where the program was built without what makes workbooks.
[[nodiscard]] Result<std::string> als_xlsx(const Rapport& rapport, Date dag, const Teksten& teksten);

}  // namespace elp
