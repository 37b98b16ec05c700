// What libxlsxwriter writes stays in memory: no file is made on the machine, and the page needs no file system.
#pragma once

#include <xlsxwriter.h>

#include <string>

namespace elp {

/// Closes and frees the workbook, whose name is of no use; the bytes of its file, none where that failed.
[[nodiscard]] std::string close_in_memory(lxw_workbook* workbook);

}  // namespace elp
