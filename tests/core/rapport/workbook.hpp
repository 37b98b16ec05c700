// A workbook taken apart by its own rules, not by what made it: a zip of XML (ECMA-376).
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace elp::test {

struct ZipPart {
    std::string name;
    std::uint32_t made = 0;  ///< day and time as the zip tells them
    std::string bytes;
};

/// What is in a zip, in its order; nothing where it is damaged: each part is held to its length and checksum.
[[nodiscard]] std::vector<ZipPart> unzip(std::string_view bytes);

struct SheetCell {
    bool text = false;   ///< a shared text; otherwise a number
    std::string value;   ///< the text itself with its XML undone, or the number as written
    std::string format;  ///< how the number is shown
};

struct WorkbookSheet {
    std::string name;
    std::string xml;
    std::map<std::string, SheetCell> cells;  ///< by their place: "B2"
};

/// The sheets of a workbook, in their order; fails the test where it is none.
[[nodiscard]] std::vector<WorkbookSheet> read_workbook(std::string_view bytes);

/// All the XML of a workbook, to search in.
[[nodiscard]] std::string all_xml(std::string_view bytes);

}  // namespace elp::test
