// libxlsxwriter writes each part of a workbook to a file of tmpfile(), and all of them together through minizip's
// functions on files. Both are answered here with memory: ElpThirdParty.cmake gives those two other names.
#include "elp_lxw_memory.hpp"

#include <ioapi.h>

#include <cstdint>
#include <cstdio>
#include <type_traits>
#include <utility>

namespace elp {
namespace {

/// A file in memory: its bytes, and where the next one is read or written.
struct MemoryFile {
    std::string bytes;
    std::size_t at = 0;

    std::size_t read(char* to, std::size_t size) {
        const std::size_t got = bytes.copy(to, size, at);
        at += got;
        return got;
    }
    std::size_t write(const char* from, std::size_t size) {
        bytes.replace(at, size, from, size);
        at += size;
        return size;
    }
    /// Whether there is such a place.
    bool seek(std::int64_t offset, int whence) {
        const std::size_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? at : bytes.size();
        const std::int64_t place = static_cast<std::int64_t>(base) + offset;
        if (place < 0 || place > static_cast<std::int64_t>(bytes.size())) return false;
        at = static_cast<std::size_t>(place);
        return true;
    }
};

/// The workbook that is being closed.
MemoryFile& workbook_file() {
    thread_local MemoryFile file;
    return file;
}

MemoryFile& file_of(void* cookie) { return *static_cast<MemoryFile*>(cookie); }

}  // namespace

std::string close_in_memory(lxw_workbook* workbook) {
    MemoryFile& file = workbook_file();
    file = {};
    const bool well = workbook_close(workbook) == LXW_NO_ERROR;
    MemoryFile made = std::exchange(file, {});
    return well ? std::move(made.bytes) : std::string{};
}

}  // namespace elp

extern "C" {
FILE* elp_lxw_tmpfile();
void elp_lxw_zip_functions(zlib_filefunc64_def* functions);

FILE* elp_lxw_tmpfile() {
    using elp::file_of;
    cookie_io_functions_t functions{};
    functions.read = [](void* cookie, char* to, std::size_t size) {
        return static_cast<ssize_t>(file_of(cookie).read(to, size));
    };
    functions.write = [](void* cookie, const char* from, std::size_t size) {
        return static_cast<ssize_t>(file_of(cookie).write(from, size));
    };
    functions.seek = [](void* cookie, auto* offset, int whence) {
        if (!file_of(cookie).seek(*offset, whence)) return -1;
        *offset = static_cast<std::remove_pointer_t<decltype(offset)>>(file_of(cookie).at);
        return 0;
    };
    functions.close = [](void* cookie) {
        delete static_cast<elp::MemoryFile*>(cookie);
        return 0;
    };
    return fopencookie(new elp::MemoryFile, "w+", functions);
}

void elp_lxw_zip_functions(zlib_filefunc64_def* functions) {
    using elp::file_of;
    *functions = {};
    functions->opaque = &elp::workbook_file();
    functions->zopen64_file = [](void* file, const void*, int) { return file; };
    functions->zread_file = [](void* file, void*, void* to, uLong size) {
        return static_cast<uLong>(file_of(file).read(static_cast<char*>(to), size));
    };
    functions->zwrite_file = [](void* file, void*, const void* from, uLong size) {
        return static_cast<uLong>(file_of(file).write(static_cast<const char*>(from), size));
    };
    functions->ztell64_file = [](void* file, void*) { return static_cast<ZPOS64_T>(file_of(file).at); };
    static_assert(ZLIB_FILEFUNC_SEEK_CUR == SEEK_CUR && ZLIB_FILEFUNC_SEEK_END == SEEK_END);
    functions->zseek64_file = [](void* file, void*, ZPOS64_T offset, int origin) -> long {
        return file_of(file).seek(static_cast<std::int64_t>(offset), origin) ? 0 : -1;
    };
    functions->zclose_file = [](void*, void*) { return 0; };
    functions->zerror_file = [](void*, void*) { return 0; };
}
}
