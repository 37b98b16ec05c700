# Writes OUT.hpp and OUT.cpp with the bytes of FILES (separated by |) as constants; see ElpEmbed.cmake.
string(REPLACE "|" ";" files "${FILES}")
set(declarations "")
set(definitions "")
set(table "")
foreach(file IN LISTS files)
    get_filename_component(base "${file}" NAME)
    string(REGEX REPLACE "[^A-Za-z0-9]" "_" id "${base}")
    if(id MATCHES "^[0-9]")
        string(PREPEND id "f_")
    endif()
    if(COMPACT)
        # Line ends and what a line begins with are there for people: no text in JSON holds a line end.
        file(READ "${file}" text)
        string(REGEX REPLACE "\n *" "" text "${text}")
        if(WITHOUT)
            if(KEEP)
                string(REGEX REPLACE "\"(${KEEP})\":" "\"+\\1\":" text "${text}")
            endif()
            string(REGEX REPLACE ",\"(${WITHOUT})\": \"([^\"\\\\]|\\\\.)*\"" "" text "${text}")
            string(REPLACE "\"+" "\"" text "${text}")
        endif()
        string(HEX "${text}" hex)
    else()
        file(READ "${file}" hex HEX)
    endif()
    string(LENGTH "${hex}" size)
    math(EXPR size "${size} / 2")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" bytes "${hex}")
    string(APPEND declarations "extern const std::string_view ${id};\n")
    string(APPEND definitions "constinit const std::string_view ${id}{\"${bytes}\", ${size}};\n")
    string(APPEND table "    File{\"${base}\", ${id}},\n")
endforeach()
set(header "// Made from files by elp_embed(); do not edit.
#pragma once
#include <span>
#include <string_view>

#include \"embedded/file.hpp\"

namespace elp::embedded::${NAME} {
${declarations}
std::span<const File> files();
}  // namespace elp::embedded::${NAME}
")
set(source "// Made from files by elp_embed(); do not edit.
#include \"embedded/${NAME}.hpp\"

namespace elp::embedded::${NAME} {
${definitions}
std::span<const File> files() {
    static const File all[] = {
${table}    };
    return all;
}
}  // namespace elp::embedded::${NAME}
")
file(WRITE "${OUT}.hpp" "${header}")
file(WRITE "${OUT}.cpp" "${source}")
