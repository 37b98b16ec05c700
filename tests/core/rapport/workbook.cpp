#include "tests/core/rapport/workbook.hpp"

#include <doctest/doctest.h>
#include <zlib.h>

#include <algorithm>
#include <optional>

namespace elp::test {
namespace {

std::uint32_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint32_t number = 0;
    for (std::size_t i = size; i-- > 0;) number = (number << 8U) | static_cast<unsigned char>(bytes.at(at + i));
    return number;
}

std::optional<std::string> inflated(std::string_view packed, std::size_t size) {
    std::string out(size, '\0');
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return std::nullopt;
    std::string in{packed};
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int status = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    if (status != Z_STREAM_END || stream.total_out != size) return std::nullopt;
    return out;
}

std::string undone(std::string text) {
    const std::map<std::string_view, std::string_view> marks{
        {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}};
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto mark = std::ranges::find_if(
            marks, [&](const auto& each) { return std::string_view{text}.substr(at).starts_with(each.first); });
        REQUIRE((text[at] != '&' || mark != marks.end()));
        out += mark == marks.end() ? std::string_view{text}.substr(at, 1) : mark->second;
        at += mark == marks.end() ? 1 : mark->first.size();
    }
    return out;
}

/// The elements of this name, each from its "<" to its end; an element holds none of its own name.
std::vector<std::string> elements(std::string_view xml, const std::string& name) {
    std::vector<std::string> found;
    for (std::size_t at = xml.find("<" + name); at != std::string_view::npos; at = xml.find("<" + name, at + 1)) {
        const char next = xml.at(at + 1 + name.size());
        if (next != ' ' && next != '>' && next != '/') continue;
        std::size_t end = xml.find('>', at);
        if (xml[end - 1] != '/') end = xml.find("</" + name + ">", at);
        found.emplace_back(xml.substr(at, end - at));
    }
    return found;
}

std::string attribute(std::string_view element, const std::string& name) {
    const std::string_view tag = element.substr(0, element.find('>'));
    const std::size_t at = tag.find(" " + name + "=\"");
    if (at == std::string_view::npos) return {};
    const std::size_t begin = at + name.size() + 3;
    return undone(std::string{tag.substr(begin, tag.find('"', begin) - begin)});
}

std::string inside(std::string_view element) {
    const std::size_t begin = element.find('>');
    return begin == std::string_view::npos ? std::string{} : undone(std::string{element.substr(begin + 1)});
}

/// How the numbers of each style are shown.
std::vector<std::string> formats_of(std::string_view styles) {
    std::map<std::string, std::string> named{{"0", ""}, {"1", "0"}, {"2", "0.00"}, {"3", "#,##0"}, {"4", "#,##0.00"}};
    for (const std::string& format : elements(styles, "numFmt")) {
        named[attribute(format, "numFmtId")] = attribute(format, "formatCode");
    }
    std::vector<std::string> formats;
    for (const std::string& style : elements(elements(styles, "cellXfs").at(0), "xf")) {
        const auto found = named.find(attribute(style, "numFmtId"));
        REQUIRE(found != named.end());
        formats.push_back(found->second);
    }
    return formats;
}

std::string part_of(const std::vector<ZipPart>& parts, std::string_view name) {
    const auto found = std::ranges::find(parts, name, &ZipPart::name);
    REQUIRE(found != parts.end());
    return found->bytes;
}

}  // namespace

std::vector<ZipPart> unzip(std::string_view bytes) {
    constexpr std::size_t end_size = 22;
    if (!bytes.starts_with("PK\x03\x04") || bytes.size() < end_size) return {};
    const std::size_t end = bytes.size() - end_size;
    if (!bytes.substr(end).starts_with("PK\x05\x06")) return {};
    std::size_t at = number_at(bytes, end + 16, 4);
    std::vector<ZipPart> parts;
    for (std::uint32_t left = number_at(bytes, end + 10, 2); left > 0; --left) {
        const std::size_t packed = number_at(bytes, at + 20, 4);
        const std::size_t size = number_at(bytes, at + 24, 4);
        const std::size_t name = number_at(bytes, at + 28, 2);
        const std::size_t local = number_at(bytes, at + 42, 4);
        const std::size_t begin = local + 30 + number_at(bytes, local + 26, 2) + number_at(bytes, local + 28, 2);
        const auto content = inflated(bytes.substr(begin, packed), size);
        if (!content) return {};
        const uLong sum = crc32(0, reinterpret_cast<const Bytef*>(content->data()), static_cast<uInt>(content->size()));
        if (sum != number_at(bytes, at + 16, 4)) return {};
        parts.push_back({std::string{bytes.substr(at + 46, name)}, number_at(bytes, at + 12, 4), *content});
        at += 46 + name + number_at(bytes, at + 30, 2) + number_at(bytes, at + 32, 2);
    }
    return parts;
}

std::vector<WorkbookSheet> read_workbook(std::string_view bytes) {
    const std::vector<ZipPart> parts = unzip(bytes);
    REQUIRE_FALSE(parts.empty());
    std::vector<std::string> texts;
    for (const std::string& item : elements(part_of(parts, "xl/sharedStrings.xml"), "si")) {
        texts.push_back(inside(elements(item, "t").at(0)));
    }
    const std::vector<std::string> formats = formats_of(part_of(parts, "xl/styles.xml"));
    std::map<std::string, std::string> files;
    for (const std::string& link : elements(part_of(parts, "xl/_rels/workbook.xml.rels"), "Relationship")) {
        files[attribute(link, "Id")] = attribute(link, "Target");
    }
    std::vector<WorkbookSheet> sheets;
    for (const std::string& each : elements(part_of(parts, "xl/workbook.xml"), "sheet")) {
        WorkbookSheet sheet{attribute(each, "name"), part_of(parts, "xl/" + files.at(attribute(each, "r:id"))), {}};
        for (const std::string& cell : elements(sheet.xml, "c")) {
            const auto values = elements(cell, "v");
            if (values.empty()) continue;
            const std::string type = attribute(cell, "t");
            const std::string style = attribute(cell, "s");
            REQUIRE((type.empty() || type == "s"));
            const std::string value = inside(values[0]);
            sheet.cells[attribute(cell, "r")] = {type == "s", type == "s" ? texts.at(std::stoul(value)) : value,
                                                 formats.at(style.empty() ? 0 : std::stoul(style))};
        }
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

std::string all_xml(std::string_view bytes) {
    std::string all;
    for (const ZipPart& part : unzip(bytes)) all += part.bytes;
    return all;
}

}  // namespace elp::test
